// Which action each step of the work is, and so whose work it is.
import { type Action, type Actor, may, POLICY } from './permissions.ts'
import { WORK_STEPS, type WorkStep } from './workSteps.ts'

/** The action that a step is waiting for. */
export const STEP_ACTIONS = {
  answer: 'signal.answer',
  check: 'signal.check',
  triage: 'signal.triage',
  code: 'case.code',
  decide: 'case.adjudicate',
  publish: 'case.publish',
} as const satisfies Record<WorkStep, Action>

/** The steps at which this person works. */
export const stepsOf = (actor: Actor): readonly WorkStep[] =>
  WORK_STEPS.filter((step) => may(actor, STEP_ACTIONS[step]))

/** The roles that work at a step. */
export const rolesAt = (step: WorkStep) => POLICY[STEP_ACTIONS[step]].roles
