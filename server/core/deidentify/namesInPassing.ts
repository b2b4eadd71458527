/** Names that a turn of phrase gives away although they are ordinary words: "de wit zegt", "ene mulder", "B-O-A-T-E-N-G". */
import { fold } from './fold.ts'
import { KIN } from './lexicon/kin.ts'
import {
  BEARERS,
  COMMON,
  PERSONAL_VERBS,
  REACHED,
  TITLES,
  TWOFOLD_FIRST,
  WORD_SURNAMES,
} from './lexicon/nameCues.ts'
import { wordKinds } from './lexicon.ts'
import { adjoins, markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { matchesNear, type Page } from './page.ts'
import { isNamedAfter } from './persons.ts'
import { keySign, sign } from './signs.ts'
import { type Finding, whole } from './span.ts'
import { firstEndingAfter, isCapital } from './tokens.ts'

/** Adjectives that lack the ending they would have behind "de" if they were no surname. */
const UNINFLECTED = new Set('wit groot jong bruin wild goed zwart'.split(' '))
/** What may follow a surname and no adjective. */
const AFTER_SURNAME =
  /^(?:er|is|was|heeft|had|zegt|zei|belt|belde|mailt|mailde|wil|kan|kon|moet|moest|en|die|vindt|vond|vraagt|vroeg|schreef|schrijft|kwam|komt|ging|gaat|deed|doet|werd|wordt|bleef|gaf|geeft|nam|zou|niet|ook|nooit|weer|daar|hier|toen)$/
/** Surnames in small letters behind "ter" and "ten", which also lead up to set phrases ("ter plaatse"): beside a sign of a person. */
const IN_FULL: Readonly<Record<string, ReadonlySet<string>>> = {
  ter: new Set(
    'haar horst braak steege stege borg borgh velde laak meulen maat beek burg hark heide heijden linden mors schure veer weele welle voert hofstede hofte avest ellen kuile beke bruggen'.split(
      ' ',
    ),
  ),
  ten: new Set(
    'cate brink brinke have hag hoopen hove kate napel bosch broeke dam doeschate ham holder hoeve berge thij velde wolde wolthuis haaf'.split(
      ' ',
    ),
  ),
}
/** Before these no set phrase with "ter" or "ten" stands, but somebody does. */
const OF_PERSON = /^(?:die|met|van|aan|bij|voor|door|naar|namens|volgens|aldus)$/
const INITIAL_BEFORE = /(?<![\p{L}\d])\p{L}\. ?$/u

/** Whether such a surname stands at `at` beside a sign of a person: a preposition, a title, an initial, what people do. */
function isSurnameInFull({ text, tokens }: NameSheet, at: number): boolean {
  const [before, particle, surname, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!particle || !surname || !IN_FULL[particle.key]?.has(surname.key)) return false
  const cue = before?.key ?? ''
  if (OF_PERSON.test(cue) || TITLES.has(cue) || isRole(cue) || before?.kinds.name) return true
  if (INITIAL_BEFORE.test(text.slice(Math.max(0, particle.start - 4), particle.start))) return true
  return PERSONAL_VERBS.has(next?.key ?? '') && text.slice(surname.end, next?.start) === ' '
}
const ONE = new Set(['ene', 'zekere'])
const OWN = /^(?:mijn|mn|m'n|haar|zijn|z'n|zn|onze|hun|je|jouw|uw)$/

/** "meneer van essen zegt": what follows is no hour, no place and no body. */
const NO_SURNAME =
  /^(?:hiernaast|boven|beneden|onder|vandaag|gisteren|toen|dienst|net|laatst|mij|hem|haar|ons|jullie|uwv|duo|svb|cak|wmo|bewind|buiten|inkomen|schuldhulp|participatie|nummer|kantoor|toezicht|werk|jeugdzorg)$/
const isAddressed = ({ tokens }: NameSheet, i: number): boolean => {
  const [own, title] = [tokens[i], tokens[i - 2]]
  return (
    own?.shape === 'lower' &&
    own.text.length > 2 &&
    !own.kinds.spared &&
    !NO_SURNAME.test(own.key) &&
    /^(?:mevrouw|mevr|mw|mvr|meneer|menheer|dhr|hr)$/.test(title?.key ?? '')
  )
}

/** The words before such a surname: every turn of phrase below begins with one of these. */
const PASSES_ON = keySign(
  (key) => ONE.has(key) || KIN.has(key) || /^(?:de|die|van|vd|ter|ten|heb|had|heeft|hebben|met)$/.test(key),
)

/** Marks surnames that are ordinary words, where the words around them leave nothing else. */
export function markInPassing(sheet: NameSheet): void {
  const { text, tokens } = sheet
  const places = sheet.at(PASSES_ON)
  const inFull = new Set(places.filter((at) => isSurnameInFull(sheet, at)).map((at) => tokens[at + 1]?.key))
  for (const at of places) {
    const i = at + 1
    const [before, token, next] = [tokens[at], tokens[i], tokens[i + 1]]
    if (!before || !token?.free || !adjoins(sheet, at)) continue
    if (before.shape === token.shape && IN_FULL[before.key]?.has(token.key) && inFull.has(token.key)) {
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, at, 'probable', 'nameNext')
      continue
    }
    const closes = !next || text.slice(token.end, next.start) !== ' '
    const small = token.shape === 'lower' || token.shape === 'shouted'
    if (before.key === 'de' && before.free && small && UNINFLECTED.has(token.key)) {
      const quoted = next?.key === 'dat' && PERSONAL_VERBS.has(tokens[at - 1]?.key ?? '')
      if (!closes && !quoted && !AFTER_SURNAME.test(next?.key ?? '')) continue
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
      if (tokens[i - 2]?.kinds.name && tokens[i - 2]?.shape === 'lower' && adjoins(sheet, i - 2))
        markName(sheet, i - 2, 'probable', 'nameNext')
    } else if (
      /^(?:heb|had|heeft|hebben|met)$/.test(before.key) &&
      (token.shape === 'lower' || (token.shape === 'shouted' && before.shape === 'shouted')) &&
      (TWOFOLD_FIRST.has(token.key) ||
        /^(?:mei|ben)$/.test(token.key) ||
        (before.key === 'met' && BEARERS.has(token.key)) ||
        (WORD_SURNAMES.has(token.key) && !COMMON.has(token.key))) &&
      REACHED.has(next?.key ?? '')
    )
      markName(sheet, i, 'probable', 'nameCue')
    else if (ONE.has(before.key) && WORD_SURNAMES.has(token.key)) markName(sheet, i, 'probable', 'nameCue')
    else if (
      before.key === 'die' &&
      token.shape === 'lower' &&
      WORD_SURNAMES.has(token.key) &&
      /^(?:schreef|zei|zegt|belde|mailde|vroeg)$/.test(next?.key ?? '')
    )
      markName(sheet, i, 'probable', 'nameCue')
    else if (
      before.key === 'van' &&
      isAddressed(sheet, i) &&
      (closes || AFTER_SURNAME.test(next?.key ?? ''))
    ) {
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
    } else if (
      before.key === 'vd' &&
      before.opens &&
      token.shape === 'lower' &&
      closes &&
      token.text.length > 3
    ) {
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
    } else if (
      KIN.has(before.key) &&
      OWN.test(tokens[i - 2]?.key ?? '') &&
      token.shape === 'capital' &&
      isCapital(token) &&
      !token.kinds.spared &&
      (closes || PERSONAL_VERBS.has(next?.key ?? '') || AFTER_SURNAME.test(next?.key ?? ''))
    )
      markName(sheet, i, 'probable', 'nameCue')
  }
}

