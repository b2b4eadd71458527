// The texts of cases that may stand in a public letter, at most a few for each thing an example is wanted of.
import { inArray } from 'drizzle-orm'
import type { ExampleFact } from '#core/letter/facts.ts'
import { caseQuoted, type Quotable, quotableFrom, quotesIn } from '#core/letter/quotes.ts'
import { commonRows } from '#core/letter/rowSet.ts'
import { within } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import { caseReference, findCaseByReference } from './cases.ts'
import type { Queryable } from './client.ts'
import type { CountedLines } from './countedLines.ts'
import { cases } from './schema/cases.ts'

/** Candidates per bottleneck, per thread and among good practices: this year's first, the heaviest first. */
const CANDIDATES_MAX = 12

/** Published cases, by id: those are public and give no method away, which the database sees to. */
export const readExamples = (db: Queryable, year: number, lines: CountedLines): readonly ExampleFact[] =>
  db
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
    .where(inArray(cases.id, [...candidatesIn(year, lines)]))
    .orderBy(cases.id)
    .all()
    .map(({ year: eventYear, number, ...texts }) => ({
      ...texts,
      reference: caseReference({ year: eventYear, number }),
    }))

/** A bottleneck may need a case of an earlier year; a thread and good practices are told of by cases of the year itself. */
const WANTED = [/^bottleneck:/, /^thread:.*\*$/, /^kind:good_practice$/]

/** The ids of the cases that may be wanted as an example. */
function candidatesIn(year: number, { ids, years, words }: CountedLines): ReadonlySet<string> {
  const recent = within(years, year, year)
  const earlier = { from: 0, to: recent.from }
  const severities = words.filter(({ word }) => word.startsWith('severity:')).toReversed()
  const candidates = new Set<string>()
  for (const { word, rows } of words) {
    if (!WANTED.some((wanted) => wanted.test(word))) continue
    const chosen: string[] = []
    for (const stretch of word.startsWith('bottleneck:') ? [recent, earlier] : [recent])
      for (const severity of severities)
        if (chosen.length < CANDIDATES_MAX)
          chosen.push(
            ...commonRows([rows, severity.rows], stretch)
              .map((row) => ids[row] ?? '')
              .sort(),
          )
    for (const id of chosen.slice(0, CANDIDATES_MAX)) candidates.add(id)
  }
  return candidates
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
