// What the yearly account to the public counts. Years are of the UTC instants as stored.
import { sql } from 'drizzle-orm'
import { accountRules } from '#core/letter/accountNumbers.ts'
import { countsIn } from '#core/letter/earlier.ts'
import type { StepTimes, TransparencyFacts } from '#core/report/transparency.ts'
import type { TakeBackGround } from '#core/takeBack.ts'
import type { Queryable } from './client.ts'
import { readLines } from './countedLines.ts'
import { readRules } from './disclosureRules.ts'
import { agreementOn } from './letterAgreement.ts'
import { draftsOfFrozen } from './letterFacts.ts'
import { readClosedYears } from './openCaseFacts.ts'
import { readOpenEditions } from './openEditions.ts'
import { readSignals } from './signalFacts.ts'
import { countOutcomesByBand } from './suggestionOutcomes.ts'
import { countStrongAlarms, countVerdicts } from './warningAlarms.ts'

/**
 * The facts of the account over a year that is over by the day of counting (YYYY-MM-DD) and in which something came in; nothing
 * for another, as counts of a running year on one day and the next tell what happened between.
 */
export const accountFacts = (
  db: Queryable,
  year: number,
  countedOn: string,
): TransparencyFacts | undefined =>
  readClosedYears(db, countedOn).includes(year) ? transparencyFacts(db, year, countedOn) : undefined

/** The facts of the account over any year, counted on a day (YYYY-MM-DD). */
export function transparencyFacts(db: Queryable, year: number, countedOn: string): TransparencyFacts {
  const within = (column: string) =>
    sql`${sql.raw(column)} >= ${`${year}-`} and ${sql.raw(column)} < ${`${year + 1}-`}`
  const count = (table: string, where: ReturnType<typeof sql>) =>
    db.get<{ n: number }>(sql`select count(*) as n from ${sql.raw(table)} where ${where}`).n
  const { doubleCoded, percent, alpha } = agreementOn(db, year, readLines(db, year))
  const bands = countOutcomesByBand(db)
  const letters = draftsOfFrozen(db)
  const settled = letters.find((letter) => letter.year === year)
  const actsOf = (type: string, detail = '%') =>
    db.get<{ n: number }>(sql`
      select count(distinct subject_id) as n from audit_events
      where type = ${type} and detail like ${detail} and ${within('at')}`).n
  // Of a case with several acts of a kind the last one counts, so that the grounds add up to the cases.
  const groundsOf = (type: string) =>
    db.all<{ ground: TakeBackGround | null; count: number }>(sql`
      select json_extract(detail, '$.ground') as ground, count(*) as count from (
        select detail, max(sequence) from audit_events where type = ${type} and ${within('at')} group by subject_id)
      group by 1`)
  return {
    year,
    countedOn,
    ...accountRules(readRules(db), settled?.basis),
    signals: readSignals(db, year),
    published: letters.flatMap(countsIn),
    returned: count('signal_checks', sql`verdict = 'returned' and ${within('at')}`),
    cases: {
      published: actsOf('case.published'),
      exceptions: actsOf('case.published', '%"exception"%'),
      withdrawn: actsOf('case.withdrawn'),
      coarsened: actsOf('case.coarsened'),
      grounds: { withdrawn: groundsOf('case.withdrawn'), coarsened: groundsOf('case.coarsened') },
    },
    times: readTimes(db, within),
    agreement: { cases: doubleCoded.length, percent, alpha },
    suggestions: {
      suggested: bands.reduce((sum, { suggested }) => sum + suggested, 0),
      taken: bands.reduce((sum, { accepted }) => sum + accepted, 0),
    },
    warnings: {
      found: countStrongAlarms(db, year),
      judged: countVerdicts(db, year),
    },
    hiddenInOpenData: readOpenEditions(db).find((edition) => edition.year === year)?.leftOut ?? null,
  }
}

/** Days between the moments of the work, of what came in or began in the year. */
function readTimes(db: Queryable, within: (column: string) => ReturnType<typeof sql>): readonly StepTimes[] {
  const days = (query: ReturnType<typeof sql>) => db.all<{ days: number }>(query).map((row) => row.days)
  return [
    {
      step: 'Van indienen tot nalezen',
      days: days(sql`
        select julianday(min(k.at)) - julianday(s.submitted_at) as days from signals s
        join signal_checks k on k.signal_id = s.id where ${within('s.submitted_at')} group by s.id`),
    },
    {
      step: 'Van indienen tot beoordelen',
      days: days(sql`
        select julianday(min(t.at)) - julianday(s.submitted_at) as days from signals s
        join triages t on t.signal_id = s.id where ${within('s.submitted_at')} group by s.id`),
    },
    {
      step: 'Van begin van de casus tot publicatie',
      days: days(sql`
        select julianday(published_at) - julianday(created_at) as days from cases
        where status = 'published' and ${within('published_at')}`),
    },
  ]
}
