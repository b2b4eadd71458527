/**
 * Compares a text with invented example sentences of every kind of cause: which words and pairs of words stand in the
 * examples of one cause more than in those of the others (naive Bayes, as far as words are present).
 */
import type { Span } from '#core/citations/citation.ts'
import { causeGuides } from '#core/codebook/causes.nl.ts'
import { CAUSES, type Cause } from '#core/codes.ts'
import rows from './causeExamples.json' with { type: 'json' }
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import { type Word, wordsOf } from './words.ts'

/** The words and pairs of words of a text, each with the place where it stands first. */
function featuresOf(words: readonly Word[]): ReadonlyMap<string, Span> {
  const features = new Map<string, Span>()
  for (const [index, { stem, start, end }] of words.entries()) {
    if (stem.length > 2 && !/^\d/.test(stem) && !features.has(stem)) features.set(stem, { start, end })
    const next = words[index + 1]
    if (next === undefined) continue
    const pair = `${stem} ${next.stem}`
    if (!features.has(pair)) features.set(pair, { start, end: next.end })
  }
  return features
}

const EXAMPLES = CAUSES.filter((cause) => cause !== 'nog_te_duiden').map((cause) => ({
  cause,
  sentences: [...rows[cause], causeGuides[cause].example],
}))

/** How many sentences of its own a word needs before its share among them is believed. */
const DOUBT = 5

/** Per word, in the order of `EXAMPLES`: the logarithm of how much more often it stands there than in all. */
function weightsPerWord(): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  for (const [index, { sentences }] of EXAMPLES.entries()) {
    for (const feature of sentences.flatMap((sentence) => [...featuresOf(wordsOf(sentence)).keys()])) {
      const own = counts.get(feature) ?? EXAMPLES.map(() => 0)
      own[index] = (own[index] ?? 0) + 1
      counts.set(feature, own)
    }
  }
  const all = EXAMPLES.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return new Map(
    [...counts].map(([feature, own]) => {
      const share = own.reduce((sum, count) => sum + count, 0) / all
      const weights = EXAMPLES.map(({ sentences }, index) => {
        return Math.log(((own[index] ?? 0) + DOUBT * share) / (sentences.length + DOUBT) / share)
      })
      return [feature, weights]
    }),
  )
}

const WEIGHTS = weightsPerWord()
/** So many words more make the evidence of each count for less, since the words of a text repeat each other. */
const REPEATING = 10
const REASONS = 3
/** A word that stands at least twice as often in the examples of a cause is a reason for it. */
const REASON_MIN = Math.log(2)

/** What the words of a case have in common with the examples of each cause, above zero or below. */
export function evidenceOfExamples({ words }: ReadCase): ReadonlyMap<Cause, Evidence> {
  const features = featuresOf(words)
  const known = [...features].flatMap(([feature, span]) => {
    const weights = WEIGHTS.get(feature)
    return weights === undefined ? [] : [{ weights, span }]
  })
  const repeating = Math.sqrt(1 + features.size / REPEATING)
  return new Map(
    EXAMPLES.map(({ cause }, index): [Cause, Evidence] => {
      const found = known.map(({ weights, span }) => ({ weight: weights[index] ?? 0, span }))
      const reasons = found
        .filter(({ weight }) => weight >= REASON_MIN)
        .toSorted((a, b) => b.weight - a.weight)
      const score = found.reduce((sum, { weight }) => sum + weight, 0) / repeating
      return [cause, { score, spans: reasons.slice(0, REASONS).map(({ span }) => span) }]
    }),
  )
}
