/**
 * A small tagger that reads a word between its neighbours, for what no rule found: one logistic regression for each
 * of names, places and organisations, over features hashed into a small table (Weinberger e.a. 2009). Trained by
 * scripts/lexicons/trainTagger.ts on our own invented texts; weighed in docs/adr/0016-sentence-tagger.md.
 */
import { decodeBase64 } from './bloom.ts'
import { isGrade } from './letterGrades.ts'
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { isNumberedThing } from './lexicon/numberedThings.ts'
import { SENTENCE_OPENERS } from './lexicon/organisationWords.ts'
import { TAGGER_SCALE, TAGGER_WEIGHTS } from './lexicon/tagger.ts'
import { isDeterminer, isOrdinaryWord, KIND_COUNT, kindBits } from './lexicon.ts'
import { nameShape } from './nameShape.ts'
import { isOffices } from './officialWords.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import type { Finding } from './span.ts'
import { isCapital, type Shape, type Token } from './tokens.ts'
import { isSpoken } from './typingErrors.ts'

/** What the tagger tells apart; each has a table of its own. */
export const TAGGED_TYPES = ['NAME', 'PLACE', 'ORG_SMALL'] as const
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** How many weights a table has; a power of two. */
export const TABLE_SIZE = 32_768

/** Words that may be tagged: written as a name, or in no dictionary. Ordinary words are left to rules with cues. */
export const isCandidate = ({ shape, kinds }: Token): boolean =>
  shape !== 'number' && !kinds.spared && (shape !== 'lower' || !kinds.ordinary)

/** The log-odds above which a word is taken out; chosen with the texts of each author left out in turn. */
function edgeFor(tokens: readonly Token[], at: number, together: boolean): number {
  const own = tokens[at]
  if (!own) return Number.POSITIVE_INFINITY
  const { shape, opens, kinds, key } = own
  if (!kinds.ordinary || shape === 'shouted') return EDGE
  if (opens) return Number.POSITIVE_INFINITY
  if (shape === 'capitals' && !kinds.name && key.length > 3) return EDGE_LOUD
  const isNoun = COMMON_WORDS.has(key) && isDeterminer(tokens[at - 1]?.key ?? '')
  return isNoun && !together ? EDGE_COMMON : EDGE_WITHIN
}
const EDGE = 0.5
/** A capital on an ordinary word within a sentence says much by itself. */
const EDGE_WITHIN = -1.4
/** An ordinary word in capitals is said aloud, mostly: "hij schreef het echt op, EIEREN". */
const EDGE_LOUD = 2
/** Behind a determiner it says little on a word that all such texts are full of, where no other capital stands beside it: "de Afwijzing", "naar het Buurthuis". */
const EDGE_COMMON = 1.5

