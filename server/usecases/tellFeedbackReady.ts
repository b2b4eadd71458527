// Submitters hear that the feedback on a quarter is there, once the quarter is over and there is something to read.
import { hasFeedback } from '#core/report/feedback.ts'
import { daysOf, lastPeriods } from '#core/report/quarter.ts'
import { feedbackFacts } from '#db/feedbackFacts.ts'
import { findSubmitters, findSubmittingOrganisations, isTold } from '#db/notifications.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/**
 * Tells the submitters of every organisation with feedback (terugkoppeling) on the last quarter that is over that it is ready:
 * a signal of that quarter, or news of an earlier one. A second call in the same quarter tells nobody. Answers the quarter.
 */
export function tellFeedbackReady(deps: Deps): string {
  const [, quarter = ''] = lastPeriods('Q', todayOf(deps), 2)
  deps.db.transaction(
    (tx) => {
      const until = daysOf(quarter)?.until
      if (until === undefined || isTold(tx, 'feedback_ready', quarter)) return
      const withFeedback = findSubmittingOrganisations(tx, until).filter((id) => {
        const facts = feedbackFacts(tx, id, quarter, todayOf(deps))
        return facts !== undefined && hasFeedback(facts)
      })
      notify(tx, deps, null, {
        kind: 'feedback_ready',
        about: 'report',
        subjectId: quarter,
        to: findSubmitters(tx, withFeedback),
        at: instantOf(deps),
      })
    },
    { behavior: 'immediate' },
  )
  return quarter
}
