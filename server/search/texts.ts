// The texts of a document, analysed, and the terms the index finds them by.
import type { AnalysedWord, DutchAnalysis, KnownWord, Recall } from '#core/search/analysis.ts'
import { citationWords } from '#core/search/citationWords.ts'
import type { SearchDocument, TextField } from '#core/search/document.ts'
import { partTerm } from '#core/search/plan.ts'
import { topicTermsOf, topicWord } from '#core/search/topics.ts'

export type Texts = SearchDocument['texts']

/** Every text of a document, analysed; with the articles it cites as words when asked, which takes longer. */
export function analyseTexts(
  analysis: DutchAnalysis,
  texts: Texts,
  { citations, recall }: { readonly citations: boolean; readonly recall?: Recall | undefined },
): Record<TextField, readonly AnalysedWord[]> {
  const analyse = (text: string) =>
    citations ? [...analysis.analyse(text, recall), ...citationWords(text)] : analysis.analyse(text, recall)
  return {
    title: analyse(texts.title),
    summary: analyse(texts.summary),
    narrative: analyse(texts.narrative),
    labels: analyse(texts.labels),
  }
}

/** The same of a document to be indexed: with the articles it cites and the threads and articles it was tagged with. */
export function analyseDocument(
  analysis: DutchAnalysis,
  { texts, tags }: Pick<SearchDocument, 'texts' | 'tags'>,
): Record<TextField, readonly AnalysedWord[]> {
  const fields = analyseTexts(analysis, texts, { citations: true })
  return { ...fields, labels: [...fields.labels, ...topicTermsOf(tags).map(topicWord)] }
}

/** What a word of a document is found by. */
export const indexTerms = ({ stopWord, terms }: KnownWord): readonly string[] =>
  stopWord ? [] : [terms.stem, ...terms.parts.map(partTerm), ...terms.joins.map(partTerm)]
