// What became of the signals of one organisation, as far as it may know: published cases, letters that were sent, answers.
import { sql } from 'drizzle-orm'
import type { SignalStatus } from '#core/codes.ts'
import { groupBy } from '#core/groupBy.ts'
import { letterPath } from '#core/letter/edition.ts'
import type { ResponseKind } from '#core/letterCodes.ts'
import type { AnsweredBottleneck, FeedbackFacts, FollowedSignal } from '#core/report/feedback.ts'
import { daysOf } from '#core/report/quarter.ts'
import { caseReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { readRules } from './disclosureRules.ts'
import { findPublicLetters } from './publicLetters.ts'

interface SignalRow {
  readonly id: string
  readonly code: string
  readonly reference: string | null
  readonly title: string
  readonly submittedOn: string
  readonly status: SignalStatus
  readonly since: string
}

/** The facts of the feedback to an organisation over a quarter; nothing when there is no such quarter, or it has not begun. */
export function feedbackFacts(
  db: Queryable,
  organisationId: string,
  period: string,
  countedOn: string,
): FeedbackFacts | undefined {
  const days = daysOf(period)
  const organisation = db.get<{ name: string } | undefined>(
    sql`select name from organisations where id = ${organisationId}`,
  )
  if (!days || period[5] !== 'Q' || days.from > countedOn || !organisation) return undefined
  const signals = db.all<SignalRow>(sql`
    select id, code, reference, title, substr(submitted_at, 1, 10) as submittedOn, status,
      substr(coalesce(state_since, submitted_at), 1, 10) as since
    from signals where organisation_id = ${organisationId} and submitted_at < ${days.until}
    order by submitted_at, code`)
  const cases = groupBy(casesOf(db, organisationId), ({ signalId }) => signalId)
  const bottlenecks = groupBy(bottlenecksOf(db, organisationId), ({ signalId }) => signalId)
  return {
    organisation: organisation.name,
    period,
    countedOn,
    letters: findPublicLetters(db).map(({ letter }) => ({
      year: letter.year,
      path: letterPath(letter.year, letter.currentVersion, 'html'),
    })),
    threshold: readRules(db).threshold,
    signals: signals.map(
      ({ id, ...signal }): FollowedSignal => ({
        ...signal,
        cases: (cases.get(id) ?? []).map((row) => ({ ...row, reference: caseReference(row) })),
        bottlenecks: bottlenecks.get(id) ?? [],
      }),
    ),
  }
}

/** The published cases that rest on the signals of the organisation. */
const casesOf = (db: Queryable, organisationId: string) =>
  db.all<{ signalId: string; year: number; number: number; publishedOn: string; thread: string }>(sql`
    select l.signal_id as signalId, c.year, c.number, substr(c.published_at, 1, 10) as publishedOn,
      coalesce(th.label, '') as thread
    from signals s join case_signals l on l.signal_id = s.id join cases c on c.id = l.case_id
    left join case_tags t on t.id = (
      select min(m.id) from case_tags m where m.case_id = c.id and m.kind = 'thread' and m.main = 1)
    left join threads th on th.id = t.thread_id
    where s.organisation_id = ${organisationId} and c.status = 'published' order by c.year, c.number`)

/** Public bottlenecks that stand in a letter that was sent and rest on those cases, with the answers to them. */
function bottlenecksOf(
  db: Queryable,
  organisationId: string,
): readonly (AnsweredBottleneck & { readonly signalId: string })[] {
  const sent = sql`select letter_id from letter_steps where stage = 'sent'`
  const rows = db.all<{ signalId: string; id: string; title: string; letterYear: number }>(sql`
    select distinct l.signal_id as signalId, b.id, b.title, y.year as letterYear
    from signals s join case_signals l on l.signal_id = s.id
    join cases c on c.id = l.case_id and c.status = 'published'
    join bottleneck_cases k on k.case_id = c.id
    join bottlenecks b on b.id = k.bottleneck_id and b.disclosure = 'openbaar' and b.withdrawn_at is null
    join letters y on y.id in (${sent}) and y.year >= b.first_year
      and y.year >= cast(substr(c.published_at, 1, 4) as integer)
    where s.organisation_id = ${organisationId}
      and y.year = (select min(z.year) from letters z where z.id in (${sent}) and z.year >= b.first_year
        and z.year >= cast(substr(c.published_at, 1, 4) as integer))
    order by b.number`)
  const responses = groupBy(
    db.all<{ bottleneckId: string; kind: ResponseKind; body: string; date: string }>(
      sql`select bottleneck_id as bottleneckId, kind, body, date from ministry_responses order by date`,
    ),
    ({ bottleneckId }) => bottleneckId,
  )
  return rows.map(({ id, ...row }) => ({ ...row, responses: responses.get(id) ?? [] }))
}
