// What people set aside or handed over of the work that waits, and who is away.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHECKLIST_STEPS, type ChecklistStep } from '#core/checklist.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import { WORK_STEPS, type WorkStep } from '#core/workSteps.ts'
import { instant, oneOf } from './columns.ts'
import { organisations, people } from './organisations.ts'

/** Someone put a piece of work at the back of the own queue (sla over), or gave it to a colleague; with the reason. */
export const workSkips = sqliteTable(
  'work_skips',
  {
    id: text('id').primaryKey(),
    step: text('step').$type<WorkStep>().notNull(),
    subjectId: text('subject_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** The colleague it went to; null when it stays with everyone. */
    toPersonId: text('to_person_id').references(() => people.id),
    reason: text('reason').$type<SealedText>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('work_skips_subject').on(t.subjectId, t.step, t.at),
    oneOf('work_skips_step', t.step, WORK_STEPS),
  ],
)

/** Who is away, until when, and who looks after the work meanwhile (waarneming). */
export const absences = sqliteTable('absences', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisations.id),
  /** The last day of the absence, as YYYY-MM-DD. */
  until: text('until').notNull(),
  deputyId: text('deputy_id').references(() => people.id),
  setAt: instant('set_at').notNull(),
})

/** Someone went through the check list of a step (controlelijst): which version of it, and its points. */
export const stepChecks = sqliteTable(
  'step_checks',
  {
    id: text('id').primaryKey(),
    step: text('step').$type<ChecklistStep>().notNull(),
    /** The signal, coding or case that the step is about. */
    subjectId: text('subject_id').notNull(),
    version: integer('version').notNull(),
    points: text('points', { mode: 'json' }).$type<readonly string[]>().notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('step_checks_subject').on(t.subjectId, t.at),
    oneOf('step_checks_step', t.step, CHECKLIST_STEPS),
  ],
)