/** The places in the table of everything that is said of a word: itself, its neighbours, and what stands between. */
export function featuresOf(text: string, tokens: readonly Token[], at: number): number[] {
  const own = tokens[at]
  if (!own) return []
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const [previous, following] = [tokens[at - 2], tokens[at + 2]]
  const keyOf = (token: Token | undefined, none: string) => (token ? plainKey(text, token) : none)
  const [last, first] = [keyOf(before, '^'), keyOf(next, '$')]
  const [secondLast, second] = [keyOf(previous, '^'), keyOf(following, '$')]
  const left = text.slice(before?.end ?? 0, own.start).slice(0, 3)
  const right = text.slice(own.end, next?.start ?? own.end + 3).slice(0, 3)
  const { key, shape } = own
  const [kind, kindBefore, kindAfter] = [sketch(own), sketch(before), sketch(next)]
  const letters = step(nameShape(key))
  return [
    placeOf(SAID.bias),
    placeOf(added(SAID.key, key)),
    placeOf(added(SAID.end3, key.slice(-3))),
    placeOf(added(SAID.end2, key.slice(-2))),
    placeOf(added(SAID.begin3, key.slice(0, 3))),
    placeOf(added(SAID.kind, kind)),
    placeOf(added(own.opens ? SAID.opens : SAID.within, kind)),
    placeOf(joined(added(SAID.length, LENGTHS[Math.min(LENGTHS.length - 1, key.length)] ?? ''), shape)),
    placeOf(added(SAID.last, last)),
    placeOf(added(SAID.first, first)),
    placeOf(added(SAID.secondLast, secondLast)),
    placeOf(added(SAID.second, second)),
    placeOf(added(SAID.kindBefore, kindBefore)),
    placeOf(added(SAID.kindAfter, kindAfter)),
    placeOf(added(SAID.kindSecondBefore, sketch(previous))),
    placeOf(added(SAID.kindSecondAfter, sketch(following))),
    placeOf(joined(added(SAID.lastAndKind, last), kind)),
    placeOf(joined(added(SAID.firstAndKind, first), kind)),
    placeOf(joined(added(SAID.lastAndFirst, last), first)),
    placeOf(joined(joined(added(SAID.kindsAround, kindBefore), kindAfter), shape)),
    placeOf(joined(joined(added(SAID.lastTwo, secondLast), last), shape)),
    placeOf(joined(added(SAID.left, left), shape)),
    placeOf(joined(added(SAID.right, right), shape)),
    placeOf(joined(joined(added(SAID.leftAndRight, left), right), kind)),
    placeOf(joined(added(SAID.letters, letters), kind)),
    placeOf(joined(joined(added(SAID.lettersAndLast, letters), last), shape)),
    placeOf(joined(joined(added(SAID.lettersAndFirst, letters), first), shape)),
    placeOf(added(SAID.thirdLast, keyOf(tokens[at - 3], '^'))),
    placeOf(added(SAID.third, keyOf(tokens[at + 3], '$'))),
    placeOf(joined(added(added(added(SAID.leftAndLast, left), '|'), last), shape)),
  ]
}

/** The word, but for the number in a placeholder: which person or body it stands for says nothing of the words beside it. */
const plainKey = (text: string, { key, shape, start, end }: Token): string =>
  shape === 'number' && text[end] === ']' && text[start - 1] === '-' ? '1' : key

/** How much the letters look like a name, in steps. */
const step = (likeness: number): string => STEPS[EDGES.findIndex((edge) => likeness < edge)] ?? 'g'
const EDGES = [-6, -3, -1, 1, 3, 6] as const
const STEPS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const LENGTHS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

/** How a word is written and what the lists know of it, in a few characters. */
function sketch(token: Token | undefined): string {
  if (!token) return '-'
  return SKETCHES[token.shape][kindBits(token.kinds)] ?? ''
}

const sketchesOf = (shape: Shape): readonly string[] =>
  Array.from({ length: KIND_COUNT }, (_, bits) => shape + bits.toString(2).padStart(6, '0'))
const SKETCHES: Readonly<Record<Shape, readonly string[]>> = {
  lower: sketchesOf('lower'),
  capital: sketchesOf('capital'),
  capitals: sketchesOf('capitals'),
  shouted: sketchesOf('shouted'),
  number: sketchesOf('number'),
}

/** FNV-1a, folded into the table. */
const placeOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) & (TABLE_SIZE - 1)

const FNV_PRIME = 0x01000193

/** The hash of what was hashed so far and a part behind it. */
function added(from: number, part: string): number {
  const { length } = part
  let hash = from
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), FNV_PRIME)
  return hash
}
/** The same, with a space between them. */
const joined = (from: number, part: string): number => added(Math.imul(from ^ 32, FNV_PRIME), part)

/** What may be said of a word: the hash with which each feature begins. */
const said = (name: string): number => added(0x811c9dc5, name)
const SAID = {
  bias: said('bias'),
  key: said('k '),
  end3: said('s3 '),
  end2: said('s2 '),
  begin3: said('p3 '),
  kind: said('f '),
  opens: said('o true '),
  within: said('o false '),
  length: said('l '),
  last: said('p '),
  first: said('n '),
  secondLast: said('pp '),
  second: said('nn '),
  kindBefore: said('pf '),
  kindAfter: said('nf '),
  kindSecondBefore: said('ppf '),
  kindSecondAfter: said('nnf '),
  lastAndKind: said('p+f '),
  firstAndKind: said('n+f '),
  lastAndFirst: said('p+n '),
  kindsAround: said('pf+nf '),
  lastTwo: said('pp+p '),
  left: said('l+ '),
  right: said('r+ '),
  leftAndRight: said('l+r '),
  letters: said('ns '),
  lettersAndLast: said('ns+p '),
  lettersAndFirst: said('ns+n '),
  thirdLast: said('ppp '),
  third: said('nnn '),
  leftAndLast: said('l+p '),
} as const

