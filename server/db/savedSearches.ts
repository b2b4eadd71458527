// The searches people keep.
import { asc, eq, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { savedSearches } from './schema/search.ts'

export type SavedSearchRow = typeof savedSearches.$inferSelect

export const insertSavedSearch = (tx: Queryable, row: typeof savedSearches.$inferInsert): void => {
  tx.insert(savedSearches).values(row).run()
}

export const findSavedSearch = (db: Queryable, id: string): SavedSearchRow | undefined =>
  db.select().from(savedSearches).where(eq(savedSearches.id, id)).get()

export const findSavedSearches = (db: Queryable, personId: string): readonly SavedSearchRow[] =>
  db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.personId, personId))
    .orderBy(asc(savedSearches.name))
    .all()

export const deleteSavedSearch = (tx: Queryable, id: string): void => {
  tx.delete(savedSearches).where(eq(savedSearches.id, id)).run()
}

export const markSeen = (tx: Queryable, id: string, at: string): void => {
  tx.update(savedSearches).set({ seenAt: at }).where(eq(savedSearches.id, id)).run()
}

/** Searches on one thread become searches on another. */
export const moveSavedSearches = (tx: Queryable, from: string, to: string): void => {
  tx.run(sql`
    update saved_searches set filter = json_replace(filter, '$.threadIds', (
      select json_group_array(distinct iif(value = ${from}, ${to}, value)) from json_each(filter, '$.threadIds')))
    where exists (select 1 from json_each(filter, '$.threadIds') where value = ${from})`)
}
