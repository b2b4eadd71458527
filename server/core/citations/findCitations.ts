/**
 * Finds every citation of law in a Dutch text: articles down to paragraph and part, acts, by-laws,
 * rulings, parliamentary papers and gazettes. A tokenizer and a hand-written parser; no network, no model.
 */
import type { Citation } from './citation.ts'
import { sentencesOf, sourcesOf } from './context.ts'
import { documentsIn } from './documents.ts'
import { fieldOf } from './field.ts'
import { byLawsIn, lawsIn } from './namedAlone.ts'
import { provisionsIn } from './provisionsIn.ts'
import type { Reading } from './reading.ts'
import { type Token, tokensOf } from './tokens.ts'

/** How the text must be read. */
export interface CitationOptions {
  /** The ISO date on which the facts took place; the jci references then point at the law of that day. */
  readonly date?: string
  /** The tokens of the text, from who has cut it already. */
  readonly tokens?: readonly Token[]
}

/** The tokens with those of each found document replaced by one sign, so that nothing is read across it. */
function tokensOutside(tokens: readonly Token[], documents: readonly Citation[]): readonly Token[] {
  const outside: Token[] = []
  let at = 0
  for (const token of tokens) {
    while ((documents[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const document = documents[at]
    if (document === undefined || token.end <= document.start) outside.push(token)
    else if (outside.at(-1)?.start !== document.start) {
      const { start, end } = document
      outside.push({ kind: 'sign', text: '¤', norm: '¤', start, end, glued: false, opensLine: false })
    }
  }
  return outside
}

/** Between the name of a by-law and its article: "Verordening toeslagen Zuiddorp 2020, art. 7", "… sociaal domein, art. 7", "… bepaalt in art. 7". */
const BEFORE_ITS_ARTICLE =
  /^(?:(?:\s\p{Ll}{1,20}){1,3}\s?[,(]\s?|(?:\s\p{Ll}{1,20}){0,2}\sin\s|[\s,(:]{0,3})$/u

/** A by-law and its article or CVDR number right after it are one citation. */
function joinedByLaws(text: string, citations: readonly Citation[]): readonly Citation[] {
  const joined: Citation[] = []
  for (const citation of citations) {
    const last = joined.at(-1)
    const follows =
      last?.kind === 'local' &&
      last.cvdrId === null &&
      citation.kind === 'local' &&
      citation.cvdrId !== null &&
      /^[\s,(\p{Ll}]{0,60}$/u.test(text.slice(last.end, citation.start))
    const ofArticle =
      last?.kind === 'local' &&
      last.article === null &&
      citation.kind === 'local' &&
      citation.article !== null &&
      BEFORE_ITS_ARTICLE.test(text.slice(last.end, citation.start))
    if (ofArticle) joined[joined.length - 1] = { ...citation, start: last.start, cvdrId: last.cvdrId }
    else if (follows) joined[joined.length - 1] = { ...last, end: citation.end, cvdrId: citation.cvdrId }
    else joined.push(citation)
  }
  return joined
}

/**
 * Every citation in the text, in order of place. Spans are UTF-16 code units, end exclusive.
 * The articles of a range share the span of the range; other spans do not overlap. Never throws.
 */
export function findCitations(text: string, options: CitationOptions = {}): readonly Citation[] {
  const documents = documentsIn(text)
  const tokens = tokensOutside(options.tokens ?? tokensOf(text), documents)
  const sentences = sentencesOf(tokens)
  const sources = sourcesOf(tokens, sentences)
  const reading: Reading = {
    tokens,
    sentences,
    sources,
    field: fieldOf(tokens, sentences),
    date: options.date,
  }
  const placed = provisionsIn(reading)
  const citations: Citation[] = [
    ...documents,
    ...placed.map(({ citation }) => citation),
    ...lawsIn(reading, placed),
    ...byLawsIn(reading, placed),
  ]
  return joinedByLaws(
    text,
    citations.sort((a, b) => a.start - b.start || a.end - b.end),
  )
}
