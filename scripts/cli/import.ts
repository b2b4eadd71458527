// `npx rodedraad import`: takes in a file of signals and reports row by row.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { ImportReport } from '#core/import/report.ts'
import { type Actor, may } from '#core/permissions.ts'
import { findMemberships, findPeople } from '#db/people.ts'
import { FILE_BYTES_MAX, readImportFile } from '#server/imports/readImportFile.ts'
import type { Deps } from '#usecases/deps.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase, withHouse } from './house.ts'
import { showProgress } from './progress.ts'

const Options = z.object({
  org: z.coerce.string().optional(),
  user: z.coerce.string().optional(),
  report: z.coerce.string().optional(),
})

export async function run({ words: [path = ''], options }: Invocation): Promise<void> {
  const { org, user, report: reportPath } = Options.parse(options)
  // A file that is too large is not even read; the reader says so from its size alone.
  const bytes = statSync(path).size > FILE_BYTES_MAX ? new Uint8Array(FILE_BYTES_MAX + 1) : readFileSync(path)
  const file = await readImportFile(bytes)
  if (!file.ok) throw new CommandError(file.problems.map(({ message }) => message).join(' '))

  const report = await withHouse(existingDatabase(), async ({ deps }) => {
    const progress = showProgress('Rijen gelezen')
    const done = await importSignals(deps, senderNamed(deps, org, user), file.value, progress.step)
    progress.end()
    return done
  })
  if (reportPath !== undefined) writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(`${linesOf(report).join('\n')}\n`)
}

/** The submitter that the options name; without options the only one there is. */
function senderNamed({ db }: Deps, org: string | undefined, user: string | undefined): Actor {
  const same = (given: string | undefined, own: string) =>
    given === undefined || given.trim().toLowerCase() === own.toLowerCase()
  const people = findPeople(db).filter(({ active, email }) => active && same(user, email))
  const held = findMemberships(
    db,
    people.map(({ id }) => id),
  )
  const senders = held
    .filter(({ membership, organisation }) => membership.role === 'submitter' && same(org, organisation.name))
    .map(
      ({ membership, organisation }): Actor => ({
        personId: membership.personId,
        organisationId: organisation.id,
        organisationKind: organisation.kind,
        roles: [membership.role],
        origin: 'cli',
      }),
    )
  const [sender, ...others] = senders.filter((actor) => may(actor, 'signal.submit'))
  if (sender === undefined)
    throw new CommandError(
      'Er is geen indiener met deze naam. Geef met --org de organisatie en met --user het e-mailadres van een indiener.',
    )
  if (others.length > 0)
    throw new CommandError(
      'Er is meer dan één indiener. Geef met --org en --user aan namens wie u de signalen indient.',
    )
  return sender
}

function linesOf({ rows, totals, ignoredColumns, changes }: ImportReport): string[] {
  const lines = rows.map(({ row, kenmerk, status, reasons }) => {
    const name = kenmerk === undefined ? `Rij ${row}` : `Rij ${row} (${kenmerk})`
    return [`${name}: ${status}`, ...reasons.map(({ message }) => `  ${message}`)].join('\n')
  })
  return [
    ...lines,
    ...changes.map(({ message }) => message),
    ...(ignoredColumns.length > 0 ? [`Niet gelezen kolommen: ${ignoredColumns.join(', ')}.`] : []),
    `Nieuw: ${totals.nieuw}. Al aanwezig: ${totals['al aanwezig']}. Afgewezen: ${totals.afgewezen}.`,
  ]
}
