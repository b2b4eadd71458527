// How single cells are read: every spelling that senders use, and what is refused rather than guessed.
import { expect, test } from 'vitest'
import { ignoredColumns, readRows } from '#core/import/readRows.ts'
import type { Cell, FileFormat, SourceTable } from '#core/import/table.ts'

const TODAY = '2026-11-22'
const GOOD = {
  kenmerk: 'A-1',
  titel: 'Maaltijden als inkomen geteld',
  wat_is_er_gebeurd: 'Een zus kookte drie keer per week mee en dat werd als inkomen gezien.',
  gevolg: 'Een schuld die niet in te lopen is.',
  periode: '2024-07',
  wet: 'Pw',
  artikel: '18a',
  bron: 'burger',
  provincie: '',
  gemeentegrootte: '',
  huishouden: '',
  leeftijdsgroep: '',
  uitkering: '',
  opvallende_omstandigheid: '',
  oorzaak: '',
  goed_voorbeeld: '',
  acuut: '',
} as const
type Values = Readonly<Partial<Record<keyof typeof GOOD, string | Cell | null>>>

const cellOf = (value: string | Cell | null): Cell | null =>
  typeof value === 'string' ? { kind: 'text', text: value } : value

function table(rows: readonly Values[], format: FileFormat = 'csv'): SourceTable {
  const columns = Object.keys(GOOD)
  return {
    format,
    columns,
    rows: rows.map((values, index) => ({
      number: index + 2,
      cells: Object.values({ ...GOOD, ...values }).map(cellOf),
    })),
  }
}

function readOne(values: Values) {
  const [reading] = readRows(table([values]), TODAY)
  if (reading === undefined) throw new Error('no row')
  return reading
}
const kindsOf = (values: Values) => readOne(values).reasons.map(({ kind, column }) => `${kind}: ${column}`)

test.each([
  '2024-Q3',
  '2024Q3',
  '2024 Q3',
  'Q3 2024',
  'Q3-2024',
  'K3 2024',
  '2024-k3',
  'derde kwartaal 2024',
  '3e kwartaal 2024',
  '3e kw 2024',
  'Kwartaal 3 2024',
  ' Derde  Kwartaal 2024 ',
])('%j is the third quarter of 2024', (periode) => {
  expect(readOne({ periode }).input?.period).toBe('2024-Q3')
})

test.each(['2024-07', '07-2024', '7-2024', '07/2024', 'juli 2024', 'jul 2024', 'jul-24', 'Jul–24', '2024-7'])(
  '%j is July 2024',
  (periode) => {
    const reading = readOne({ periode })
    expect(reading.input?.period).toBe('2024-07')
    expect(reading.changes).toEqual([])
  },
)

test.each(["juli '24", 'juli ’24'])('%j is July of 2024', (periode) => {
  expect(readOne({ periode })).toMatchObject({ input: { period: '2024-07' }, changes: [] })
})

test.each([
  '01-07-2024',
  '31-7-2024',
  '2024-07-01',
  '1/7/2024',
  '1 juli 2024',
  "1 jul. '24",
  '01-07-24',
  '20240701',
  '2024-07-01T00:00:00',
  '2024-07-01T00:00:00.000Z',
  '01-07-2024 00:00',
])('the day of %j is not kept', (periode) => {
  const reading = readOne({ periode })
  expect(reading.input?.period).toBe('2024-07')
  expect(reading.changes).toMatchObject([{ kind: 'date reduced to month', row: 2, column: 'periode' }])
  expect(JSON.stringify(reading)).not.toContain(periode)
})

test.each([
  ['2024-Q5', 'period impossible'],
  ['vijfde kwartaal 2024', 'period impossible'],
  ['31 juni 2024', 'period impossible'],
  ['20241301', 'period impossible'],
  ['2024-06-30T22:00:00Z', 'period not recognised'],
  ['2024-13', 'period impossible'],
  ['00-2024', 'period impossible'],
  ['31-02-2024', 'period impossible'],
  ['2025-02-29', 'period impossible'],
  ['2026-12', 'period in the future'],
  ['2027-Q1', 'period in the future'],
  ['zomer 2024', 'period not recognised'],
  ['2024', 'period not recognised'],
  ['Q2', 'period not recognised'],
])('the period %j is refused: %s', (periode, kind) => {
  expect(kindsOf({ periode })).toEqual([`${kind}: periode`])
})

