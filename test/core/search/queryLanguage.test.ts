// The language of the search box: what is understood, and that the rest is words.
import { expect, test } from 'vitest'
import { readFields } from '#core/search/queryFilter.ts'
import { parseQuery } from '#core/search/queryLanguage.ts'

const words = (text: string, excluded = false) => ({ kind: 'words', text, excluded })

test.each([
  ['giften van ouders', [words('giften van ouders')]],
  ['"exacte zin" boete', [{ kind: 'phrase', text: 'exacte zin', excluded: false }, words('boete')]],
  ['"zonder einde', [{ kind: 'phrase', text: 'zonder einde', excluded: false }]],
  ['boete -vakantie', [words('boete'), words('vakantie', true)]],
  ['hoge boete OF waarschuwing', [words('hoge'), { kind: 'either', options: ['boete', 'waarschuwing'] }]],
  ['a OR b OF c', [{ kind: 'either', options: ['a', 'b', 'c'] }]],
  ['OF', []],
  ['wet:pw', [{ kind: 'field', field: 'wet', value: 'pw' }]],
  ['draad:"regelmatige steun"', [{ kind: 'field', field: 'draad', value: 'regelmatige steun' }]],
  ['onbekend:iets', [words('onbekend iets')]],
  ['re-integratie', [words('re-integratie')]],
])('%s is read as meant', (query, pieces) => {
  expect(parseQuery(query)).toEqual(pieces)
})

const threads = [{ id: 'giften-incidenteel', label: 'Incidentele giften', synonyms: ['schenking'] }]
const filterOf = (query: string, given = {}) => readFields(parseQuery(query), given, threads)

test('fields become a filter', () => {
  expect(filterOf('wet:participatiewet jaar:2023..2025 draad:schenking').filter).toEqual({
    regulationIds: ['pw'],
    years: [2023, 2024, 2025],
    threadIds: ['giften-incidenteel'],
  })
})

test('an article within an act stands for all that is known of it', () => {
  const { provisionIds = [] } = filterOf('wet:pw artikel:58').filter
  expect(provisionIds).toContain('pw-art-58-lid-8')
  expect(provisionIds?.every((id) => id.startsWith('pw-art-58'))).toBe(true)
})

test('a field that names nothing known is read as a word', () => {
  expect(filterOf('draad:eenhoorns jaar:gisteren')).toMatchObject({
    filter: {},
    pieces: [words('eenhoorns'), words('gisteren')],
  })
})

test('a field and a filter that exclude each other find nothing', () => {
  expect(filterOf('jaar:2024', { years: [2023] }).impossible).toBe(true)
  expect(filterOf('jaar:2024', { years: [2023, 2024] })).toMatchObject({
    filter: { years: [2024] },
    impossible: false,
  })
})
