// What partners said of the chapters of a letter, as rows; the last one of a partner on a chapter counts.
import { asc, eq, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { letterSignOffs } from './schema/letters.ts'

export type LetterSignOffRow = typeof letterSignOffs.$inferSelect

/** What counts: the last word of each partner on each chapter; what was taken back is left out. */
export function findSignOffs(db: Queryable, letterId: string): readonly LetterSignOffRow[] {
  return signedLast(findAllSignOffs(db, letterId))
}

/** Of what was said, oldest first, the last word of each partner on each chapter, unless it took that back. */
export function signedLast(rows: readonly LetterSignOffRow[]): readonly LetterSignOffRow[] {
  const last = new Map(rows.map((row) => [`${row.chapterId} ${row.partner}`, row]))
  return [...last.values()].filter(({ verdict }) => verdict !== 'withdrawn')
}

/** All that partners said of the chapters of a letter, oldest first, also what they took back. */
export const findAllSignOffs = (db: Queryable, letterId: string): readonly LetterSignOffRow[] =>
  db
    .select()
    .from(letterSignOffs)
    .where(eq(letterSignOffs.letterId, letterId))
    .orderBy(asc(letterSignOffs.at), sql`rowid`)
    .all()

export const insertSignOff = (tx: Queryable, row: LetterSignOffRow): void => {
  tx.insert(letterSignOffs).values(row).run()
}
