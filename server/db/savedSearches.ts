// The searches people keep.
import { asc, eq } from 'drizzle-orm'
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
