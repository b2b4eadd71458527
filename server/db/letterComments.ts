// Remarks on the paragraphs of a letter as rows.
import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { letterComments } from './schema/letters.ts'

export type LetterCommentRow = typeof letterComments.$inferSelect

/** All remarks on a letter and the answers to them, oldest first. */
export const findLetterComments = (db: Queryable, letterId: string): readonly LetterCommentRow[] =>
  db
    .select()
    .from(letterComments)
    .where(eq(letterComments.letterId, letterId))
    .orderBy(asc(letterComments.at), asc(letterComments.id))
    .all()

export const findLetterComment = (db: Queryable, id: string): LetterCommentRow | undefined =>
  db.select().from(letterComments).where(eq(letterComments.id, id)).get()

/** How many remarks on a letter are not dealt with. */
export const countOpenComments = (db: Queryable, letterId: string): number =>
  db
    .select({ open: count() })
    .from(letterComments)
    .where(
      and(
        eq(letterComments.letterId, letterId),
        isNull(letterComments.replyTo),
        isNull(letterComments.resolvedAt),
      ),
    )
    .get()?.open ?? 0

export const insertLetterComment = (
  tx: Queryable,
  comment: Omit<LetterCommentRow, 'resolvedAt' | 'resolvedBy'>,
): void => {
  tx.insert(letterComments).values(comment).run()
}

/** Deals with a remark, or takes it up again when `resolved` is null. */
export const markCommentResolved = (
  tx: Queryable,
  id: string,
  resolved: { readonly by: string; readonly at: string } | null,
): void => {
  tx.update(letterComments)
    .set({ resolvedAt: resolved?.at ?? null, resolvedBy: resolved?.by ?? null })
    .where(eq(letterComments.id, id))
    .run()
}
