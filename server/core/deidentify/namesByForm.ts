/** Names by the way a word is written and by the lists: capitals that are no ordinary word, listed names, initials. */
import { KIN_WORDS } from './lexicon/kin.ts'
import { COMMON, FIRST_NAMES, INITIAL, OFFICE_HOLDER, PARTICLES, PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { isDeterminer, wordKinds } from './lexicon.ts'
import { adjoins, couldBeName, isListedName, markName, type NameSheet } from './nameMarks.ts'
import { nameShape } from './nameShape.ts'
import { isRole } from './occupations.ts'
import { withNotable } from './page.ts'
import type { ReasonCode } from './reasons.nl.ts'
import { keySign } from './signs.ts'
import type { Certainty } from './span.ts'
import { type CapitalToken, isCapital, type Token } from './tokens.ts'
import { type IsWord, isTypingError } from './typingErrors.ts'

const INITIALS = new RegExp(
  String.raw`(?:^|[\s(:,/"'|>-])(?:${INITIAL}[ -]?){1,6}\(?(?:(?:van|de|der|den|ten|ter|el|al|'t|te|la|von|in|op|aan) ){0,3}$`,
  'u',
)
/** Initials and particles: what follows is a surname even if it is a word that is spared ("H. van 't Hof"). */
const SMALL_BEFORE =
  /(?<![BN])(?:\p{Lu}\.[ -]?)+ ?(?:(?:van|den|der|ten|ter|te|'t|in|op) )(?:(?:de|der|den|het|'t) ?)?$/u
/** "J.S. Bron", "mevrouw G. Thuis": behind two initials or more, or a form of address and one, even a word that is spared is a surname. */
const SEVERAL_INITIALS =
  /(?<![\p{L}])(?:mevrouw|mevr\.?|mw\.?|mvr\.?|meneer|dhr\.?|heer) (?:\p{Lu}\. ?)+$|(?:^|[\s(])(?!B\.V|N\.V|D\.D|I\.V|T\.A|L\.S|P\.S|N\.B)(?:\p{Lu}\.){2,4} $|(?:^|[\n.;] ?)(?:Van|Aan|Cc|Namens): (?:\p{Lu}\.){1,3} ?$/u
/** "Glimlicht B.V. te": a firm, and then where it is. */
const FIRM_IN = /(?:[BN]\.V|V\.O\.F)\. (?:te|in) $/
/** Initials in a line of capitals. */
const SHOUTED_INITIALS =
  /(?:^|[\s(:,/"'|>-])(?:(?!B\.V|N\.V|D\.D|I\.V|T\.A|O\.A|N\.A|Z\.S|A\.U|M\.B|P\.S)(?:\p{Lu}\.){1,5}) ?(?:(?:VAN|DE|DER|DEN|TEN|TER|TE|EL|AL|'T) ){0,3}$/u
const BARE_INITIALS = /(?:^|[\s(:,/|>])\p{Lu}{1,3} (?:(?:van|de|der|den|ten|ter|el|al|'t|von) ){0,3}$/u
const REVERSED = /^, ?(?:(?:\p{Lu}|Ph|Th|Sj|Tj)\.){1,5}/u
/** "Bos K." where a cell or a line ends. */
const REVERSED_BARE = /^ (?:\p{Lu}\.){1,3}(?= ?(?:[;|\t\n)]|$))/u
const AGE_AFTER = /^ ?[,(] ?\(?\d{1,2}(?: ?(?:jaar|jr))?[),]/
/** Particles that, with a capital, only surnames have. */
const SURNAME_PARTICLES = new Set(['van', 'den', 'der', 'ter', 'ten', 'el'])
const VERB_LIKE = /(?:t|de|te)$/

/** What a rule makes of a word. */
type Verdict = readonly [Certainty, ReasonCode]

const KNOWN: Verdict = ['probable', 'nameKnown']
const CAPITAL: Verdict = ['probable', 'nameCapital']
const LOOK: Verdict = ['check', 'lookAgain']

function judgeCapital(sheet: NameSheet, i: number, token: CapitalToken, isWord: IsWord): Verdict | undefined {
  const before = sheet.tokens[i - 1]
  const surname = SURNAME_PARTICLES.has(before?.key ?? '') && isCapital(before) && adjoins(sheet, i - 1)
  if (FUNCTION_WORDS.has(token.key) && !(surname && !token.opens)) return undefined
  if (token.text.includes('-') && BEFORE_MAIDEN_NAME.test(token.text) && isCapital(sheet.tokens[i + 1]))
    return KNOWN
  const { ordinary, name, maybeName, spared, proper } = token.kinds
  const head = sheet.text.slice(Math.max(0, token.start - 30), token.start)
  const tail = sheet.text.slice(token.end, token.end + 16)
  const dotted = head.includes('.')
  const reversed = tail.startsWith(',') && REVERSED.test(tail) && !isRole(token.key)
  const initials = (dotted && INITIALS.test(head)) || reversed
  if (dotted && FIRM_IN.test(head)) return undefined
  const particled = dotted && SMALL_BEFORE.test(head) && token.shape === 'capital'
  const severalInitials = token.shape === 'capital' && SEVERAL_INITIALS.test(head)
  const surnamed = maybeName && token.shape === 'capital'
  if (initials && token.text.length > 1 && (!(spared && !name) || surnamed || particled || severalInitials))
    return ['certain', 'nameInitials']
  if (token.text.length > 1 && !spared && (name || !ordinary) && REVERSED_BARE.test(tail))
    return ['probable', 'nameInitials']
  if (isReversedWithName(sheet, i, token)) return ['probable', 'nameKnown']
  if (isLabel(sheet, token)) return name && !ordinary ? KNOWN : undefined
  if (SHORT_NAMES.has(token.text) && !name) return isShortName(sheet, i, token) ? KNOWN : undefined
  if (!couldBeName(token) || token.text.length < 2) return undefined
  if (BARE_INITIALS.test(head) && name && !ordinary) return ['certain', 'nameInitials']
  if (token.shape === 'capitals') {
    if (isListedName(token) && token.text.length >= 4) return KNOWN
    return !ordinary && token.text.length > 5 ? CAPITAL : undefined
  }
  if (/^(?:nicolaas|maarten)$/.test(token.key) && before?.key === 'sint' && isCapital(before))
    return undefined
  if (ordinary) return judgeAmbiguous(sheet, i, token, AGE_AFTER.test(tail))
  if (name) return ['certain', 'nameKnown']
  if (!token.opens || maybeName || proper) return CAPITAL
  const acts = PERSONAL_VERBS.has(sheet.tokens[i + 1]?.key ?? '')
  if (acts) return CAPITAL
  return nameShape(token.key) < WORDLIKE || isTypingError(token.key, isWord) ? LOOK : CAPITAL
}

/** Short first names that most lists leave out: elsewhere the letters are a word, a greeting or cut short. */
const SHORT_NAMES: ReadonlySet<string> = new Set('Ab Ad Ap Bo Ed Jo Ko Mo Lei Hub Sef'.split(' '))

/** "Mo, rustig", "Mo:" and a signature, at the head of a line. */
const isCalledShort = ({ text }: NameSheet, { start, end }: Token): boolean =>
  /^(?:,|:|\s*$|\n)/.test(text.slice(end, end + 2)) &&
  /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 6), start))

/** Whether such a name stands where a word with a capital is one: within a sentence, or before what people do or a surname. */
function isShortName(sheet: NameSheet, i: number, token: Token): boolean {
  if (/^(?:\.\p{L}|-)/u.test(sheet.text.slice(token.end, token.end + 2))) return false
  const next = adjoins(sheet, i) ? sheet.tokens[i + 1] : undefined
  if (!token.opens) return true
  if (isCalledShort(sheet, token)) return true
  return (
    PERSONAL_VERBS.has(next?.key ?? '') || (couldBeName(next) && (next.kinds.name || !next.kinds.ordinary))
  )
}

/** "DE GROOT, HENDRIKUS" and "Mei, Cynthia": a surname, a comma and a first name that the lists know, and no more. */
function isReversedWithName(sheet: NameSheet, i: number, token: Token): boolean {
  const next = sheet.tokens[i + 1]
  if (!next || token.shape === 'lower' || next.shape !== token.shape) return false
  const surname =
    token.kinds.name || PARTICLES.has(sheet.tokens[i - 1]?.key ?? '') || token.text.includes('-')
  const firstName = (next.kinds.name || next.kinds.maybeName) && !next.kinds.ordinary
  if (!surname || !firstName || sheet.text.slice(token.end, next.start) !== ', ') return false
  return /(?:^|[:|;\t\n]) ?(?:\p{L}+-)?(?:(?:van|de|der|den|ter|ten) ){0,2}$/iu.test(
    sheet.text.slice(Math.max(0, token.start - 24), token.start),
  )
}

/** Whether a word that opens a line is the label of a field or a cut-off word: "Dossiernr:", "Begel. wonen". */
function isLabel({ text }: NameSheet, token: CapitalToken): boolean {
  const tail = text.slice(token.end, token.end + 4)
  if (
    token.opens &&
    !token.kinds.name &&
    !token.kinds.maybeName &&
    /^(?: ?:|\/\p{L}|\. \p{Ll}|\.\?|\.:)/u.test(tail)
  )
    return /^[./]/.test(tail) || /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, token.start - 6), token.start))
  return false
}

/** "Konings-van Loenhout". */
const BEFORE_MAIDEN_NAME = /^\p{Lu}\p{L}+-(?:van|de|den|der|ter|ten|el)$/u
/** "Mei-Ling": two capitals joined by a hyphen. */
const TWO_CAPITALS = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u

/** Whether a part of the hyphenated word is a name and no part names a place or a people. */
const isTwofoldName = ({ key, kinds }: Token): boolean =>
  !kinds.listed && !kinds.proper && key.split('-').some((part) => wordKinds(part).name)

/** Whether a first name opens a line and a comma follows: someone is called upon. */
const isCalled = ({ text }: NameSheet, { start, end }: Token): boolean =>
  /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 6), start)) && text[end] === ','

