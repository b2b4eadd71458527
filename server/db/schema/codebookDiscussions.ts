// What the team made of decisions in which the chair found the codebook unclear.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SealedText } from '#core/deidentify/gate.ts'
import { cases } from './cases.ts'
import { instant } from './columns.ts'
import { people } from './organisations.ts'
import { threadChanges } from './threadChanges.ts'

/**
 * A discussion of what was unclear (bespreking): of one decision, as a case that is reopened may be decided again. Triggers keep
 * it as it was written down; what came to mind later is a discussion of its own.
 */
export const codebookDiscussions = sqliteTable(
  'codebook_discussions',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** When the decision was made that was talked about. */
    decidedAt: instant('decided_at').notNull(),
    /** The day of the discussion, as YYYY-MM-DD. */
    date: text('date').notNull(),
    /** What came of it. */
    note: text('note').$type<SealedText>().notNull(),
    /** The change to the threads that it led to, if any. */
    changeId: text('change_id').references(() => threadChanges.id),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index('codebook_discussions_case').on(t.caseId, t.recordedAt)],
)
