/** Reads from a model what decided cases say of a text: like cases, and words that went with a code. */
import type { Span } from '#core/citations/citation.ts'
import type { Word } from '../words.ts'
import { type Learned, type Sparse, SUGGESTED_KINDS, type SuggestedKind } from './model.ts'
import { pairsOf, stemCounts, vectorOf } from './vectors.ts'

/** What decided cases say for one code. */
export interface LearnedEvidence {
  readonly likeCases: number
  readonly weighedWords: number
  /** The words of the text that weighed most for it. */
  readonly spans: readonly Span[]
}

/** Per kind: the evidence for every code that some decided case has. */
export type LearnedReading = Readonly<Record<SuggestedKind, ReadonlyMap<string, LearnedEvidence>>>

interface Prepared {
  readonly indexOf: ReadonlyMap<string, number>
  /** Per stem: index of the case and its value, in turn. */
  readonly inCases: readonly Sparse[]
}

const preparedModels = new WeakMap<Learned, Prepared>()

function prepared(learned: Learned): Prepared {
  const known = preparedModels.get(learned)
  if (known !== undefined) return known
  const inCases: number[][] = learned.stems.map(() => [])
  for (const [index, vector] of learned.cases.entries()) {
    for (const [stem, value] of pairsOf(vector)) inCases[stem]?.push(index, value)
  }
  const made = { indexOf: new Map(learned.stems.map((stem, index) => [stem, index])), inCases }
  preparedModels.set(learned, made)
  return made
}

/** This many of the most like cases are looked at. */
const NEIGHBOURS = 12
/** Cases that are hardly like the text say little, however many they are. */
const DOUBT = 0.6

/** The share of each code among the most like cases, weighed by how like they are. */
export function sharesAmong(
  likeness: readonly (readonly [caseIndex: number, like: number])[],
  ofCase: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
  const nearest = likeness
    .filter(([, like]) => like > 0)
    .toSorted(([a, left], [b, right]) => right - left || a - b)
    .slice(0, NEIGHBOURS)
  const total = nearest.reduce((sum, [, like]) => sum + like, DOUBT)
  const shares = new Map<number, number>()
  for (const [index, like] of nearest) {
    for (const code of ofCase[index] ?? []) shares.set(code, (shares.get(code) ?? 0) + like / total)
  }
  return shares
}

const REASONS = 3

function spansFor(
  words: readonly Word[],
  stems: readonly string[],
  weighed: ReadonlyMap<number, number>,
): Span[] {
  const strongest = [...weighed]
    .filter(([, weight]) => weight > 0)
    .toSorted(([a, left], [b, right]) => right - left || a - b)
    .slice(0, REASONS)
  return strongest.flatMap(([stem]) => {
    const word = words.find((candidate) => candidate.stem === stems[stem])
    return word === undefined ? [] : [{ start: word.start, end: word.end }]
  })
}

/** What the decided cases of a model say of these words. */
export function learnedEvidence(words: readonly Word[], learned: Learned): LearnedReading {
  const { indexOf, inCases } = prepared(learned)
  const vector = vectorOf(stemCounts(words), indexOf, learned.rarity)
  const likeness = new Map<number, number>()
  for (const [stem, value] of pairsOf(vector)) {
    for (const [index, other] of pairsOf(inCases[stem] ?? [])) {
      likeness.set(index, (likeness.get(index) ?? 0) + value * other)
    }
  }
  const read = (kind: SuggestedKind): ReadonlyMap<string, LearnedEvidence> => {
    const { codes, shares, stemWeights, ofCase } = learned.kinds[kind]
    const among = sharesAmong([...likeness], ofCase)
    const weighed = codes.map(() => new Map<number, number>())
    for (const [stem, value] of pairsOf(vector)) {
      for (const [code, weight] of pairsOf(stemWeights[stem] ?? [])) weighed[code]?.set(stem, value * weight)
    }
    return new Map(
      codes.map((code, index) => {
        const ofWords = weighed[index] ?? new Map<number, number>()
        const sum = [...ofWords.values()].reduce((total, weight) => total + weight, shares[index] ?? 0)
        return [
          code,
          {
            likeCases: among.get(index) ?? 0,
            weighedWords: Math.min(1, Math.max(0, sum)),
            spans: spansFor(words, learned.stems, ofWords),
          },
        ]
      }),
    )
  }
  const [thread, provision, cause] = SUGGESTED_KINDS
  return { [thread]: read(thread), [provision]: read(provision), [cause]: read(cause) }
}
