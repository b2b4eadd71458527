// Changes to the threads (rode draden): who proposed what, what was decided, and which cases moved because of it.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import * as codes from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { ThreadWording } from '#core/thread.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'
import { people } from './organisations.ts'
import { threads } from './threads.ts'

/** A change to the codebook as it was proposed, and the decision of the chair. Triggers keep what was decided as it is. */
export const threadChanges = sqliteTable(
  'thread_changes',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<codes.ThreadChangeKind>().notNull(),
    state: text('state').$type<codes.ThreadChangeState>().notNull(),
    /** The thread it is about; null for a new one. */
    threadId: text('thread_id').references(() => threads.id),
    /** Where a thread goes to in a merge. */
    intoThreadId: text('into_thread_id').references(() => threads.id),
    /** New threads or new words; in a split the parts that are new. */
    wordings: text('wordings', { mode: 'json' }).$type<readonly ThreadWording[]>().notNull(),
    /** The parts of a split that were there already. */
    partIds: text('part_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
    reason: text('reason').$type<SealedText>().notNull(),
    /** The case that raised the question, if there was one. */
    caseId: text('case_id').references(() => cases.id),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => people.id),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: text('decided_by').references(() => people.id),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason').$type<SealedText>(),
  },
  (t) => [
    index('thread_changes_state').on(t.state, t.proposedAt),
    index('thread_changes_thread').on(t.threadId),
    index('thread_changes_into').on(t.intoThreadId),
    oneOf('thread_changes_kind', t.kind, codes.THREAD_CHANGE_KINDS),
    oneOf('thread_changes_state_code', t.state, codes.THREAD_CHANGE_STATES),
    check('thread_changes_subject', sql`(${t.kind} = 'add') = (${t.threadId} is null)`),
    check('thread_changes_into', sql`(${t.kind} = 'merge') = (${t.intoThreadId} is not null)`),
    check(
      'thread_changes_decided',
      sql`(${t.state} = 'proposed') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null) and (${t.decidedBy} is null) = (${t.decisionReason} is null)`,
    ),
  ],
)

/** Where the cases of a thread went when it was merged or split, so that counts stay comparable between years. */
export const threadMappings = sqliteTable(
  'thread_mappings',
  {
    changeId: text('change_id')
      .notNull()
      .references(() => threadChanges.id),
    fromThreadId: text('from_thread_id')
      .notNull()
      .references(() => threads.id),
    toThreadId: text('to_thread_id')
      .notNull()
      .references(() => threads.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.fromThreadId, t.toThreadId] }),
    index('thread_mappings_from').on(t.fromThreadId),
    index('thread_mappings_to').on(t.toThreadId),
  ],
)

/** A case whose thread was merged or split: moved, or waiting for someone to say where it goes (`toThreadId` null). */
export const retags = sqliteTable(
  'retags',
  {
    changeId: text('change_id')
      .notNull()
      .references(() => threadChanges.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    fromThreadId: text('from_thread_id')
      .notNull()
      .references(() => threads.id),
    toThreadId: text('to_thread_id').references(() => threads.id),
    /** The case had the other thread as well, so going back does not take that away. */
    hadTarget: integer('had_target', { mode: 'boolean' }).notNull().default(false),
    doneBy: text('done_by').references(() => people.id),
    doneAt: instant('done_at'),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.caseId] }),
    index('retags_case').on(t.caseId),
    index('retags_from').on(t.fromThreadId),
    index('retags_to').on(t.toThreadId),
    check(
      'retags_done',
      sql`(${t.toThreadId} is null) = (${t.doneBy} is null) and (${t.doneBy} is null) = (${t.doneAt} is null)`,
    ),
  ],
)
