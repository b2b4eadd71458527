// The texts of a document, analysed, and the terms the index finds them by.
import type { AnalysedWord, DutchAnalysis } from '#core/search/analysis.ts'
import type { SearchDocument, TextField } from '#core/search/document.ts'
import { partTerm } from '#core/search/plan.ts'

export type Texts = SearchDocument['texts']

/** Every text of a document, analysed. */
export const analyseTexts = (
  analysis: DutchAnalysis,
  texts: Texts,
): Record<TextField, readonly AnalysedWord[]> => ({
  title: analysis.analyse(texts.title),
  summary: analysis.analyse(texts.summary),
  narrative: analysis.analyse(texts.narrative),
  labels: analysis.analyse(texts.labels),
})

/** What a word of a document is found by. */
export const indexTerms = ({ stopWord, terms }: AnalysedWord): readonly string[] =>
  stopWord ? [] : [terms.stem, ...terms.parts.map(partTerm), ...terms.joins.map(partTerm)]
