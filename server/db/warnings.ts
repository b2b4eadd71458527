// Early warnings as rows: what the monthly monitor found, judgements and mutes.
import { and, asc, desc, eq, gte, like, sql } from 'drizzle-orm'
import type { CaseCount, FoundWarning, SeriesKey, WarningFacts } from '#core/warning/warnings.ts'
import { inOrder, keyOf } from '#core/warning/warnings.ts'
import type { Queryable } from './client.ts'
import { warningJudgements, warningMonths, warningMutes, warnings } from './schema/warnings.ts'

export type WarningRow = typeof warnings.$inferSelect
export type JudgementRow = typeof warningJudgements.$inferSelect
export type MuteRow = typeof warningMutes.$inferSelect

/**
 * Everything the monitor counts, added up by the database: per series the cases by the month in which their first signal
 * was handed in, the month in which they were published, and that in which they were taken back. A case that went into
 * another counts there.
 */
export function warningFacts(db: Queryable): WarningFacts | undefined {
  db.run(sql`drop table if exists temp.warning_cases`)
  db.run(sql`
    create temp table warning_cases as
    select c.id, substr(min(s.submitted_at), 1, 7) as handedIn, substr(c.published_at, 1, 7) as published,
      substr(c.withdrawn_at, 1, 7) as withdrawn
    from cases c join case_signals l on l.case_id = c.id join signals s on s.id = l.signal_id
    where c.published_at is not null and c.merged_into is null and c.status in ('published', 'withdrawn')
    group by c.id`)
  const counts = db.all<CaseCount>(sql`
    select 'thread' as kind, t.thread_id as threadId, null as provisionId, handedIn, published, withdrawn, count(*) as count
      from temp.warning_cases k join case_tags t on t.case_id = k.id where t.thread_id is not null
      group by t.thread_id, handedIn, published, withdrawn
    union all
    select 'provision', null, t.provision_id, handedIn, published, withdrawn, count(*)
      from temp.warning_cases k join case_tags t on t.case_id = k.id where t.provision_id is not null
      group by t.provision_id, handedIn, published, withdrawn
    union all
    select 'pair', t.thread_id, p.provision_id, handedIn, published, withdrawn, count(*)
      from temp.warning_cases k join case_tags t on t.case_id = k.id and t.thread_id is not null
      join case_tags p on p.case_id = k.id and p.provision_id is not null
      group by t.thread_id, p.provision_id, handedIn, published, withdrawn`)
  db.run(sql`drop table temp.warning_cases`)
  const firstMonth = counts.reduce((first, { handedIn }) => (handedIn < first ? handedIn : first), '9999-12')
  return counts.length === 0 ? undefined : { firstMonth, counts }
}

/** Months that were gone through, latest first. */
export const findWarningMonths = (db: Queryable): readonly string[] =>
  db
    .select()
    .from(warningMonths)
    .orderBy(desc(warningMonths.month))
    .all()
    .map(({ month }) => month)

/** What was more than chance in a year, month by month. */
export const findStrongWarnings = (db: Queryable, year: number): readonly WarningRow[] =>
  db
    .select()
    .from(warnings)
    .where(and(like(warnings.month, `${year}-%`), eq(warnings.strength, 'strong')))
    .orderBy(asc(warnings.month), asc(warnings.place))
    .all()

export function insertWarningMonth(tx: Queryable, month: string, foundAt: string): void {
  tx.insert(warningMonths).values({ month, foundAt }).run()
}

export function insertWarning(
  tx: Queryable,
  id: string,
  month: string,
  place: number,
  found: FoundWarning,
): void {
  const { kind, threadId, provisionId, countMonth, observed, expected, bound } = found
  const { methods, pvalue, adjusted, strength, counts } = found
  tx.insert(warnings)
    .values({
      ...{
        id,
        month,
        place,
        series: keyOf(found),
        kind,
        threadId,
        provisionId,
        countMonth,
        observed,
        expected,
      },
      ...{ bound, methods: inOrder(methods), pvalue, adjusted, strength, counts },
    })
    .run()
}

/** The warnings of a month, the surest first. */
export const findWarnings = (db: Queryable, month: string): readonly WarningRow[] =>
  db.select().from(warnings).where(eq(warnings.month, month)).orderBy(asc(warnings.place)).all()

export const findWarning = (db: Queryable, id: string): WarningRow | undefined =>
  db.select().from(warnings).where(eq(warnings.id, id)).get()

export const findJudgement = (db: Queryable, warningId: string): JudgementRow | undefined =>
  db.select().from(warningJudgements).where(eq(warningJudgements.warningId, warningId)).get()

export function putJudgement(tx: Queryable, row: typeof warningJudgements.$inferInsert): void {
  const { warningId: _, ...change } = row
  tx.insert(warningJudgements)
    .values(row)
    .onConflictDoUpdate({ target: warningJudgements.warningId, set: change })
    .run()
}

/** The mute of a series, if it still holds on the day (YYYY-MM-DD). */
export const findMute = (db: Queryable, series: string, day: string): MuteRow | undefined => {
  const mute = db.select().from(warningMutes).where(eq(warningMutes.series, series)).get()
  return mute && mute.until >= day ? mute : undefined
}

/** The series of which a mute holds on the day (YYYY-MM-DD). */
export const findMutedSeries = (db: Queryable, day: string): ReadonlySet<string> =>
  new Set(
    db
      .select({ series: warningMutes.series })
      .from(warningMutes)
      .where(gte(warningMutes.until, day))
      .all()
      .map(({ series }) => series),
  )

export function putMute(tx: Queryable, row: typeof warningMutes.$inferInsert): void {
  const { series: _, ...change } = row
  tx.insert(warningMutes).values(row).onConflictDoUpdate({ target: warningMutes.series, set: change }).run()
}

export const removeMute = (tx: Queryable, series: string): boolean =>
  tx.delete(warningMutes).where(eq(warningMutes.series, series)).run().changes > 0

/** The published cases of a series that were handed in from `from` up to and including `to`, latest first. */
export const findCasesOfSeries = (
  db: Queryable,
  { threadId, provisionId }: Omit<SeriesKey, 'kind'>,
  from: string,
  to: string,
  limit: number,
): readonly string[] =>
  db
    .all<{ readonly id: string }>(sql`
      select c.id as id from cases c join case_signals l on l.case_id = c.id join signals s on s.id = l.signal_id
      where c.status = 'published'
        and (${threadId} is null or c.id in (select case_id from case_tags where thread_id = ${threadId}))
        and (${provisionId} is null or c.id in (select case_id from case_tags where provision_id = ${provisionId}))
      group by c.id having substr(min(s.submitted_at), 1, 7) between ${from} and ${to}
      order by c.year desc, c.number desc limit ${limit}`)
    .map(({ id }) => id)
