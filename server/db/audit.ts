// The audit trail: every event carries the hash of the one before it, so that a change afterwards shows.
import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gte, sql } from 'drizzle-orm'
import type { Actor } from '#core/permissions.ts'
import type { Database, Queryable } from './client.ts'
import { auditEvents } from './schema/audit.ts'

/** What happened. `detail` holds codes and counts only, never text of a case. */
export interface NewEvent {
  /** `noun.verb`, as in `signal.submitted`. */
  readonly type: string
  readonly subjectId?: string | undefined
  readonly outcome?: 'done' | 'refused'
  /** Only needed when nobody is logged in; otherwise the actor knows. */
  readonly origin?: Actor['origin']
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export type AuditRow = typeof auditEvents.$inferSelect

const FIRST_HASH = '0'.repeat(64)

/** Appends an event within the transaction of the write it tells of, so that neither stands without the other. */
export function recordEvent(tx: Queryable, actor: Actor | null, at: string, event: NewEvent): void {
  // Every write records an event: written out, as the query builder takes several times as long to make them.
  const last = tx.get<Pick<AuditRow, 'sequence' | 'hash'> | undefined>(
    sql`select sequence, hash from audit_events order by sequence desc limit 1`,
  )
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at,
    type: event.type,
    actorId: actor?.personId ?? null,
    organisationId: actor?.organisationId ?? null,
    subjectId: event.subjectId ?? null,
    outcome: event.outcome ?? 'done',
    origin: actor?.origin ?? event.origin ?? 'web',
    detail: JSON.stringify(event.detail ?? {}),
    previousHash: last?.hash ?? FIRST_HASH,
  } as const
  tx.run(sql`
    insert into audit_events (sequence, at, type, actor_id, organisation_id, subject_id, outcome, origin, detail,
      previous_hash, hash)
    values (${row.sequence}, ${row.at}, ${row.type}, ${row.actorId}, ${row.organisationId}, ${row.subjectId},
      ${row.outcome}, ${row.origin}, ${row.detail}, ${row.previousHash}, ${hashOf(row)})`)
}

/** Whether this person did the same with the same thing since then; `since` is the beginning of an instant. */
export const hasEventSince = (db: Queryable, actor: Actor, since: string, event: NewEvent): boolean =>
  db
    .select({ sequence: auditEvents.sequence })
    .from(auditEvents)
    .where(
      and(
        event.subjectId === undefined ? undefined : eq(auditEvents.subjectId, event.subjectId),
        gte(auditEvents.at, since),
        eq(auditEvents.actorId, actor.personId),
        eq(auditEvents.type, event.type),
        eq(auditEvents.detail, JSON.stringify(event.detail ?? {})),
      ),
    )
    .limit(1)
    .get() !== undefined

/** What this person has read since then, by the ids that the events of these types name. */
export const findReadSince = (
  db: Queryable,
  actor: Actor,
  since: string,
  types: readonly string[],
): ReadonlySet<string> =>
  new Set(
    db
      .all<{ id: string }>(sql`
        select coalesce(e.subject_id, j.value) id
        from audit_events e left join json_each(e.detail, '$.ids') j
        where e.actor_id = ${actor.personId} and e.type in ${types} and e.at >= ${since}`)
      .map(({ id }) => id),
  )

/** Recomputes the chain. The first event that does not follow from the one before it, or null when all do. */
export function verifyAuditChain(db: Database): {
  readonly events: number
  readonly brokenAt: number | null
  /** The fingerprint of the last event that follows; noted elsewhere, it tells later whether the end was cut off. */
  readonly last: string
} {
  let previousHash = FIRST_HASH
  let sequence = 0
  for (const row of db.select().from(auditEvents).orderBy(asc(auditEvents.sequence)).all()) {
    sequence += 1
    if (row.sequence !== sequence || row.previousHash !== previousHash || row.hash !== hashOf(row))
      return { events: sequence, brokenAt: row.sequence, last: previousHash }
    previousHash = row.hash
  }
  return { events: sequence, brokenAt: null, last: previousHash }
}

/** Whether an event with this fingerprint stands in the trail. */
export const hasEvent = (db: Queryable, hash: string): boolean =>
  db.select({ sequence: auditEvents.sequence }).from(auditEvents).where(eq(auditEvents.hash, hash)).get() !==
  undefined

/** What the events of a type tell, oldest first. */
export const findEventDetails = (db: Queryable, type: string): readonly Readonly<Record<string, unknown>>[] =>
  db
    .select({ detail: auditEvents.detail })
    .from(auditEvents)
    .where(eq(auditEvents.type, type))
    .orderBy(asc(auditEvents.sequence))
    .all()
    .map(({ detail }): Record<string, unknown> => Object(JSON.parse(detail)))

/** A page of events, newest first, before the given sequence number. */
export const findEvents = (db: Queryable, first: number, before: number | null): readonly AuditRow[] =>
  db
    .select()
    .from(auditEvents)
    .where(before === null ? undefined : sql`${auditEvents.sequence} < ${before}`)
    .orderBy(desc(auditEvents.sequence))
    .limit(first)
    .all()

/** How many events there are. */
export const countEvents = (db: Queryable): number =>
  db.select({ count: sql<number>`count(*)` }).from(auditEvents).get()?.count ?? 0

const hashOf = (row: Omit<AuditRow, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.sequence,
        row.at,
        row.type,
        row.actorId,
        row.organisationId,
        row.subjectId,
        row.outcome,
        row.origin,
        row.detail,
        row.previousHash,
      ]),
    )
    .digest('hex')
