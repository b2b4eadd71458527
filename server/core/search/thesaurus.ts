/**
 * The words people use for one thing: from the glossary, from what people say among themselves (by subject, in
 * `spokenWords.json`), the names of acts, and the threads of the collection.
 */
import { REGULATIONS } from '#core/law/reference.ts'
import type { AnalysedWord, DutchAnalysis } from './analysis.ts'
import glossary from './glossary.json' with { type: 'json' }
import { WordsByLength } from './spelling.ts'
import spoken from './spokenWords.json' with { type: 'json' }
import { isLinkingWord } from './stopWords.ts'

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
  /**
   * The longest known term that starts at `from`: how many stems it takes, and its other wordings. `saidAround` gives so many stems
   * from there as they are said, with the function words before, between and after them.
   */
  lookUp(
    stems: readonly string[],
    from: number,
    saidAround?: (length: number) => string,
  ): { readonly length: number; readonly wordings: readonly Wording[] }
  /** The words of the terms most like a misspelt one, best first. */
  similarTo(word: string): ReturnType<WordsByLength['nearest']>
}

/** How sure each source of wordings is. */
const WEIGHTS = { same: 0.8, spoken: 0.6, narrower: 0.6, related: 0.35 } as const

/** Terms are at most this many words without stop words. */
export const TERM_LENGTH_MAX = 5

/** A term as it is looked for, and as it is said, with its function words. */
interface Term {
  readonly stems: readonly string[]
  readonly said: string
}

/** Builds the look-up for a collection's threads; a few thousand terms. */
export function buildThesaurus(analysis: DutchAnalysis, threads: readonly ThreadWords[]): Thesaurus {
  const words = new WordsByLength()
  const terms = new Map<string, Term>()
  const termOf = (text: string): Term => {
    const known = terms.get(text)
    if (known !== undefined) return known
    const analysed = analysis.analyse(text)
    const content = analysed.filter(({ stopWord }) => !stopWord)
    for (const { word } of content) words.add(word)
    const term = { stems: content.map(stemOf), said: asSaid(analysed) }
    terms.set(text, term)
    return term
  }
  const pairs = pairsOfTerms(threads).map(([from, to, weight]) => [termOf(from), termOf(to), weight] as const)
  const fixed = fixedPhrases([...terms.values()])
  const isFixed = (term: Term) => fixed.get(keyOf(term))?.has(term.said) ?? false
  const wordings = new Map<string, Map<string, Wording>>()
  for (const [from, to, weight] of pairs) {
    const key = isFixed(from) ? from.said : keyOf(from)
    const target = keyOf(to)
    if (key === '' || target === '' || keyOf(from) === target || from.stems.length > TERM_LENGTH_MAX) continue
    // Its words by themselves, as a text is searched for them, would find the other meaning.
    if (isFixed(to)) continue
    const known = wordings.get(key) ?? new Map<string, Wording>()
    if ((known.get(target)?.weight ?? 0) < weight) known.set(target, { stems: to.stems, weight })
    wordings.set(key, known)
  }

  const lookUp: Thesaurus['lookUp'] = (stems, from, saidAround = () => '') => {
    for (let length = Math.min(TERM_LENGTH_MAX, stems.length - from); length > 0; length--) {
      const key = stems.slice(from, from + length).join(' ')
      const phrases = [...(fixed.get(key) ?? [])]
      const around = phrases.length === 0 ? '' : ` ${saidAround(length)} `
      const found = wordings.get(phrases.find((said) => around.includes(` ${said} `)) ?? key)
      if (found !== undefined) return { length, wordings: [...found.values()] }
    }
    return { length: 1, wordings: [] }
  }
  return { lookUp, similarTo: (word) => words.nearest(word) }
}

/** The words from after the content word before `at` up to the one after the next `length`, as they are said. */
export function saidAround(
  spoken: readonly AnalysedWord[],
  content: readonly AnalysedWord[],
  at: number,
  length: number,
): string {
  const [before, after] = [content[at - 1]?.end ?? 0, content[at + length]?.start ?? Number.POSITIVE_INFINITY]
  return asSaid(spoken.filter(({ start, end }) => start >= before && end <= after))
}

/** The stems of words with their function words, but for those that only tie them together. */
const asSaid = (words: readonly AnalysedWord[]): string =>
  words
    .filter(({ word }) => !isLinkingWord(word))
    .map(stemOf)
    .join(' ')

const stemOf = ({ terms }: { readonly terms: { readonly stem: string } }): string => terms.stem

const keyOf = ({ stems }: Term): string => stems.join(' ')

/**
 * By the content words of terms, the ways to say them that mean something of their own by their function words, because another
 * term has the same content words: "per ongeluk" is no "ongeluk", and "niet gemeld" not what "zelf gemeld" is.
 */
function fixedPhrases(terms: readonly Term[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ways = new Map<string, Set<string>>()
  for (const term of terms) ways.set(keyOf(term), (ways.get(keyOf(term)) ?? new Set()).add(term.said))
  for (const [key, said] of ways) {
    if (said.size === 1) ways.delete(key)
    said.delete(key)
  }
  return ways
}

type TermPair = readonly [from: string, to: string, weight: number]

const pairsWithin = (terms: readonly string[], weight: number): TermPair[] =>
  terms.flatMap((from) => terms.map((to): TermPair => [from, to, weight]))

/** What may be said for what, from every source. */
const pairsOfTerms = (threads: readonly ThreadWords[]): readonly TermPair[] => [
  ...glossary.same.flatMap((group) => pairsWithin(group, WEIGHTS.same)),
  ...Object.values(spoken)
    .flat()
    .flatMap((group) => pairsWithin(group, WEIGHTS.spoken)),
  ...glossary.related.flatMap((group) => pairsWithin(group, WEIGHTS.related)),
  // A broad word also finds its narrower ones, hardly ever the other way round.
  ...glossary.broader.flatMap(({ broad, narrow }) =>
    narrow.flatMap((term): TermPair[] => [
      [broad, term, WEIGHTS.narrower],
      [term, broad, WEIGHTS.related],
    ]),
  ),
  ...REGULATIONS.flatMap(({ abbreviation, name, citationTitle, aliases }) =>
    pairsWithin(
      [...(abbreviation === null ? [] : [abbreviation]), name, citationTitle, ...aliases],
      WEIGHTS.same,
    ),
  ),
  ...threads.flatMap(({ label, synonyms }) => pairsWithin([label, ...synonyms], WEIGHTS.narrower)),
]
