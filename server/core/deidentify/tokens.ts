/** Cuts a text into words and says of each how it is written, where it stands and what the lists know of it. */

import { remembered } from '../remembered.ts'
import { fold } from './fold.ts'
import { type WordKinds, wordKinds } from './lexicon.ts'
import { type Sign, signsOf } from './signs.ts'
import type { Stretch } from './span.ts'
import { wordEnd, wordStart } from './words.ts'

/** How a word is written; `shouted` is a word in a line that is all capitals, where capitals say nothing. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'shouted' | 'number'

/** A word or number of the text. */
export interface Token extends Stretch {
  readonly text: string
  /** Folded, without a possessive ending. */
  readonly key: string
  /** Where the word ends without its possessive ending. */
  readonly stemEnd: number
  readonly shape: Shape
  /** Whether the word stands where a sentence, a line or a quotation begins. */
  readonly opens: boolean
  readonly kinds: WordKinds
  readonly signs: readonly Sign[]
  /** Whether it is a number or a small ordinary word: most are, and few rules have anything to say of them. */
  readonly plain: boolean
  /** False once a detector has claimed the word or when it may not be touched. */
  free: boolean
}

const ABBREVIATED =
  /(?:^|[\s(])(?:v|v\.d|d|cl|cons|dhr|mevr|mw|mej|fam|dr|drs|mr|ir|ing|prof|ds|st|mgr|jhr|wed|geb|gez|fa|tel|nr|bijv|bv|o\.a|i\.v\.m|t\.a\.v|t\.n\.v|d\.d|m\.b\.t|b\.g\.g|p\.a|e\.v|a\.u\.b|n\.a\.v|i\.o|jl|ca|evt|incl|resp|sr|jr|\p{Lu}|\p{Lu}\.\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Ph|Th|Chr|Joh)\.\s*$/iu
/** The letters of the longest of them, from its last dot on. */
const ABBREVIATION_MAX = 4
/** A word such as "LRK-registratie": an acronym and a noun. */
const LABELLED: WordKinds = {
  ordinary: true,
  listed: true,
  name: false,
  pet: false,
  maybeName: false,
  spared: true,
  proper: false,
}
const NO_WORD: WordKinds = {
  ordinary: false,
  listed: false,
  name: false,
  pet: false,
  maybeName: false,
  spared: false,
  proper: false,
}

function shapeOf(word: string): Exclude<Shape, 'shouted'> {
  if (/^\d/.test(word)) return 'number'
  if (/^[a-z]+$/.test(word)) return 'lower'
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals'
  return /^(?:\p{Ll}['’-])?\p{Lu}/u.test(word) ? 'capital' : 'lower'
}

/** What a word says of itself, wherever it stands. */
interface Word extends Pick<Token, 'key' | 'kinds' | 'signs' | 'plain'> {
  readonly stemLength: number
  readonly shape: Exclude<Shape, 'shouted'>
}

const readWord = remembered((text): Word => {
  const shape = shapeOf(text)
  const stem = text.includes("'") ? text.replace(/'s?$/i, '') : text
  const key = fold(stem.includes('\n') ? stem.replace('-\n', '') : stem)
  const labelled = text.includes('-') && /^\p{Lu}+-\p{Ll}+$/u.test(text)
  const kinds = shape === 'number' ? NO_WORD : labelled ? LABELLED : kindsOf(key)
  const plain = shape === 'number' || (shape === 'lower' && kinds.ordinary)
  return { key, stemLength: stem.length, shape, kinds, plain, signs: signsOf(text, key) }
})

/** "nov-jan": from one month to another. */
const MONTH = '(?:jan|feb|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec)'
const MONTHS = new RegExp(`^${MONTH}-${MONTH}$`)

/** "Noord-Holland": a direction, which is on lists of names as well. */
const DIRECTION = /^(?:noord|oost|zuid|west|midden)$/

/** Kinds of a hyphened word: ordinary when its parts are, spared as well but for two first names: "Frans-Jozef". */
function kindsOf(key: string): WordKinds {
  if (MONTHS.test(key)) return LABELLED
  const own = wordKinds(key)
  const parts = key.split('-').filter((part) => part !== '')
  let kinds = own
  if (parts.length > 1 && !own.spared) {
    const each = parts.map((part) => wordKinds(part))
    kinds = {
      ordinary: each.every((part) => part.ordinary || part.spared),
      listed: own.listed,
      name: each.some((part) => part.name && !part.ordinary) || each.every((part) => part.name),
      pet: own.pet,
      maybeName: each.some((part) => part.maybeName),
      spared:
        !(each.every((part) => part.name) && !parts.some((part) => DIRECTION.test(part))) &&
        (each[0]?.spared === true ||
          (each.some((part) => part.spared) && each.every((part) => part.spared || part.ordinary))),
      proper: own.proper,
    }
  }
  return kinds
}

/** Whether a sentence begins behind what lies between two words. */
const parting = remembered((gap): 'never' | 'always' | 'unless abbreviated' => {
  if (gap === ' ' || gap === '.-' || gap === ', ') return 'never'
  if (/\n|[!?:·|\t]/.test(gap)) return 'always'
  if (/["“‘([]\s*$/.test(gap) && !/["“‘([]/.test(gap.trimStart().slice(0, -1)) && /[.:]/.test(gap))
    return 'always'
  return /[.;¦]|(?:^|\s)[-¯]\s/.test(gap) ? 'unless abbreviated' : 'never'
})

/** Whether a sentence may begin after the last word; `gap` is what lies between it and this one. */
function opensAfter(text: string, last: Stretch | undefined, gap: string): boolean {
  if (!last) return gap !== ' ' && gap !== '.-' && gap !== ', '
  const parts = parting(gap)
  if (parts !== 'unless abbreviated') return parts === 'always'
  if (last.end - last.start > ABBREVIATION_MAX) return true
  return !ABBREVIATED.test(text.slice(Math.max(0, last.end - 14), last.end) + gap)
}

/** Whether a line may be all capitals: a dozen of them and few small letters, counted roughly. */
function mayBeShouted(line: string): boolean {
  let capitals = 0
  let small = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code > 96 && code < 123) small++
    else if ((code > 64 && code < 91) || code > 191) capitals++
  }
  return capitals >= 12 && small * 6 < capitals
}

/** The lines in which nearly every letter is a capital, as stretches. */
function shoutedLines(text: string): Stretch[] {
  const lines: Stretch[] = []
  if (!/\p{Lu}{2}[ ,.]+\p{Lu}{2}/u.test(text)) return lines
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (!mayBeShouted(match[0])) continue
    const capitals = match[0].match(/\p{Lu}/gu)?.length ?? 0
    if (capitals < 12) continue
    const small = match[0].match(/\p{Ll}/gu)?.length ?? 0
    const words = match[0].match(/\p{L}{2,}/gu)?.length ?? 0
    if (small * 6 < capitals && words > 3)
      lines.push({ start: match.index, end: match.index + match[0].length })
  }
  return lines
}

/** The words of a text in order, each by itself; `readTokens` also looks at what stands around them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const shouted = shoutedLines(text)
  let shout = 0
  let lastEnd = 0
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, lastEnd)) {
    const end = wordEnd(text, start)
    const word = text.slice(start, end)
    while ((shouted[shout]?.end ?? Number.POSITIVE_INFINITY) <= start) shout++
    const { key, stemLength, shape: written, kinds, signs, plain } = readWord(word)
    const isShouted = written !== 'number' && (shouted[shout]?.start ?? Number.POSITIVE_INFINITY) <= start
    tokens.push({
      start,
      end,
      text: word,
      key,
      stemEnd: start + stemLength,
      shape: isShouted ? 'shouted' : written,
      opens:
        !(start === lastEnd + 1 && text[lastEnd] === ' ' && lastEnd > 0) &&
        opensAfter(text, tokens.at(-1), text.slice(lastEnd, start)),
      kinds,
      signs,
      plain: plain && !isShouted,
      free: true,
    })
    lastEnd = end
  }
  return tokens
}

/** Marks the words that touch any of the stretches as no longer free. */
export function claim(tokens: readonly Token[], stretches: readonly Stretch[]): void {
  for (const { start, end } of stretches) {
    for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
      const token = tokens[i]
      if (token) token.free = false
    }
  }
}

/** The index of the first word that ends after a position. */
export function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** A word that carries a capital that means something. */
export interface CapitalToken extends Token {
  readonly shape: 'capital' | 'capitals'
}

/** Whether a word carries a capital that means something. */
export const isCapital = (token: Token | undefined): token is CapitalToken =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'capitals')
