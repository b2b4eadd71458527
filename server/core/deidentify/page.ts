/** A text as the rules read it: its words, and where in it the signs stand that a rule does not go without. */
import { type Sign, signCount } from './signs.ts'
import { allMatches, type Finding, made, type Stretch } from './span.ts'
import type { Token } from './tokens.ts'

export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The indexes of the words that carry the sign, in order; what stands in a placeholder carries none. */
  readonly at: (sign: Sign) => readonly number[]
  /** The indexes of the words that are not plain, in order, and of all that stand in a placeholder. */
  readonly notable: readonly number[]
}

const NOWHERE: readonly number[] = []

/** Opens a text of which the words are known; `closed` are the placeholders in it, sorted. */
export function openPage(text: string, tokens: readonly Token[], closed: readonly Stretch[]): Page {
  const places: (number[] | undefined)[] = new Array(signCount())
  const notable: number[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (token.plain && token.signs.length === 0 && closed.length === 0)) continue
    while ((closed[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const isClosed = (closed[next]?.start ?? Number.POSITIVE_INFINITY) < token.end
    if (isClosed || !token.plain) notable.push(i)
    if (isClosed) continue
    for (const sign of token.signs) {
      const list = places[sign]
      if (list) list.push(i)
      else places[sign] = [i]
    }
  }
  return { text, tokens, at: (sign) => places[sign] ?? NOWHERE, notable }
}

/** The indexes in order of the notable words and of these: a rule for single words goes past all others. */
export function withNotable({ notable }: Page, places: readonly number[]): readonly number[] {
  if (places.length === 0) return notable
  const all: number[] = []
  let next = 0
  for (const i of notable) {
    for (let place = places[next]; place !== undefined && place <= i; place = places[++next])
      if (place < i) all.push(place)
    all.push(i)
  }
  for (let place = places[next]; place !== undefined; place = places[++next]) all.push(place)
  return all
}

/** What lies between a word and the next; undefined after the last. */
export function gapAfter({ text, tokens }: Page, i: number): string | undefined {
  const next = tokens[i + 1]
  return next && text.slice(tokens[i]?.end, next.start)
}

/** Every match of a pattern that never goes without a word with this sign; most texts have none and are not searched. */
export const matchesWith = (page: Page, pattern: RegExp, sign: Sign): readonly RegExpExecArray[] =>
  page.at(sign).length === 0 ? NO_MATCH : allMatches(page.text, pattern)
const NO_MATCH: readonly RegExpExecArray[] = []

/** How far a match, with all it looks back and ahead at, may stretch from the words that carry its sign. */
export interface Reach {
  readonly behind: number
  readonly ahead: number
}

const SPACE = 32

/** Every match of a pattern that never goes without one of these words: only their surroundings are searched. */
export function matchesNear(
  { text, tokens }: Page,
  pattern: RegExp,
  places: readonly number[],
  { behind, ahead }: Reach,
): readonly RegExpExecArray[] {
  if (places.length === 0) return NO_MATCH
  const matches: RegExpExecArray[] = []
  let from = 0
  let to = -1
  for (const i of places) {
    const token = tokens[i]
    if (!token) continue
    if (token.end + ahead <= to) continue
    if (to < 0 || token.start - behind > to) {
      if (to >= 0) addMatches(matches, text, from, to, pattern)
      from = Math.max(0, token.start - behind)
      while (from > 0 && text.charCodeAt(from) !== SPACE) from--
    }
    to = Math.min(text.length, token.end + ahead)
    while (to < text.length && text.charCodeAt(to) !== SPACE) to++
  }
  if (to >= 0) addMatches(matches, text, from, to, pattern)
  return matches
}

/** Adds the matches within a stretch, with their place in the whole. */
function addMatches(
  matches: RegExpExecArray[],
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
): void {
  const stretch = text.slice(from, to)
  pattern.lastIndex = 0
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    if (match[0] === '') pattern.lastIndex++
    match.index += from
    matches.push(match)
  }
}

/** Every match near a sign, as a finding. */
export function findNear(
  page: Page,
  pattern: RegExp,
  places: readonly number[],
  reach: Reach,
  make: (match: RegExpExecArray) => Finding | undefined,
): Finding[] {
  if (places.length === 0) return []
  return made(matchesNear(page, pattern, places, reach), make)
}
