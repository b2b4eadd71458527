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
import { accountFacts } from '#db/transparencyFacts.ts'
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

/** What each kind of report reads beside the file, and the one ending of those that are data: under another no program opens it. */
const KINDS = {
  algoritmes: { reads: [], ending: '.json' },
  'open-data': { reads: [], ending: '.csv' },
  verantwoording: { reads: ['year'] },
  casusbundel: { reads: ['thread'] },
  terugkoppeling: { reads: ['period', 'org', 'user'] },
  tertiaal: { reads: ['period', 'org', 'user'] },
} as const satisfies Record<string, { readonly reads: readonly (keyof Given)[]; readonly ending?: string }>
type Kind = keyof typeof KINDS

const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word)

/** The kind that is asked for. An option that it does not read would seem to have been obeyed, and is refused. */
function kindOf(word: string, given: Given): Kind {
  if (!isKind(word)) throw new CommandError('Dit rapport kennen wij niet. Zie npx rodedraad report --help.')
  const { reads, ending }: { readonly reads: readonly string[]; readonly ending?: string } = KINDS[word]
  const unread = Object.keys(given).find((name) => name !== 'out' && !reads.includes(name))
  if (unread !== undefined)
    throw new CommandError(`Het rapport ${word} kent geen --${unread}. Laat die optie weg.`)
  if (ending !== undefined && extname(given.out).toLowerCase() !== ending)
    throw new CommandError(`Het rapport ${word} kan alleen als ${ending}: geef met --out zo’n bestand.`)
  return word
}

export async function run({ options, words }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(
      given.error.issues.some(({ path }) => path[0] === 'year')
        ? 'Geef met --year een jaar van 2015 tot en met 2100. Zie npx rodedraad report --help.'
        : 'Geef met --out een bestand. Zie npx rodedraad report --help.',
    )
  const { out } = given.data
  const kind = kindOf(words[0] ?? '', given.data)
  const config = existingDatabase()
  await withHouse(config, async ({ deps }) => {
    const text = textOf(deps, kind, config)
    writeFileSync(
      out,
      text ?? (await documentOf(deps, reportOf(deps, kind, given.data, config.publicUrl), out)),
    )
  })
  process.stdout.write(`Het rapport staat in ${out}.\n`)
}

/** What the reports that are data hold. */
function textOf(deps: Deps, kind: Kind, { addresses }: Config): string | undefined {
  if (kind === 'algoritmes')
    return registerFile(runningParameters({ ...chosenParameters(deps.db), addresses }))
  if (kind === 'open-data') return openCsv(readOpenEditions(deps.db))
  return undefined
}

function reportOf(
  deps: Deps,
  kind: Kind,
  { year, period, thread, org, user }: Given,
  publicUrl: string | null,
): Report {
  const { db } = deps
  const today = todayOf(deps)
  if (kind === 'verantwoording') {
    if (year === undefined) throw new CommandError('Geef met --year een jaar.')
    const facts = accountFacts(db, year, today)
    if (!facts)
      throw new CommandError(
        `Over ${year} is er geen verantwoording: dat jaar is niet voorbij, of er kwam niets binnen.`,
      )
    return transparencyReport(facts)
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
    if (!facts) throw new CommandError('Geef met --period een kwartaal dat is begonnen, zoals 2026-Q3.')
    // Without an address of this site a file cannot lead anywhere.
    return feedbackReport(publicUrl === null ? { ...facts, letters: [] } : facts, publicUrl ?? '')
  }
  const { organisationId } = actorNamed(db, 'submitter', { org, user })
  const facts = period === undefined ? undefined : periodFacts(db, organisationId, period, today)
  if (!facts)
    throw new CommandError('Geef met --period een periode die is begonnen, zoals 2026-T1 of 2026-Q1.')
  return periodReport(facts)
}

async function documentOf({ db }: Deps, report: Report, out: string): Promise<Uint8Array> {
  const format = REPORT_FORMATS.find(({ extension }) => `.${extension}` === extname(out).toLowerCase())
  if (!format) throw new CommandError('Laat de bestandsnaam eindigen op .docx, .odt, .pdf of .html.')
  return exportLetter(toldAsExample(db, reportEdition(report)), format.extension)
}
