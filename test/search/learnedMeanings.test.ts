// What words mean comes with the program as a file; it must be what the script learns from the texts, or nearly so.
import { expect, test } from 'vitest'
import { type LearnedMeanings, learnedMeanings } from '../../scripts/search/learnedMeanings.ts'
import { meaningTexts } from '../../scripts/search/meaningTexts.ts'
import kept from '../../server/core/search/meanings.json' with { type: 'json' }

/** Other parts of the program add and mend texts all the time, which changes little of what words mean. */
const WORDS_SHARED_MIN = 0.93
const AGREEMENT_MIN = 0.9
const EVERY = 37

const ADVICE =
  'The texts are no longer those that meanings.json was learned from: run scripts/search/learnMeanings.ts, measure search and raise ANALYSIS_VERSION.'

/** By stem, its vector. */
function vectorsOf({ dimensions, stems, vectors }: LearnedMeanings): ReadonlyMap<string, Int8Array> {
  const all = Int8Array.from(Buffer.from(vectors, 'base64'))
  return new Map(
    stems.split(' ').map((stem, at) => [stem, all.subarray(at * dimensions, (at + 1) * dimensions)]),
  )
}

function cosine(a: Int8Array, b: Int8Array): number {
  let [shared, lengthA, lengthB] = [0, 0, 0]
  a.forEach((value, at) => {
    shared += value * (b[at] ?? 0)
    lengthA += value ** 2
    lengthB += (b[at] ?? 0) ** 2
  })
  return lengthA * lengthB === 0 ? 0 : shared / Math.sqrt(lengthA * lengthB)
}

/** How alike each pair of a sample of words is. */
function likenesses(vectors: ReadonlyMap<string, Int8Array>, words: readonly string[]): number[] {
  return words.flatMap((word, at) =>
    words.slice(0, at).map((other) => {
      const [a, b] = [vectors.get(word), vectors.get(other)]
      return a === undefined || b === undefined ? 0 : cosine(a, b)
    }),
  )
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  const together = mean(a.map((value, at) => (value - meanA) * ((b[at] ?? 0) - meanB)))
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
  return together / (spread(a, meanA) * spread(b, meanB))
}

test('what words mean is what the texts of now teach', { timeout: 120_000 }, () => {
  const [before, now] = [vectorsOf(kept), vectorsOf(learnedMeanings(meaningTexts()))]
  const shared = [...before.keys()].filter((stem) => now.has(stem))
  expect(shared.length / Math.max(before.size, now.size), ADVICE).toBeGreaterThan(WORDS_SHARED_MIN)
  const sample = shared.filter((_, at) => at % EVERY === 0)
  const agreement = correlation(likenesses(before, sample), likenesses(now, sample))
  expect(agreement, ADVICE).toBeGreaterThan(AGREEMENT_MIN)
})

test('the same texts teach the same each time, and only words of more than one text are learned', () => {
  const texts = [
    'moeder betaalt brood',
    'oma betaalt brood',
    'moeder betaalt soep',
    'oma betaalt soep',
    'boete',
  ]
  const learned = learnedMeanings(texts)
  expect(learnedMeanings(texts)).toEqual(learned)
  expect(learned.stems.split(' ').toSorted()).toEqual(['betal', 'brod', 'moeder', 'oma', 'soep'])
})
