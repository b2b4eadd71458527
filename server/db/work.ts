// The work that waits for someone at each step, in the order in which to take it, and what was set aside.
import { type SQL, sql } from 'drizzle-orm'
import { type Actor, maySee } from '#core/permissions.ts'
import { overdueBefore, WORK_STEPS, type WorkStep } from '#core/workSteps.ts'
import type { Queryable } from './client.ts'
import { waitsForCoder } from './codingPlaces.ts'
import { cases } from './schema/cases.ts'
import { workSkips } from './schema/work.ts'

/** One thing that waits. */
export interface WaitingRow {
  readonly id: string
  readonly since: string
  /** Its place in the order within a step, as a day or an instant. */
  readonly turn: string
  readonly urgent: number
  /** When this person set it aside, if so. */
  readonly skippedAt: string | null
  /** The colleague who gave it to this person, if so. */
  readonly givenBy: string | null
}

/** How much waits at a step, and how much of that is past its term. */
export interface Load {
  readonly waiting: number
  readonly overdue: number
}

export const SIGNAL_STEPS: readonly WorkStep[] = ['answer', 'check', 'triage']

export const insertSkip = (tx: Queryable, row: typeof workSkips.$inferInsert): void => {
  tx.insert(workSkips).values(row).run()
}

/** The signals at a step that this person may take. Whoever belongs to the sender's organisation does not check it. */
function signalsAt(step: WorkStep, actor: Actor, now: string): SQL {
  const since = sql`coalesce(s.state_since, s.submitted_at)`
  const where: Partial<Record<WorkStep, SQL>> = {
    answer: sql`s.status in ('questioned', 'returned') and s.organisation_id = ${actor.organisationId}`,
    check: sql`s.status = 'received' and s.submitted_by <> ${actor.personId} and s.organisation_id <> ${actor.organisationId}
      and s.organisation_id not in (select organisation_id from memberships where person_id = ${actor.personId})`,
    // A question that stayed without an answer past its term comes back to the team.
    triage: sql`(s.status = 'checked' or (s.status = 'questioned'
      and ${since} < iif(s.urgent, ${overdueBefore('answer', true, now)}, ${overdueBefore('answer', false, now)})))`,
  }
  return sql`select s.id id, ${since} since, ${turnOf(step, actor, since)} turn, s.code code, s.urgent urgent
    from signals s where ${where[step] ?? sql`0`}`
}

/**
 * Signals take turns by the day from which their term runs, and within it by their names, which were drawn: the order tells
 * nobody which ones came in together. Whoever knows the sender sees them as they came.
 */
function turnOf(step: WorkStep, actor: Actor, since: SQL): SQL {
  if (step === 'answer' || maySee(actor, 'signal.organisation')) return since
  return step === 'check'
    ? sql`iif(s.urgent, date(${since}), date(${since}, 'weekday 0'))`
    : sql`date(${since})`
}

/** The cases at a step that this person may take. Who coded a case does not decide about it. */
function casesAt(step: WorkStep, actor: Actor): SQL {
  const where: Partial<Record<WorkStep, SQL>> = {
    code: sql`${waitsForCoder(actor)}`,
    decide: sql`${cases.status} = 'disputed'
      and not exists (select 1 from codings c where c.case_id = ${cases.id} and c.coder_id = ${actor.personId})`,
    publish: sql`${cases.status} = 'decided'`,
  }
  const since = sql`coalesce(${cases.stateSince}, ${cases.createdAt})`
  return sql`select ${cases.id} id, ${since} since, ${since} turn, ${cases.id} code, exists (
      select 1 from case_signals l join signals s on s.id = l.signal_id
      where l.case_id = ${cases.id} and s.urgent = 1) urgent
    from ${cases} where ${where[step] ?? sql`0`}`
}

/** With what the person set aside; what the person gave away, or a colleague was given, is for another. */
const mine = (step: WorkStep, actor: Actor, now: string): SQL => sql`
  select w.*, k.to_person_id given, iif(k.to_person_id is null, k.at, null) skipped, k.person_id giver
  from (${SIGNAL_STEPS.includes(step) ? signalsAt(step, actor, now) : casesAt(step, actor)}) w
  left join work_skips k on k.id = (
    select id from work_skips where subject_id = w.id and step = ${step} and at >= w.since
      and (person_id = ${actor.personId} or to_person_id = ${actor.personId}) order by at desc limit 1)
  where k.to_person_id is null or k.to_person_id = ${actor.personId}`

/**
 * What waits at a step: what was set aside last of all, what is urgent first, then what a colleague handed over, then what
 * waits longest.
 */
export const findWaiting = (
  db: Queryable,
  actor: Actor,
  step: WorkStep,
  now: string,
  limit: number,
  offset = 0,
): readonly WaitingRow[] =>
  db.all<WaitingRow>(sql`
    select id, since, turn, urgent, skipped as skippedAt, iif(given is null, null, giver) as givenBy
    from (${mine(step, actor, now)})
    order by skipped is not null, urgent desc, given is null, turn, code limit ${limit} offset ${offset}`)

/** How much waits at a step for this person, and how much of it is too late. */
export function loadOf(db: Queryable, actor: Actor, step: WorkStep, now: string): Load {
  const late = sql`since < iif(urgent, ${overdueBefore(step, true, now)}, ${overdueBefore(step, false, now)})`
  return (
    db.get<Load>(sql`
      select count(*) as waiting, coalesce(sum(${late}), 0) as overdue from (${mine(step, actor, now)})`) ?? {
      waiting: 0,
      overdue: 0,
    }
  )
}

/** Whether this thing waits at this step for this person. */
export const isWaiting = (db: Queryable, actor: Actor, step: WorkStep, subjectId: string, now: string) =>
  db.get<{ id: string }>(sql`select id from (${mine(step, actor, now)}) where id = ${subjectId}`) !==
  undefined

/** What colleagues gave to this person and is still there to do, by step. */
export const findGiven = (db: Queryable, actor: Actor, now: string) =>
  WORK_STEPS.flatMap((step) =>
    db
      .all<{ id: string }>(sql`select id from (${mine(step, actor, now)}) where given is not null`)
      .map(({ id }) => ({ step, subjectId: id })),
  )
