/** What is learned from decided cases: which words and which like cases go with a code, and how much that weighs. */

/** The kinds of code that are suggested. */
export const SUGGESTED_KINDS = ['thread', 'provision', 'cause'] as const
/** One kind of code that is suggested. */
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number]

/** A decided case as far as there is something to learn from it; provisions count by article ("PW 58"). */
export interface DecidedCase {
  readonly id: string
  readonly text: string
  readonly codes: Readonly<Record<SuggestedKind, readonly string[]>>
}

/** What speaks for a code, each from 0 up: words and descriptions, their share of the best, like cases, weighed words. */
export const PARTS = ['words', 'lead', 'likeCases', 'weighedWords'] as const
/** One of the things that speak for a code. */
export type Part = (typeof PARTS)[number]
/** How much each part weighs in the logarithm of the odds; never negative, so that more evidence never lowers a score. */
export type PartWeights = Readonly<Record<Part, number>> & { readonly base: number }

/** A sparse vector: index of the stem and its value, in turn. */
export type Sparse = readonly number[]

/** The like cases and the weighed words of one kind of code. */
export interface LearnedKind {
  /** The codes that occur in the decided cases, and the share of the cases that have each. */
  readonly codes: readonly string[]
  readonly shares: readonly number[]
  /** Per stem: index of the code and its weight, in turn. */
  readonly stemWeights: readonly Sparse[]
  /** Per decided case: the indexes of its codes. */
  readonly ofCase: readonly (readonly number[])[]
}

/** What was learned from a set of decided cases; the same cases give the same model, to the byte. */
export interface Learned {
  readonly stems: readonly string[]
  readonly rarity: readonly number[]
  /** Per decided case: its stems with their weights. */
  readonly cases: readonly Sparse[]
  readonly kinds: Readonly<Record<SuggestedKind, LearnedKind>>
}

/** Everything by which suggestions are weighed. `learned` is null as long as there is too little to learn from. */
export interface SuggestionModel {
  readonly weights: Readonly<Record<SuggestedKind, PartWeights>>
  readonly learned: Learned | null
}