/** "Ger (zijn maatje van vroeger): ...": who speaks, and as what. */
const SPEAKS_AS = /^ \(\p{Ll}[^()\n]{1,18}\) ?:/u

/** "(actie: Bas)", "later toch: Appel)": who is to do something, or what somebody is called. */
const isToAct = ({ text }: NameSheet, { start, end }: Token): boolean =>
  /^ ?(?:[).;\n]|$)/.test(text.slice(end, end + 2)) &&
  /\b(?:acties?|actiehouder|wie|door|namens|behandelaar|steller|(?:achter|voor|roep)naam(?: van \p{L}+)?):? ?: $/iu.test(
    text.slice(Math.max(0, start - 30), start),
  )

/** What is done or otherwise, at the head of a sentence: "Bellen mag", "Anders volgt een maatregel". */
const OPENS_CLAUSE =
  /^(?:anders|meer|baby|bellen|mailen|appen|werken|wonen|leven|reizen|lezen|schrijven|spreken|slapen|wachten|betalen|lenen|huren|koken|fietsen|lopen|zwemmen|leren|helpen|sparen|zorgen|winkelen)$/

/** A capital on an ordinary word: a name when it is a listed name and the words around it behave so. */
function judgeAmbiguous(
  sheet: NameSheet,
  i: number,
  token: CapitalToken,
  ageFollows: boolean,
): Verdict | undefined {
  const previous = sheet.tokens[i - 1]
  const next = sheet.tokens[i + 1]
  if (KIN_WORDS.has(token.key) || (previous?.key === 'de' && OFFICE_HOLDER.test(token.key))) return undefined
  if (!token.opens) {
    if (SURNAME_PARTICLES.has(previous?.key ?? '') && isCapital(previous) && adjoins(sheet, i - 1))
      return KNOWN
    if (token.key.length === 2 && token.shape === 'capital') return CAPITAL
    if (TWO_CAPITALS.test(token.text) && isTwofoldName(token)) return KNOWN
    const afterNoun =
      previous?.shape === 'lower' &&
      isDeterminer(previous.key) &&
      !(previous.key === 'de' || (/^(?:onze|mijn|jouw|uw)$/.test(previous.key) && FIRST_NAMES.has(token.key)))
    if (token.kinds.name && !afterNoun) return KNOWN
    return ageFollows || (!token.kinds.listed && nameShape(token.key) > COMPOUND_NAME) ? CAPITAL : LOOK
  }
  if (TWO_CAPITALS.test(token.text) && isTwofoldName(token) && token.key.length < 10) return KNOWN
  if (!token.kinds.name || OPENS_CLAUSE.test(token.key)) return undefined
  if (FIRST_NAMES.has(token.key) && isCalled(sheet, token)) return KNOWN
  if (SPEAKS_AS.test(sheet.text.slice(token.end, token.end + 24)) || isToAct(sheet, token)) return KNOWN
  if (token.text.endsWith("'s") && KIN_WORDS.has(next?.key ?? '')) return KNOWN
  const acts =
    (PERSONAL_VERBS.has(next?.key ?? '') &&
      next?.shape === 'lower' &&
      (!VERB_LIKE.test(token.key) || !COMMON.has(token.key))) ||
    (/^ (?:z'n|d'r|ze|haar|zijn) \p{Ll}/u.test(sheet.text.slice(token.end, token.end + 8)) &&
      FIRST_NAMES.has(token.key))
  const nameFollows = isCapital(next) && !next.opens && next.kinds.name && !next.kinds.spared
  const particleFollows =
    PARTICLES.has(next?.key ?? '') &&
    couldBeName(sheet.tokens[i + 2]) &&
    !COMMON.has(token.key) &&
    token.key.length > 2
  const alone =
    /(?:^|[|;\t\n]) ?$/.test(sheet.text.slice(Math.max(0, token.start - 2), token.start)) &&
    /^ ?(?:[|;\t\n]|$)/.test(sheet.text.slice(token.end, token.end + 2))
  return ageFollows || acts || nameFollows || particleFollows || alone ? KNOWN : undefined
}