/** "R.v.d.M.", "J.d.K.": a name of which only the letters were kept. */
const LETTERED = /(?<![\p{L}\d.])\p{Lu}\. ?(?:(?:v|d|t|vd|ten|ter)\. ?){1,3}\p{Lu}\.?(?![\p{L}\d])/gu
const INITIAL = sign(/^\p{Lu}$/u)
/** "van 't Hof", "in der Maur": particles that hardly anything but a surname has. */
const PARTICLED =
  /(?<!\p{L})(?:[Vv]an|[Ii]n|[Oo]p) (?:'t|der|den) (\p{Lu}\p{Ll}[\p{L}'-]+)(?! (?:straat|laan|weg|\d))/gu
const PARTICLE = sign(/^(?:t|der|den)$/)
const NO_SURNAME_AT_ALL = /^(?:Haag|Bosch|Gooi|Loo|Helder|Dungen|Oever|Burg|Staten|Staat)$/
/** Whether a surname with particles is the name of an act, a street or a body. */
const isOfThing = (page: Page, { index, 0: written }: RegExpExecArray): boolean =>
  isNamedAfter(
    page,
    firstEndingAfter(page.tokens, index),
    firstEndingAfter(page.tokens, index + written.length - 1),
  )
/** "L. noteert dat": one letter that does what people do, and no answer to choose: "Vraag: A. is fout". */
const ACTING =
  /(?<=(?:^|[\n.!?:|;] ?))(?<!(?:[Vv]raag|[Aa]ntwoord|[Oo]ptie|[Kk]euze|[Bb]ijlage|[Oo]nderdeel|[Pp]unt)(?: \d{1,2})?: ?)\p{Lu}\.(?= (?:is|was|heeft|had|wil|wilde|kan|kon|moet|moest|zegt|zei|belt|belde|vraagt|vroeg|noteert|schrijft|schreef|vertelt|vertelde|meldt|meldde|krijgt|kreeg|woont|woonde|werkt|werkte|komt|kwam|gaat|ging|denkt|dacht|vindt|vond|weet|wist|snapt|geeft|gaf|huilt|huilde)(?!\p{L}))/gu
