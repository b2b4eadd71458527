/**
 * Finds every citation of law in a Dutch text: articles down to paragraph and part, acts, by-laws,
 * rulings, parliamentary papers and gazettes. A tokenizer and a hand-written parser; no network, no model.
 */
import type { Citation, LawCitation } from './citation.ts'
import { fieldOf, type Source, sentencesOf, sourcesOf } from './context.ts'
import { documentsIn } from './documents.ts'
import { type Placed, provisionsIn, type Reading } from './provisionsIn.ts'
import { type Token, tokensOf } from './tokens.ts'

/** How the text must be read. */
export interface CitationOptions {
  /** The ISO date on which the facts took place; the jci references then point at the law of that day. */
  readonly date?: string
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

function repeatsInBrackets(reading: Reading, source: Source, previous: Source | undefined): boolean {
  if (source.kind !== 'act' || previous?.kind !== 'act' || previous.act.law !== source.act.law) return false
  return source.index - previous.next <= 3 && reading.tokens[previous.next]?.text === '('
}

/** The acts named on their own, without an article. */
function lawsIn(reading: Reading, placed: readonly Placed[]): LawCitation[] {
  const taken = new Set(
    placed.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, offset) => first + offset)),
  )
  return reading.sources.flatMap((source, index): LawCitation[] => {
    if (source.kind !== 'act' || !source.standsAlone || taken.has(source.index)) return []
    if (repeatsInBrackets(reading, source, reading.sources[index - 1])) return []
    const { law, bwbId } = source.act
    const start = reading.tokens[source.index]?.start ?? 0
    const end = reading.tokens[source.next - 1]?.end ?? 0
    return [{ kind: 'law', start, end, law, bwbId }]
  })
}

/** A by-law and its CVDR number right after it are one citation. */
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
    if (follows) joined[joined.length - 1] = { ...last, end: citation.end, cvdrId: citation.cvdrId }
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
  const tokens = tokensOutside(tokensOf(text), documents)
  const sentences = sentencesOf(tokens)
  const sources = sourcesOf(tokens, sentences)
  const reading: Reading = { tokens, sentences, sources, field: fieldOf(tokens), date: options.date }
  const placed = provisionsIn(reading)
  const citations: Citation[] = [
    ...documents,
    ...placed.map(({ citation }) => citation),
    ...lawsIn(reading, placed),
  ]
  return joinedByLaws(
    text,
    citations.sort((a, b) => a.start - b.start || a.end - b.end),
  )
}
