// Threads (rode draden) as rows, with every wording they have had.
import { and, asc, count, desc, eq, sum } from 'drizzle-orm'
import { groupBy } from '#core/groupBy.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { threadProvisions, threads, threadVersions } from './schema/threads.ts'

export type ThreadRow = typeof threads.$inferSelect
export type ThreadVersionRow = typeof threadVersions.$inferSelect

export const findThread = (db: Queryable, id: string): ThreadRow | undefined =>
  db.select().from(threads).where(eq(threads.id, id)).get()

const allThreads = prepared((db) => db.select().from(threads).orderBy(asc(threads.label)).prepare())

/** The whole thesaurus, in the order of its labels. */
export const findThreads = (db: Queryable): readonly ThreadRow[] => allThreads(db).all()

/** The threads in use, read again when one was added, reworded or retired; until then the same array. */
export function threadsInUse(db: Queryable): () => readonly LinkedThread[] {
  let revision = ''
  let inUse: readonly LinkedThread[] = []
  return () => {
    const now = threadsRevision(db)
    if (now !== revision)
      inUse = linked(
        db,
        findThreads(db).filter(({ validTo }) => validTo === null),
      )
    revision = now
    return inUse
  }
}

/** Changes whenever a thread is added or changed: every change raises its version. */
function threadsRevision(db: Queryable): string {
  const found = db
    .select({ threads: count(), versions: sum(threads.version) })
    .from(threads)
    .get()
  return `${found?.threads}-${found?.versions}`
}

export const findThreadByLabel = (db: Queryable, label: string): ThreadRow | undefined =>
  db.select().from(threads).where(eq(threads.label, label)).get()

export const insertThread = (tx: Queryable, row: typeof threads.$inferInsert): void => {
  tx.insert(threads).values(row).run()
}

/** Changes a thread if it still has the version the user saw; false means that someone else was first. */
export const updateThread = (
  tx: Queryable,
  id: string,
  version: number,
  change: Partial<typeof threads.$inferInsert>,
): boolean =>
  tx
    .update(threads)
    .set({ ...change, version: version + 1 })
    .where(and(eq(threads.id, id), eq(threads.version, version)))
    .run().changes === 1

/** Keeps a wording for good. */
export const insertThreadVersion = (tx: Queryable, row: typeof threadVersions.$inferInsert): void => {
  tx.insert(threadVersions).values(row).run()
}

export const findThreadVersions = (db: Queryable, threadId: string): readonly ThreadVersionRow[] =>
  db
    .select()
    .from(threadVersions)
    .where(eq(threadVersions.threadId, threadId))
    .orderBy(desc(threadVersions.version))
    .all()

const provisionsOfThreads = prepared((db) =>
  db.select().from(threadProvisions).where(isListed(threadProvisions.threadId, 'threadIds')).prepare(),
)

/** The provisions each of these threads usually goes with. */
export const findThreadProvisions = (db: Queryable, threadIds: readonly string[]) =>
  provisionsOfThreads(db).all({ threadIds: JSON.stringify(threadIds) })

/**
 * The threads that may still be chosen, with the provisions each goes with: what suggestions are made from. As long as
 * nothing changes it is the same list, because getting it ready for suggestions takes far longer than reading it.
 */
export function findSuggestibleThreads(db: Queryable): readonly LinkedThread[] {
  const usable = findThreads(db).filter(({ parentId, validTo }) => parentId !== null && validTo === null)
  const threads = linked(db, usable)
  const content = JSON.stringify(threads)
  if (lastRead?.content !== content) lastRead = { content, threads }
  return lastRead.threads
}

/** A thread with the provisions it usually goes with. */
type LinkedThread = ThreadRow & { readonly provisionIds: readonly string[] }

function linked(db: Queryable, rows: readonly ThreadRow[]): readonly LinkedThread[] {
  const ids = rows.map(({ id }) => id)
  const links = groupBy(findThreadProvisions(db, ids), ({ threadId }) => threadId)
  return rows.map((row) => ({
    ...row,
    provisionIds: (links.get(row.id) ?? []).map(({ provisionId }) => provisionId),
  }))
}

let lastRead: { readonly content: string; readonly threads: readonly LinkedThread[] } | undefined
