// The sample files of an import, from bytes to rows in the collection.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import type { ImportReport, Reason } from '#core/import/report.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { signals } from '#db/schema/signals.ts'
import type { Deps } from '#usecases/deps.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { accepted, openImportHouse, sample, sampleTable } from '../support/importing.ts'

/** The refused rows of each sample, by row number, with kind and column of every reason. */
const REFUSED: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  'signalen-clientenraad.csv': {
    7: ['required column empty: wat_is_er_gebeurd'],
    11: ['direct identifier: wat_is_er_gebeurd'],
    14: ['narrative too short: wat_is_er_gebeurd'],
    17: ['direct identifier: gevolg'],
    21: ['direct identifier: wat_had_geholpen'],
    23: ['period in the future: periode'],
    25: ['direct identifier: wat_is_er_gebeurd'],
    28: ['article unknown: artikel'],
    31: ['direct identifier: wat_is_er_gebeurd'],
    34: ['period impossible: periode'],
    38: ['direct identifier: wat_is_er_gebeurd'],
    39: ['too many columns: -'],
    41: ['value not in the list: uitkering'],
    44: ['same row as an earlier one: -'],
  },
  'signalen-gemeente.xlsx': {
    10: ['direct identifier: kenmerk'],
    19: ['direct identifier: titel'],
    22: ['law unknown: wet'],
    25: ['value not in the list: goed_voorbeeld'],
    28: ['direct identifier: wat_had_geholpen'],
    29: ['kenmerk used before in this file: kenmerk'],
    32: ['period impossible: periode'],
    36: ['direct identifier: wat_had_geholpen'],
    38: ['direct identifier: wat_is_er_gebeurd'],
  },
  'signalen-api.json': {
    5: ['required column empty: wat_is_er_gebeurd'],
    9: ['direct identifier: wat_is_er_gebeurd'],
    12: ['direct identifier: wat_is_er_gebeurd'],
    15: ['article unknown: artikel'],
    18: ['period in the future: periode'],
    21: ['direct identifier: wat_is_er_gebeurd'],
  },
  'utf16.csv': {},
  'utf8-bom.csv': {},
}
const ROWS = {
  'signalen-clientenraad.csv': 48,
  'signalen-gemeente.xlsx': 40,
  'signalen-api.json': 25,
  'utf16.csv': 5,
  'utf8-bom.csv': 5,
} as const
const SAMPLES = Object.entries(ROWS)

/** Everything in the samples that points to a person. */
const IDENTIFIERS = [
  '999912343',
  '0417',
  '123 45 67',
  'stilleviool',
  '1234 AB',
  'Ommenwaard',
  'Kastanjelaan',
  '999945610',
  '67.824',
  '87 65 43',
  'samenloop.team',
  'BE68',
  '81456',
  '1234ab',
  'Hoogterpstra',
  'Pimpernelstraat',
]

const named = ({ kind, column }: Reason): string => `${kind}: ${column ?? '-'}`
const refusedRows = ({ rows }: ImportReport) =>
  Object.fromEntries(
    rows.flatMap(({ row, status, reasons }) =>
      status === 'afgewezen' ? [[row, [...new Set(reasons.map(named))]]] : [],
    ),
  )
const storedSignals = ({ db }: Deps) => db.select().from(signals).orderBy(sql`rowid`).all()

test.each(SAMPLES)('%s: every row goes in or comes back with its reasons', async (name, rows) => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const report = await importSignals(deps, council, await sampleTable(name))
  expect(refusedRows(report)).toEqual(REFUSED[name])
  const refused = Object.keys(REFUSED[name] ?? {}).length
  expect(report.totals).toEqual({ nieuw: rows - refused, 'al aanwezig': 0, afgewezen: refused })
  expect(storedSignals(deps)).toHaveLength(rows - refused)
})

test.each(SAMPLES)('%s: a second time adds nothing and refuses the same rows', async (name, rows) => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const table = await sampleTable(name)
  const first = await importSignals(deps, council, table)
  const before = storedSignals(deps)
  const second = await importSignals(deps, council, table)
  expect(storedSignals(deps)).toEqual(before)
  expect(refusedRows(second)).toEqual(refusedRows(first))
  expect(second.totals).toEqual({ ...first.totals, nieuw: 0, 'al aanwezig': rows - first.totals.afgewezen })
})

test.each(SAMPLES)('%s: no identifier comes back, and none is stored', async (name) => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const report = await importSignals(deps, council, await sampleTable(name))
  const everything = JSON.stringify([report, storedSignals(deps), deps.db.select().from(auditEvents).all()])
  expect(IDENTIFIERS.filter((identifier) => everything.includes(identifier))).toEqual([])
})

