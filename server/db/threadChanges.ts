// Changes to threads as rows, where cases went because of them, and the cases that still wait for a new thread.
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { ThreadChangeState } from '#core/codes.ts'
import type { CountedCase, ThreadMapping, ThreadMove } from '#core/threadMapping.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { caseTags } from './schema/codings.ts'
import { retags, threadChanges, threadMappings } from './schema/threadChanges.ts'

export type ThreadChangeRow = typeof threadChanges.$inferSelect
export type RetagRow = typeof retags.$inferSelect

export const insertThreadChange = (tx: Queryable, row: typeof threadChanges.$inferInsert): void => {
  tx.insert(threadChanges).values(row).run()
}

/** Records the decision on a proposal; false when it was decided already. */
export const decideChange = (
  tx: Queryable,
  id: string,
  decision: Required<
    Pick<typeof threadChanges.$inferInsert, 'state' | 'decidedBy' | 'decidedAt' | 'decisionReason'>
  >,
): boolean =>
  tx
    .update(threadChanges)
    .set(decision)
    .where(and(eq(threadChanges.id, id), eq(threadChanges.state, 'proposed')))
    .run().changes === 1

export const findThreadChange = (db: Queryable, id: string): ThreadChangeRow | undefined =>
  db.select().from(threadChanges).where(eq(threadChanges.id, id)).get()

/** The changes with these ids, in no order. */
export const findThreadChangesById = (db: Queryable, ids: readonly string[]): readonly ThreadChangeRow[] =>
  db
    .select()
    .from(threadChanges)
    .where(inArray(threadChanges.id, [...ids]))
    .all()

/** Changes of a state, or about a thread, newest first; a thread counts on either side of a merge. */
export const findThreadChanges = (
  db: Queryable,
  { state, threadId }: { readonly state?: ThreadChangeState | null; readonly threadId?: string | null },
): readonly ThreadChangeRow[] =>
  db
    .select()
    .from(threadChanges)
    .where(
      and(
        state ? eq(threadChanges.state, state) : undefined,
        threadId
          ? or(eq(threadChanges.threadId, threadId), eq(threadChanges.intoThreadId, threadId))
          : undefined,
      ),
    )
    .orderBy(desc(threadChanges.proposedAt), asc(threadChanges.id))
    .all()

export const insertMapping = (tx: Queryable, row: typeof threadMappings.$inferInsert): void => {
  tx.insert(threadMappings).values(row).run()
}

/** Where threads went, in order of time; all of them, or those with this thread on one side. */
export const findMappings = (
  db: Queryable,
  threadId?: string,
): readonly (ThreadMapping & { readonly changeId: string })[] =>
  db
    .select({
      changeId: threadMappings.changeId,
      from: threadMappings.fromThreadId,
      to: threadMappings.toThreadId,
      at: threadMappings.at,
    })
    .from(threadMappings)
    .where(
      threadId === undefined
        ? undefined
        : or(eq(threadMappings.fromThreadId, threadId), eq(threadMappings.toThreadId, threadId)),
    )
    .orderBy(asc(threadMappings.at), asc(threadMappings.toThreadId))
    .all()

export const insertRetag = (tx: Queryable, row: typeof retags.$inferInsert): void => {
  tx.insert(retags).values(row).run()
}

/** Notes where a case went; false when someone else had said so already. */
export const closeRetag = (
  tx: Queryable,
  { changeId, caseId }: Pick<RetagRow, 'changeId' | 'caseId'>,
  move: Required<Pick<typeof retags.$inferInsert, 'toThreadId' | 'hadTarget' | 'doneBy' | 'doneAt'>>,
): boolean =>
  tx
    .update(retags)
    .set(move)
    .where(and(eq(retags.changeId, changeId), eq(retags.caseId, caseId), isNull(retags.toThreadId)))
    .run().changes === 1

/** Still has the thread it is to leave; a case that was decided anew in the meantime no longer waits. */
const stillTagged = sql`exists (select 1 from ${caseTags} t where t.case_id = ${retags.caseId} and t.thread_id = ${retags.fromThreadId})`

/** The cases that wait for a new thread, in the order in which they came to wait; all, or those of one thread. */
export const findOpenRetags = (db: Queryable, threadId?: string): readonly RetagRow[] =>
  db
    .select()
    .from(retags)
    .where(
      and(
        isNull(retags.toThreadId),
        stillTagged,
        threadId === undefined ? undefined : eq(retags.fromThreadId, threadId),
      ),
    )
    .orderBy(asc(retags.changeId), asc(retags.caseId))
    .all()

/** Every case that went to another thread, with whether it is published. */
export const findMoveRows = (db: Queryable) =>
  db
    .select({
      changeId: retags.changeId,
      from: retags.fromThreadId,
      to: retags.toThreadId,
      published: sql<number>`${cases.status} = 'published'`,
    })
    .from(retags)
    .innerJoin(cases, eq(cases.id, retags.caseId))
    .where(isNotNull(retags.toThreadId))
    .all()

/** Every move of a case from one thread to another, in order of time. */
export const findMoves = (db: Queryable): readonly ThreadMove[] =>
  db
    .all<Omit<ThreadMove, 'hadTarget'> & { readonly hadTarget: 0 | 1 }>(sql`
    select case_id as caseId, from_thread_id as "from", to_thread_id as "to", done_at as at, had_target as hadTarget
    from retags where to_thread_id is not null order by done_at, case_id`)
    .map((move) => ({ ...move, hadTarget: move.hadTarget === 1 }))

/**
 * The published cases that have one of these threads, or had it once, with the threads they have today. `by` says in which
 * year a case counts: that in which it happened, or that in which it was published (as in the letter).
 */
export const findCountedCases = (
  db: Queryable,
  threadIds: readonly string[],
  by: 'event' | 'publication' = 'event',
): readonly CountedCase[] => {
  const json = JSON.stringify(threadIds)
  const year = by === 'event' ? sql`c.year` : sql`cast(substr(c.published_at, 1, 4) as integer)`
  return db
    .all<{ readonly id: string; readonly year: number; readonly threads: string | null }>(sql`
      select c.id, ${year} as year,
        (select group_concat(t.thread_id, ' ') from case_tags t where t.case_id = c.id and t.thread_id is not null) as threads
      from cases c
      where c.status = 'published' and (
        c.id in (select case_id from case_tags where thread_id in (select value from json_each(${json})))
        or c.id in (select case_id from retags where from_thread_id in (select value from json_each(${json}))
          or to_thread_id in (select value from json_each(${json}))))
      order by c.year, c.number`)
    .map((row) => ({ id: row.id, year: row.year, threadIds: row.threads?.split(' ') ?? [] }))
}
