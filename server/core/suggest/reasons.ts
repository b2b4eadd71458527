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

/** Whether what stands between two spans only ties them together. */
function isGap(between: string): boolean {
  const tokens = tokensOf(between)
  return tokens.length <= GAP_MAX && tokens.every(({ kind, norm }) => kind === 'word' && isStopWord(norm))
}

/** The stretches of spans that touch, with nothing but function words of the same line between. */
function joined(text: string, spans: readonly Span[]): readonly Stretch[] {
  const inOrder = spans
    .map((span, place) => ({ ...span, place }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Stretch[] = []
  for (const span of inOrder) {
    const last = stretches.at(-1)
    if (last !== undefined && (span.start <= last.end || isGap(text.slice(last.end, span.start)))) {
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

/** Where one sentence or line ends and the next begins. */
const SENTENCE_END = /[.!?;:]\s+(?=\p{Lu})|\r?\n/u

/** The sentences within a stretch, without function words at their edges; those in which no token will do are left out. */
function readable(stretch: string, will: (token: Token) => boolean): readonly string[] {
  return stretch.split(SENTENCE_END).flatMap((sentence) => {
    const tokens = tokensOf(sentence)
    if (!tokens.some(will)) return []
    const telling = tokens.filter(tells)
    const [first, last] = [telling[0], telling.at(-1)]
    return first === undefined || last === undefined ? [] : [sentence.slice(first.start, last.end)]
  })
}

/** The reasons behind a suggestion, the strongest first, each as it stands in the text. */
export function reasonsIn(text: string, spans: readonly Span[]): readonly string[] {
  const strongest = spans.slice(0, SPANS_MAX)
  const stretches = joined(text, strongest).toSorted((a, b) => a.place - b.place)
  const told = [says, carries]
    .map((will) => stretches.flatMap(({ start, end }) => readable(text.slice(start, end), will)))
    .find((reasons) => reasons.length > 0)
  const all = told ?? strongest.map(({ start, end }) => text.slice(start, end))
  return all
    .filter((reason, at) => all.findIndex((other) => other.toLowerCase() === reason.toLowerCase()) === at)
    .slice(0, REASONS_MAX)
}
