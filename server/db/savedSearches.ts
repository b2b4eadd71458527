// The searches people keep.
import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { savedSearches, savedSearchHits } from './schema/search.ts'

export type SavedSearchRow = typeof savedSearches.$inferSelect
export type NewSearchHit = typeof savedSearchHits.$inferInsert

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

/** Every search anybody keeps. */
export const findAllSavedSearches = (db: Queryable): readonly SavedSearchRow[] =>
  db.select().from(savedSearches).orderBy(asc(savedSearches.id)).all()

export const deleteSavedSearch = (tx: Queryable, id: string): void => {
  tx.delete(savedSearchHits).where(eq(savedSearchHits.searchId, id)).run()
  tx.delete(savedSearches).where(eq(savedSearches.id, id)).run()
}

export const markSeen = (tx: Queryable, id: string, at: string): void => {
  tx.update(savedSearches).set({ seenAt: at }).where(eq(savedSearches.id, id)).run()
}

/** Puts a case with a search; false when it was there already. */
export const insertSearchHit = (tx: Queryable, hit: NewSearchHit): boolean =>
  tx.insert(savedSearchHits).values(hit).onConflictDoNothing().run().changes === 1

/** The cases that answered these searches after they were kept, newest first. */
export const findSearchHits = (db: Queryable, searchIds: readonly string[]) =>
  db
    .select({ hit: savedSearchHits, case: cases })
    .from(savedSearchHits)
    .innerJoin(cases, eq(cases.id, savedSearchHits.caseId))
    .where(inArray(savedSearchHits.searchId, [...searchIds]))
    .orderBy(desc(savedSearchHits.foundAt), asc(savedSearchHits.caseId))
    .all()

/** Searches on one thread become searches on another. */
export const moveSavedSearches = (tx: Queryable, from: string, to: string): void => {
  tx.run(sql`
    update saved_searches set filter = json_replace(filter, '$.threadIds', (
      select json_group_array(distinct iif(value = ${from}, ${to}, value)) from json_each(filter, '$.threadIds')))
    where exists (select 1 from json_each(filter, '$.threadIds') where value = ${from})`)
}
