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

/** What a token does in a reason: it ties others together, turns them around, carries meaning, or says something by itself. */
const TIES = 1
const TURNS = 2
const CARRIES = 4
const SAYS = 8

function roleOf(token: Token): number {
  const turns = NEGATIONS.has(token.norm) ? TURNS : 0
  if (token.kind === 'sign') return turns
  if (isStopWord(token.norm)) return turns | (token.kind === 'word' ? TIES : 0)
  return turns | CARRIES | (isEmpty(token) ? 0 : SAYS)
}

/** Where one sentence or line ends and the next begins. */
const SENTENCE_END = /[.!?;:]\s+(?=\p{Lu})|\r?\n/gu

/** A text made ready once for all that is told of it. */
interface Readable {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Per token what it does in a reason. */
  readonly roles: Uint8Array
  /** The stretches that end a sentence or a line, in order. */
  readonly ends: readonly Span[]
}

/** Some tokens that stand in a row, by their places: from the first up to the second. */
type Row = readonly [from: number, until: number]

/** The first token that begins at a place in the text or behind it. */
function tokenFrom({ tokens }: Readable, place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that begin between two places. */
const tokensBetween = (read: Readable, start: number, end: number): Row => [
  tokenFrom(read, start),
  tokenFrom(read, end),
]

/** The first token of a row that does one of these things, or the last with `step` -1; -1 when none does. */
function found({ roles }: Readable, [from, until]: Row, role: number, step: 1 | -1 = 1): number {
  for (let at = step > 0 ? from : until - 1; at >= from && at < until; at += step)
    if (((roles[at] ?? 0) & role) !== 0) return at
  return -1
}

/** Whether what stands between two spans only ties them together. */
function isGap({ roles }: Readable, [from, until]: Row): boolean {
  if (until - from > GAP_MAX) return false
  for (let at = from; at < until; at++) if (((roles[at] ?? 0) & TIES) === 0) return false
  return true
}

/** The stretches of spans that touch, with nothing but function words of the same line between. */
function joined(read: Readable, spans: readonly Span[]): readonly Stretch[] {
  const inOrder = spans
    .map(({ start, end }, place) => ({ start, end, place }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Stretch[] = []
  for (const span of inOrder) {
    const last = stretches.at(-1)
    if (
      last !== undefined &&
      (span.start <= last.end || isGap(read, tokensBetween(read, last.end, span.start)))
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

/** The sentences within a stretch. */
function sentencesIn(read: Readable, { start, end }: Span): readonly Row[] {
  const ends = read.ends.filter((each) => each.start >= start && each.end < end).map((each) => each.start)
  return [...ends, end].map((until, at) => tokensBetween(read, ends[at - 1] ?? start, until))
}

/** A sentence from its first to its last word that tells something, when one of them is of this kind. */
function tellingPart(read: Readable, sentence: Row, kind: number): readonly string[] {
  if (found(read, sentence, kind) < 0) return []
  const first = read.tokens[found(read, sentence, CARRIES | TURNS)]
  const last = read.tokens[found(read, sentence, CARRIES | TURNS, -1)]
  return first === undefined || last === undefined ? [] : [read.text.slice(first.start, last.end)]
}

/**
 * Tells the reasons behind suggestions for a text, of which `tokens` are those: of the spans of one, strongest first, its
 * reasons in that order, each as it stands in the text, without function words at its edges.
 */
export function reasonsIn(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
): (spans: readonly Span[]) => readonly string[] {
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => ({
    start: index,
    end: index + end.length,
  }))
  const read: Readable = { text, tokens, roles: Uint8Array.from(tokens, roleOf), ends }
  return (spans) => {
    const strongest = spans.slice(0, SPANS_MAX)
    const sentences = joined(read, strongest)
      .toSorted((a, b) => a.place - b.place)
      .flatMap((stretch) => sentencesIn(read, stretch))
    for (const kind of [SAYS, CARRIES]) {
      const told = sentences.flatMap((sentence) => tellingPart(read, sentence, kind))
      if (told.length > 0) return different(told).slice(0, REASONS_MAX)
    }
    return different(strongest.map(({ start, end }) => text.slice(start, end))).slice(0, REASONS_MAX)
  }
}

/** Each reason once, however its letters are capitals. */
function different(reasons: readonly string[]): readonly string[] {
  const first = new Map<string, string>()
  for (const reason of reasons) {
    const small = reason.toLowerCase()
    if (!first.has(small)) first.set(small, reason)
  }
  return [...first.values()]
}
