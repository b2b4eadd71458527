// The texts of cases that may stand in a public letter, at most a few for each thing an example is wanted of.
import { inArray, sql } from 'drizzle-orm'
import type { ExampleFact } from '#core/letter/facts.ts'
import { caseQuoted, type Quotable, quotableFrom, quotesIn } from '#core/letter/quotes.ts'
import type { LetterDraft } from '#core/letter.ts'
import { caseReference, findCaseByReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'

/** Candidates per bottleneck, per thread and among good practices: this year's first, the heaviest first. */
const CANDIDATES_MAX = 12

/** Published cases, by id: those are public and give no method away, which the database sees to. */
export function readExamples(db: Queryable, year: number): readonly ExampleFact[] {
  const [from, until] = [`${year}-`, `${year + 1}-`]
  const isRecent = sql`c.status = 'published' and c.published_at >= ${from} and c.published_at < ${until}`
  const ids = db
    .all<{ id: string }>(sql`
      with wanted as (
        select c.id, c.severity, c.published_at >= ${from} as recent, l.bottleneck_id as reason
        from bottleneck_cases l cross join cases c on c.id = l.case_id
        where c.status = 'published' and c.published_at < ${until}
        union all
        select c.id, c.severity, 1, t.thread_id from cases c cross join case_tags t on t.case_id = c.id
        where ${isRecent} and t.kind = 'thread' and t.main = 1
        union all
        select c.id, c.severity, 1, c.kind from cases c where ${isRecent} and c.kind = 'good_practice'
      ), ranked as (
        select id, row_number() over (partition by reason order by recent desc, severity desc, id) as place
        from wanted
      )
      select distinct id from ranked where place <= ${CANDIDATES_MAX} order by id`)
    .map(({ id }) => id)
  return db
    .select({
      caseId: cases.id,
      year: cases.year,
      number: cases.number,
      title: cases.title,
      narrative: cases.narrative,
      summary: cases.summary,
      wouldHaveHelped: cases.wouldHaveHelped,
    })
    .from(cases)
    .where(inArray(cases.id, ids))
    .orderBy(cases.id)
    .all()
    .map(({ year: eventYear, number, ...texts }) => ({
      ...texts,
      reference: caseReference({ year: eventYear, number }),
    }))
}

/** What the cases quoted in a letter say now; a case that may not be shown in public any more is not among them. */
export const readQuotable = (db: Queryable, { sections }: LetterDraft): Quotable =>
  quotableFrom(
    [...new Set(quotesIn(sections).map(({ reference }) => caseQuoted(reference)))].flatMap((reference) => {
      const row = findCaseByReference(db, reference)
      const isPublic = row?.status === 'published' && row.disclosure === 'openbaar' && !row.revealsMethod
      return row && isPublic ? [{ ...row, reference }] : []
    }),
  )
