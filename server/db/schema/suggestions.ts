// What was learned from the decided cases, to weigh suggestions by.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SuggestionModel } from '#core/suggest/learned/model.ts'
import { instant } from './columns.ts'

/**
 * The model in use; a new one takes the place of the one before, so that words of a withdrawn case do not stay behind.
 * The version goes up with every model.
 */
export const suggestionModels = sqliteTable('suggestion_models', {
  version: integer('version').primaryKey(),
  /** A hash over what was learned from: the same decisions give the same hash, and the same model. */
  basis: text('basis').notNull(),
  /** The cases learned from. */
  caseIds: text('case_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
  trainedAt: instant('trained_at').notNull(),
  model: text('model', { mode: 'json' }).$type<SuggestionModel>().notNull(),
})
