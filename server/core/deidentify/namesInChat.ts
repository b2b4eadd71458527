/** People in chats and terse notes: the label before a message, and initials that stand for a person. */
import { isBody } from './bodies.ts'
import { CHILD_WORDS } from './lexicon/kin.ts'
import { COMMON, ROLES, SHORT_FIRST, TITLES, TWOFOLD_FIRST } from './lexicon/nameCues.ts'
import { wordKinds } from './lexicon.ts'
import { markName, type NameSheet } from './nameMarks.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { allMatches, before, type Finding, whole } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const LABEL =
  /^[ \t]*(\[[^\]\n]{3,24}\] ?|(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,? )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: uur)?,? ?-? ?)?(?:~ ?)?(\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,3}) ?:(?=\s)/gmu

/** Marks the senders of messages: labels that come back, of words that can be names. */
export function markChatters(sheet: NameSheet): void {
  if (!sheet.text.includes(':')) return
  const labels = allMatches(sheet.text, LABEL)
  const times = new Map<string, number>()
  for (const [, time, label = ''] of labels) times.set(label, (times.get(label) ?? 0) + (time ? 2 : 1))
  const senders = new Set([...times].filter(([, count]) => count > 1).map(([label]) => label))
  // Where "ik:" is a label as well, whatever comes back beside it is who else speaks.
  const answers = labels.some((match) => match[2] === 'ik')
  for (const match of labels) {
    const label = match[2] ?? ''
    const joins = senders.size > 0 && !label.includes(' ') && TWOFOLD_FIRST.has(label.toLowerCase())
    if ((!senders.has(label) && !joins) || KIN_OR_ROLE.test(label)) continue
    const start = match.index + match[0].lastIndexOf(label)
    for (let i = firstEndingAfter(sheet.tokens, start); ; i++) {
      const token = sheet.tokens[i]
      if (!token || token.start >= start + label.length) break
      const short = token.text.length === 2 && senders.size > 1 && !TITLES.has(token.key)
      const capital = /^\p{Lu}/u.test(token.text)
      // "Mei Ling": one word with a capital of two.
      if (capital && token.kinds.name && senders.has(label) && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(label))
        markName(sheet, i, 'probable', 'nameCue')
      const timed = match[1] !== undefined && (times.get(label) ?? 0) > 2 && isCalledSo(token, label)
      if (answers && senders.has(label) && token.text === label && isCalledLow(token))
        markName(sheet, i, 'probable', 'nameCue')
      const able = token.kinds.name || !token.kinds.ordinary || ((short || timed) && capital)
      if (able && (short || !token.kinds.spared) && (capital || (token.kinds.name && !COMMON.has(token.key))))
        markName(sheet, i, 'probable', 'nameCue')
    }
  }
}

/** "[12:11] Moes:" that comes back: a short word, whatever it means, that is the whole of a label with the hour and no body. */
const isCalledSo = ({ key, text }: Token, label: string): boolean =>
  text === label && key.length < 7 && !COMMON.has(key) && !isOrganisationKind(key) && !isBody(key)

/** "tij:", "mo:": a name in small letters that no list need have, or that is a word as well. */
const isCalledLow = ({ key, kinds }: Token): boolean =>
  (kinds.name || TWOFOLD_FIRST.has(key) || SHORT_FIRST.has(key) || !kinds.ordinary) &&
  !kinds.spared &&
  !isRole(key) &&
  !isOrganisationKind(key) &&
  !isBody(key)

/** Senders whom a kind of person or a word for oneself stands for. */
const KIN_OR_ROLE =
  /^(?:ik|jij|hij|zij|pa|ma|pap|mam|papa|mama|oma|opa|moeder|vader|zus|broer|buurvrouw|buurman|wijkteam|gemeente|klant|cli[eë]nt|consulent|medewerker|bezoeker|gebruiker|chatbot|bot|hoe|wat|vraag|antwoord|antw|re|fw|vz|noot|let op)$/i
/** "groet B", "paraaf jdg": letters alone that sign. */
const SIGNED =
  /(?<=(?:^|[^\p{L}])(?:[Gg]r(?:oet(?:en|jes)?|t(?:je)?s?)?[.,]?|[Mm]vg[.,]?|¬|¯) )\p{Lu}\.?(?=\s*(?:$|\n))|(?<=\b[Pp]ar(?:aaf|\.):? )\p{L}{2,4}(?![\p{L}])/gmu
/** "N." in a line of its own below the end of a sentence: who wrote it. */
const SIGNED_ALONE =
  /(?<=[.?!,][ \t]{0,2}\n[ \t>\n]{0,6}|[.?!] (?=\p{Lu}\.[ \t]*\n[-_=]{3}))\p{Lu}\.(?=[ \t]*(?:$|\n))/gu
const INITIALS_OF_SOMEONE =
  /\b(?:door|namens|get\.|paraaf:?|par\.|i\.o\.|[Pp]ati[eë]nte?|[Cc]li[eë]nte?|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?|[Mm]evrouw|[Mm]eneer|de heer|heer|agent|collega|consulente?|[Jj]ongere|[Bb]etrokkene|[Jj]eugdige|[Bb]w:|behandelaar:?|[Gg]ezien:|[Bb]eoordeeld door|[Kk]ind|[Zz]oon|[Dd]ochter|[Pp]artner|[Mm]oeder|[Vv]ader|[Bb]roer|[Zz]us) {1,2}\(?((?:\p{Lu}\.){1,4}|\p{Lu}[a-z]?\p{Lu}(?=[.,;)\s]|$))(?![\p{L}])/gu
