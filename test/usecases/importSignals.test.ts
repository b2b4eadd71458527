// What an import does to the collection: mended files, references used before, interruptions, the audit trail.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { ImportReport } from '#core/import/report.ts'
import type { SourceTable } from '#core/import/table.ts'
import { findEvents, verifyAuditChain } from '#db/audit.ts'
import { signalProvisions, signals } from '#db/schema/signals.ts'
import type { Deps } from '#usecases/deps.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { openImportHouse, sampleTable } from '../support/importing.ts'

const refusedRows = ({ rows }: ImportReport) =>
  Object.fromEntries(
    rows.flatMap(({ row, status, reasons }) =>
      status === 'afgewezen' ? [[row, reasons.map(({ kind }) => kind)]] : [],
    ),
  )
const storedSignals = ({ db }: Deps) => db.select().from(signals).orderBy(sql`rowid`).all()

test('an article becomes the most precise provision that is known, two articles become two', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  await importSignals(deps, council, await sampleTable('signalen-clientenraad.csv'))
  const provisionsOf = (reference: string) =>
    deps.db
      .select({ id: signalProvisions.provisionId })
      .from(signalProvisions)
      .innerJoin(signals, sql`${signals.id} = ${signalProvisions.signalId}`)
      .where(sql`${signals.reference} = ${reference}`)
      .all()
      .map(({ id }) => id)
      .sort()
  expect(provisionsOf('CRN-003')).toEqual(['pw-art-31-lid-2-ond-m'])
  expect(provisionsOf('CRN-044')).toEqual(['pw-art-58-lid-8'])
  expect(provisionsOf('CRN-048')).toEqual(['pw-art-24', 'pw-art-24a'])
})

/** The same table with some cells replaced: by row number and column name. */
function mended(table: SourceTable, changes: Readonly<Record<number, Readonly<Record<string, string>>>>) {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const text = changes[row.number]?.[table.columns[index]?.trim() ?? '']
        return text === undefined ? cell : ({ kind: 'text', text } as const)
      }),
    })),
  }
}

test('a file in which refused rows were mended adds just those', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const table = await sampleTable('signalen-clientenraad.csv')
  await importSignals(deps, council, table)
  const repaired = mended(table, {
    23: { periode: '2026-Q2' },
    28: { artikel: '31' },
    41: { uitkering: 'anders' },
  })
  const report = await importSignals(deps, council, repaired)
  expect(report.totals).toEqual({ nieuw: 3, 'al aanwezig': 34, afgewezen: 11 })
  expect(report.rows.filter(({ status }) => status === 'nieuw').map(({ row }) => row)).toEqual([23, 28, 41])
})

test('a reference used before with other content is refused and nothing is overwritten', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const table = await sampleTable('utf16.csv')
  await importSignals(deps, council, table)
  const before = storedSignals(deps)
  const other = mended(table, {
    2: { gevolg: 'Iets heel anders.' },
    3: { provincie: 'Zeeland' },
    4: { artikel: '4:84' },
  })
  const report = await importSignals(deps, council, other)
  const kind = 'kenmerk used before with other content'
  expect(refusedRows(report)).toEqual({ 2: [kind], 3: [kind], 4: [kind] })
  expect(storedSignals(deps)).toEqual(before)
})

test('another organisation may use the same references', async () => {
  const deps = openImportHouse()
  const { council, municipality } = deps.cast
  const table = await sampleTable('utf8-bom.csv')
  await importSignals(deps, council, table)
  const report = await importSignals(deps, municipality, table)
  expect(report.totals).toEqual({ nieuw: 5, 'al aanwezig': 0, afgewezen: 0 })
})

test('an import that was cut off is finished by the same file', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const table = await sampleTable('signalen-clientenraad.csv')
  const cut = importSignals(deps, council, table, (done) => {
    if (done === 20) throw new Error('power cut')
  })
  await expect(cut).rejects.toThrow('power cut')
  const before = storedSignals(deps).length
  const report = await importSignals(deps, council, table)
  expect(report.totals).toEqual({ nieuw: 34 - before, 'al aanwezig': before, afgewezen: 14 })
  expect(verifyAuditChain(deps.db).brokenAt).toBeNull()
})

test('the audit trail says how many rows came in, and each signal has its event', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  await importSignals(deps, council, await sampleTable('signalen-api.json'))
  const [last, ...earlier] = findEvents(deps.db, 100, null)
  expect(last).toMatchObject({ type: 'signals.imported', detail: '{"added":19,"present":0,"refused":6}' })
  expect(earlier.filter(({ type }) => type === 'signal.submitted')).toHaveLength(19)
})

test('only a submitter may import', async () => {
  const deps = openImportHouse()
  const { council } = deps.cast
  const table = await sampleTable('utf16.csv')
  await expect(importSignals(deps, { ...council, roles: ['coder'] }, table)).rejects.toThrow('signal.submit')
})
