/**
 * A series that goes on standing out is one alarm, however many months it is listed: a month is judged with what was known
 * then and looked at again in the two after it, so one rise is listed several times. One alarm counts once, with the
 * judgement of its latest month; months after that ask whether it still holds.
 */
import { addMonths } from './months.ts'

/** What places a warning in a run: its series, the month it was listed in and the month of counting that stood out. */
export interface Listed {
  readonly series: string
  /** YYYY-MM. */
  readonly month: string
  readonly countMonth: string
}

/**
 * The warnings as alarms, each from its first month to its last. Months listed one after another are one alarm. After a month
 * in which the series was not listed, one still belongs to it when what it counts is no later than the month after the last
 * listed, as that was coded late. A row keeps the surest of the three months it looked at, so a month that no row counts may
 * have been a rise too; that it was quiet is known only when the series was not listed.
 */
export function alarmsOf<W extends Listed>(warnings: readonly W[]): readonly (readonly W[])[] {
  const alarms: W[][] = []
  const latest = new Map<string, W[]>()
  for (const warning of warnings.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))) {
    const alarm = latest.get(warning.series)
    const before = alarm?.at(-1)
    if (alarm && before && warning.countMonth <= addMonths(before.month, 1)) alarm.push(warning)
    else {
      const begun = [warning]
      alarms.push(begun)
      latest.set(warning.series, begun)
    }
  }
  return alarms
}

/** The month of an alarm whose judgement stands: the latest that was judged. */
export const judgedIn = <W extends { readonly judged: boolean }>(alarm: readonly W[]): W | undefined =>
  alarm.findLast(({ judged }) => judged)
