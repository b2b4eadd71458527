// The texts of a document, analysed, and the terms the index finds them by.
import type { AnalysedWord, DutchAnalysis } from '#core/search/analysis.ts'
import { citationWords } from '#core/search/citationWords.ts'
import type { SearchDocument, TextField } from '#core/search/document.ts'
import { partTerm } from '#core/search/plan.ts'

export type Texts = SearchDocument['texts']

/** Every text of a document, analysed; with the articles it cites as words when asked, which takes longer. */
export function analyseTexts(
  analysis: DutchAnalysis,
  texts: Texts,
  { citations }: { readonly citations: boolean },
): Record<TextField, readonly AnalysedWord[]> {
  const analyse = (text: string) =>
    citations ? [...analysis.analyse(text), ...citationWords(text)] : analysis.analyse(text)
  return {
    title: analyse(texts.title),
    summary: analyse(texts.summary),
    narrative: analyse(texts.narrative),
    labels: analyse(texts.labels),
  }
}

/** What a word of a document is found by. */
export const indexTerms = ({ stopWord, terms }: AnalysedWord): readonly string[] =>
  stopWord ? [] : [terms.stem, ...terms.parts.map(partTerm), ...terms.joins.map(partTerm)]
