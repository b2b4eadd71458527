// Goes through a month that is over and keeps what stood out, once.
import { POLICY } from '#core/permissions.ts'
import { HISTORY_MIN } from '#core/warning/monitor.ts'
import { addMonths, monthsFrom } from '#core/warning/months.ts'
import { keyOf, warningsAt } from '#core/warning/warnings.ts'
import { findRoleHolders } from '#db/notifications.ts'
import { findMute, findWarningMonths, insertWarning, insertWarningMonth, warningFacts } from '#db/warnings.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/** How far back the first run looks, so that there is a year to look back on. */
const BACK_MONTHS = 24

/** The months that are over and were not gone through, oldest first; as many as the look back reaches. */
export function monthsToGoThrough(deps: Deps): readonly string[] {
  const last = addMonths(todayOf(deps).slice(0, 7), -1)
  const done = new Set(findWarningMonths(deps.db))
  return monthsFrom(addMonths(last, 1 - BACK_MONTHS), last).filter((month) => !done.has(month))
}

/**
 * Finds the warnings of each month that is over and was not gone through, from what was known when it was over, and
 * tells drafters and chairs of the last one. A second call does nothing. Answers how many months were gone through.
 */
export function findMonthlyWarnings(deps: Deps): number {
  const months = monthsToGoThrough(deps)
  if (months.length === 0) return 0
  const facts = warningFacts(deps.db)
  const over = months.filter((month) => facts && month >= addMonths(facts.firstMonth, HISTORY_MIN))
  deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      const done = new Set(findWarningMonths(tx))
      for (const month of months.filter((candidate) => !done.has(candidate))) {
        const found = facts && over.includes(month) ? warningsAt(facts, month) : []
        insertWarningMonth(tx, month, at)
        for (const [index, warning] of found.entries())
          insertWarning(tx, deps.newId(), month, index + 1, warning)
        const strong = found.filter(
          ({ strength, ...key }) => strength === 'strong' && !findMute(tx, keyOf(key), todayOf(deps)),
        )
        if (month !== months.at(-1) || strong.length === 0) continue
        notify(tx, deps, null, {
          kind: 'warnings_found',
          about: 'warnings',
          subjectId: month,
          number: strong.length,
          to: findRoleHolders(tx, POLICY['warning.judge'].roles),
          at,
        })
      }
    },
    { behavior: 'immediate' },
  )
  return months.length
}
