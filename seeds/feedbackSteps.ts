// The quarterly feedback of the demo as steps: in 2026 submitters hear that it is ready as a quarter is over, as in the program itself.
import { tellFeedbackReady } from '#usecases/tellFeedbackReady.ts'
import type { Step } from './steps.ts'

/** The first working morning after each quarter; a quarter nobody has news of is told to nobody. */
const DAYS = ['2026-01-02', '2026-04-01', '2026-07-01', '2026-10-01'] as const

export const feedbackSteps = (): readonly Step[] =>
  DAYS.map(
    (day): Step => ({
      key: `quarterly feedback ${day}`,
      at: new Date(`${day}T06:00:00.000Z`),
      run: (deps) => void tellFeedbackReady(deps),
    }),
  )
