// Goes through months that are over and keeps what stood out, once.
import { POLICY } from '#core/permissions.ts'
import { HISTORY_MIN } from '#core/warning/monitor.ts'
import { addMonths, monthsFrom } from '#core/warning/months.ts'
import { type FoundWarning, keyOf, type WarningFacts, warningsAt } from '#core/warning/warnings.ts'
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

/** What stands out in a month that is over; nothing as long as there is less than a year to compare with. */
export const findWarningsOf = (facts: WarningFacts | undefined, month: string): readonly FoundWarning[] =>
  facts && month >= addMonths(facts.firstMonth, HISTORY_MIN) ? warningsAt(facts, month) : []

/**
 * Keeps what stood out in a month, and tells drafters and chairs when it is the last month that is over. A month that was
 * kept already stays as it is.
 */
export function keepWarnings(deps: Deps, month: string, found: readonly FoundWarning[]): void {
  deps.db.transaction(
    (tx) => {
      if (findWarningMonths(tx).includes(month)) return
      const at = instantOf(deps)
      insertWarningMonth(tx, month, at)
      for (const [index, warning] of found.entries())
        insertWarning(tx, deps.newId(), month, index + 1, warning)
      const strong = found.filter(
        ({ strength, ...key }) => strength === 'strong' && !findMute(tx, keyOf(key), todayOf(deps)),
      )
      if (month !== addMonths(todayOf(deps).slice(0, 7), -1) || strong.length === 0) return
      notify(tx, deps, null, {
        kind: 'warnings_found',
        about: 'warnings',
        subjectId: month,
        number: strong.length,
        to: findRoleHolders(tx, POLICY['warning.judge'].roles),
        at,
      })
    },
    { behavior: 'immediate' },
  )
}

/** Finds and keeps the warnings of all months to go through; a second call does nothing. Answers how many months it were. */
export function findMonthlyWarnings(deps: Deps): number {
  const months = monthsToGoThrough(deps)
  const facts = months.length > 0 ? warningFacts(deps.db) : undefined
  for (const month of months) keepWarnings(deps, month, findWarningsOf(facts, month))
  return months.length
}
