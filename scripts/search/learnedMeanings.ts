/** Word vectors of the words of a collection of texts, as `meanings.json` keeps them. The same texts always give the same. */
import { rarity } from '../../server/core/search/rank.ts'
import { dutchAnalysis } from '../../server/search/dictionary.ts'
import { associations, mainDirections } from './wordVectors.ts'

const DIMENSIONS = 64
/** A word of one text only is learned from nothing but that text. */
const TEXTS_MIN = 2
const HIGHEST = 127

/** The contents of `meanings.json`: the stems in order, and of each as many whole numbers of one byte. */
export interface LearnedMeanings {
  readonly dimensions: number
  readonly stems: string
  /** In base64. */
  readonly vectors: string
}

/** Learns from the texts which of their words mean much the same. */
export function learnedMeanings(texts: readonly string[]): LearnedMeanings {
  const read = stemsIn(texts)
  const spread = new Map<string, number>()
  for (const places of read)
    for (const stem of new Set(places.flat())) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const stems = [...spread]
    .filter(([, count]) => count >= TEXTS_MIN)
    .map(([stem]) => stem)
    .sort()
  const numberOf = new Map(stems.map((stem, number) => [stem, number]))
  const numbered = read.map((places) =>
    places.map((here) => here.flatMap((stem) => numberOf.get(stem) ?? [])),
  )
  const vectors = mainDirections(associations(numbered, stems.length), DIMENSIONS)
  // A rare word says more, so it weighs more where the vectors of a text are added up.
  const weights = stems.map((stem) => rarity(texts.length, spread.get(stem) ?? 0))
  const weighed = vectors.map((value, at) => value * (weights[Math.floor(at / DIMENSIONS)] ?? 0))
  const most = weighed.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0)
  const bytes = Int8Array.from(weighed, (value) => Math.round((value / most) * HIGHEST))
  return {
    dimensions: DIMENSIONS,
    stems: stems.join(' '),
    vectors: Buffer.from(bytes.buffer).toString('base64'),
  }
}

/** By text, what stands at each place: a word and what it is made of. Names are left out. */
function stemsIn(texts: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const analysis = dutchAnalysis()
  return texts.map((text) =>
    analysis
      .analyse(text)
      .filter(({ stopWord, word, terms }) => !stopWord && (analysis.isWord(word) || terms.parts.length > 1))
      .map(({ terms }) => [...new Set([terms.stem, ...terms.parts])]),
  )
}
