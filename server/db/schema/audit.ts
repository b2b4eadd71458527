// What happened, by whom, in an order that cannot be changed unseen: each event carries the hash of the one before.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant, oneOf } from './columns.ts'

/** Append-only; triggers refuse an update or a delete. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    sequence: integer('sequence').primaryKey(),
    at: instant('at').notNull(),
    /** `noun.verb`, as in `signal.submitted`. */
    type: text('type').notNull(),
    /** Null for what nobody logged in did, such as a refused login. */
    actorId: text('actor_id'),
    organisationId: text('organisation_id'),
    subjectId: text('subject_id'),
    outcome: text('outcome').$type<'done' | 'refused'>().notNull(),
    /** Where the request came from: web, api, cli or job. */
    origin: text('origin').$type<'web' | 'api' | 'cli' | 'job'>().notNull(),
    /** Codes and counts only, as JSON; never text of a case. */
    detail: text('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    index('audit_events_subject').on(t.subjectId),
    index('audit_events_at').on(t.at),
    index('audit_events_actor').on(t.actorId, t.type, t.at),
    oneOf('audit_events_outcome', t.outcome, ['done', 'refused']),
    oneOf('audit_events_origin', t.origin, ['web', 'api', 'cli', 'job']),
  ],
)
