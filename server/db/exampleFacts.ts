// The texts of cases that may stand in a public letter, at most a few for each thing an example is wanted of.
import { inArray, sql } from 'drizzle-orm'
import type { ExampleFact } from '#core/letter/facts.ts'
import { type Quotable, quotableFrom, quotesIn } from '#core/letter/quotes.ts'
import type { LetterDraft } from '#core/letter.ts'
import { caseReference, findCaseByReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'

/** Candidates per bottleneck, per thread and among good practices: this year's first, the heaviest first. */
const CANDIDATES_MAX = 12

/** Published, public cases whose text gives no method away, by id. */
export function readExamples(db: Queryable, year: number): readonly ExampleFact[] {
  const ids = db
    .all<{ id: string }>(sql`
      with safe as (
        select id, kind, severity, substr(published_at, 1, 4) = ${String(year)} as recent
        from cases
        where status = 'published' and published_at < ${`${year + 1}-`}
          and disclosure = 'openbaar' and reveals_method = 0
      ), wanted as (
        select safe.*, bottleneck_cases.bottleneck_id as reason
        from safe join bottleneck_cases on bottleneck_cases.case_id = safe.id
        union all
        select safe.*, case_tags.thread_id
        from safe join case_tags on case_tags.case_id = safe.id
        where case_tags.kind = 'thread' and case_tags.main = 1 and safe.recent
        union all
        select safe.*, safe.kind from safe where safe.kind = 'good_practice' and safe.recent
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
    quotesIn(sections).flatMap(({ reference }) => {
      const row = findCaseByReference(db, reference)
      const isPublic = row?.status === 'published' && row.disclosure === 'openbaar' && !row.revealsMethod
      return row && isPublic ? [{ reference, narrative: row.narrative }] : []
    }),
  )