test('a reason names what was found, and where in the cell as it was sent', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const report = await importSignals(deps, council, await sampleTable('signalen-gemeente.xlsx'))
  expect(report.rows.find(({ row }) => row === 28)?.reasons).toEqual([
    {
      kind: 'direct identifier',
      what: 'telefoonnummer',
      column: 'wat_had_geholpen',
      cell: 'I28',
      start: 63,
      end: 80,
      message:
        'In kolom wat_had_geholpen (cel I28) staat op teken 64 tot en met 80 een telefoonnummer. Haal het weg en stuur de rij opnieuw.',
    },
  ])
  expect(report.rows.find(({ row }) => row === 10)).not.toHaveProperty('kenmerk')
})

test('the report names the columns that were not read and what was stored otherwise than sent', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const workbook = await importSignals(deps, council, await sampleTable('signalen-gemeente.xlsx'))
  expect(workbook.ignoredColumns).toEqual(['Team', 'Korting'])
  const dates = workbook.changes.filter(({ kind }) => kind === 'date reduced to month').map(({ row }) => row)
  expect(dates).toEqual([3, 5, 9, 11, 14, 16, 18, 23, 27, 33, 37, 41])
  const posted = await importSignals(deps, council, await sampleTable('signalen-api.json'))
  expect(posted.ignoredColumns).toEqual(['bron_systeem', 'versie', 'score', 'bijlagen', 'thema'])
  expect(posted.changes.map(({ kind, row, column }) => `${row} ${column} ${kind}`)).toContain(
    '8 wat_is_er_gebeurd control characters removed',
  )
})

test('values are stored as meant: spellings, months, numbers as text, formulas as text', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  for (const [name] of SAMPLES) await importSignals(deps, council, await sampleTable(name))
  const stored = new Map(storedSignals(deps).map((row) => [String(row.reference), row]))
  expect(stored.get('CRN-009')).toMatchObject({
    period: '2024-07',
    ageBand: '60_aow',
    reporterType: 'burger',
  })
  expect(stored.get('CRN-004')).toMatchObject({
    province: 'Noord-Brabant',
    reporterType: 'clientenraad_lokaal',
  })
  // With its province the class that was filled in leaves one or two municipalities.
  expect(stored.get('CRN-006')).toMatchObject({ municipalitySize: 'gt_50k', household: 'cost_sharing' })
  expect(stored.get('CRN-016')).toMatchObject({ province: 'Fryslân', goodPractice: true })
  expect(stored.get('CRN-021')).toMatchObject({ goodPractice: false, urgent: true, regulationId: 'brp' })
  expect(stored.get('CRN-025')).toMatchObject({ municipalitySize: 'gt_50k', regulationId: 'pw' })
  expect(stored.get('CRN-049')).toMatchObject({ municipalitySize: 'lt_50k', goodPractice: true })
  expect(stored.get('CRN-003')?.narrative).toContain('€ 110 per maand')
  expect(stored.get('CRN-003')?.narrative).toContain('“meeëten”')
  expect(stored.get('CRN-019')?.title).toBe('=HYPERLINK("#Blad1!A1";"Klik hier voor het hele verhaal")')
  expect(stored.get('CRN-047')?.wouldHaveHelped).toMatch(/^@SUM/)
  expect(stored.get('SD-2025-007')?.period).toBe('2023-10')
  expect(stored.get('SD-2025-012')).toMatchObject({ period: '2024-01', wouldHaveHelped: '30%' })
  expect(stored.get('SD-2025-015')?.goodPractice).toBe(true)
  expect(stored.get('SD-2025-018')?.title).toBe('Loonkostensubsidie laat, werkgever haakte af')
  expect(stored.get('SD-2025-037')?.title).toBe('Individuele inkomenstoeslag één dag te vroeg aangevraagd')
  expect(stored.has('2025028')).toBe(true)
  expect(stored.get('1042')).toMatchObject({ regulationId: 'awir', urgent: false })
  expect(stored.get('SRL-2103')?.narrative).toMatch(/😔$/)
  expect(stored.get('SRL-2107')?.narrative).toContain('أنا خائفة')
  expect(stored.get('SRL-2108')?.narrative).toContain('bezwaar is gedeeltelijk gegrond')
  expect(stored.get('SRL-2114')?.narrative).toHaveLength(30_000)
  expect(stored.get('SRL-2116')?.causeHint).toBeNull()
})

test.each([
  ['leeg.csv', 'no rows', 'geen rijen'],
  ['geen-header.csv', 'no header', 'kolomnamen ontbreken'],
  ['verkeerde-kolommen.csv', 'wrong header', 'kenmerk, wat_is_er_gebeurd, gevolg, periode, wet, bron'],
  ['niet-csv.csv', 'not readable', 'geen tekstbestand'],
])('%s is answered as a whole', async (name, kind, words) => {
  const file = await readImportFile(sample(name))
  expect(file).toMatchObject({ ok: false, problems: [{ kind, message: expect.stringContaining(words) }] })
})

test('every refusal of a row says in a sentence what to do', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  for (const [name] of SAMPLES) {
    const { rows } = await importSignals(deps, council, accepted(await readImportFile(sample(name))))
    for (const { message } of rows.flatMap(({ reasons }) => reasons))
      expect(message).toMatch(/^[A-Z].*(?:stuur de rij opnieuw|niet opnieuw te sturen)\.$/)
  }
})
