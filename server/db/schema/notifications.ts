// Messages to people and the secret addresses at which they can follow them; no message holds any text.
import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  NOTIFICATION_KINDS,
  NOTIFICATION_SUBJECTS,
  type NotificationKind,
  type NotificationSubject,
} from '#core/notification.ts'
import { instant, oneOf } from './columns.ts'
import { organisations, people } from './organisations.ts'

/** A message (bericht) to one person within one organisation: what happened, to which thing. */
export const notifications = sqliteTable(
  'notifications',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind').$type<NotificationKind>().notNull(),
    subjectKind: text('subject_kind').$type<NotificationSubject>().notNull(),
    subjectId: text('subject_id').notNull(),
    /** How many, or which year, for the kinds that say so. */
    number: integer('number'),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    index('notifications_person').on(t.personId, t.organisationId, t.at),
    index('notifications_unread').on(t.personId, t.organisationId).where(sql`${t.readAt} is null`),
    oneOf('notifications_kind', t.kind, NOTIFICATION_KINDS),
    oneOf('notifications_subject', t.subjectKind, NOTIFICATION_SUBJECTS),
  ],
)

/** The address at which a feed reader follows someone's messages; at most one works at a time. */
export const feeds = sqliteTable(
  'feeds',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the secret in the address; the secret itself is never stored. */
    tokenHash: text('token_hash').notNull().unique(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [uniqueIndex('feeds_live').on(t.personId, t.organisationId).where(sql`${t.revokedAt} is null`)],
)