test('the current month and quarter are not in the future', () => {
  expect(readOne({ periode: '2026-11' }).input?.period).toBe('2026-11')
  expect(readOne({ periode: '2026-Q4' }).input?.period).toBe('2026-Q4')
})

test.each([
  ['58 lid 1', 'pw', ['pw-art-58-lid-1']],
  ['art. 31 lid 2 onder m', 'pw', ['pw-art-31-lid-2-ond-m']],
  ['artikel 58, achtste lid', 'pw', ['pw-art-58-lid-8']],
  ['31 lid 2 onderdeel m', 'pw', ['pw-art-31-lid-2-ond-m']],
  ['31 lid 2 sub m', 'pw', ['pw-art-31-lid-2-ond-m']],
  ['18a', 'pw', ['pw-art-18a']],
  ['4:84', 'Awb', ['awb-art-4-84']],
  ['2.4.1 lid 1', 'Wmo 2015', ['wmo2015-art-2-4-1-lid-1']],
  ['18a en 57', 'pw', ['pw-art-18a', 'pw-art-57']],
  ['24; 58 lid 8', 'pw', ['pw-art-24', 'pw-art-58-lid-8']],
  ['', 'pw', []],
] as const)('article %j of %s is found', (artikel, wet, provisionIds) => {
  expect(readOne({ artikel, wet }).input?.provisionIds).toEqual(provisionIds)
})

test.each([
  ['999', 'Pw'],
  ['25 lid 1', 'Pw'],
  ['4:84', 'Pw'],
  ['weet ik niet', 'Pw'],
  ['8:69 Awb', 'Pw'],
])('article %j of %s is refused and the message names the law', (artikel, wet) => {
  const { reasons } = readOne({ artikel, wet })
  expect(reasons).toMatchObject([{ kind: 'article unknown', message: expect.stringContaining('PW') }])
})

test('an article that was repealed or added is refused for periods in which it was not there', () => {
  expect(readOne({ artikel: '24a', periode: '2026-Q1' }).input?.provisionIds).toEqual(['pw-art-24a'])
  expect(kindsOf({ artikel: '24a', periode: '2025-Q4' })).toEqual(['article unknown: artikel'])
  expect(readOne({ artikel: '12', periode: '2025-Q4' }).input?.provisionIds).toEqual(['pw-art-12'])
  expect(kindsOf({ artikel: '12', periode: '2026-Q1' })).toEqual(['article unknown: artikel'])
})

test.each([
  ['P-wet', 'pw'],
  ['participatiewet ', 'pw'],
  ['BBZ', 'bbz2004'],
  ['Bbz2004', 'bbz2004'],
  ['Wet gemeentelijke schuldhulpverlening', 'wgs'],
  ['Participatiewet (voorheen Wet werk en bijstand)', 'pw'],
  ['werkloosheidswet', 'ww'],
])('the law %j is %s', (wet, regulationId) => {
  expect(readOne({ wet, artikel: '' }).input?.regulationId).toBe(regulationId)
})

test('an abbreviation of two laws is not guessed, and an unknown law is not repeated', () => {
  expect(readOne({ wet: 'WGS', artikel: '' }).reasons).toMatchObject([
    { kind: 'law unknown', message: expect.stringMatching(/schuldhulpverlening.*volledige naam/) },
  ])
  const unknown = readOne({ wet: 'Wet van Jansen', artikel: '' })
  expect(unknown.reasons).toMatchObject([{ kind: 'law unknown' }])
  expect(JSON.stringify(unknown)).not.toContain('Jansen')
})

test.each([
  ['provincie', 'noord–brabant', 'province', 'Noord-Brabant'],
  ['provincie', 'FRYSLAN', 'province', 'Fryslân'],
  ['provincie', 'Zuid Holland', 'province', 'Zuid-Holland'],
  ['gemeentegrootte', '> 250.000', 'municipalitySize', 'gt_250k'],
  ['gemeentegrootte', '20.000 — 50.000', 'municipalitySize', '20k_50k'],
  ['gemeentegrootte', 'tot 20.000', 'municipalitySize', 'lt_20k'],
  ['huishouden', 'Eenoudergezin', 'household', 'single_parent'],
  ['huishouden', 'paar  met\u00A0kinderen', 'household', 'couple_with_children'],
  ['leeftijdsgroep', '18 t/m 26', 'ageBand', '18_26'],
  ['leeftijdsgroep', '60 – aow', 'ageBand', '60_aow'],
  ['uitkering', 'Bbz 2004', 'benefit', 'bbz'],
  ['uitkering', 'ziektewet', 'benefit', 'zw'],
  ['opvallende_omstandigheid', 'Dak of  thuisloos', 'circumstance', 'dak_of_thuisloos'],
  [
    'opvallende_omstandigheid',
    'Woont in een woonwagen of op een schip',
    'circumstance',
    'woonwagen_of_schip',
  ],
  ['opvallende_omstandigheid', 'zeldzame_ziekte', 'circumstance', 'zeldzame_ziekte'],
  ['opvallende_omstandigheid', '', 'circumstance', null],
  ['bron', 'clientenraad', 'reporterType', 'clientenraad_lokaal'],
  ['acuut', 'J', 'urgent', true],
  ['acuut', '0', 'urgent', false],
  ['goed_voorbeeld', 'WAAR', 'goodPractice', true],
  ['goed_voorbeeld', ' ', 'goodPractice', false],
] as const)('%s %j is accepted', (column, value, field, code) => {
  expect(readOne({ [column]: value }).input?.[field]).toBe(code)
})

