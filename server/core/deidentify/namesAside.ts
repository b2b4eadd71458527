/** Names that an aside gives away: "mees, mijn broertje", "Zilver of zo", "Pronk van handhaving". */
import { KIN } from './lexicon/kin.ts'
import {
  COMMON,
  GREETINGS,
  PERSONAL_VERBS,
  SHORT_FIRST,
  TITLES,
  TWOFOLD_FIRST,
  WORD_SURNAMES,
} from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { matchesNear } from './page.ts'
import { keySign, type Sign, sign } from './signs.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

/** "mees, mijn broertje": who somebody is, behind the name. */
const IS_KIN = keySign((key) => KIN.has(key))
const BEFORE_KIN = new RegExp(
  `(?<![\\p{L}\\d'-])(\\p{L}[\\p{L}'-]{1,20}), (?:mijn|mn|m'n|zijn|z'n|zn|haar|d'r|onze?|hun) (?:oudste |jongste |kleine )?(?:${[...KIN].join('|')})(?![\\p{L}-])`,
  'gu',
)
/** "Zilver of zo": who says it does not know the name for sure. */
const OR = keySign((key) => key === 'of')
const OR_SO = /(?<=[,(] ?)(\p{Lu}[\p{L}'-]{1,30}) of (?:zo|zoiets|iets dergelijks)(?!\p{L})/gu
/** "Pronk van handhaving. vroeg": who opens a sentence, and where they work. */
const OFFICE =
  'handhaving|toezicht|schuldhulp|schuldhulpverlening|inkomen|bezwaar|terugvordering|incasso|burgerzaken|werk|zorg|jeugd|wmo|leerplicht|participatie|debiteuren|intake|sociale zaken|juridisch|juridische zaken|de gemeente|het wijkteam|het buurtteam|de balie|het loket'
const AT_OFFICE = keySign((key) => OFFICE_WORDS.has(key))
const OFFICE_WORDS = new Set(OFFICE.split('|').map((words) => words.replace(/^.* /, '')))
const OF_OFFICE = new RegExp(
  `(?<=(?:^|[.!?\\n]) ?)(\\p{Lu}[\\p{L}'-]{1,30}) (?:van|bij) (?:${OFFICE})(?![\\p{L}-])`,
  'gu',
)

/** "die bakker van de gemeente", "die de vries van handhaving": in small letters, where a trade has no article. */
const LOW_OF_OFFICE = new RegExp(
  `(?<=(?:^|[.!?\\n] ?|(?<!\\p{L})(?:(die) |met |door |volgens |sprak |belde |aan |van )))((?:(?:van|de|der|den|ter|ten) ){0,2})(\\p{Ll}[\\p{L}'-]{2,20}) (?:van|bij) (?:${OFFICE})(?![\\p{L}-])`,
  'gu',
)

function markLowOfOffice(sheet: NameSheet): void {
  for (const match of matchesNear(sheet, LOW_OF_OFFICE, sheet.at(AT_OFFICE), REACH)) {
    const [, die, particles = '', word = ''] = match
    if (particles !== '' && !die) continue
    const start = match.index + particles.length
    const i = firstEndingAfter(sheet.tokens, start)
    const token = sheet.tokens[i]
    const named = particles === '' ? WORD_SURNAMES.has(word) : token?.kinds.name
    if (!token?.free || !named || token.kinds.spared || isDeterminer(token.key)) continue
    markName(sheet, i, 'probable', 'nameCue')
    const first = firstEndingAfter(sheet.tokens, match.index)
    for (let k = first; k < i; k++) markName(sheet, k, 'probable', 'nameNext')
  }
}

/** "Schoenmakers zelf zegt": who does something in person. */
const SELF = /(?<![\p{L}\d'-])(\p{Lu}\p{Ll}[\p{L}'-]*) zelf(?![\p{L}-])/gu
const OF_SELF = keySign((key) => key === 'zelf')
/** "Roos, mijn vrijwilliger": what somebody is to the writer, behind the name. */
const BEFORE_ROLE =
  /(?<![\p{L}\d'-])(\p{Lu}[\p{L}'-]{1,20}), (?:mijn|mn|m'n|zijn|z'n|haar|onze|hun) (\p{Ll}{3,24})(?![\p{L}-])/gu
const IS_ROLE = keySign(isRole)
/** "koning (m'n klantmanager)": the same between brackets. */
const ROLE_IN_BRACKETS =
  /(?<![\p{L}\d'-])(\p{L}[\p{L}'-]{1,20}) \((?:mijn|mn|m'n|zijn|z'n|haar|d'r|onze?|hun) (?:\p{Ll}+ )?(\p{Ll}{3,24})\)/gu
/** "De bewindvoerder, Schuld, zegt", "hun jongste, lux, heeft": who somebody is, before the name. */
const APPOSED =
  /(?<=(?<!\p{L})(?:[Dd]e|[Mm]ijn|mn|m'n|[Zz]ijn|z'n|[Hh]aar|[Oo]nze?|[Hh]un|[Uu]w) (?:\p{Ll}+ )?)(\p{Ll}{3,24}), (\p{L}[\p{L}'-]{1,20})(?=, )/gu
const IS_SOMEONE = keySign((key) => isSomeone(key))
/** "Roos haar nummer": whose something is, as it is said. */
const WHOSE = /(?<=(?:^|[.!?\n] ?))(\p{L}\p{Ll}+) (?:haar|zijn|z'n|d'r) (\p{Ll}{3,})(?!\p{L})/gu
const OF_WHOM = keySign((key) => /^(?:haar|zijn|zn|dr)$/.test(key))
/** "Merel: kun jij dat nakijken?": who speaks, at the head of a line. */
const SPEAKER = /(?<=(?:^|\n)[ \t>]*)(\p{L}\p{Ll}+): (?=\p{L})/gu

/** "Dien, hang op": whom somebody speaks to. */
const CALLED_UPON = /(?<=(?:^|[\n:"'] ?"?))(\p{Lu}\p{Ll}+)(?=, \p{Ll})/gu

/** Names that are ordinary words as well, where a person does something, is told of or speaks. */
function markTwofold(sheet: NameSheet): void {
  const { tokens } = sheet
  for (const { index } of matchesNear(sheet, SELF, sheet.at(OF_SELF), REACH)) {
    const i = firstEndingAfter(tokens, index)
    const token = tokens[i]
    if (token && mayBeCalled(token) && !COMMON.has(token.key)) markName(sheet, i, 'probable', 'nameCue')
  }
  for (const match of matchesNear(sheet, BEFORE_ROLE, sheet.at(IS_ROLE), REACH)) {
    const i = firstEndingAfter(tokens, match.index)
    const token = tokens[i]
    if (token && isRole(match[2] ?? '') && mayBeCalled(token) && !isGreeted(token))
      markName(sheet, i, 'probable', 'nameCue')
  }
  for (const match of matchesNear(sheet, ROLE_IN_BRACKETS, sheet.at(IS_SOMEONE), REACH)) {
    const i = firstEndingAfter(tokens, match.index)
    const token = tokens[i]
    if (!token || !isSomeone(match[2] ?? '') || isDeterminer(tokens[i - 1]?.key ?? '')) continue
    if (isSomeone(token.key)) continue
    if (mayBeCalled(token) || WORD_SURNAMES.has(token.key)) markName(sheet, i, 'probable', 'nameCue')
  }
  for (const { index, 1: who = '' } of matchesNear(sheet, APPOSED, sheet.at(IS_SOMEONE), REACH)) {
    const i = firstEndingAfter(tokens, index + who.length)
    const token = tokens[i]
    if (!token?.free || !isSomeone(who) || isSomeone(token.key) || TITLES.has(token.key)) continue
    const isWord = token.kinds.spared && !token.kinds.name
    if (token.shape === 'capital' ? !isWord : TWOFOLD_FIRST.has(token.key))
      markName(sheet, i, 'probable', 'nameCue')
  }
  for (const [pattern, word] of [
    [WHOSE, OF_WHOM],
    [SPEAKER, IS_TWOFOLD],
    [CALLED_UPON, IS_TWOFOLD],
  ] as const)
    for (const { index } of matchesNear(sheet, pattern, sheet.at(word), REACH)) {
      const i = firstEndingAfter(tokens, index)
      const token = tokens[i]
      const acts = pattern === WHOSE && (PERSONAL_VERBS.has(token?.key ?? '') || isVerbToo(token))
      const isWeather = pattern === CALLED_UPON && /^(?:storm|lente|lieve)$/.test(token?.key ?? '')
      if (token && TWOFOLD_FIRST.has(token.key) && !acts && !isWeather)
        markName(sheet, i, 'probable', 'nameCue')
    }
}
/** "koos haar eigen weg", "max zijn best": in small letters a verb, or how much. */
const isVerbToo = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && /^(?:koos|toon|dien|lente|max|storm|lieve|mark|lot)$/.test(token.key)
const isSomeone = (key: string): boolean =>
  KIN.has(key) || isRole(key) || /^(?:oudste|jongste|middelste)$/.test(key)
const IS_TWOFOLD = keySign((key) => TWOFOLD_FIRST.has(key))
/** "Dag, mijn buurman": a greeting before the comma. */
const isGreeted = ({ key }: Token): boolean => GREETINGS.has(key)

/** "Die inspectrice, Zilver of zo": who does something. */
const ACTOR = /(?:trice|ster|ent|ente|eur|euse|er|arts|juf|meester|dame|heer|man|vrouw)$/

/** Whether people are called so, whatever else the word means. */
function mayBeCalled({ key, kinds, shape, free }: Token): boolean {
  if (!free || isDeterminer(key)) return false
  if (TWOFOLD_FIRST.has(key) || SHORT_FIRST.has(key)) return true
  if (key.length < 3) return false
  if (shape === 'lower') return kinds.name && !kinds.ordinary && !kinds.spared && !COMMON.has(key)
  return (kinds.name && !kinds.spared) || WORD_SURNAMES.has(key) || key === 'mei'
}

/** "ik ben roos, zonder achternaam graag". */
const MYSELF =
  /(?<=(?<!\p{L})(?:[Ii]k ben|[Ii]k heet|[Mm]ijn naam is) )(\p{Ll}{2,12})(?=[,.] | (?:en )?ik | \()/gu
const OF_MYSELF = sign(/^(?:ben|heet|naam)$/i)

const ASIDES: readonly (readonly [RegExp, Sign])[] = [
  [BEFORE_KIN, IS_KIN],
  [OR_SO, OR],
  [MYSELF, OF_MYSELF],
  [OF_OFFICE, AT_OFFICE],
]
const REACH = { behind: 60, ahead: 20 }

/** "MIJN NAAM IS GRIETJE VISSER GEBOREN": in capitals, where the surname is a word as any other. */
const SHOUTED_SELF =
  /(?<=(?<!\p{L})(?:NAAM IS|IK BEN|IK HEET) )(\p{Lu}{2,20}) \p{Lu}{3,20}(?=[,.;!]| (?:GEBOREN|GEB|UIT|EN)(?!\p{L}))/gu
const SHOUTS = sign(/^(?:NAAM|BEN|HEET)$/)

function markShouted(sheet: NameSheet): void {
  for (const { index } of matchesNear(sheet, SHOUTED_SELF, sheet.at(SHOUTS), { behind: 4, ahead: 60 })) {
    const i = firstEndingAfter(sheet.tokens, index)
    const first = sheet.tokens[i]
    if (!first || (first.kinds.ordinary && !TWOFOLD_FIRST.has(first.key)) || first.kinds.spared) continue
    markName(sheet, i, 'probable', 'nameCue')
    markName(sheet, i + 1, 'probable', 'nameNext')
  }
}

/** Marks the names that what is said of them gives away. */
export function markAside(sheet: NameSheet): void {
  markShouted(sheet)
  markLowOfOffice(sheet)
  markTwofold(sheet)
  for (const [pattern, word] of ASIDES)
    for (const { index } of matchesNear(sheet, pattern, sheet.at(word), REACH)) {
      const i = firstEndingAfter(sheet.tokens, index)
      const token = sheet.tokens[i]
      const led = isCapital(token) && ACTOR.test(sheet.tokens[i - 1]?.key ?? '') && !token.kinds.spared
      if (token && (mayBeCalled(token) || (led && pattern === OR_SO)))
        markName(sheet, i, 'probable', 'nameCue')
    }
}