/** Log-odds of the model of what names look like, chosen on the develop parts. */
const WORDLIKE = -4
const LIKELY_WHEN_LISTED = -1
const SURELY_NAME = 3.5
const COMPOUND_NAME = -2.1

/** Words of the grammar, which a capital makes no name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'na let de het een en van in is dat te op ik je niet voor met zijn die was hij er aan ook maar om had heb heeft bij dan nog zo wat wel uit door naar ze we als hebben dit geen deze of mijn nu al over moet zou toch tot wil hoe waarom wanneer welke welk hun ons onze jullie zij hen haar kan kon kunt kunnen moest mag mocht zal zullen hebt hadden bent waren word wordt werd doe doet deed ga gaat ging kom komt kwam zeg zegt zei toen omdat want indien terwijl hoewel even graag goed nee ja ok oke wie waar alles niets iets alle ander later eerder eerst laatst hier daar alleen samen verder thuis werk geld brief gezin schuld post bank vader moeder man vrouw kind dag week jaar maand huur rente boete loon loonheffing inkomen zorg hulp nood leven ziek moe vraag reden'.split(
    ' ',
  ),
)
/** Short words people type that are on a list of names. */
const SLANG = new Set(
  'max jan nie das egt ech hep moe wer mar mij wan ook oke nou toe daa hoo lex eens ken ons eng mee abo cao des dat noe'.split(
    ' ',
  ),
)

