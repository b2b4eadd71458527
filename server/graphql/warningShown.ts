// What a warning and the register of campaigns look like to the team.
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { EVENT_WORDS } from '#core/warning/eventWords.nl.ts'
import { concerns, touches } from '#core/warning/judging.ts'
import { addMonths } from '#core/warning/months.ts'
import { warningSentence } from '#core/warning/sentence.ts'
import { findReportingEvents } from '#db/reportingEvents.ts'
import type { WarningRow } from '#db/warnings.ts'
import type { Context } from './context.ts'
import { problemsOf } from './payload.ts'
import { shortCitation } from './provisionLabel.ts'

/** Why the series stands out, with the campaigns in or just before the month. */
export async function sentenceOf(row: WarningRow, { deps, loaders }: Context): Promise<string> {
  const thread = row.threadId ? await loaders.thread.load(row.threadId) : null
  const provision = row.provisionId ? await loaders.provision.load(row.provisionId) : null
  const citation =
    provision && shortCitation(provision, await loaders.regulation.load(provision.regulationId))
  const events = eventsAround(row, 1, deps).map(({ kind, what }) => `${EVENT_WORDS[kind]} “${what}”`)
  const name = thread && citation ? `${thread.label} bij ${citation}` : (thread?.label ?? citation ?? '')
  return warningSentence({ ...row, name, events })
}

/** What may have made people report more of this in the month of counting and so many before; of a provision anything may. */
export const eventsAround = (
  { countMonth, threadId }: Pick<WarningRow, 'countMonth' | 'threadId'>,
  monthsBefore: number,
  { db }: Context['deps'],
) =>
  findReportingEvents(db).filter(
    (event) =>
      touches(event, addMonths(countMonth, -monthsBefore), countMonth) &&
      (threadId === null || concerns(event, [threadId])),
  )

/** The register after a change, or why it was not changed. */
export const eventsOf = ({ deps }: Context, result: Result<string, Problem>) => ({
  events: result.ok ? findReportingEvents(deps.db) : null,
  problems: problemsOf(result),
})