/** Whether a text letters its items: an "A." and a "B." both open a sentence. */
const lettersItems = (text: string): boolean => OPENED_BY_A.test(text) && OPENED_BY_B.test(text)
const OPENED_BY_A = /(?:^|[\n.!?:|] ?)A\. /
const OPENED_BY_B = /(?:^|[\n.!?:|] ?)B\. /
/** "s.bijl", "p.vd.berg": an initial and a surname as the name of an account has them. */
const ACCOUNT = /(?<![\p{L}\d@._/-])\p{Ll}\.(?:(?:v\.?d|van)\.)?(\p{Ll}{4,})(?![\p{L}\d@]|[.-]\p{L})/gu
/** "bij mij staat r. de haas": a surname with its particles, where nothing is listed by letters. */
const LOW_INITIAL =
  /(?<=\p{L},? )\p{Ll}\. ?(?:(?:van|de|der|den|ter|ten|el) ){1,3}(\p{Ll}{3,})(?=[.,;:)!?\n]|$| (?:is|was|heeft|had|zegt|zei|belt|belde|wil|kan|van)(?!\p{L}))/gu
const LETTER = sign(/^\p{Ll}$/u)
const isSurname = (word: string): boolean => {
  const { name, ordinary } = wordKinds(fold(word))
  return name || !ordinary || WORD_SURNAMES.has(word)
}
/** "beer hoekstra, 34, sneek", "IK BEN LUDO PAALVAST, 49,": who someone is, and how old. */
const WITH_AGE =
  /(?:^|[\n.!?] ?|\b[Ii]k ben |\bIK BEN |\b[Ii]k heet )(\p{L}[\p{L}'-]{1,14}(?: (?:van|de|der|den|el|al|VAN|DE|DER|DEN|EL|AL)){0,2} \p{L}[\p{L}'-]{2,16}), (?:[2-8]\d)(?=[,.;]|$| jaar| jr)/gmu
