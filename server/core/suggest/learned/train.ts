/**
 * Learns from decided cases: which words go with a code by ridge regression, which cases are alike, and how much each
 * kind of evidence weighs. The weights are fitted on what each case is given without itself.
 */

import { type LexicalReading, lexicalReading } from '../lexicalReading.ts'
import type { Catalogue } from '../suggestion.ts'
import { fitOf, valuesOf } from './combine.ts'
import { sharesAmong } from './evidence.ts'
import { type Example, fitted } from './logistic.ts'
import type {
  DecidedCase,
  LearnedKind,
  PartWeights,
  Sparse,
  SuggestedKind,
  SuggestionModel,
} from './model.ts'
import { type Ridge, ridgeOf } from './ridge.ts'
import { pairsOf, rounded, stemCounts, vectorOf, vocabularyOf } from './vectors.ts'

/** Fewer decided cases than this teach nothing. */
export const CASES_MIN = 25
/** The latest cases that are learned from; more would make training slow and change little. */
export const CASES_MAX = 1_200
/** How firmly the weights of words are held back; summaries are short and there are many words. */
const RIDGE_STRENGTH = 1
/** How firmly the weights of the parts are held to what they were. */
const PRIOR_STRENGTH = 2
/** A word that weighs less than this for a code is left out of the model. */
const WEIGHT_MIN = 0.02
/** A code that only words speak for, and hardly, is no example. */
const WEIGHED_MIN = 0.05
/** A code with fewer cases than this is left to the words of the codebook and the like cases. */
const CASES_PER_CODE_MIN = 3

function likenessOf(vectors: readonly Sparse[], stemCount: number): Float64Array[] {
  const inCases: number[][] = Array.from({ length: stemCount }, () => [])
  for (const [index, vector] of vectors.entries()) {
    for (const [stem, value] of pairsOf(vector)) inCases[stem]?.push(index, value)
  }
  return vectors.map((vector) => {
    const likeness = new Float64Array(vectors.length)
    for (const [stem, value] of pairsOf(vector)) {
      const others = inCases[stem] ?? []
      for (let at = 0; at < others.length; at += 2) {
        const other = others[at] ?? 0
        likeness[other] = (likeness[other] ?? 0) + value * (others[at + 1] ?? 0)
      }
    }
    return likeness
  })
}

interface Regressed {
  readonly kind: LearnedKind
  /** Per code, per case: what the regression says of the case without having seen it. */
  readonly unseen: readonly Float64Array[]
}

function stemWeightsOf(
  vectors: readonly Sparse[],
  caseWeights: readonly Float64Array[],
  stemCount: number,
): readonly Sparse[] {
  const perStem: number[][] = Array.from({ length: stemCount }, () => [])
  for (const [code, weights] of caseWeights.entries()) {
    const sums = new Float64Array(stemCount)
    for (const [index, vector] of vectors.entries()) {
      for (const [stem, value] of pairsOf(vector))
        sums[stem] = (sums[stem] ?? 0) + value * (weights[index] ?? 0)
    }
    for (const [stem, sum] of sums.entries()) {
      if (Math.abs(sum) >= WEIGHT_MIN) perStem[stem]?.push(code, rounded(sum))
    }
  }
  return perStem
}

function regressed(
  kind: SuggestedKind,
  cases: readonly DecidedCase[],
  vectors: readonly Sparse[],
  ridge: Ridge,
  stemCount: number,
): Regressed {
  const codes = [...new Set(cases.flatMap((decided) => decided.codes[kind]))].sort()
  const indexOf = new Map(codes.map((code, index) => [code, index]))
  const ofCase = cases.map((decided) => [
    ...new Set(decided.codes[kind].flatMap((code) => indexOf.get(code) ?? [])),
  ])
  const counts = codes.map((_, code) => ofCase.filter((own) => own.includes(code)).length)
  const shares = counts.map((count) => rounded(count / cases.length))
  const wanted = codes.map((_, code) =>
    Float64Array.from(ofCase, (own) => (own.includes(code) ? 1 : 0) - (shares[code] ?? 0)),
  )
  const enough = (code: number) => (counts[code] ?? 0) >= CASES_PER_CODE_MIN
  const nothing = new Float64Array(cases.length)
  const weights = wanted.map((values, code) => (enough(code) ? ridge.weightsFor(values) : nothing))
  const unseen = wanted.map((values, code) => {
    const share = shares[code] ?? 0
    if (!enough(code)) return nothing.map(() => share)
    return ridge.withoutItself(values, weights[code] ?? nothing).map((value) => value + share)
  })
  return { kind: { codes, shares, ofCase, stemWeights: stemWeightsOf(vectors, weights, stemCount) }, unseen }
}

/** A code that could have been suggested for a case, without that case having been learned from. */
export interface HeldOut extends Example {
  readonly caseId: string
  readonly code: string
}

