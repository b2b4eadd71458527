/** First names that are words, a month or two letters as well, without a capital that means something: "wil van dijk belde", "MET JAN". */
import { KIN } from './lexicon/kin.ts'
import {
  COMMON,
  PARTICLES,
  PERSONAL_VERBS,
  REACHED,
  TWOFOLD_FIRST,
  WORD_SURNAMES,
} from './lexicon/nameCues.ts'
import { isDeterminer, wordKinds } from './lexicon.ts'
import { monthName } from './months.ts'
import { adjoins, markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { keySign } from './signs.ts'
import { isFronted } from './surnamesInSmall.ts'
import type { Token } from './tokens.ts'

/** Those that are no word by themselves; "jan" is a month only beside what dates or parts months. */
const NO_WORD = new Set(['jan', 'lex'])
/** Those that are a form of a verb, which whoever is named behind it may do: "wil ahmed mee". */
const VERB = new Set(['wil', 'ken', 'ben', 'an', 'dien'])
const AS_WORDS: ReadonlySet<string> = new Set([
  ...[...TWOFOLD_FIRST].filter((name) => name !== 'fee'),
  ...NO_WORD,
  ...VERB,
  ...'els jo ed mo ad ko beer engel peer frans'.split(' '),
])
/** Of names of three letters only capitals ask for a second look, as other letters do not: "ANS DE VRIES". */
const AS_WORD = keySign((key) => AS_WORDS.has(key) || (key.length === 3 && wordKinds(key).name))

/** Of which there is some without a determiner as well; of a rose or a bear there is none. */
const OF_AMOUNT = /^(?:storm|lente|max|lieve|ad|ed)$/
/** A language, which is difficult and which people speak. */
const LANGUAGE = 'frans'

/** Behind these no verb in a finite form stands, but somebody may. */
const OF_PERSON = /^(?:van|met|bij|door|aan|voor|naar|namens|volgens|over|tegen|na|zonder|sinds)$/
const GOES_ON = /^(?:en|of|maar|dat|omdat|die|want|over|is|zijn|haar|z'n)$/
const SUBJECT = /^(?:ik|je|jij|u|hij|zij|ze|we|wij|men|er|dat|wie|zelf|niet)$/
/** Of these, those behind which a verb is a noun as well. */
const AGAINST = /^(?:tegen|na|zonder|sinds)$/
/** What joins a clause to the one before it, so that whoever does something may stand behind. */
const JOINS = /^(?:en|maar|want|dat|omdat|toen|nadat|zodat|of|dus)$/
/** Behind one of these a clause goes on with whoever does something, when what is behind goes on as clauses do. */
const OPENS_CLAUSE =
  /^(?:dat|omdat|als|toen|zolang|zodat|nadat|totdat|wanneer|of|terwijl|doordat|voordat|zodra|hoewel)$/
const WITHIN_CLAUSE =
  /^(?:niet|weer|ook|nog|toch|wel|nooit|altijd|al|even|ons|mij|me|hem|haar|zich|er|de|het|een|mijn|zijn|z'n|dat|daar|hier|niks|niets|geen|langs|mee|terug|weg|thuis|naar|met|snel|vaak|soms|morgen|vandaag|gisteren)$/
const COPULA = /^(?:is|was|werd|wordt|zijn|waren)$/
/** Before a month and no person, and what parts two months. */
const OF_MONTH = /^(?:in|eind|begin|half|medio|sinds|vanaf|per|tot|maand|vorige|afgelopen|komende|rond|m)$/
const TO_MONTH = /^(?: ?[-/¯¬] ?(\p{L}{3,9})|\.? ?(?:t\/m|tot(?: en met)?|en) (\p{L}{3,9})|[-/.]? ?'?\d)/u
/** A month that fills a cell or a pair of brackets by itself. */
const OPENS_CELL = /(?:^|[(|\t\n] ?)$/
const CLOSES_CELL = /^(?: ?[|\t)]| \/ )/

/** Whether a word that stands before or behind a number, or among months, is what a number or a month has there. */
function isCounted({ text, tokens }: NameSheet, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token) return true
  const joined = token.start - (before?.end ?? -9) < 3
  if (joined && before?.shape === 'number') return true
  if (next?.shape === 'number' && next.start - token.end < 3) return true
  const parted = joined && /[-/¯]/.test(text[token.start - 1] ?? '')
  return token.key === 'jan' ? isMonth(text, token, joined ? before?.key : undefined, parted) : parted
}

/** Whether "jan" stands where the month does: behind a word for when, from or to another month, by itself in a cell. */
function isMonth(text: string, { start, end }: Token, before: string | undefined, parted: boolean): boolean {
  if (before && (parted ? monthName(before) !== undefined : OF_MONTH.test(before))) return true
  const [to, month, last] = TO_MONTH.exec(text.slice(end, end + 16)) ?? []
  const other = month ?? last
  if (to !== undefined && (!other || monthName(other) !== undefined)) return true
  return (
    OPENS_CELL.test(text.slice(Math.max(0, start - 2), start)) && CLOSES_CELL.test(text.slice(end, end + 3))
  )
}

/** The last word of the surname that follows word `i`, with its particles; undefined when none does. */
function surnameBehind(sheet: NameSheet, i: number): number | undefined {
  const { tokens } = sheet
  let k = i + 1
  while (k < i + 4 && adjoins(sheet, k - 1) && PARTICLES.has(tokens[k]?.key ?? '')) k++
  const token = tokens[k]
  if (!token?.free || !adjoins(sheet, k - 1) || !token.kinds.name || token.key.length < 3) return undefined
  if (token.shape !== tokens[i]?.shape || PERSONAL_VERBS.has(token.key)) return undefined
  const known = !token.kinds.ordinary && !token.kinds.spared && !token.key.includes('-')
  const acts = adjoins(sheet, k) && PERSONAL_VERBS.has(tokens[k + 1]?.key ?? '')
  const likely = acts || !COMMON.has(token.key) || (WORD_SURNAMES.has(token.key) && closes(sheet, token))
  return known || (k > i + 1 && likely) ? k : undefined
}

const closes = ({ text }: NameSheet, { end }: Token): boolean =>
  /^(?:[.,;:)!?\n]|$)/.test(text.slice(end, end + 1))

/** Whether word `i` stands where grammar leaves nothing but somebody. A clause may end with a verb as well. */
function isSomebody(sheet: NameSheet, i: number, token: Token): boolean {
  const { tokens } = sheet
  const before = adjoins(sheet, i - 1) ? tokens[i - 1] : undefined
  const next = adjoins(sheet, i) ? tokens[i + 1] : undefined
  const acts = PERSONAL_VERBS.has(next?.key ?? '')
  if (token.key === LANGUAGE) return isSpeaking(before, next, acts, closes(sheet, token))
  const isBare = !OF_AMOUNT.test(token.key) && !VERB.has(token.key)
  if (isBare && next?.key === 'en' && adjoins(sheet, i + 1) && tokens[i + 2]?.key === 'ik') return true
  if (isBare && isBesideName(sheet, i)) return true
  if (!before) return acts || (!VERB.has(token.key) && next?.key === 'hier' && closes(sheet, next))
  const ends = closes(sheet, token) && !VERB.has(token.key) && !NO_OBJECT.test(token.key)
  const isReached = REACHED.has(next?.key ?? '')
  // "tegen wil en dank".
  if (VERB.has(token.key) && AGAINST.test(before.key)) return false
  // "merel na merel": one after another.
  if (before.key === 'na' && tokens[i - 2]?.key === token.key) return false
  if (OF_PERSON.test(before.key))
    return (
      ends ||
      acts ||
      isReached ||
      isFronted(tokens, i) ||
      (!NO_OBJECT.test(token.key) && GOES_ON.test(next?.key ?? ''))
    )
  if (KIN.has(before.key) || isRole(before.key)) return ends || acts
  if (acts) return JOINS.test(before.key)
  const goesOn = isBare && WITHIN_CLAUSE.test(next?.key ?? '')
  if (goesOn && OPENS_CLAUSE.test(before.key)) return true
  if (isReached && HAVE.test(before.key)) return true
  if (!PERSONAL_VERBS.has(before.key) || VERB.has(token.key)) return false
  if (COPULA.test(before.key))
    return next !== undefined && (isToward(next) || (isBare && IS_SO.test(next.key)))
  return ends || goesOn
}
/** "fatima en mees", "mees en fatima": beside somebody who was found. */
const isBesideName = (sheet: NameSheet, i: number): boolean =>
  ([-1, 1] as const).some((to) => {
    const [first, second] = to < 0 ? [i - 2, i - 1] : [i, i + 1]
    const mark = sheet.marks[i + 2 * to]
    return (
      sheet.tokens[i + to]?.key === 'en' &&
      mark !== undefined &&
      mark.certainty !== 'check' &&
      adjoins(sheet, first) &&
      adjoins(sheet, second)
    )
  })
/** How somebody is: "vandaag was puck ziek". */
const IS_SO =
  /^(?:ziek|boos|bang|blij|moe|jarig|klaar|thuis|weg|dood|overleden|geboren|verhuisd|gestopt|alleen)$/
/** "frans belde", "mijn man frans,": somebody and no language does something, or is kin. */
const isSpeaking = (
  before: Token | undefined,
  next: Token | undefined,
  acts: boolean,
  ends: boolean,
): boolean =>
  KIN.has(before?.key ?? '')
    ? ends || acts
    : acts && !COPULA.test(next?.key ?? '') && (!before || JOINS.test(before.key))

/** "zonder job", "allergisch voor peer": what people say without an article as well. */
const NO_OBJECT = /^(?:job|peer)$/
const HAVE = /^(?:heb|heeft|had|hebt|hebben|hadden)$/
/** "daarna is bas naar huis gegaan", "is puck er?": whereto, with whom or whether. */
const isToward = ({ key }: Token): boolean => /^(?:naar|weer|ook|niet|nog|toen|met|er)$/.test(key)

/** "jan klaassen-festival": a part of a word that is put together. */
const isOfCompound = (sheet: NameSheet, i: number): boolean =>
  adjoins(sheet, i) && sheet.tokens[i + 1]?.key.includes('-') === true

/** "Evaluatie jan.": what is done in that month. */
const isSubjectMatter = (before: Token | undefined): boolean =>
  before?.kinds.listed === true &&
  !before.kinds.name &&
  !KIN.has(before.key) &&
  !isRole(before.key) &&
  !OF_PERSON.test(before.key) &&
  !PERSONAL_VERBS.has(before.key) &&
  !JOINS.test(before.key)

/** Marks such names where they stand as names. */
export function markFirstNamesAsWords(sheet: NameSheet): void {
  const { tokens } = sheet
  for (const i of sheet.at(AS_WORD)) {
    const token = tokens[i]
    if (!token?.free || token.shape === 'capital' || isCounted(sheet, i)) continue
    if (token.shape !== 'capitals' && !AS_WORDS.has(token.key)) continue
    const before = adjoins(sheet, i - 1) ? tokens[i - 1] : undefined
    if (before && isDeterminer(before.key)) continue
    const surname = surnameBehind(sheet, i)
    const verb = VERB.has(token.key) && (SUBJECT.test(before?.key ?? '') || surname !== undefined)
    const acts = surname !== undefined && PERSONAL_VERBS.has(tokens[surname + 1]?.key ?? '')
    const named = verb
      ? acts || OF_PERSON.test(before?.key ?? '') || before?.key === 'om'
      : surname !== undefined
    const alone =
      NO_WORD.has(token.key) && !isOfCompound(sheet, i) && !(closes(sheet, token) && isSubjectMatter(before))
    if (token.shape === 'capitals' ? !surname : !named && !alone && !isSomebody(sheet, i, token)) continue
    for (let k = i; k <= (named ? (surname ?? i) : i); k++)
      markName(sheet, k, 'probable', k === i ? 'nameKnown' : 'nameNext')
  }
}
