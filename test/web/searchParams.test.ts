// The address bar and the search say the same; what is not known is left out.
import { expect, test } from 'vitest'
import {
  cursorOf,
  parseSearchParams,
  savedParams,
  toFilter,
  toggled,
} from '../../web/features/search/searchParams.ts'
import { parseSearch, stringifySearch } from '../../web/searchString.ts'
import { textPieces } from '../../web/ui/textPieces.ts'

test('a search survives the way through the address', () => {
  const params = parseSearchParams({
    words: 'huur & "zorg"',
    years: '2024,2025',
    causes: 'SAMENLOOP',
    sort: 'NEWEST',
  })
  expect(stringifySearch(params)).toContain('years=2024,2025')
  expect(parseSearchParams(parseSearch(stringifySearch(params)))).toEqual(params)
})

test('an address with nonsense in it finds what is left', () => {
  const params = parseSearchParams({
    years: 'x,2025',
    causes: 'SAMENLOOP,BESTAAT_NIET',
    severityMin: '9',
    vreemd: '1',
  })
  expect(toFilter(params)).toMatchObject({
    years: [2025],
    causes: ['SAMENLOOP'],
    severityMin: null,
    effects: null,
  })
})

test('turning a filter on or off goes back to the first page', () => {
  const params = parseSearchParams({ pages: 'a,b', effects: 'WONEN' })
  expect(cursorOf(params)).toBe('b')
  expect(toggled(params, 'effects', 'SCHULDEN')).toEqual({ effects: 'WONEN,SCHULDEN' })
  expect(toggled(params, 'effects', 'WONEN')).toEqual({})
})

test('a saved filter opens with the same filters on', () => {
  const filter = JSON.stringify({
    years: [2025],
    causes: ['samenloop'],
    threadIds: ['giften'],
    statuses: [],
    severityMin: 2,
  })
  expect(savedParams('huur', filter)).toEqual({
    words: 'huur',
    years: '2025',
    causes: 'SAMENLOOP',
    threadIds: 'giften',
    severityMin: '2',
  })
})

test('a text cut at overlapping ranges is whole again when put together', () => {
  const text = 'Zij kreeg een boete.'
  const pieces = textPieces(text, [
    { start: 4, end: 13 },
    { start: 10, end: 19 },
    { start: 50, end: 60 },
  ])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.map(({ ranges }) => ranges.length)).toEqual([0, 1, 2, 1, 0])
})
