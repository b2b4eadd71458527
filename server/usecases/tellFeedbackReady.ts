// Submitters hear that the feedback on a quarter is there, once the quarter is over and there is something to read.
import { hasFeedback } from '#core/report/feedback.ts'
import { daysOf, lastPeriods } from '#core/report/quarter.ts'
import { feedbackFacts } from '#db/feedbackFacts.ts'
import { findSubmitters, findSubmittingOrganisations, isTold } from '#db/notifications.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/**
 * Tells the submitters of every organisation with feedback (terugkoppeling) on the last quarter that is over that it is ready:
 * a signal of that quarter, or news of an earlier one. Once somebody was told, a call in the same quarter tells nobody; until
 * then each call looks again who has feedback, without keeping others from writing. Answers the quarter.
 */
export function tellFeedbackReady(deps: Deps): string {
  const [, quarter = ''] = lastPeriods('Q', todayOf(deps), 2)
  if (isTold(deps.db, 'feedback_ready', quarter)) return quarter
  const to = findSubmitters(deps.db, findWithFeedback(deps, quarter))
  if (to.length === 0) return quarter
  deps.db.transaction(
    (tx) => {
      if (isTold(tx, 'feedback_ready', quarter)) return
      const at = instantOf(deps)
      notify(tx, deps, null, { kind: 'feedback_ready', about: 'report', subjectId: quarter, to, at })
    },
    { behavior: 'immediate' },
  )
  return quarter
}

/** The organisations with something to read in the feedback on a quarter. */
function findWithFeedback(deps: Deps, quarter: string): readonly string[] {
  const until = daysOf(quarter)?.until
  if (until === undefined) return []
  return findSubmittingOrganisations(deps.db, until).filter((id) => {
    const facts = feedbackFacts(deps.db, id, quarter, todayOf(deps))
    return facts !== undefined && hasFeedback(facts)
  })
}