/** What every code with something going for it had going for it, and whether it was given. */
function heldOut(
  kind: SuggestedKind,
  { cases, readings, likeness }: Prepared,
  { kind: learned, unseen }: Regressed,
): readonly HeldOut[] {
  const learnedAt = new Map(learned.codes.map((code, at) => [code, at]))
  return cases.flatMap((decided, index) => {
    const words = new Map(readings[index]?.[kind].map(({ code, evidence }) => [code, evidence.score]))
    const most = Math.max(0, ...words.values())
    const others = Array.from(
      likeness[index] ?? [],
      (like, other) => [other, other === index ? 0 : like] as const,
    )
    const among = sharesAmong(others, learned.ofCase)
    return [...new Set([...words.keys(), ...learned.codes])].flatMap((code): HeldOut[] => {
      const at = learnedAt.get(code) ?? -1
      const spoken = {
        words: words.get(code) ?? 0,
        most,
        likeCases: among.get(at) ?? 0,
        weighedWords: Math.min(1, Math.max(0, unseen[at]?.[index] ?? 0)),
      }
      if (spoken.words + spoken.likeCases === 0 && spoken.weighedWords < WEIGHED_MIN) return []
      return [
        { caseId: decided.id, code, values: valuesOf(spoken), right: decided.codes[kind].includes(code) },
      ]
    })
  })
}

function weightsFrom(examples: readonly Example[], prior: PartWeights): PartWeights {
  const { base, weights } = fitted(examples, fitOf(prior), PRIOR_STRENGTH)
  const [words = 0, lead = 0, likeCases = 0, weighedWords = 0] = weights.map(rounded)
  return { base: rounded(base), words, lead, likeCases, weighedWords }
}

/** No opinion beforehand on what weighs how much. */
const OPEN: PartWeights = { base: 0, words: 0, lead: 0, likeCases: 0, weighedWords: 0 }

interface Prepared {
  readonly cases: readonly DecidedCase[]
  readonly readings: readonly LexicalReading[]
  readonly stems: readonly string[]
  readonly rarity: readonly number[]
  readonly vectors: readonly Sparse[]
  readonly likeness: readonly Float64Array[]
}

/** The cases in the order of their ids, read and made comparable. */
function prepare(decided: readonly DecidedCase[], catalogue: Catalogue): Prepared {
  const cases = decided.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const readings = cases.map(({ text }) => lexicalReading({ text }, catalogue))
  const counts = readings.map(({ read }) => stemCounts(read.words))
  const { stems, rarity } = vocabularyOf(counts)
  const indexOf = new Map(stems.map((stem, index) => [stem, index]))
  const vectors = counts.map((count) => vectorOf(count, indexOf, rarity))
  return { cases, readings, stems, rarity, vectors, likeness: likenessOf(vectors, stems.length) }
}

type PerKind<Value> = Readonly<Record<SuggestedKind, Value>>

const perKind = <Value>(make: (kind: SuggestedKind) => Value): PerKind<Value> => ({
  thread: make('thread'),
  provision: make('provision'),
  cause: make('cause'),
})

/** A model with what it was fitted on, to measure it by. */
export interface Training {
  readonly model: SuggestionModel
  readonly heldOut: PerKind<readonly HeldOut[]>
}

/**
 * The model that these decided cases teach, its weights held to those of `prior`; null when there are too few cases. The
 * order of the cases makes no difference.
 */
export function trainModel(
  decided: readonly DecidedCase[],
  catalogue: Catalogue,
  prior: SuggestionModel['weights'] = perKind(() => OPEN),
): Training | null {
  if (decided.length < CASES_MIN) return null
  const prepared = prepare(decided, catalogue)
  const { stems, rarity, vectors } = prepared
  const ridge = ridgeOf(prepared.likeness, RIDGE_STRENGTH)
  const found = perKind((kind) => regressed(kind, prepared.cases, vectors, ridge, stems.length))
  const examples = perKind((kind) => heldOut(kind, prepared, found[kind]))
  return {
    model: {
      weights: perKind((kind) => weightsFrom(examples[kind], prior[kind])),
      learned: { stems, rarity, cases: vectors, kinds: perKind((kind) => found[kind].kind) },
    },
    heldOut: examples,
  }
}

/** The weights of the words alone, for a program without decided cases of its own. */
export function wordWeights(
  decided: readonly DecidedCase[],
  catalogue: Catalogue,
): SuggestionModel['weights'] {
  return perKind((kind) => {
    const examples = decided.flatMap(({ text, codes }) => {
      const found = lexicalReading({ text }, catalogue)[kind]
      const most = found[0]?.evidence.score ?? 0
      return found.map(
        ({ code, evidence }): Example => ({
          values: valuesOf({ words: evidence.score, most, likeCases: 0, weighedWords: 0 }),
          right: codes[kind].includes(code),
        }),
      )
    })
    return weightsFrom(examples, OPEN)
  })
}
