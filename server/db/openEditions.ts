// The open data as they were settled, an edition a year; added, never changed (triggers guard that).
import { asc } from 'drizzle-orm'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import type { Queryable } from './client.ts'
import { openEditions } from './schema/openEditions.ts'

export type OpenEditionRow = typeof openEditions.$inferSelect

/** Every edition, oldest year first. */
export const findOpenEditions = (db: Queryable): readonly OpenEditionRow[] =>
  db.select().from(openEditions).orderBy(asc(openEditions.year)).all()

/** What the editions say. */
export const readOpenEditions = (db: Queryable): readonly OpenEdition[] =>
  findOpenEditions(db).map(({ content }) => content)

export const insertOpenEdition = (
  tx: Queryable,
  content: OpenEdition,
  letterId: string,
  settledAt: string,
): void => {
  tx.insert(openEditions).values({ year: content.year, content, letterId, settledAt }).run()
}
