// `npx rodedraad report`: writes one of the reports beside the letter to a file.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { z } from 'zod'
import { runningParameters } from '#core/algorithms/parameters.ts'
import { registerFile } from '#core/algorithms/register.ts'
import { openCsv } from '#core/opendata/openFiles.ts'
import { caseBundle } from '#core/report/caseBundle.ts'
import { feedbackReport } from '#core/report/feedback.ts'
import { periodReport } from '#core/report/periodReport.ts'
import { type Report, reportEdition } from '#core/report/report.ts'
import { transparencyReport } from '#core/report/transparency.ts'
import { bundleFacts } from '#db/bundleFacts.ts'
import { chosenParameters } from '#db/chosenParameters.ts'
import { feedbackFacts } from '#db/feedbackFacts.ts'
import { readOpenEditions } from '#db/openEditions.ts'
import { periodFacts } from '#db/periodReports.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { exportLetter, REPORT_FORMATS } from '#letters/exportLetter.ts'
import type { Config } from '#server/config.ts'
import { type Deps, todayOf } from '#usecases/deps.ts'
import { toldAsExample } from '#usecases/toldAsExample.ts'
import { actorNamed } from './actorNamed.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

const Options = z.object({
  out: z.coerce.string().min(1),
  year: z.coerce.number().int().min(2015).max(2100).optional(),
  period: z.coerce.string().optional(),
  thread: z.coerce.string().optional(),
  org: z.coerce.string().optional(),
  user: z.coerce.string().optional(),
})
type Given = z.infer<typeof Options>

/** Which options each kind of report reads, beside the file. */
const READS: ReadonlyMap<string, readonly (keyof Given)[]> = new Map([
  ['algoritmes', []],
  ['open-data', []],
  ['verantwoording', ['year']],
  ['casusbundel', ['thread']],
  ['terugkoppeling', ['period', 'org', 'user']],
  ['tertiaal', ['period', 'org', 'user']],
])

/** An option that is not read would seem to have been obeyed. */
function refuseUnread(kind: string, given: Given): void {
  const read = READS.get(kind)
  if (read === undefined)
    throw new CommandError('Dit rapport kennen wij niet. Zie npx rodedraad report --help.')
  const unread = Object.keys(given).find((name) => name !== 'out' && !read.some((each) => each === name))
  if (unread !== undefined)
    throw new CommandError(`Het rapport ${kind} kent geen --${unread}. Laat die optie weg.`)
}

/** Reports that are data rather than a document, and the one ending that says so. */
const DATA_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['algoritmes', '.json'],
  ['open-data', '.csv'],
])

/** Data under another ending would open in no program. */
function refuseEnding(kind: string, out: string): void {
  const ending = DATA_ENDINGS.get(kind)
  if (ending !== undefined && extname(out).toLowerCase() !== ending)
    throw new CommandError(`Het rapport ${kind} kan alleen als ${ending}: geef met --out zo’n bestand.`)
}

export async function run({ options, words }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  const [kind = ''] = words
  if (!given.success)
    throw new CommandError(
      given.error.issues.some(({ path }) => path[0] === 'year')
        ? 'Geef met --year een jaar van 2015 tot en met 2100. Zie npx rodedraad report --help.'
        : 'Geef met --out een bestand. Zie npx rodedraad report --help.',
    )
  const { out } = given.data
  refuseUnread(kind, given.data)
  refuseEnding(kind, out)
  const config = existingDatabase()
  await withHouse(config, async ({ deps }) => {
    const text = textOf(deps, kind, config)
    writeFileSync(out, text ?? (await documentOf(deps, reportOf(deps, kind, given.data), out)))
  })
  process.stdout.write(`Het rapport staat in ${out}.\n`)
}

/** What the reports that are data hold. */
function textOf(deps: Deps, kind: string, { addresses }: Config): string | undefined {
  if (kind === 'algoritmes')
    return registerFile(runningParameters({ ...chosenParameters(deps.db), addresses }))
  if (kind === 'open-data') return openCsv(readOpenEditions(deps.db))
  return undefined
}

function reportOf(deps: Deps, kind: string, { year, period, thread, org, user }: Given): Report {
  const { db } = deps
  const today = todayOf(deps)
  if (kind === 'verantwoording') {
    if (year === undefined) throw new CommandError('Geef met --year een jaar.')
    return transparencyReport(transparencyFacts(db, year, today))
  }
  if (kind === 'casusbundel') {
    const facts = thread === undefined ? undefined : bundleFacts(db, thread, today)
    if (!facts) throw new CommandError('Geef met --thread een rode draad, zoals giften-in-natura.')
    const bundle = caseBundle(facts)
    if (!bundle) throw new CommandError('Van deze rode draad zijn te weinig casussen voor een bundel.')
    return bundle
  }
  if (kind === 'terugkoppeling') {
    const { organisationId } = actorNamed(db, 'submitter', { org, user })
    const facts = period === undefined ? undefined : feedbackFacts(db, organisationId, period, today)
    if (!facts) throw new CommandError('Geef met --period een kwartaal, zoals 2026-Q3.')
    return feedbackReport(facts)
  }
  if (kind === 'tertiaal') {
    const { organisationId } = actorNamed(db, 'submitter', { org, user })
    const facts = period === undefined ? undefined : periodFacts(db, organisationId, period, today)
    if (!facts) throw new CommandError('Geef met --period een periode, zoals 2026-T1 of 2026-Q1.')
    return periodReport(facts)
  }
  throw new CommandError('Dit rapport kennen wij niet. Zie npx rodedraad report --help.')
}

async function documentOf({ db }: Deps, report: Report, out: string): Promise<Uint8Array> {
  const format = REPORT_FORMATS.find(({ extension }) => `.${extension}` === extname(out).toLowerCase())
  if (!format) throw new CommandError('Laat de bestandsnaam eindigen op .docx, .odt, .pdf of .html.')
  return exportLetter(toldAsExample(db, reportEdition(report)), format.extension)
}
