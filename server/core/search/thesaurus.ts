/**
 * The words people use for one thing: from the glossary, from what people say among themselves (by subject, in
 * `spokenWords.json`), the names of acts, and the threads of the collection.
 */
import { REGULATIONS } from '#core/law/reference.ts'
import type { DutchAnalysis } from './analysis.ts'
import glossary from './glossary.json' with { type: 'json' }
import { WordsByLength } from './spelling.ts'
import spoken from './spokenWords.json' with { type: 'json' }

/** A thread as far as its words go. */
export interface ThreadWords {
  readonly id: string
  readonly label: string
  readonly synonyms: readonly string[]
}

/** Another wording for what was asked; `weight` (0 to 1) is how much it means the same. */
export interface Wording {
  readonly stems: readonly string[]
  readonly weight: number
}

/** Wordings by the stems of a term. */
export interface Thesaurus {
  /** The longest known term that starts at `from`: how many stems it takes, and its other wordings. */
  lookUp(
    stems: readonly string[],
    from: number,
  ): { readonly length: number; readonly wordings: readonly Wording[] }
  /** The words of the terms most like a misspelt one, best first. */
  similarTo(word: string): ReturnType<WordsByLength['nearest']>
}

/** How sure each source of wordings is. */
const WEIGHTS = { same: 0.8, spoken: 0.6, narrower: 0.6, related: 0.35 } as const

/** Terms are at most this many words without stop words. */
export const TERM_LENGTH_MAX = 5

/** Builds the look-up for a collection's threads; a few thousand terms. */
export function buildThesaurus(analysis: DutchAnalysis, threads: readonly ThreadWords[]): Thesaurus {
  const wordings = new Map<string, Map<string, Wording>>()
  const words = new WordsByLength()
  const stemsOf = (term: string): readonly string[] =>
    analysis.analyse(term).flatMap(({ word, stopWord, terms }) => {
      if (stopWord) return []
      words.add(word)
      return [terms.stem]
    })

  const add = (from: readonly string[], to: readonly string[], weight: number): void => {
    const key = from.join(' ')
    const target = to.join(' ')
    if (key === '' || target === '' || key === target || from.length > TERM_LENGTH_MAX) return
    const known = wordings.get(key) ?? new Map<string, Wording>()
    if ((known.get(target)?.weight ?? 0) < weight) known.set(target, { stems: to, weight })
    wordings.set(key, known)
  }
  const addGroup = (terms: readonly string[], weight: number): void => {
    const all = terms.map(stemsOf)
    for (const from of all) for (const to of all) add(from, to, weight)
  }

  for (const group of glossary.same) addGroup(group, WEIGHTS.same)
  for (const group of Object.values(spoken).flat()) addGroup(group, WEIGHTS.spoken)
  for (const group of glossary.related) addGroup(group, WEIGHTS.related)
  // A broad word also finds its narrower ones, hardly ever the other way round.
  for (const { broad, narrow } of glossary.broader)
    for (const term of narrow) {
      add(stemsOf(broad), stemsOf(term), WEIGHTS.narrower)
      add(stemsOf(term), stemsOf(broad), WEIGHTS.related)
    }
  for (const regulation of REGULATIONS) {
    const abbreviation = regulation.abbreviation === null ? [] : [regulation.abbreviation]
    addGroup(
      [...abbreviation, regulation.name, regulation.citationTitle, ...regulation.aliases],
      WEIGHTS.same,
    )
  }
  for (const thread of threads) addGroup([thread.label, ...thread.synonyms], WEIGHTS.narrower)

  const lookUp: Thesaurus['lookUp'] = (stems, from) => {
    for (let length = Math.min(TERM_LENGTH_MAX, stems.length - from); length > 0; length--) {
      const found = wordings.get(stems.slice(from, from + length).join(' '))
      if (found !== undefined) return { length, wordings: [...found.values()] }
    }
    return { length: 1, wordings: [] }
  }
  return { lookUp, similarTo: (word) => words.nearest(word) }
}
