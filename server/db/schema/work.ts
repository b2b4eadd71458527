// What people set aside or handed over of the work that waits, and who is away.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