const AGE = sign(/^[2-8]\d$/)
const NO_PERSON =
  /(?<!\p{L})(?:ik|nu|al|nog|maar|dus|ook|is|was|ben|met|uit|en|of|artikel|lid|bijna|samen|alleen|inmiddels|getrouwd|alleenstaand\p{L}*|gescheiden|jaar|oud|leeftijd|bladzijde|pagina|nummer|kamer)(?!\p{L})/iu

/** People told with their age, and names of which only letters are left. */
export const toldNames = (page: Page): Finding[] => [
  ...(lettersItems(page.text) ? [LETTERED] : [LETTERED, ACTING])
    .flatMap((pattern) => matchesNear(page, pattern, page.at(INITIAL), { behind: 4, ahead: 16 }))
    .map(
      (match): Finding => ({ ...whole(match), type: 'NAME', certainty: 'probable', reason: 'nameInitials' }),
    ),
  ...matchesNear(page, PARTICLED, page.at(PARTICLE), { behind: 8, ahead: 24 }).flatMap((match): Finding[] =>
    NO_SURNAME_AT_ALL.test(match[1] ?? '') || isOfThing(page, match)
      ? []
      : [{ ...whole(match), type: 'NAME', certainty: 'probable', reason: 'nameCue' }],
  ),
  ...matchesNear(page, ACCOUNT, page.at(LETTER), { behind: 1, ahead: 24 }).flatMap((match): Finding[] =>
    isSurname(match[1] ?? '')
      ? [{ ...whole(match), type: 'NAME', certainty: 'probable', reason: 'nameInitials' }]
      : [],
  ),
  ...matchesNear(page, LOW_INITIAL, page.at(LETTER), { behind: 2, ahead: 40 }).flatMap((match): Finding[] => {
    const { name, ordinary } = wordKinds(fold(match[1] ?? ''))
    return WORD_SURNAMES.has(match[1] ?? '') || (name && !ordinary)
      ? [{ ...whole(match), type: 'NAME', certainty: 'probable', reason: 'nameInitials' }]
      : []
  }),
  ...matchesNear(page, WITH_AGE, page.at(AGE), { behind: 60, ahead: 8 }).flatMap((match): Finding[] => {
    const name = match[1] ?? ''
    const start = match.index + match[0].indexOf(name)
    return NO_PERSON.test(name)
      ? []
      : [{ start, end: start + name.length, type: 'NAME', certainty: 'probable', reason: 'nameCue' }]
  }),
]

const SPELLED = /(?<![\p{L}-])(?:(?:\p{Lu}-){3,}\p{Lu}|(?:\p{L}-){4,}\p{L})(?![\p{L}-])/gu
const LETTERS = sign(/^(?:\p{Lu}-){3}|^(?:\p{L}-){4}/u)

/** "Beau b e a u": a word and its letters, one by one. */
const SPELLED_BEHIND = /(?<!\p{L})(\p{L}{3,14}),? ((?:\p{L}[ ,]{1,2}){2,13}\p{L})(?!\p{L})/gu
const ONE_LETTER = sign(/^\p{L}$/u)
const lettersOf = (spelled: string): string => fold(spelled.replace(/[ ,]/g, ''))

/** A name spelled out letter by letter. */
export const spelledNames = (page: Page): Finding[] =>
  [
    ...matchesNear(page, SPELLED, page.at(LETTERS), { behind: 1, ahead: 40 }).map(whole),
    ...matchesNear(page, SPELLED_BEHIND, page.at(ONE_LETTER), { behind: 18, ahead: 40 }).flatMap((match) =>
      lettersOf(match[2] ?? '') === fold(match[1] ?? '') ? whole(match) : [],
    ),
  ].map((stretch) => ({ ...stretch, type: 'NAME', certainty: 'probable', reason: 'nameCue' }))