let tables: Int8Array | undefined

/** The log-odds of each type for these features, in the order of `TAGGED_TYPES`. */
function logOdds(features: readonly number[]): number[] {
  const weights = tables ?? new Int8Array(decodeBase64(TAGGER_WEIGHTS))
  tables = weights
  return TAGGED_TYPES.map((_, type) => {
    const table = type * TABLE_SIZE
    let sum = 0
    for (const place of features) sum += weights[table + place] ?? 0
    return sum / TAGGER_SCALE
  })
}

/** A word that announces a name, a letter for a kind, what is numbered, and one of the grammar that begins a sentence behind a kind of business. */
export const isNoName = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!own || KIN_WORDS.has(own.key) || isGrade(text, tokens, at) || isPlainSpeech(own)) return true
  if (isNumberedThing(own.key) && next?.shape === 'number' && text.slice(own.end, next.start) === ' ')
    return true
  if (own.kinds.ordinary && !own.kinds.name && isTitleOfWork(text, tokens, at)) return true
  if (isOffices(text, tokens, at)) return true
  return SENTENCE_OPENERS.has(own.key) && next?.shape === 'lower' && isOrganisationKind(before?.key ?? '')
}

/** What has a title of ordinary words: "de training Sollicitatiekracht", "gewerkt als Allround Schilder". */
const TITLED =
  /^(?:training|cursus|workshop|module|lessen|opleiding|diploma|certificaat|functie|beroep|als|spreekuur|thema|onderwerp|bijeenkomst|groepsbijeenkomst|vak|brochure|folder|formulier|product)$/

/** Whether a word is in such a title: behind the word for it, at most two more with capitals between. */
function isTitleOfWork(text: string, tokens: readonly Token[], at: number): boolean {
  let k = at - 1
  while (k > at - 3 && isCapital(tokens[k]) && !TITLED.test(tokens[k]?.key ?? '')) k--
  const [word, first] = [tokens[k], tokens[k + 1]]
  if (!word || !first || !TITLED.test(word.key)) return false
  return word.key !== 'als' || text.slice(word.end, first.start) === ' '
}

/** A small word that is no name but written as it is spoken; some trades end as such verbs do: "friture". */
const isPlainSpeech = ({ shape, key }: Token): boolean =>
  shape === 'lower' && !isOrganisationKind(key) && isSpoken(key, isOrdinaryWord)

/** Whether a word with a capital within the sentence stands right beside this one: "Balans Punt Nu". */
const isInRun = (text: string, tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some((k) => {
    const [beside, own] = [tokens[k], tokens[at]]
    if (!isCapital(beside) || beside.opens || beside.kinds.spared || !own) return false
    return text.slice(Math.min(beside.end, own.end), Math.max(beside.start, own.start)) === ' '
  })

/** The free words that their surroundings show to be a name, a place or an organisation; neighbours go together. */
export function findTagged({ text, tokens, notable }: Page): Finding[] {
  const findings: Finding[] = []
  for (const at of notable) {
    const token = tokens[at]
    if (!token?.free || token.plain || !isCandidate(token) || isNoName(text, tokens, at)) continue
    const odds = logOdds(featuresOf(text, tokens, at))
    const most = Math.max(...odds)
    const type = TAGGED_TYPES[odds.indexOf(most)]
    if (most < edgeFor(tokens, at, isInRun(text, tokens, at)) || type === undefined) continue
    const last = findings.at(-1)
    const together = last?.type === type && text.slice(last.end, token.start) === ' '
    if (together) findings.pop()
    const start = together ? last.start : token.start
    findings.push({ start, end: token.end, type, certainty: 'probable', reason: 'surroundings' })
  }
  return findings
}