test.each([
  ['provincie', 'Vlaanderen'],
  ['gemeentegrootte', '30.000'],
  ['huishouden', 'gezin'],
  ['leeftijdsgroep', '30'],
  ['uitkering', 'studiefinanciering'],
  ['opvallende_omstandigheid', 'hemofilie'],
  ['oorzaak', 'pech'],
  ['bron', 'buurman'],
  ['acuut', 'misschien'],
] as const)('%s %j is refused with the list, and not repeated', (column, value) => {
  const { reasons } = readOne({ [column]: value })
  expect(reasons).toMatchObject([{ kind: 'value not in the list', column }])
  expect(reasons[0]?.message).toMatch(/Kies uit: .*; en stuur/)
  expect(reasons[0]?.message).not.toContain(value)
})

test('all reasons of a row are given, not only the first', () => {
  expect(
    kindsOf({ titel: '\u00A0', wat_is_er_gebeurd: 'Te kort.', periode: '2031-01', wet: null, acuut: '?' }),
  ).toEqual([
    'required column empty: titel',
    'narrative too short: wat_is_er_gebeurd',
    'period in the future: periode',
    'required column empty: wet',
    'value not in the list: acuut',
  ])
})

test('an identifier is found in every text column, in the place as it was sent', () => {
  const phone = '06 12345678'
  for (const column of ['kenmerk', 'titel', 'wat_is_er_gebeurd', 'gevolg', 'artikel'] as const) {
    const value = `\u00A0 ${GOOD[column]} bel ${phone}`
    const { reasons } = readOne({ [column]: value })
    expect(reasons).toMatchObject([{ kind: 'direct identifier', what: 'telefoonnummer', column }])
    expect(value.slice(reasons[0]?.start, reasons[0]?.end)).toBe(phone)
  }
})

test('a place is counted in the text as sent, with composed letters and control characters in it', () => {
  const sent = `Zij heeft geen cafe\u0301 meer, belde vo\u0301o\u0301r vijf uur\u0000 naar 06\u000012345678 en wacht.`
  const { reasons } = readOne({ gevolg: sent })
  expect(sent.slice(reasons[0]?.start, reasons[0]?.end)).toBe('06\u000012345678')
})

test('of a text that is full of identifiers the first hundred are named', () => {
  const { reasons } = readOne({ gevolg: '06 12345678 '.repeat(300) })
  expect(reasons.filter(({ kind }) => kind === 'direct identifier')).toHaveLength(100)
})

test('a row that repeats an earlier one is refused with its number, white space aside', () => {
  const again = { kenmerk: ' A-1 ', titel: 'Maaltijden  als inkomen geteld' }
  const readings = [...readRows(table([{}, again, { titel: 'Iets anders' }]), TODAY)]
  expect(readings.map(({ reasons }) => reasons.map(({ kind, earlierRow }) => [kind, earlierRow]))).toEqual([
    [],
    [['same row as an earlier one', 2]],
    [['kenmerk used before in this file', 2]],
  ])
})

test('a list or an object is not text', () => {
  expect(kindsOf({ gevolg: { kind: 'other' } })).toEqual(['not text: gevolg'])
})

test('a column that is not read is told by name, or by its place when that could point to somebody or is no name', () => {
  const columns = ['titel', 'opmerking', 'Fatima Jansen', 'lang '.repeat(200_000)]
  expect(ignoredColumns({ format: 'csv', columns, rows: [] })).toEqual(['opmerking', 'kolom C', 'kolom D'])
})
