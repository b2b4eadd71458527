// What search has yet to hear of: a set of changed things with a revision, written in the transaction of the change.
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { FindableKind } from '#core/search/document.ts'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'
import { cases } from './schema/cases.ts'
import { precedents } from './schema/precedents.ts'
import { searchOutbox } from './schema/search.ts'

export type OutboxEntry = typeof searchOutbox.$inferSelect

const noteChange = prepared((db) =>
  db
    .insert(searchOutbox)
    .values({
      kind: sql.placeholder('kind'),
      subjectId: sql.placeholder('subjectId'),
      revision: 1,
      changedAt: sql.placeholder('at'),
    })
    .onConflictDoUpdate({
      target: [searchOutbox.kind, searchOutbox.subjectId],
      set: {
        revision: sql`${searchOutbox.revision} + 1`,
        changedAt: sql`excluded.changed_at`,
        attempts: 0,
        retryAt: null,
      },
    })
    .prepare(),
)

/** Notes that something findable changed; many changes of one thing stay one line. */
export function markForIndexing(tx: Queryable, kind: FindableKind, subjectId: string, at: string): void {
  noteChange(tx).run({ kind, subjectId, at })
}

/** Puts everything that can be found back on the list. */
export function markAllForIndexing(tx: Queryable, at: string): void {
  for (const [kind, table] of [
    ['case', cases],
    ['precedent', precedents],
  ] as const)
    tx.run(sql`insert into search_outbox (kind, subject_id, revision, changed_at)
      select ${kind}, id, 1, ${at} from ${table} where true
      on conflict do update set revision = revision + 1, attempts = 0, retry_at = null`)
}

/**
 * Puts back on the list what was written to the embedded index while a new one was filled, which may lack it. The table is there
 * from the moment that the new index took its place until this has read it, whatever was stopped or killed in between.
 */
export function markRewritten(db: Queryable, at: string): void {
  // Asked often: who finds nothing takes no lock, and who finds it looks again once nobody else can take it away.
  if (!isRewrittenThere(db)) return
  db.transaction(
    (tx) => {
      if (!isRewrittenThere(tx)) return
      tx.run(sql`insert into search_outbox (kind, subject_id, revision, changed_at)
        select kind, id, 1, ${at} from search_rewritten where true
        on conflict do update set revision = revision + 1, attempts = 0, retry_at = null`)
      tx.run(sql`drop table search_rewritten`)
    },
    { behavior: 'immediate' },
  )
}

const isRewrittenThere = (db: Queryable): boolean =>
  db.get(sql`select 1 from sqlite_master where type = 'table' and name = 'search_rewritten'`) !== undefined

/** By which analysis the embedded index was filled; 0 when by none. */
export const indexedBy = (db: Queryable): number =>
  db.get<{ analysis: number }>(sql`select analysis from search_state`).analysis

/** From now on the index is filled by this analysis; what an older one found a word by is forgotten. */
export const setIndexedBy = (tx: Queryable, analysis: number): void => {
  tx.run(sql`update search_words set terms = null`)
  tx.run(sql`update search_state set analysis = ${analysis}`)
}

/** The entries to bring to the search engine now, oldest first. */
export const pendingEntries = (db: Queryable, now: string, limit: number): readonly OutboxEntry[] =>
  db
    .select()
    .from(searchOutbox)
    .where(or(isNull(searchOutbox.retryAt), lte(searchOutbox.retryAt, now)))
    .orderBy(asc(searchOutbox.changedAt), asc(searchOutbox.subjectId))
    .limit(limit)
    .all()

/** Whether anything is still to be brought to the search engine, due or not. */
export const isAnythingPending = (db: Queryable): boolean =>
  db.select({ id: searchOutbox.subjectId }).from(searchOutbox).limit(1).get() !== undefined

const sameRevision = (entry: OutboxEntry) =>
  and(
    eq(searchOutbox.kind, entry.kind),
    eq(searchOutbox.subjectId, entry.subjectId),
    eq(searchOutbox.revision, entry.revision),
  )

/** Takes an entry off the list, unless the thing changed again in the meantime. */
export const markIndexed = (db: Queryable, entry: OutboxEntry): void => {
  db.delete(searchOutbox).where(sameRevision(entry)).run()
}

/** Keeps a failed entry on the list, to be tried again at `retryAt`. */
export const recordFailure = (db: Queryable, entry: OutboxEntry, retryAt: string): void => {
  db.update(searchOutbox)
    .set({ attempts: entry.attempts + 1, retryAt })
    .where(sameRevision(entry))
    .run()
}