/** Capitals that follow such a word and mean something else. */
const NO_PERSON = /^(?:PW|WW|ZW|AO|BV|NV|UK|EU|VN|HR|OM|OK|GZ|MS|IB)$/

/** A single letter, alone or as the last of a joined word, and two or three that may be initials. */
const LETTER = sign(/(?:^|[-'])[A-Z]$/)
const SMALL_LETTER = sign(/(?:^|[-'])[a-z]$/)
const LETTERS = sign(/^\p{Lu}(?:[a-z]?\p{Lu})?$/u)
const FAREWELL = sign(/(?:^|[-'])(?:gr(?:oet(?:en|jes)?|t(?:je)?s?)?|mvg|par(?:aaf)?)$/i)
const REACH = { behind: 80, ahead: 80 }

/** The letters of these with a point behind them. */
const pointed = ({ tokens, text }: Page, places: readonly number[]): number[] =>
  places.filter((i) => text[tokens[i]?.end ?? 0] === '.')

/** Initials alone where a person is meant: "patiënt J.S.", "opgesteld door J.W.". */
export function personInitials(page: Page): Finding[] {
  const { text } = page
  const cued = matchesNear(page, INITIALS_OF_SOMEONE, page.at(LETTERS), { behind: 40, ahead: 20 }).flatMap(
    (match) => {
      const initials = match[1] ?? ''
      if (NO_PERSON.test(initials)) return []
      const end = match.index + match[0].length
      return { start: end - initials.length, end }
    },
  )
  const dotted = matchesNear(page, DOTTED, pointed(page, page.at(LETTER)), { behind: 20, ahead: 30 }).flatMap(
    (match) => {
      const letters = match[0].replaceAll('.', '').toLowerCase()
      const [previous = ''] =
        /[\p{L}-]+(?= $)/u.exec(text.slice(Math.max(0, match.index - 30), match.index)) ?? []
      const key = previous.toLowerCase()
      const alone = letters.length > 1 ? !wordKinds(letters).spared && !NO_INITIALS.has(letters) : isRole(key)
      return alone ? whole(match) : []
    },
  )
  const signed = (
    /[¬¯]/.test(text) ? allMatches(text, SIGNED) : matchesNear(page, SIGNED, page.at(FAREWELL), REACH)
  ).map(whole)
  const alone = matchesNear(page, SIGNED_ALONE, pointed(page, page.at(LETTER)), {
    behind: 12,
    ahead: 6,
  }).map(whole)
  return [...cued, ...dotted, ...signed, ...alone].map((stretch) => ({
    ...stretch,
    type: 'NAME',
    certainty: 'probable',
    reason: 'nameInitials',
  }))
}

const isRole = (key: string): boolean => ROLES.has(key) || TITLES.has(key) || CHILD_WORDS.has(key)

/** Initials with dots by themselves, with no surname behind them. */
const DOTTED =
  /(?<![\p{L}\d.])(?:(?:Sj|Tj|Th|Ch|Ph|IJ)\.(?=\p{Lu}\.))?(?:\p{Lu}\.){1,4}(?!\p{L}|\d| \p{Lu}\p{Ll}| (?:van|de|der|den|ten|ter|te|el|al)(?!\p{L}))/gu
/** Abbreviations with dots that are no initials. */
const NO_INITIALS = new Set(
  'ls bv nv cv vof ps nb us usa uk pr ad bc os pm am zoz ivm tav ie eg mi la ny'.split(' '),
)

const LOWER_PERSON =
  /(?<![\p{L}.])(?!(?:o\.a|d\.d|e\.d|i\.o|m\.i|n\.a|t\.n|p\.a|i\.p|z\.o|m\.b|t\.a)\.)(?:[a-z]\.){1,4} ?(?:(?:van|de|der|den|ten|ter|el|'t|v\.?d\.?) ){0,3}\p{Ll}[\p{Ll}'-]{2,}(?![\p{L}])/gu
/** The head of a line or a field, or a word that people stand behind. */
const BEFORE_PERSON =
  /(?:(^|[:(])|\b(?:mw|mevr|mvr|dhr|hr|fam|afz|van|aan|naam|heer|mevrouw|meneer|ben|is|door|namens|gr|groet|groeten|groetjes)\.?) ?$/

/** A person in lower case: initials and a surname after a word for people, or at the start of a line. */
export const lowerPersons = (page: Page, isOrdinary: (word: string) => boolean): Finding[] =>
  matchesNear(page, LOWER_PERSON, pointed(page, page.at(SMALL_LETTER)), REACH).flatMap((match) => {
    const surname = match[0].slice(match[0].lastIndexOf(' ') + 1).replace(/^(?:[a-z]\.)+/, '')
    const cue = BEFORE_PERSON.exec(before(page.text, match.index, 14))
    if (!cue || (cue[1] === undefined && isOrdinary(surname))) return []
    return {
      start: match.index,
      end: match.index + match[0].length,
      type: 'NAME',
      certainty: 'probable',
      reason: 'nameInitials',
    }
  })
