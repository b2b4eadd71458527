// The address bar and the search say the same; what is not known is left out.
import { expect, test } from 'vitest'
import { readCaseAddress } from '#core/caseAddress.ts'
import { branchesOf } from '../../web/features/search/facetTree.ts'
import {
  cursorOf,
  parseSearchParams,
  savedParams,
  toFilter,
  toggled,
} from '../../web/features/search/searchParams.ts'
import { everyYear, inOneBreath, yearsBetween } from '../../web/features/search/years.ts'
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

test('the address means the same to the page and to the server', () => {
  const address = {
    words: ' huur ',
    years: '2024,2025,x',
    causes: 'SAMENLOOP,BESTAAT_NIET',
    legalGrounds: 'DRINGENDE_REDENEN',
    provisionIds: 'pw,pw-art-31',
    severities: '3',
    sort: 'OLDEST',
  }
  const { words, filter, sort } = readCaseAddress(address)
  expect({ words, sort }).toEqual({ words: 'huur', sort: 'OLDEST' })
  const onScreen = toFilter(parseSearchParams(address))
  expect(filter).toMatchObject({ causes: ['samenloop'], legalGrounds: ['dringende_redenen'] })
  expect(onScreen).toMatchObject({ causes: ['SAMENLOOP'], legalGrounds: ['DRINGENDE_REDENEN'] })
  for (const field of ['years', 'provisionIds', 'severities'] as const)
    expect(filter[field]).toEqual(onScreen[field])
})

test('years without cases stand between the others, and a span takes them all', () => {
  const years = everyYear([
    { value: '2025', count: 2 },
    { value: '2022', count: 1 },
  ])
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2022', 1],
    ['2023', 0],
    ['2024', 0],
    ['2025', 2],
  ])
  expect(yearsBetween(years, '2023', '')).toEqual(['2023', '2024', '2025'])
  expect(yearsBetween(years, '2024', '2023')).toEqual(['2023', '2024'])
  expect(inOneBreath(['2023', '2024', '2025'])).toBe('2023 tot en met 2025')
  expect(inOneBreath(['2022', '2024', '2025'])).toBeNull()
})

test('values whose parent was not found stand at the top of the tree', () => {
  const value = (name: string, parent: string | null) => ({ value: name, label: name, count: 1, parent })
  const tree = branchesOf([value('pw', null), value('pw-art-31', 'pw'), value('awb-art-4:84', 'awb')])
  expect(tree.map((branch) => [branch.value, branch.under.length])).toEqual([
    ['pw', 1],
    ['awb-art-4:84', 0],
  ])
})
