// Submitters hear that the feedback on a quarter is there, once the quarter is over.
import { daysOf, lastPeriods } from '#core/report/quarter.ts'
import { findSubmittersBefore, isTold } from '#db/notifications.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/**
 * Tells the submitters of every organisation that handed in a signal by then that the feedback (terugkoppeling) on the last
 * quarter that is over is ready; a second call in the same quarter tells nobody. Answers the quarter.
 */
export function tellFeedbackReady(deps: Deps): string {
  const [, quarter = ''] = lastPeriods('Q', todayOf(deps), 2)
  deps.db.transaction(
    (tx) => {
      const until = daysOf(quarter)?.until
      if (until === undefined || isTold(tx, 'feedback_ready', quarter)) return
      notify(tx, deps, null, {
        kind: 'feedback_ready',
        about: 'report',
        subjectId: quarter,
        to: findSubmittersBefore(tx, until),
        at: instantOf(deps),
      })
    },
    { behavior: 'immediate' },
  )
  return quarter
}
