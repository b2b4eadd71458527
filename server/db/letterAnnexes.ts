// The confidential annexes of letters: as they were settled, or else as they would be today.
import { asc, eq } from 'drizzle-orm'
import { type AnnexStanding, confidentialAnnex } from '#core/report/confidentialAnnex.ts'
import type { Report } from '#core/report/report.ts'
import { hasWithheld } from './bottlenecks.ts'
import type { Queryable } from './client.ts'
import { letterFacts } from './letterFacts.ts'
import type { LetterRow } from './letters.ts'
import { letterAnnexes } from './schema/letterAnnexes.ts'
import { letters } from './schema/letters.ts'

type LetterAnnexRow = typeof letterAnnexes.$inferSelect

export const insertLetterAnnex = (tx: Queryable, row: LetterAnnexRow): void => {
  tx.insert(letterAnnexes).values(row).run()
}

const findLetterAnnex = (db: Queryable, letterId: string): LetterAnnexRow | undefined =>
  db.select().from(letterAnnexes).where(eq(letterAnnexes.letterId, letterId)).get()

/** Every annex that was settled, with the year of its letter, oldest first; null for a letter that left nothing out. */
export const findSettledAnnexes = (db: Queryable) =>
  db
    .select({ year: letters.year, content: letterAnnexes.content })
    .from(letterAnnexes)
    .innerJoin(letters, eq(letters.id, letterAnnexes.letterId))
    .orderBy(asc(letters.year))
    .all()

/**
 * The annex of a letter as it was settled; of a draft, and of a letter from before annexes were kept, as the facts of `today`
 * (YYYY-MM-DD) make it. Null when the letter leaves nothing out.
 */
export function readAnnex(db: Queryable, { id, year, status }: LetterRow, today: string): Report | null {
  const kept = findLetterAnnex(db, id)
  if (kept !== undefined) return kept.content
  const standing: AnnexStanding = status === 'frozen' ? 'notKept' : 'draft'
  return confidentialAnnex(letterFacts(db, year, today), standing)
}

/** Whether a letter has an annex. */
export function hasAnnex(db: Queryable, { id, year }: LetterRow): boolean {
  const kept = findLetterAnnex(db, id)
  return kept === undefined ? hasWithheld(db, year) : kept.content !== null
}
