// `npx rodedraad import`: takes in a file of signals, reports row by row and gives back what did not go in.
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { FILE_BYTES_MAX } from '#core/import/file/limits.ts'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import { givenBackCsv } from '#core/import/givenBack.ts'
import type { ImportReport } from '#core/import/report.ts'
import { type SourceTable, textOf } from '#core/import/table.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { actorNamed } from './actorNamed.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'
import { showProgress } from './progress.ts'

const Options = z.object({
  org: z.coerce.string().optional(),
  user: z.coerce.string().optional(),
  report: z.coerce.string().optional(),
  rejected: z.coerce.string().optional(),
})

export async function run({ words: [path = ''], options }: Invocation): Promise<void> {
  const { report: reportPath, rejected: rejectedPath, ...sender } = Options.parse(options)
  if (rejectedPath !== undefined && existsSync(rejectedPath))
    throw new CommandError(`Er is al een bestand ${rejectedPath}. Kies met --rejected een andere naam.`)
  // A file that is too large is not even read; the reader says so from its size alone.
  const bytes = statSync(path).size > FILE_BYTES_MAX ? new Uint8Array(FILE_BYTES_MAX + 1) : readFileSync(path)
  const file = readImportFile(bytes)
  if (!file.ok) throw new CommandError(file.problems.map(({ message }) => message).join(' '))

  // Opened before a row goes in, so that a place where nothing may be written stops the import and not its report.
  if (reportPath !== undefined) closeSync(openSync(reportPath, 'a'))
  const rejected = rejectedPath === undefined ? undefined : reserved(rejectedPath)
  try {
    const report = await withHouse(existingDatabase(), async ({ deps }) => {
      const progress = showProgress('Rijen gelezen')
      const actor = actorNamed(deps.db, 'submitter', sender)
      const done = await importSignals(deps, actor, file.value, progress.step)
      progress.end()
      return done
    })
    process.stdout.write(`${linesOf(report).join('\n')}\n`)
    if (reportPath !== undefined)
      kept(reportPath, () => writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`))
    if (rejected && report.totals.afgewezen > 0)
      kept(rejected.path, () => rejected.fill(rejectedRows(file.value, report)))
  } finally {
    rejected?.close()
  }
}

/**
 * A new file that only who asked for it can read, as what points to people goes in it; it takes the place of none that is
 * there. Closed without having been filled to its end, it is gone.
 */
function reserved(path: string) {
  const file = openSync(path, 'wx', 0o600)
  let whole = false
  return {
    path,
    fill(text: string): void {
      writeFileSync(file, text)
      whole = true
    },
    close(): void {
      closeSync(file)
      if (!whole) rmSync(path)
    },
  }
}

/** Writes what tells of rows that are in already; when that fails, it is said that they are. */
function kept(path: string, write: () => void): void {
  try {
    write()
  } catch {
    throw new CommandError(
      `De rijen zijn verwerkt zoals hierboven staat, maar ${path} kon niet worden geschreven. Maak ruimte of kies een andere plek, en geef dezelfde opdracht nog eens: wat al aanwezig is, komt er geen tweede keer in.`,
    )
  }
}

/** The rows that were refused, each as it stood in the file and with its reasons, to be mended and handed in again. */
function rejectedRows({ columns, rows }: SourceTable, report: ImportReport): string {
  const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]))
  const refused = report.rows.filter(({ status }) => status === 'afgewezen')
  return givenBackCsv(
    columns,
    refused.map(({ row, reasons }) => ({
      cells: (cellsOf.get(row) ?? []).map(textOf),
      reasons: reasons.map(({ message }) => message),
    })),
  )
}

function linesOf({ rows, totals, ignoredColumns, changes }: ImportReport): string[] {
  const lines = rows.map(({ row, kenmerk, status, reasons }) => {
    const name = kenmerk === undefined ? `Rij ${row}` : `Rij ${row} (${kenmerk})`
    return [`${name}: ${status}`, ...reasons.map(({ message }) => `  ${message}`)].join('\n')
  })
  const refused = rows.filter(({ status }) => status === 'afgewezen').map(({ row }) => row)
  return [
    ...lines,
    ...changes.map(({ message }) => message),
    ...(ignoredColumns.length > 0 ? [`Niet gelezen kolommen: ${ignoredColumns.join(', ')}.`] : []),
    `Nieuw: ${totals.nieuw}. Al aanwezig: ${totals['al aanwezig']}. Afgewezen: ${totals.afgewezen}.`,
    ...(refused.length > 0 ? [`Rijen die niet opgenomen zijn: ${refused.join(', ')}.`] : []),
  ]
}
