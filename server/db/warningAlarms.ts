// Warnings taken together as alarms (`core/warning/runs.ts`): which were judged, how often, and what still waits.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Verdict } from '#core/warning/judging.ts'
import { alarmsOf, judgedIn, type Listed } from '#core/warning/runs.ts'
import type { Queryable } from './client.ts'
import { warningJudgements, warnings } from './schema/warnings.ts'
import { findMutedSeries, findStrongWarnings, type JudgementRow, type WarningRow } from './warnings.ts'

interface ListedRow extends Listed {
  readonly id: string
  readonly strong: boolean
  readonly verdict: Verdict | null
  readonly judged: boolean
}

/** Every month in which one of the series was listed, with what was said of it. */
function readListed(db: Queryable, series: ReturnType<typeof sql>): readonly ListedRow[] {
  return db
    .select({
      id: warnings.id,
      series: warnings.series,
      month: warnings.month,
      countMonth: warnings.countMonth,
      strength: warnings.strength,
      verdict: warningJudgements.verdict,
    })
    .from(warnings)
    .leftJoin(warningJudgements, eq(warningJudgements.warningId, warnings.id))
    .where(inArray(warnings.series, series))
    .all()
    .map(({ strength, ...row }) => ({ ...row, strong: strength === 'strong', judged: row.verdict !== null }))
}

const OF_JUDGED = sql`(select series from ${warnings} join ${warningJudgements} on warning_id = id)`
const OF_STRONG = sql`(select series from ${warnings} where strength = 'strong')`

/**
 * The alarms that count: those that were more than chance in one of their months, in the year of the first of these; of one
 * year, or of all. Months are only ever added at the end, so none comes to a year that is over or leaves it.
 */
const strongAlarms = (db: Queryable, year?: number): readonly (readonly ListedRow[])[] =>
  alarmsOf(readListed(db, OF_STRONG)).filter((alarm) =>
    alarm.find(({ strong }) => strong)?.month.startsWith(year === undefined ? '' : `${year}-`),
  )

/** How many of the alarms that count got each verdict, whenever it was given: the last one stands. */
export function countVerdicts(db: Queryable, year?: number): Readonly<Record<Verdict, number>> {
  const counts = { terecht: 0, toeval: 0, campagne: 0 }
  for (const alarm of strongAlarms(db, year)) {
    const verdict = judgedIn(alarm)?.verdict
    if (verdict) counts[verdict] += 1
  }
  return counts
}

/** How many alarms count in a year. */
export const countStrongAlarms = (db: Queryable, year: number): number => strongAlarms(db, year).length

/** A judgement with the month it was given on. */
export type AlarmJudgementRow = JudgementRow & { readonly month: string }

/** What was said of an alarm: what stands for it, which is of its latest judged month, and what was said last of any month. */
interface SaidOfAlarm {
  readonly standing: AlarmJudgementRow
  readonly last: AlarmJudgementRow
}

/** What was said of the alarm a warning belongs to, by the id of each warning of a judged alarm. */
export function findSaidOfAlarms(db: Queryable): ReadonlyMap<string, SaidOfAlarm> {
  const judgements = new Map(
    db
      .select()
      .from(warningJudgements)
      .all()
      .map((row) => [row.warningId, row]),
  )
  return new Map(
    alarmsOf(readListed(db, OF_JUDGED)).flatMap((alarm) => {
      const said = alarm.flatMap(({ id, month }) => {
        const row = judgements.get(id)
        return row ? [{ ...row, month }] : []
      })
      const standing = said.at(-1)
      const last = said.toSorted((a, b) => (a.judgedAt < b.judgedAt ? -1 : 1)).at(-1)
      return standing && last ? alarm.map(({ id }) => [id, { standing, last }] as const) : []
    }),
  )
}

/** The months in which an alarm was more than chance, by the id of each warning that was. */
export function findAlarmMonths(db: Queryable): ReadonlyMap<string, readonly string[]> {
  return new Map(
    strongAlarms(db).flatMap((alarm) => {
      const strong = alarm.filter((row) => row.strong)
      const months = strong.map(({ month }) => month)
      return strong.map(({ id }) => [id, months] as const)
    }),
  )
}

/** The alarms that count in a year, as the first month in which each was more than chance; by month, the surest first. */
export function findAlarmsOfYear(db: Queryable, year: number): readonly WarningRow[] {
  const first = new Set(strongAlarms(db, year).map((alarm) => alarm.find(({ strong }) => strong)?.id))
  return findStrongWarnings(db, year).filter(({ id }) => first.has(id))
}

/** How much stood out in a month that was gone through, and what in it waits for a judgement. */
interface SeenMonth {
  readonly month: string
  readonly strong: number
  readonly weak: number
  /** Alarms, each in the last month in which it stood out. */
  readonly waiting: number
  /** How many of these were judged in an earlier month. */
  readonly again: number
}

/**
 * Months that were gone through, latest first, with how much stood out of what is not muted. A judgement also counts for the earlier months of
 * its alarm, and a series muted on the day (YYYY-MM-DD) does not wait. An alarm waits once: in the last of the months that do.
 */
export function countWarningsByMonth(db: Queryable, day: string): readonly SeenMonth[] {
  const muted = findMutedSeries(db, day)
  const waiting = strongAlarms(db).flatMap((alarm) => {
    const judged = judgedIn(alarm)
    const last = alarm.findLast(({ strong, month }) => strong && (!judged || month > judged.month))
    return last && !muted.has(last.series) ? [{ month: last.month, again: judged !== undefined }] : []
  })
  return db
    .all<Omit<SeenMonth, 'waiting' | 'again'>>(sql`
      select m.month as month, count(*) filter (where w.strength = 'strong') as strong,
        count(*) filter (where w.strength = 'weak') as weak
      from warning_months m
      left join warnings w on w.month = m.month
        and w.series not in (select series from warning_mutes where until >= ${day})
      group by m.month order by m.month desc`)
    .map((seen) => {
      const here = waiting.filter(({ month }) => month === seen.month)
      return { ...seen, waiting: here.length, again: here.filter(({ again }) => again).length }
    })
}
