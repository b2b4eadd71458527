/**
 * Puts the words behind a suggestion into stretches a person can read: words that stand side by side become one, and
 * function words at the edges, which a model weighs but nobody reads as a reason, are left out.
 */
import type { Span } from '#core/citations/citation.ts'
import { cardinalValue } from '#core/citations/numerals.ts'
import { type Token, tokensOf } from '#core/citations/tokens.ts'
import { isStopWord } from '#core/search/stopWords.ts'

/** At most so many reasons are told, from at most so many words of the model. */
const REASONS_MAX = 6
const SPANS_MAX = 10

/** Function words that turn a meaning around, and so are read as part of a reason. */
const NEGATIONS: ReadonlySet<string> = new Set('geen niet niets niks nooit zonder'.split(' '))

/** A stretch of the text, and the place of its strongest word among the spans (0 = strongest). */
interface Stretch extends Span {
  readonly place: number
}

/** Between words that belong together stand at most so many function words. */
const GAP_MAX = 3

/** Words that say nothing without what is said or whose it is. */
const EMPTY: ReadonlySet<string> = new Set('haar zei zeiden zegt zeggen gaat ging'.split(' '))

/** "27", "drie", "zeiden": what is no reason by itself. */
const isEmpty = ({ kind, norm }: Token): boolean =>
  kind === 'number' || cardinalValue(norm) !== null || EMPTY.has(norm)

const carries = ({ kind, norm }: Token): boolean => kind !== 'sign' && !isStopWord(norm)
const says = (token: Token): boolean => carries(token) && !isEmpty(token)
const tells = (token: Token): boolean => carries(token) || NEGATIONS.has(token.norm)

/** The tokens that begin between two places, of the tokens of a whole text. */
function tokensBetween(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const from = tokens.findIndex((token) => token.start >= start)
  if (from < 0) return []
  const until = tokens.findIndex((token, at) => at >= from && token.start >= end)
  return tokens.slice(from, until < 0 ? undefined : until)
}

/** Whether what stands between two spans only ties them together. */
const isGap = (between: readonly Token[]): boolean =>
  between.length <= GAP_MAX && between.every(({ kind, norm }) => kind === 'word' && isStopWord(norm))

/** The stretches of spans that touch, with nothing but function words of the same line between. */
function joined(tokens: readonly Token[], spans: readonly Span[]): readonly Stretch[] {
  const inOrder = spans
    .map((span, place) => ({ ...span, place }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Stretch[] = []
  for (const span of inOrder) {
    const last = stretches.at(-1)
    if (
      last !== undefined &&
      (span.start <= last.end || isGap(tokensBetween(tokens, last.end, span.start)))
    ) {
      const { start, end, place } = last
      stretches[stretches.length - 1] = {
        start,
        end: Math.max(end, span.end),
        place: Math.min(place, span.place),
      }
    } else stretches.push(span)
  }
  return stretches
}

/** A sentence from its first to its last word that tells something. */
function tellingPart(text: string, sentence: readonly Token[]): readonly string[] {
  const telling = sentence.filter(tells)
  const [first, last] = [telling[0], telling.at(-1)]
  return first === undefined || last === undefined ? [] : [text.slice(first.start, last.end)]
}

/** Where one sentence or line ends and the next begins. */
const SENTENCE_END = /[.!?;:]\s+(?=\p{Lu})|\r?\n/gu

/** The sentences within a stretch, each as its tokens. */
function sentencesIn(
  text: string,
  tokens: readonly Token[],
  { start, end }: Span,
): readonly (readonly Token[])[] {
  const ends = [...text.slice(start, end).matchAll(SENTENCE_END)].map(({ index }) => start + index)
  return [...ends, end].map((until, at) => tokensBetween(tokens, ends[at - 1] ?? start, until))
}

/**
 * The reasons behind a suggestion, the strongest first, each as it stands in the text, without function words at its edges.
 * `tokens` are those of the text, for who asks more than once.
 */
export function reasonsIn(
  text: string,
  spans: readonly Span[],
  tokens: readonly Token[] = tokensOf(text),
): readonly string[] {
  const strongest = spans.slice(0, SPANS_MAX)
  const sentences = joined(tokens, strongest)
    .toSorted((a, b) => a.place - b.place)
    .flatMap((stretch) => sentencesIn(text, tokens, stretch))
  const told = [says, carries]
    .map((will) =>
      sentences.filter((sentence) => sentence.some(will)).flatMap((each) => tellingPart(text, each)),
    )
    .find((reasons) => reasons.length > 0)
  const all = told ?? strongest.map(({ start, end }) => text.slice(start, end))
  return all
    .filter((reason, at) => all.findIndex((other) => other.toLowerCase() === reason.toLowerCase()) === at)
    .slice(0, REASONS_MAX)
}
