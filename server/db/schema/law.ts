// Regulations and their provisions down to paragraph (lid) and part (onderdeel), with what is certain about them.
import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CERTAINTIES, type Certainty } from '#core/codes.ts'
import type { NamePeriod } from '#core/law/provision.ts'
import { instant, oneOf } from './columns.ts'

/** An act, decree, ministerial rule or treaty (regeling). */
export const regulations = sqliteTable(
  'regulations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    citationTitle: text('citation_title').notNull(),
    abbreviation: text('abbreviation'),
    aliases: text('aliases', { mode: 'json' }).$type<readonly string[]>().notNull(),
    bwbId: text('bwb_id'),
    kind: text('kind').notNull(),
    executors: text('executors', { mode: 'json' }).$type<readonly string[]>().notNull(),
    department: text('department'),
    status: text('status').notNull(),
    statusNote: text('status_note').notNull(),
    statusCertainty: text('status_certainty').$type<Certainty>().notNull(),
    /** The names it bore before, with their periods. */
    names: text('names', { mode: 'json' }).$type<readonly NamePeriod[]>().notNull(),
    relevance: text('relevance').notNull(),
    /** What else the abbreviation may stand for. */
    ambiguity: text('ambiguity'),
    note: text('note'),
    certainty: text('certainty').$type<Certainty>().notNull(),
    source: text('source').notNull(),
  },
  (t) => [
    oneOf('regulations_certainty', t.certainty, CERTAINTIES),
    oneOf('regulations_status_certainty', t.statusCertainty, CERTAINTIES),
    check('regulations_bwb_id', sql`${t.bwbId} glob 'BWB[RVW][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'`),
  ],
)

/** An article, paragraph (lid) or part (onderdeel) of a regulation (bepaling). */
export const provisions = sqliteTable(
  'provisions',
  {
    id: text('id').primaryKey(),
    regulationId: text('regulation_id')
      .notNull()
      .references(() => regulations.id),
    parentId: text('parent_id').references((): AnySQLiteColumn => provisions.id),
    article: text('article').notNull(),
    paragraph: text('paragraph'),
    part: text('part'),
    subject: text('subject').notNull(),
    jciUri: text('jci_uri'),
    status: text('status').notNull(),
    /** The first and last day (YYYY-MM-DD) the provision was in force; null where that was not established. */
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    /** The date of the text that was read. */
    textDate: text('text_date'),
    amendedBy: text('amended_by'),
    futureChange: text('future_change'),
    harshEffect: text('harsh_effect'),
    harshEffectCertainty: text('harsh_effect_certainty').$type<Certainty>(),
    note: text('note'),
    certainty: text('certainty').$type<Certainty>().notNull(),
    source: text('source').notNull(),
  },
  (t) => [
    index('provisions_article').on(t.regulationId, t.article),
    index('provisions_parent').on(t.parentId),
    oneOf('provisions_certainty', t.certainty, CERTAINTIES),
    oneOf('provisions_effect_certainty', t.harshEffectCertainty, CERTAINTIES),
    check(
      'provisions_period',
      sql`${t.validTo} is null or ${t.validFrom} is null or ${t.validTo} >= ${t.validFrom}`,
    ),
    check('provisions_part', sql`${t.part} is null or ${t.article} is not null`),
  ],
)

/** What changed a provision, and from when: the versions of the law as far as they matter here. */
export const provisionAmendments = sqliteTable(
  'provision_amendments',
  {
    id: text('id').primaryKey(),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
    inForceFrom: text('in_force_from'),
    publication: text('publication'),
    description: text('description').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index('provision_amendments_provision').on(t.provisionId)],
)
