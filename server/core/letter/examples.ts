// Chooses the example cases of a letter.
import { sentencesOf } from '../dutch/words.ts'
import type { CaseFact, ExampleFact, LetterFacts } from './facts.ts'

/** Chooses example cases; each case is used once in a letter. */
export interface ExamplePicker {
  /** The best example among these cases that was not used yet, of good practice or of harm; undefined when there is none. */
  pick(candidates: readonly string[], goodPractice: boolean): ExampleFact | undefined
}

/** An example tells its story in at most this many words, in whole sentences. */
const WORDS_MAX = 95

/** What is central is judged by at most this many cases. */
const WEIGHED_MAX = 500

/** A case of this year is worth as much as this many tags in common with the others. */
const RECENT_BONUS = 2

/**
 * A good example is central (it shares its threads, provisions, cause and effects with the other cases), varied (its
 * submitters and circumstances were not heard yet in this letter) and safe: only cases that may be shown in public are
 * among the facts. The choice follows from the facts alone.
 */
export function openExamples(facts: LetterFacts): ExamplePicker {
  const examples = new Map(facts.examples.map((example) => [example.caseId, example]))
  const caseOf = new Map(facts.cases.map((fact) => [fact.id, fact]))
  const used = new Set<string>()
  const heard = new Map<string, number>()

  return {
    pick(candidates, goodPractice) {
      const group = candidates.flatMap((id) => caseOf.get(id) ?? [])
      const weight = tagWeights(group.slice(0, WEIGHED_MAX))
      const score = (fact: CaseFact) =>
        tagsOf(fact).reduce((sum, tag) => sum + (weight.get(tag) ?? 0), 0) +
        (fact.publishedYear === facts.year ? RECENT_BONUS : 0) +
        (fact.severity ?? 0) / 4 -
        voicesOf(fact).reduce((sum, voice) => sum + (heard.get(voice) ?? 0), 0) / 2
      const [best] = group
        .filter(
          ({ id, kind }) => examples.has(id) && !used.has(id) && (kind === 'good_practice') === goodPractice,
        )
        .map((fact) => ({ fact, score: score(fact) }))
        .sort((a, b) => b.score - a.score || a.fact.reference.localeCompare(b.fact.reference))
      if (best === undefined) return undefined
      used.add(best.fact.id)
      for (const voice of voicesOf(best.fact)) heard.set(voice, (heard.get(voice) ?? 0) + 1)
      return examples.get(best.fact.id)
    },
  }
}

const tagsOf = (fact: CaseFact): readonly string[] => [
  ...fact.threads,
  ...fact.provisions,
  ...fact.effects,
  ...(fact.mainCause ? [fact.mainCause] : []),
]

const voicesOf = (fact: CaseFact): readonly string[] => [
  ...fact.organisationKinds,
  ...(fact.province ? [fact.province] : []),
]

/** The share of the group that carries each tag. */
function tagWeights(group: readonly CaseFact[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const fact of group)
    for (const tag of tagsOf(fact)) weights.set(tag, (weights.get(tag) ?? 0) + 1 / group.length)
  return weights
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

/** What it did to the person, without exact amounts. */
export const effectOf = ({ summary }: ExampleFact): string => withoutExactness(summary)
