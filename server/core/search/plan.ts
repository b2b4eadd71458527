/** A question as search looks for it: concepts, each with the ways in which it may be said. */

import type { Provision } from '#core/law/provision.ts'
import type { Topic } from './topics.ts'

/** A stem that must occur, as a word by itself or as part of a compound. */
export interface Atom {
  readonly stem: string
}

/** One way to say a concept: all atoms occur, near each other is better. `weight` (0 to 1) is how sure it means this. */
export interface Variant {
  readonly atoms: readonly Atom[]
  readonly weight: number
  /** Whether the user typed it; another word for it says little as the first part of a compound. */
  readonly typed: boolean
  /** The folded words of an exact phrase: only where these stand in this order is the concept held. */
  readonly exact?: readonly string[]
}

/** A thing the user asked for, in any of its wordings. */
export interface Concept {
  readonly kind: 'word' | 'article'
  /** The words as typed. */
  readonly typed: string
  readonly variants: readonly Variant[]
  /** How much the concept counts beside its rarity: 1, or less for a word that hardly says what is meant. */
  readonly importance: number
  /** What is cited, of an article. */
  readonly cited?: CitedArticle
  /** Whether nothing is found that does not hold it, as with an exact phrase beside OF. */
  readonly required?: boolean
}

/** What a citation in a question names. */
export interface CitedArticle {
  /** Of an article the very paragraph where one is named, else all of it; without an act, of the most important act that has it. */
  readonly provisions: readonly Provision[]
  /** Whether its act is no longer in force: under its new name an act still is. */
  readonly repealed: boolean
}

/** A question, understood. */
export interface QueryPlan {
  readonly concepts: readonly Concept[]
  /** The threads and articles the question is about; they order what is found and find what says it in other words. */
  readonly topics: readonly Topic[]
  /** The stems of what is said and how much each counts; what says the same in other words comes earlier. */
  readonly said: ReadonlyMap<string, number>
  /** Documents with any of these are left out. */
  readonly excluded: readonly Concept[]
  /** Exact phrases as folded words; all of them must occur in that order. */
  readonly phrases: readonly (readonly string[])[]
  /** Phrases that must not occur. */
  readonly excludedPhrases: readonly (readonly string[])[]
  /** What was corrected: the word as typed and as read. */
  readonly corrections: readonly { readonly typed: string; readonly meant: string }[]
  /** Whether articles of law are among the concepts, so that these are marked too. */
  readonly citations: boolean
  readonly leftOut: LeftOut
  /** Whether there were words to look for, and all of them too common. */
  readonly onlyCommon: boolean
}

/** What of a question was not looked at because there was too much of it, as it was typed (see `questionLimits.ts`). */
export interface LeftOut {
  /** Words, phrases and articles that were not looked for. */
  readonly asked: readonly string[]
  /** Unknown words that were not looked at for their spelling. */
  readonly spelling: readonly string[]
  /** Articles that no text names and that were not looked for by what they are about. */
  readonly subjects: readonly string[]
}

/** How part terms are told apart from whole words in the index. */
export const partTerm = (stem: string): string => `_${stem}`

/** The terms of the index a stem can be found by. */
export const termsOf = (stem: string): readonly string[] => [stem, partTerm(stem)]
