// Letters and their versions as rows. A version is added, never changed; a frozen letter takes no more.
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { composeLetter } from '#core/letter/compose.ts'
import { type StaleNumber, staleNumbers } from '#core/letter/staleNumbers.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { Queryable } from './client.ts'
import { letterFacts } from './letterFacts.ts'
import { letters, letterVersions } from './schema/letters.ts'

export type LetterRow = typeof letters.$inferSelect
export type LetterVersionRow = typeof letterVersions.$inferSelect
/** A version, mostly without its content. */
export type LetterVersionHead = Omit<LetterVersionRow, 'draft'> & { readonly draft?: LetterDraft }

/** All letters, newest year first. */
export const findLetters = (db: Queryable): readonly LetterRow[] =>
  db.select().from(letters).orderBy(desc(letters.year)).all()

export const findLetter = (db: Queryable, id: string): LetterRow | undefined =>
  db.select().from(letters).where(eq(letters.id, id)).get()

export const findLetterByYear = (db: Queryable, year: number): LetterRow | undefined =>
  db.select().from(letters).where(eq(letters.year, year)).get()

/** The years before this one in which cases were published and over which there is no letter, oldest first. */
export const findYearsWithoutLetter = (db: Queryable, before: number): readonly number[] =>
  db
    .all<{ readonly year: number }>(sql`
      select distinct cast(substr(c.published_at, 1, 4) as integer) as year from cases c
      where c.status = 'published' and c.published_at < ${`${before}-`}
        and cast(substr(c.published_at, 1, 4) as integer) not in (select l.year from letters l)
      order by 1`)
    .map(({ year }) => year)

/** One version with its content. */
export const findLetterVersion = (
  db: Queryable,
  letterId: string,
  version: number,
): LetterVersionRow | undefined =>
  db
    .select()
    .from(letterVersions)
    .where(and(eq(letterVersions.letterId, letterId), eq(letterVersions.version, version)))
    .get()

/** The versions of a letter without their content, oldest first. */
export const findLetterVersions = (db: Queryable, letterId: string): readonly LetterVersionHead[] => {
  const { letterId: id, version, reason, createdBy, createdAt } = letterVersions
  return db
    .select({ letterId: id, version, reason, createdBy, createdAt })
    .from(letterVersions)
    .where(eq(id, letterId))
    .orderBy(asc(version))
    .all()
}

/** The letter over a year as it would be composed on a day (YYYY-MM-DD). */
export const composedOn = (db: Queryable, year: number, today: string): LetterDraft =>
  composeLetter(letterFacts(db, year, today))

/** The numbers of a version that read otherwise when counted now; `today` is YYYY-MM-DD. */
export const findStaleNumbers = (
  db: Queryable,
  { draft }: Pick<LetterVersionRow, 'draft'>,
  today: string,
): readonly StaleNumber[] => staleNumbers(draft, composedOn(db, draft.year, today))

/** Who made a version, why and when. */
export interface VersionNote {
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** A new letter with its first version. */
export function insertLetter(tx: Queryable, id: string, draft: LetterDraft, note: VersionNote): void {
  tx.insert(letters).values({ id, year: draft.year, currentVersion: 1, createdAt: note.at }).run()
  insertVersion(tx, id, 1, draft, note)
}

/** Adds a version after the one the user saw; false means that someone else was first. */
export function addLetterVersion(
  tx: Queryable,
  letter: LetterRow,
  version: number,
  draft: LetterDraft,
  note: VersionNote,
): boolean {
  if (letter.currentVersion !== version) return false
  insertVersion(tx, letter.id, version + 1, draft, note)
  tx.update(letters)
    .set({ currentVersion: version + 1 })
    .where(eq(letters.id, letter.id))
    .run()
  return true
}

function insertVersion(
  tx: Queryable,
  letterId: string,
  version: number,
  draft: LetterDraft,
  { reason, by, at }: VersionNote,
): void {
  tx.insert(letterVersions).values({ letterId, version, draft, reason, createdBy: by, createdAt: at }).run()
}

/** Freezes the letter at its current version under the hash of its content. */
export const markFrozen = (
  tx: Queryable,
  letterId: string,
  frozen: { readonly frozenAt: string; readonly frozenBy: string; readonly contentHash: string },
): void => {
  tx.update(letters)
    .set({ status: 'frozen', ...frozen })
    .where(eq(letters.id, letterId))
    .run()
}