function judgeLower(sheet: NameSheet, i: number, token: Token, isWord: IsWord): Verdict | undefined {
  if (
    token.shape === 'shouted' &&
    token.text.length > 2 &&
    REVERSED.test(sheet.text.slice(token.end, token.end + 12))
  )
    return ['certain', 'nameInitials']
  const afterInitials = token.shape === 'shouted' && token.text.length > 2 && !FUNCTION_WORDS.has(token.key)
  if (afterInitials && SHOUTED_INITIALS.test(sheet.text.slice(Math.max(0, token.start - 30), token.start)))
    return ['certain', 'nameInitials']
  if (isReversedWithName(sheet, i, token)) return KNOWN
  const { ordinary, name, maybeName, spared } = token.kinds
  if (isSurnameOfParticles(sheet, i, token)) return KNOWN
  if (ordinary || spared || token.key.length < 3 || isCutOff(sheet, token)) return undefined
  const next = adjoins(sheet, i) ? sheet.tokens[i + 1] : undefined
  const isWhole = next !== undefined && isListedName(next)
  if (FIRST_NAMES.has(token.key) && !isWhole && isDeterminer(sheet.tokens[i - 1]?.key ?? '')) return undefined
  if (name) return token.key.length >= 4 || sheet.marks[i - 1] || !SLANG.has(token.key) ? KNOWN : undefined
  if (token.shape === 'shouted' && token.key.length >= 4 && !isTypingError(token.key, isWord)) return CAPITAL
  if (token.key.length < 5) return undefined
  return nameShape(token.key) > (maybeName ? LIKELY_WHEN_LISTED : SURELY_NAME) &&
    !isTypingError(token.key, isWord)
    ? KNOWN
    : undefined
}

