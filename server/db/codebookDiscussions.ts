// Discussions of unclear decisions as rows: they are added, never changed.
import { asc, inArray } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { codebookDiscussions } from './schema/codebookDiscussions.ts'

export type CodebookDiscussionRow = typeof codebookDiscussions.$inferSelect

export const insertDiscussion = (tx: Queryable, row: CodebookDiscussionRow): void => {
  tx.insert(codebookDiscussions).values(row).run()
}

/** The discussions of decisions on these cases, also of decisions that were made anew since; oldest first. */
export const findDiscussions = (
  db: Queryable,
  caseIds: readonly string[],
): readonly CodebookDiscussionRow[] =>
  db
    .select()
    .from(codebookDiscussions)
    .where(inArray(codebookDiscussions.caseId, [...caseIds]))
    .orderBy(asc(codebookDiscussions.recordedAt), asc(codebookDiscussions.id))
    .all()
