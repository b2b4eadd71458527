// The confidential annex of a letter, settled with it.
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Report } from '#core/report/report.ts'
import { letters } from './letters.ts'

/** An annex stays as it was settled (triggers guard that); letters that were settled before annexes were kept have no row. */
export const letterAnnexes = sqliteTable('letter_annexes', {
  letterId: text('letter_id')
    .primaryKey()
    .references(() => letters.id),
  /** Null when the letter left nothing out. */
  content: text('content', { mode: 'json' }).$type<Report | null>(),
})
