// Period reports: what an organisation filled in, and what the knowledge base counts of its own signals.
import { and, desc, eq, sql } from 'drizzle-orm'
import type { PeriodFacts, PreventionExample, SignalsOfLaw } from '#core/report/periodReport.ts'
import { daysOf } from '#core/report/quarter.ts'
import { caseReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { readRules } from './disclosureRules.ts'
import { periodReports } from './schema/periodReports.ts'

export type PeriodReportRow = typeof periodReports.$inferSelect

/** The newest version of what an organisation filled in for a period. */
export const findPeriodReport = (
  db: Queryable,
  organisationId: string,
  period: string,
): PeriodReportRow | undefined =>
  db
    .select()
    .from(periodReports)
    .where(and(eq(periodReports.organisationId, organisationId), eq(periodReports.period, period)))
    .orderBy(desc(periodReports.version))
    .limit(1)
    .get()

/** Adds a version. */
export const insertPeriodReport = (tx: Queryable, row: typeof periodReports.$inferInsert): void => {
  tx.insert(periodReports).values(row).run()
}

const EXAMPLES_MAX = 5

/** The facts of the report of an organisation over a period; nothing when there is no such period, or it has not begun. */
export function periodFacts(
  db: Queryable,
  organisationId: string,
  period: string,
  countedOn: string,
): PeriodFacts | undefined {
  const days = daysOf(period)
  const organisation = db.get<{ name: string } | undefined>(
    sql`select name from organisations where id = ${organisationId}`,
  )
  if (!days || days.from > countedOn || !organisation) return undefined
  const handedIn = sql`s.organisation_id = ${organisationId} and s.submitted_at >= ${days.from} and s.submitted_at < ${days.until}`
  const signals = db.all<SignalsOfLaw>(sql`
    with handed as (
      select s.id, coalesce(r.citation_title, 'Wet niet opgegeven') as law,
        (select max(c.preventive) from case_signals l join cases c on c.id = l.case_id
          where l.signal_id = s.id and c.status = 'published') as preventive
      from signals s left join regulations r on r.id = s.regulation_id
      where ${handedIn} and s.status <> 'withdrawn')
    select law, sum(preventive is 1) as preventive, sum(preventive is 0) as repressive,
      sum(preventive is null) as unknown
    from handed group by law order by count(*) desc, law`)
  const examples = db.all<Omit<PreventionExample, 'reference'> & { year: number; number: number }>(sql`
    select distinct c.year, c.number, c.title, c.summary
    from signals s join case_signals l on l.signal_id = s.id join cases c on c.id = l.case_id
    where ${handedIn} and c.status = 'published' and (c.preventive = 1 or c.kind = 'good_practice')
    order by c.year desc, c.number desc limit ${EXAMPLES_MAX}`)
  return {
    organisation: organisation.name,
    period,
    countedOn,
    threshold: readRules(db).threshold,
    signals,
    examples: examples.map(({ title, summary, ...row }) => ({
      reference: caseReference(row),
      title,
      summary,
    })),
    entries: findPeriodReport(db, organisationId, period) ?? null,
  }
}
