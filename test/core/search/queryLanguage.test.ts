// The language of the search box: what is understood, and that the rest is words.
import { expect, test } from 'vitest'
import { readFields } from '#core/search/queryFilter.ts'
import { parseQuery } from '#core/search/queryLanguage.ts'

const either = (...options: readonly (readonly [kind: string, text: string])[]) => ({
  kind: 'either',
  options: options.map(([kind, text]) => ({ kind, text })),
})
const field = (name: string, value: string, excluded = false) => ({
  kind: 'field',
  field: name,
  value,
  excluded,
})
const CITED = field('uitspraak', 'ECLI:NL:CRVB:2024:726')
const words = (text: string, excluded = false) => ({ kind: 'words', text, excluded })

test.each([
  ['giften van ouders', [words('giften van ouders')]],
  ['"exacte zin" boete', [{ kind: 'phrase', text: 'exacte zin', excluded: false }, words('boete')]],
  ['"zonder einde', [{ kind: 'phrase', text: 'zonder einde', excluded: false }]],
  ['boete -vakantie', [words('boete'), words('vakantie', true)]],
  ['hoge boete OF waarschuwing', [words('hoge'), either(['words', 'boete'], ['words', 'waarschuwing'])]],
  ['a OR b OF c', [either(['words', 'a'], ['words', 'b'], ['words', 'c'])]],
  ['"verzwegen inkomen" OF boete', [either(['phrase', 'verzwegen inkomen'], ['words', 'boete'])]],
  [
    'hoge boete OF "verzwegen inkomen"',
    [words('hoge'), either(['words', 'boete'], ['phrase', 'verzwegen inkomen'])],
  ],
  ['boete OF -"geen zin"', [words('boete'), { kind: 'phrase', text: 'geen zin', excluded: true }]],
  ['OF', []],
  ['wet:pw', [field('wet', 'pw')]],
  ['draad:"regelmatige steun"', [field('draad', 'regelmatige steun')]],
  ['boete -artikel:58', [words('boete'), field('artikel', '58', true)]],
  ['-draad:"regelmatige steun"', [field('draad', 'regelmatige steun', true)]],
  ['gevolg:schulden', [field('effect', 'schulden')]],
  ['onbekend:iets', [words('iets')]],
  ['-onbekend:iets', [words('iets', true)]],
  ...[
    'ECLI:NL:CRVB:2024:726',
    'ecli: nl:crvb:2024:726',
    'ecli nl crvb 2024 726',
    'NL:CRVB:2024:726',
    '"ECLI:NL:CRVB:2024:726"',
    'uitspraak:ECLI:NL:CRVB:2024:726',
  ].map((typed): [string, object[]] => [
    `boete ${typed}`,
    typed.startsWith('"')
      ? [words('boete'), { kind: 'phrase', text: '', excluded: false }, CITED]
      : [words('boete'), CITED],
  ]),
  ['-ECLI:NL:CRVB:2024:726', [{ ...CITED, excluded: true }]],
  ['re-integratie', [words('re-integratie')]],
])('%s is read as meant', (query, pieces) => {
  expect(parseQuery(query)).toEqual(pieces)
})

const threads = [
  { id: 'giften', label: 'Giften', synonyms: ['gaven'], parentId: null },
  { id: 'giften-incidenteel', label: 'Incidentele giften', synonyms: ['schenking'], parentId: 'giften' },
]
const filterOf = (query: string, given = {}) => readFields(parseQuery(query), given, threads)

test('fields become a filter', () => {
  expect(filterOf('wet:participatiewet jaar:2023..2025 draad:schenking').filter).toEqual({
    regulationIds: ['pw'],
    years: [2023, 2024, 2025],
    threadIds: ['giften-incidenteel'],
  })
})

test.each([
  ['oorzaak:"wet zelf te hard"', { causes: ['wet_te_hard'] }],
  ['oorzaak:wet_te_hard', { causes: ['wet_te_hard'] }],
  ['oorzaak:"maatwerk niet geboden"', { causes: ['maatwerk_niet_geboden'] }],
  [
    'oorzaak:"maatwerk niet benut"',
    { causes: ['ruimte_niet_herkend', 'ruimte_niet_bruikbaar', 'maatwerk_niet_geboden'] },
  ],
  ['gevolg:"relatie, gezin"', { effects: ['gezin'] }],
  ['jaar:2023-2025', { years: [2023, 2024, 2025] }],
  ['ECLI:NL:CRVB:2024:726', { precedentIds: ['ECLI:NL:CRVB:2024:726'] }],
])(
  '%s filters by what is called so on screen, in the codebook or in the file of an import',
  (query, filter) => {
    expect(filterOf(query)).toMatchObject({ pieces: [], filter, without: {} })
  },
)

test('a minus before a field leaves out, and does not narrow the other fields', () => {
  const read = filterOf('wet:pw -wet:awir -artikel:58 -draad:giften -jaar:2024')
  expect(read.filter).toEqual({ regulationIds: ['pw'] })
  expect(read.without).toMatchObject({
    regulationIds: ['awir'],
    threadIds: ['giften', 'giften-incidenteel'],
    years: [2024],
  })
  expect(read.without.provisionIds).toContain('pw-art-58-lid-8')
  expect(filterOf('-draad:eenhoorns').pieces).toEqual([words('eenhoorns', true)])
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

test('an act or article chosen in the tree and an article that is typed meet at the lower of the two', () => {
  const typed = filterOf('artikel:58', { provisionIds: ['pw'] })
  expect(typed.impossible).toBe(false)
  expect(typed.filter.provisionIds).toContain('pw-art-58-lid-8')
  expect(typed.filter.provisionIds?.every((id) => id.startsWith('pw-art-58'))).toBe(true)
  const chosen = filterOf('artikel:58', { provisionIds: ['pw-art-58-lid-8'] })
  expect(chosen.filter.provisionIds).toEqual(['pw-art-58-lid-8'])
  expect(filterOf('artikel:58', { provisionIds: ['pw-art-31'] }).impossible).toBe(true)
})

test('a theme and a thread under it meet at the thread', () => {
  expect(filterOf('draad:schenking', { threadIds: ['giften'] }).filter.threadIds).toEqual([
    'giften-incidenteel',
  ])
})

test('of two articles or years that are typed either will do', () => {
  const { filter } = filterOf('jaar:2023 jaar:2025 wet:pw artikel:31 artikel:58')
  expect(filter.years).toEqual([2023, 2025])
  expect(filter.provisionIds).toEqual(expect.arrayContaining(['pw-art-31-lid-2-ond-m', 'pw-art-58-lid-8']))
})
