// Reads what a letter over one year is made from. A case counts in the year in which it was published, as long as it is
// still published on the day of counting; a signal counts in the year in which it was handed in. Years are of the UTC
// instants as stored, so that `substr(published_at, 1, 4)` recounts every number.
import { and, asc, eq, isNotNull, lt, ne, type SQL } from 'drizzle-orm'
import { dayOf, endOfDay } from '#core/days.ts'
import type { PublishedNumber } from '#core/letter/countQuery.ts'
import { countsIn } from '#core/letter/earlier.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import type { LetterDraft } from '#core/letter.ts'
import { readBottlenecks } from './bottleneckFacts.ts'
import { layCases } from './caseFacts.ts'
import type { Queryable } from './client.ts'
import { codebookVersionAt } from './codebookVersions.ts'
import { readLines } from './countedLines.ts'
import { readRules } from './disclosureRules.ts'
import { readExamples } from './exampleFacts.ts'
import { agreementOn } from './letterAgreement.ts'
import { findOrderForYear } from './letterOrders.ts'
import { readMappings } from './openCaseFacts.ts'
import { findOpenEditions } from './openEditions.ts'
import { findReportingEvents } from './reportingEvents.ts'
import { provisions, regulations } from './schema/law.ts'
import { letters, letterVersions } from './schema/letters.ts'
import { threads } from './schema/threads.ts'
import { readSignals } from './signalFacts.ts'

/** All facts of the letter over `year`, counted on `countedOn` (YYYY-MM-DD), as they stand at one moment. */
export const letterFacts = (db: Queryable, year: number, countedOn: string): LetterFacts =>
  db.transaction((tx) => readFacts(tx, year, countedOn))

const readFacts = (db: Queryable, year: number, countedOn: string): LetterFacts => {
  const lines = readLines(db, year)
  return {
    year,
    countedOn,
    codebookVersion: codebookVersionAt(db, new Date(Date.parse(endOfDay(countedOn)) - 1).toISOString()),
    ...readRules(db),
    cases: layCases(db, lines),
    signals: readSignals(db, year),
    ...readReference(db),
    mappings: readMappings(db).filter(({ at }) => dayOf(at) <= countedOn),
    bottlenecks: readBottlenecks(db),
    order: findOrderForYear(db, year) ?? null,
    events: readEvents(db, year),
    examples: readExamples(db, year, lines),
    agreement: agreementOn(db, year, lines),
    earlierLetters: readEarlierLetters(db, year),
    ...readPublished(db, year),
  }
}

const readReference = (db: Queryable): Pick<LetterFacts, 'regulations' | 'provisions' | 'threads'> => ({
  regulations: db
    .select({ id: regulations.id, name: regulations.citationTitle, abbreviation: regulations.abbreviation })
    .from(regulations)
    .orderBy(asc(regulations.id))
    .all(),
  provisions: db
    .select({
      id: provisions.id,
      regulationId: provisions.regulationId,
      article: provisions.article,
      paragraph: provisions.paragraph,
      part: provisions.part,
      subject: provisions.subject,
      amendedBy: provisions.amendedBy,
      textDate: provisions.textDate,
    })
    .from(provisions)
    .orderBy(asc(provisions.id))
    .all(),
  threads: db
    .select({
      id: threads.id,
      parentId: threads.parentId,
      label: threads.label,
      definition: threads.definition,
    })
    .from(threads)
    .orderBy(asc(threads.id))
    .all(),
})

const readEvents = (db: Queryable, year: number): LetterFacts['events'] =>
  findReportingEvents(db)
    .filter(({ firstDay }) => firstDay < `${year + 1}`)
    .map(({ kind, what, firstDay, lastDay, threadIds }) => ({ kind, what, firstDay, lastDay, threadIds }))
    .toReversed()

const readEarlierLetters = (db: Queryable, year: number): readonly number[] =>
  db
    .select({ year: letters.year })
    .from(letters)
    .where(and(lt(letters.year, year), eq(letters.status, 'frozen')))
    .orderBy(asc(letters.year))
    .all()
    .map((letter) => letter.year)

/**
 * The counts of every letter and the open data that were published before the letter over this year was frozen; all others
 * while it is a draft.
 */
function readPublished(db: Queryable, year: number): Pick<LetterFacts, 'published' | 'openData'> {
  const own = db.select().from(letters).where(eq(letters.year, year)).get()
  const before = own?.frozenAt ?? null
  return {
    published: countsOfFrozen(
      db,
      and(ne(letters.year, year), before === null ? undefined : lt(letters.frozenAt, before)),
    ),
    openData: findOpenEditions(db).flatMap(({ settledAt, content }) =>
      before === null || settledAt < before ? [content] : [],
    ),
  }
}

/**
 * The counts of all frozen letters, or of some, oldest first. A frozen letter never changes, so it is its own record of
 * what was published.
 */
const countsOfFrozen = (db: Queryable, some?: SQL): readonly PublishedNumber[] =>
  draftsOfFrozen(db, some).flatMap(countsIn)

/** The letters that were frozen, or some of them, as they were settled, oldest first. */
export const draftsOfFrozen = (db: Queryable, some?: SQL): readonly LetterDraft[] =>
  db
    .select({ draft: letterVersions.draft })
    .from(letters)
    .innerJoin(
      letterVersions,
      and(eq(letterVersions.letterId, letters.id), eq(letterVersions.version, letters.currentVersion)),
    )
    .where(and(isNotNull(letters.frozenAt), some))
    .orderBy(asc(letters.frozenAt))
    .all()
    .map(({ draft }) => draft)
