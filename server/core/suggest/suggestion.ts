/** What the tag suggester takes and gives. */
import type { Span } from '#core/citations/citation.ts'
import type { Cause } from '#core/codes.ts'

/** A case as far as the suggester reads it. */
export interface CaseText {
  readonly text: string
  readonly title?: string
  /** The ISO date of the facts, for the references to the law of that day. */
  readonly date?: string
}

/** A thread (rode draad) with the descriptions by which it can be recognised. */
export interface CatalogueThread {
  readonly id: string
  readonly parentId: string | null
  readonly label: string
  readonly definition: string
  readonly synonyms: readonly string[]
  readonly keywords: readonly string[]
  readonly provisionIds: readonly string[]
}

/** What may be suggested: the threads as they stand in the codebook today. */
export interface Catalogue {
  readonly threads: readonly CatalogueThread[]
}

/** The part every suggestion shares: how likely (0 to 1) and why. */
export interface Reasoned {
  readonly score: number
  /** The words of the text that led to it, strongest first. */
  readonly because: readonly string[]
  /** Where those words stand in the text (UTF-16, end exclusive); empty for words of the title. */
  readonly passages: readonly Span[]
}

export interface ThreadSuggestion extends Reasoned {
  readonly id: string
  readonly label: string
}

export interface ProvisionSuggestion extends Reasoned {
  /** The provision in the reference data, or null for a cited article that is not in it. */
  readonly provisionId: string | null
  readonly law: string
  readonly article: string
  readonly paragraph?: string
  readonly uri: string | null
}

export interface CauseSuggestion extends Reasoned {
  readonly id: Cause
}

/** At most ten of each, best first. */
export interface Suggestions {
  readonly threads: readonly ThreadSuggestion[]
  readonly provisions: readonly ProvisionSuggestion[]
  readonly causes: readonly CauseSuggestion[]
}
