/**
 * Varies a text with gold marks for training: other names of many origins, some misspelt, other places and small
 * organisations in the same sentences, now and then without capitals or in capitals alone.
 */
import { PLACES } from '../../server/core/deidentify/lexicon/places.ts'
import type { GoldSpan, GoldText } from '../bench/goldTexts.ts'
import { broadNames, surelyNames } from './sources.ts'

const LISTED = [...surelyNames()]
const BROAD = [...broadNames()]
const TOWNS = PLACES.split('|')
/** Words within a name that stay as they are. */
const STAYING =
  /^(?:van|de|der|den|ten|ter|het|in|op|te|von|el|al|ben|v|d|mevrouw|mevr|mw|meneer|dhr|familie)$/i
const LETTERS = 'aeioutnrsk'
/** How often what is done. */
const SHARE = { listed: 0.5, misspelt: 0.25, swapped: 0.7, lower: 0.2, upper: 0.05 } as const

/** What may take the place of an organisation or a place, as the other texts have it. */
export interface Pools {
  readonly ORG_SMALL: readonly string[]
  readonly PLACE: readonly string[]
}

/** The organisations and places in the texts. */
export function poolsOf(texts: readonly GoldText[]): Pools {
  const wordsOf = (wanted: GoldSpan['type']): string[] =>
    texts.flatMap(({ text, spans }) =>
      spans.filter(({ type }) => type === wanted).map(({ start, end }) => text.slice(start, end)),
    )
  return { ORG_SMALL: wordsOf('ORG_SMALL'), PLACE: [...wordsOf('PLACE'), ...TOWNS] }
}

const pick = (all: readonly string[], random: () => number): string =>
  all[Math.floor(random() * all.length)] ?? ''

function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  const kind = Math.floor(random() * 3)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + word.slice(at - 1)
  return word.slice(0, at) + pick([...LETTERS], random) + word.slice(at + 1)
}

function newWord(random: () => number): string {
  const word = pick(random() < SHARE.listed ? LISTED : BROAD, random)
  return random() < SHARE.misspelt && word.length > 4 ? misspelt(word, random) : word
}

/** A new word written as the old one: in capitals, with one, or without. */
function writtenAs(old: string, word: string): string {
  if (old.length > 1 && old === old.toUpperCase()) return word.toUpperCase()
  if (old === old.toLowerCase()) return word.toLowerCase()
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The name with every word replaced by another, the same word always by the same. */
function otherName(name: string, known: Map<string, string>, random: () => number): string {
  return name.replace(/\p{L}[\p{L}']+/gu, (word) => {
    if (STAYING.test(word)) return word
    const key = word.toLowerCase()
    const other = known.get(key) ?? newWord(random)
    known.set(key, other)
    return writtenAs(word, other)
  })
}

/** The text with other names, places and organisations in it, and its marks moved along. */
export function varied({ id, style, ...gold }: GoldText, pools: Pools, random: () => number): GoldText {
  const known = new Map<string, string>()
  const otherFor = (type: GoldSpan['type'], old: string): string => {
    if (type === 'NAME') return otherName(old, known, random)
    if (type !== 'PLACE' && type !== 'ORG_SMALL') return old
    const other =
      known.get(old) ?? (random() < SHARE.swapped ? writtenAs(old, pick(pools[type], random)) : old)
    known.set(old, other)
    return other
  }
  const spans: GoldSpan[] = []
  let text = ''
  let at = 0
  for (const { start, end, type } of gold.spans) {
    text += gold.text.slice(at, start)
    const words = otherFor(type, gold.text.slice(start, end))
    spans.push({ start: text.length, end: text.length + words.length, type })
    text += words
    at = end
  }
  text += gold.text.slice(at)
  const written = random()
  if (written < SHARE.lower) text = text.toLowerCase()
  else if (written < SHARE.lower + SHARE.upper) text = text.toUpperCase()
  return { id, style, text, spans }
}
