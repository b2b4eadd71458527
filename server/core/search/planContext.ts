/** What planning a question needs to know: of words, of the terms of the field, of threads and articles, and of the index. */
import type { DutchAnalysis } from './analysis.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TopicReader } from './topics.ts'

/** What the index knows, asked while a question is read. */
export interface Vocabulary {
  /** Whether any document holds the stem, as a word or within a compound. */
  knows(stem: string): boolean
  /** Whether a document holds the folded word as it is. */
  hasWord(word: string): boolean
  /** The shortest words of the index that start with what was typed; none when what was typed is too short. */
  startingWith(typed: string): readonly string[]
  /** The words of the index most like an unknown one, best first; empty when none is near. */
  similarTo(word: string): readonly { readonly word: string; readonly distance: number }[]
}

/** What planning needs. */
export interface PlanContext {
  readonly analysis: DutchAnalysis
  readonly thesaurus: Thesaurus
  readonly topics: TopicReader
  readonly vocabulary: Vocabulary
}