/** "deb.nr", "adm.kosten": a word cut off by a point that goes on at once in small letters. */
const isCutOff = ({ text }: NameSheet, { end, shape }: Token): boolean =>
  shape === 'lower' && /^\.\p{Ll}{2}/u.test(text.slice(end, end + 3))

const isOfSurname = (key: string | undefined): boolean => key === 'der' || key === 'den'
const OF_SURNAME = keySign(isOfSurname)

/** "van der poel": behind these particles nearly nothing but a surname follows. */
const isSurnameOfParticles = (sheet: NameSheet, i: number, token: Token): boolean =>
  token.shape === 'lower' &&
  token.key.length > 2 &&
  sheet.tokens[i - 2]?.key === 'van' &&
  isOfSurname(sheet.tokens[i - 1]?.key) &&
  adjoins(sheet, i - 1) &&
  adjoins(sheet, i - 2) &&
  !/^(?:beginne|lande|wet|overheid)$/.test(token.key)

/** Whether a month with a capital within a sentence is a person: "omdat Mei niet werkt". */
function isMonthAsName(sheet: NameSheet, i: number, token: Token): boolean {
  if (token.shape !== 'capital' || !/^(?:mei|april)(?:-|$)/.test(token.key)) return false
  if (token.key.includes('-')) return TWO_CAPITALS.test(token.text)
  const [before, next] = [sheet.tokens[i - 1], sheet.tokens[i + 1]]
  const surname =
    isCapital(next) && !next.opens && !next.kinds.ordinary && !next.kinds.spared && adjoins(sheet, i)
  if (surname && (token.opens || before?.shape !== 'number')) return true
  if (token.opens) return false
  if (!before || before.shape === 'number' || (next?.shape === 'number' && next.text.length !== 1))
    return false
  return (
    adjoins(sheet, i - 1) &&
    !/^(?:in|van|eind|begin|half|medio|sinds|tot|vanaf|per|en|of|maand|rond|voor|na|over|april|mei|juni|maart|\p{L}+(?:ste|de))$/u.test(
      before.key,
    )
  )
}

/** Marks every word whose form or listing makes it a name. `isWord` tells dictionary words. */
export function markByForm(sheet: NameSheet, isWord: IsWord): void {
  const behind = sheet.at(OF_SURNAME).map((i) => i + 1)
  for (const i of withNotable(sheet, behind)) {
    const token = sheet.tokens[i]
    if (!token?.free || token.shape === 'number') continue
    if (token.plain) {
      if (isSurnameOfParticles(sheet, i, token)) markName(sheet, i, ...KNOWN)
      continue
    }
    if (isMonthAsName(sheet, i, token)) markName(sheet, i, 'probable', 'nameKnown')
    const verdict = isCapital(token)
      ? judgeCapital(sheet, i, token, isWord)
      : judgeLower(sheet, i, token, isWord)
    if (verdict) markName(sheet, i, ...verdict)
  }
}
