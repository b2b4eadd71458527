// What organisations filled in for their period reports; each change is a version that stays (triggers guard that).

import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { AMOUNT_BANDS, type AmountBand } from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { PeriodEntries } from '#core/report/periodEntries.ts'
import { instant, oneOf } from './columns.ts'
import { organisations, people } from './organisations.ts'

export const periodReports = sqliteTable(
  'period_reports',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** `2026-T1` or `2026-Q1` */
    period: text('period').notNull(),
    version: integer('version').notNull(),
    numbers: text('numbers', { mode: 'json' }).$type<PeriodEntries['numbers']>().notNull(),
    savings: text('savings').$type<AmountBand>(),
    note: text('note').$type<SealedText>(),
    enteredBy: text('entered_by')
      .notNull()
      .references(() => people.id),
    enteredAt: instant('entered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.period, t.version] }),
    oneOf('period_reports_savings', t.savings, AMOUNT_BANDS),
    check(
      'period_reports_period',
      sql`${t.period} glob '20[0-9][0-9]-T[1-3]' or ${t.period} glob '20[0-9][0-9]-Q[1-4]'`,
    ),
  ],
)
