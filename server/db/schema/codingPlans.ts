// How many coders a case asks for and why, and which cases came back unannounced to see whether readings drift.
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { PLAN_GROUNDS, type PlanGround } from '#core/codingPolicy.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'

/** Settled when the case is opened, so that a later policy changes nothing under way. Without a row: two coders. */
export const codingPlans = sqliteTable(
  'coding_plans',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id),
    codersNeeded: integer('coders_needed').notNull(),
    ground: text('ground').$type<PlanGround>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    oneOf('coding_plans_ground', t.ground, PLAN_GROUNDS),
    check('coding_plans_needed', sql`${t.codersNeeded} in (1, 2)`),
    check('coding_plans_single', sql`(${t.codersNeeded} = 1) = (${t.ground} in ('single', 'repeat'))`),
  ],
)

/** A decided case that comes back to be read again (herhaling), under an address of its own so that it looks like any other. */
export const caseRepeats = sqliteTable(
  'case_repeats',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id),
    originalId: text('original_id')
      .notNull()
      .references(() => cases.id),
    plannedAt: instant('planned_at').notNull(),
    doneAt: instant('done_at'),
  },
  (t) => [
    index('case_repeats_original').on(t.originalId),
    check('case_repeats_other', sql`${t.caseId} <> ${t.originalId}`),
  ],
)
