// Chooses the example cases of a letter.
import { decapitalise, sentencesOf, withStop } from '../dutch/words.ts'
import { answeredOnce, type CountQuery, type Facet } from './countQuery.ts'
import type { ExampleFact, LetterFacts } from './facts.ts'
import { hasRow, type RowSet } from './rowSet.ts'
import type { Tally } from './tally.ts'

/** Chooses example cases; each case is used once in a letter. */
export interface ExamplePicker {
  /** The best example among these cases that was not used yet, of good practice or of harm; undefined when there is none. */
  pick(cases: CountQuery, goodPractice: boolean): ExampleFact | undefined
}

/** An example tells its story in at most this many words, in whole sentences. */
const WORDS_MAX = 95

/** What is central is judged by at most this many cases. */
const WEIGHED_MAX = 500

/** A case of this year is worth as much as this many tags in common with the others. */
const RECENT_BONUS = 2

/** What an example can have in common with the other cases, and whose voices it lets be heard. */
const TAGS = ['thread', 'provision', 'effect', 'mainCause'] as const
const VOICES = ['organisationKind', 'province'] as const

/**
 * A good example is central (it shares its threads, provisions, cause and effects with the other cases), varied (its
 * submitters and circumstances were not heard yet in this letter) and safe: only cases that may be shown in public are
 * among the facts. The choice follows from the facts alone.
 */
export function openExamples(examplesFor: (cases: CountQuery) => readonly Weighed[]): ExamplePicker {
  const used = new Set<string>()
  const heard = new Map<string, number>()

  return {
    pick(cases, goodPractice) {
      const scoreOf = ({ example: { voices }, weight }: Weighed) =>
        weight - voices.reduce((sum, voice) => sum + (heard.get(voice) ?? 0), 0) / 2
      const [best] = examplesFor(cases)
        .filter(
          ({ example: { fact, isGoodPractice } }) =>
            !used.has(fact.caseId) && isGoodPractice === goodPractice,
        )
        .map((each) => ({ example: each.example, score: scoreOf(each) }))
        .sort((a, b) => b.score - a.score || a.example.fact.reference.localeCompare(b.example.fact.reference))
      if (best === undefined) return undefined
      const { fact, voices } = best.example
      used.add(fact.caseId)
      for (const voice of voices) heard.set(voice, (heard.get(voice) ?? 0) + 1)
      return fact
    },
  }
}

/** A case that may be shown, with what it is chosen by. */
interface Example {
  readonly fact: ExampleFact
  readonly tags: readonly RowSet[]
  readonly voices: readonly string[]
  readonly severity: number
  readonly isRecent: boolean
  readonly isGoodPractice: boolean
}

/** An example with how central, recent and heavy it is among the cases that one is wanted of. */
interface Weighed {
  readonly example: Example
  readonly weight: number
}

/** The examples among the cases of a question, in the order of the cases. */
export function examplesIn(
  facts: Pick<LetterFacts, 'year' | 'cases' | 'examples'>,
  tally: Tally,
): (cases: CountQuery) => readonly Weighed[] {
  const examples = examplesByRow(facts)
  return answeredOnce((cases) => {
    const isAmong = tally.hasRow(cases)
    const shareOf = sharesIn(tally.rowsOf(cases, WEIGHED_MAX))
    return examples.flatMap(([row, exampleAt]) => {
      if (!isAmong(row)) return []
      const example = exampleAt()
      const { tags, isRecent, severity } = example
      const central = tags.reduce((sum, tag) => sum + shareOf(tag), 0)
      return [{ example, weight: central + (isRecent ? RECENT_BONUS : 0) + severity / 4 }]
    })
  })
}

/** The rows of the cases that may be shown, and what each is chosen by, which is only found for those that are asked for. */
function examplesByRow({
  year,
  cases,
  examples,
}: Pick<LetterFacts, 'year' | 'cases' | 'examples'>): readonly (readonly [
  row: number,
  exampleAt: () => Example,
])[] {
  const factOf = new Map(examples.map((fact) => [fact.caseId, fact]))
  const valuesOf = (facet: Facet) => [...(cases.values.get(facet) ?? [])]
  const [tags, voices] = [TAGS.flatMap(valuesOf), VOICES.flatMap(valuesOf)]
  const [severities, kinds] = [valuesOf('severity'), valuesOf('kind')]
  const carriedBy = (row: number, values: readonly (readonly [string, RowSet])[]) =>
    values.filter(([, rows]) => hasRow(rows, row))
  const { from, to } = cases.years.get(year) ?? { from: 0, to: 0 }
  const exampleOf = (fact: ExampleFact, row: number): Example => ({
    fact,
    tags: carriedBy(row, tags).map(([, rows]) => rows),
    voices: carriedBy(row, voices).map(([value]) => value),
    severity: Number(carriedBy(row, severities)[0]?.[0] ?? 0),
    isRecent: row >= from && row < to,
    isGoodPractice: carriedBy(row, kinds).some(([kind]) => kind === 'good_practice'),
  })
  return cases.ids.flatMap((id, row) => {
    const fact = factOf.get(id)
    if (fact === undefined) return []
    let known: Example | undefined
    return [[row, () => (known ??= exampleOf(fact, row))] as const]
  })
}

/** Which share of these rows carries a tag. */
function sharesIn(rows: readonly number[]): (tag: RowSet) => number {
  const shares = new Map<RowSet, number>()
  return (tag) => {
    const known = shares.get(tag) ?? rows.filter((row) => hasRow(tag, row)).length / rows.length
    shares.set(tag, known)
    return known
  }
}

// A letter gives no exact amounts and no days: they could tell somebody apart. A round estimate says no more than a class.
const AMOUNT =
  /(?<!\b(?:ruim|bijna|ongeveer|circa|dan|geen|paar|enkele) )(?:€\s?\d[\d.,]*(?:-|\b)|\b(?:\d[\d.,]*|\p{L}*(?:tig|honderd|duizend)\p{L}*(?<!en))\s+euro\b(?![’']))/gu
const DAY = /\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/g

const withoutExactness = (text: string): string => text.replace(AMOUNT, '[bedrag]').replace(DAY, '[datum]')

/** The story of a case in whole sentences, as many as fit, without exact amounts. */
export function storyOf({ narrative }: Pick<ExampleFact, 'narrative'>): string {
  const chosen: string[] = []
  let words = 0
  for (const sentence of sentencesOf(withoutExactness(narrative.replace(/\s+/g, ' ')))) {
    words += sentence.split(' ').length
    if (words > WORDS_MAX && chosen.length > 0) break
    chosen.push(sentence)
  }
  return chosen.join(' ')
}

/** What the case is called, as a sentence without exact amounts. */
export const titleOf = ({ title }: Pick<ExampleFact, 'title'>): string => withStop(withoutExactness(title))

/** What it did to the person, as the end of a sentence without exact amounts. */
export const effectOf = ({ summary }: Pick<ExampleFact, 'summary'>): string =>
  withStop(decapitalise(withoutExactness(summary)))
