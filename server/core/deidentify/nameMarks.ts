/** Marks on words: which words belong to a name and why. The name rules share this small notebook. */

import { IMPERATIVES } from './lexicon/imperatives.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { PERSONAL_VERBS, TITLES, TWOFOLD_FIRST } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import type { Page } from './page.ts'
import type { ReasonCode } from './reasons.nl.ts'
import type { Certainty } from './span.ts'
import { type CapitalToken, isCapital, type Token } from './tokens.ts'

/** Why a word is held for (a part of) a name. */
export interface NameMark {
  readonly certainty: Certainty
  readonly reason: ReasonCode
  readonly child: boolean
}

/** The text, its words, and the marks made so far, by the index of the word. */
export interface NameSheet extends Page {
  readonly marks: (NameMark | undefined)[]
}

/** Forms of address of people of whom no street is named; the others are also the beginning of one. */
export const ADDRESS_FORM =
  /^(?:mevrouw|mevr|mevrw|mvr|mw|mej|mejuffrouw|juffrouw|meneer|menheer|mijnheer|dhr|hr|heer|wethouder)$/

const RANK: Readonly<Record<Certainty, number>> = { certain: 2, probable: 1, check: 0 }

/** Marks a free word; a surer mark replaces a less sure one, and a child stays a child. */
export function markName(
  sheet: NameSheet,
  i: number,
  certainty: Certainty,
  reason: ReasonCode,
  child = false,
): void {
  const token = sheet.tokens[i]
  if (!token?.free || announcesOnly(sheet, i) || isToldTo(sheet, i)) return
  const old = sheet.marks[i]
  if (old && RANK[old.certainty] >= RANK[certainty]) {
    if (child && !old.child) sheet.marks[i] = { ...old, child }
    return
  }
  sheet.marks[i] = { certainty, reason, child: child || old?.child === true }
}

/** Whether a word for kin or a neighbour leads up to a name or belongs to somebody, and so is no name: "Buurman Henk". */
function announcesOnly(sheet: NameSheet, i: number): boolean {
  const [before, token, next] = [sheet.tokens[i - 1], sheet.tokens[i], sheet.tokens[i + 1]]
  if (!token || !KIN_WORDS.has(token.key)) return false
  if (/^(?:mijn|zijn|haar|ons|onze|hun|uw|je|jouw)$/.test(before?.key ?? '') && adjoins(sheet, i - 1))
    return true
  const surname =
    /[:|;\t.]\s*$/.test(sheet.text.slice(Math.max(0, token.start - 3), token.start)) && !token.opens
  const behindName =
    adjoins(sheet, i - 1) && (sheet.marks[i - 1] !== undefined || TITLES.has(before?.key ?? ''))
  const follows =
    PERSON_NEXT.test(sheet.text.slice(token.end, token.end + 9)) ||
    (adjoins(sheet, i) && next?.free && (isCapital(next) || (next.kinds.name && !next.kinds.ordinary)))
  return follows === true && !surname && !behindName
}

/** "Laat Fatima met rust": a verb at the head of a sentence that tells what to do with whoever is named behind it. */
function isToldTo(sheet: NameSheet, i: number): boolean {
  const [token, next] = [sheet.tokens[i], sheet.tokens[i + 1]]
  if (!token?.opens || !IMPERATIVES.has(token.key) || isOfActor(sheet, i)) return false
  if (PERSON_NEXT.test(sheet.text.slice(token.end, token.end + 9))) return true
  return adjoins(sheet, i) && isCapital(next) && !next.opens && (next.kinds.name || !next.kinds.ordinary)
}

/** "Wil Janssen belde": a first name that is a verb as well, before a name and what somebody did: no sentence has both verbs. */
export const isOfActor = (sheet: NameSheet, i: number): boolean =>
  TWOFOLD_FIRST.has(sheet.tokens[i]?.key ?? '') &&
  isCapital(sheet.tokens[i + 1]) &&
  adjoins(sheet, i) &&
  adjoins(sheet, i + 1) &&
  PERSONAL_VERBS.has(sheet.tokens[i + 2]?.key ?? '') &&
  !/en$/.test(sheet.tokens[i + 2]?.key ?? '')

const PERSON_NEXT = /^ \[(?:PERSOON|KIND)/

/** Whether only a space or two (or the marks in `between`) part two neighbouring words. */
export function adjoins(sheet: NameSheet, left: number, between?: RegExp): boolean {
  const a = sheet.tokens[left]
  const b = sheet.tokens[left + 1]
  if (a === undefined || b === undefined) return false
  if (between) return between.test(sheet.text.slice(a.end, b.start))
  const apart = b.start - a.end
  return (apart === 1 || (apart === 2 && sheet.text[a.end] === ' ')) && sheet.text[b.start - 1] === ' '
}

/** Whether the word can be a name by the way it is written: a capital that is no known other thing. */
export const couldBeName = (token: Token | undefined): token is CapitalToken =>
  isCapital(token) &&
  token.free &&
  !token.kinds.spared &&
  !(token.shape === 'capitals' && token.kinds.ordinary && !token.kinds.name)

/** A word without a capital that means something. */
interface LowerToken extends Token {
  readonly shape: 'lower' | 'shouted'
}

/** Whether a lower-case word may be the name that a strong cue announces. */
export function lowerName(token: Token | undefined): token is LowerToken {
  if (!token?.free || (token.shape !== 'lower' && token.shape !== 'shouted')) return false
  return token.key.length > 1 && !token.kinds.spared && !token.kinds.ordinary && !isDeterminer(token.key)
}

/** Whether the word is a name by the lists and not also an ordinary word. */
export const isListedName = (token: Token): boolean =>
  token.kinds.name && !token.kinds.ordinary && !token.kinds.spared

const SPANS_OF_TIME =
  /^(?:dag|week|maand|kwartaal|jaar|keer|uur|ochtend|morgen|middag|avond|nacht|weekend|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/

/** Whether word `k` is the "elke" of "elke week", not the Elke who has that name. */
export const saysHowOften = ({ tokens }: Pick<NameSheet, 'tokens'>, k: number): boolean =>
  tokens[k]?.key === 'elke' &&
  (tokens[k].text === 'elke' || tokens[k].opens) &&
  SPANS_OF_TIME.test(tokens[k + 1]?.key ?? '')

/** "B1": a letter with a figure right behind it is a code. */
export const isNumbered = ({ text }: NameSheet, { end }: Token): boolean => /\d/.test(text[end] ?? '')

/** Whether a word that the lists spare (a brand, a day, a body) may be a first name all the same: "mijn vrouw Mercedes". */
export const isSparedName = ({ key, kinds, shape }: Token): boolean =>
  shape === 'capital' && (kinds.name || key.length < 4) && !NO_FIRST_NAME.test(key)
const NO_FIRST_NAME = /^(?:uwv|duo|svb|cak|wmo|ggz|ggd|azc|coa|ind|aow|ww|wia|zw|pw|nl|eu|tv)$/
