// Warnings taken together as alarms (`core/warning/runs.ts`): which were judged, how often, and what still waits.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Verdict } from '#core/warning/judging.ts'
import { alarmsOf, judgedIn, type Listed } from '#core/warning/runs.ts'
import type { Queryable } from './client.ts'
import { warningJudgements, warnings } from './schema/warnings.ts'
import type { JudgementRow } from './warnings.ts'

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

/** The judgement that stands for the alarm a warning belongs to, by the id of each warning of a judged alarm. */
export function findJudgementsOfAlarms(db: Queryable): ReadonlyMap<string, AlarmJudgementRow> {
  const judgements = new Map(
    db
      .select()
      .from(warningJudgements)
      .all()
      .map((row) => [row.warningId, row]),
  )
  return new Map(
    alarmsOf(readListed(db, OF_JUDGED)).flatMap((alarm) => {
      const judged = judgedIn(alarm)
      const row = judged && judgements.get(judged.id)
      return row ? alarm.map(({ id }) => [id, { ...row, month: judged.month }] as const) : []
    }),
  )
}

/** How much stood out in a month that was gone through, and how much of it still waits for a judgement. */
interface SeenMonth {
  readonly month: string
  readonly strong: number
  readonly weak: number
  readonly waiting: number
}

/**
 * Months that were gone through, latest first, with how much stood out. A judgement also counts for the earlier months of
 * its alarm, and a series muted on the day (YYYY-MM-DD) does not wait.
 */
export function countWarningsByMonth(db: Queryable, day: string): readonly SeenMonth[] {
  const settled = alarmsOf(readListed(db, OF_JUDGED)).flatMap((alarm) => {
    const judged = judgedIn(alarm)
    return judged ? alarm.filter(({ month }) => month <= judged.month).map(({ id }) => id) : []
  })
  return db.all(sql`
    select m.month as month, count(*) filter (where w.strength = 'strong') as strong,
      count(*) filter (where w.strength = 'weak') as weak,
      count(*) filter (
        where w.strength = 'strong' and u.series is null
          and w.id not in (select value from json_each(${JSON.stringify(settled)}))
      ) as waiting
    from warning_months m left join warnings w on w.month = m.month
    left join warning_mutes u on u.series = w.series and u.until >= ${day}
    group by m.month order by m.month desc`)
}
