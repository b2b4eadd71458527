/** Shows why a document was found: a piece of its text with the found words marked, whole words of the original. */
import type { AnalysedWord } from './analysis.ts'
import { TEXT_FIELDS, type TextField } from './document.ts'
import type { QueryPlan } from './plan.ts'

/** A marked piece of text, with dots where more was written; places are UTF-16 code units in `text`, `end` exclusive. */
export interface MarkedText {
  readonly field: TextField
  readonly text: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** How long a piece may be, in UTF-16 code units. */
const PIECE_LENGTH_MAX = 240

/** Below this weight a wording is too far from what was typed to be marked. */
const SHOWN_WEIGHT_MIN = 0.3

const shownStems = new WeakMap<QueryPlan, ReadonlySet<string>>()

/** The stems that are marked, gathered once for all hits: a question may hold hundreds of wordings. */
function stemsShown(plan: QueryPlan): ReadonlySet<string> {
  const known = shownStems.get(plan)
  if (known !== undefined) return known
  const stems = new Set<string>()
  for (const { variants } of plan.concepts)
    for (const { weight, atoms } of variants)
      if (weight >= SHOWN_WEIGHT_MIN) for (const { stem } of atoms) stems.add(stem)
  shownStems.set(plan, stems)
  return stems
}

/** One piece for each field in which something was found, in the order of `TEXT_FIELDS`. */
export function markedPieces(
  plan: QueryPlan,
  texts: Readonly<Record<TextField, string>>,
  fields: Readonly<Record<TextField, readonly AnalysedWord[]>>,
): MarkedText[] {
  const stems = stemsShown(plan)
  const phraseWords = new Set(plan.phrases.flat())
  const isFound = ({ word, stopWord, terms }: AnalysedWord): boolean =>
    phraseWords.has(word) ||
    (!stopWord &&
      (stems.has(terms.stem) ||
        terms.parts.some((part) => stems.has(part)) ||
        terms.joins.some((join) => stems.has(join))))

  return TEXT_FIELDS.flatMap((field) => {
    const words = fields[field]
    const found = words.filter(isFound)
    return found.length === 0 ? [] : [piece(field, texts[field], words, found)]
  })
}

function piece(
  field: TextField,
  text: string,
  words: readonly AnalysedWord[],
  found: readonly AnalysedWord[],
): MarkedText {
  const { start, end } = window(text, words, found)
  const before = start > 0 ? '… ' : ''
  const after = end < text.trimEnd().length ? ' …' : ''
  const shift = before.length - start
  const highlights = found
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ start: word.start + shift, end: word.end + shift }))
  return { field, text: `${before}${text.slice(start, end)}${after}`, highlights }
}

/** How many different words are found from one on that end at a place or before it. */
function differentWithin(found: readonly AnalysedWord[], from: number, latest: number): number {
  const stems = new Set<string>()
  for (let at = from; at < found.length; at++) {
    const word = found[at]
    if (word !== undefined && word.end <= latest) stems.add(word.terms.stem)
  }
  return stems.size
}

/** The stretch with the most different found words, from word to word; the first of equals. */
function window(
  text: string,
  words: readonly AnalysedWord[],
  found: readonly AnalysedWord[],
): { readonly start: number; readonly end: number } {
  if (text.length <= PIECE_LENGTH_MAX) return { start: 0, end: text.length }
  let best = { from: 0, different: 0 }
  for (const [from, first] of found.entries()) {
    if (found.length - from <= best.different) break
    const different = differentWithin(found, from, first.start + PIECE_LENGTH_MAX)
    if (different > best.different) best = { from, different }
  }
  const anchor = found[best.from]?.start ?? 0
  // Some words before the first found one, so that the reader sees where it stands.
  const earliest = Math.max(0, anchor - PIECE_LENGTH_MAX / 4)
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? 0)
  const latest = start + PIECE_LENGTH_MAX
  const last = words.findLast((word) => word.end <= latest)
  // Behind the last word of a text only a full stop is left.
  const end = last !== undefined && last === words.at(-1) ? text.trimEnd().length : (last?.end ?? latest)
  return { start, end: Math.min(Math.max(end, start), start + PIECE_LENGTH_MAX) }
}
