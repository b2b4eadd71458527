/** Recognises articles that no word announces: their paragraph, their shape or what stands around them makes them one. */
import { provisionsOfArticle } from '#core/law/reference.ts'
import { type Act, couldHave, PARTICIPATIEWET, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt, numberedIn } from './article.ts'
import { placeOf, type Source } from './context.ts'
import type { Token } from './tokens.ts'
import { announcementAt, closesArticle, isPartOfSomethingElse, isUnit, jointAt, normAt } from './wording.ts'

/** Words before a number that announce an article as "artikel" does: "ex 54.1". */
const ANNOUNCING = new Set('ex vgl krachtens ingevolge'.split(' '))
/** Words that do so in one breath with an act, and only for a number that no section of a letter has: "de boete staat in 20a". */
const LEADING = new Set(
  'nee sorry bedoel zie via volgens conform cf cfm in uit thans tegenwoordig voorheen vroeger destijds vooral namelijk bijvoorbeeld'.split(
    ' ',
  ),
)
/** Words that do so for any article we know, when nothing counted follows it: "op grond van 58", "niet via 35". */
const FOUNDING = [
  'via',
  'conform',
  'op grond van',
  'op basis van',
  'ogv',
  'obv',
  'op de voet van',
  'met toepassing van',
  'toepassing van',
  'in strijd met',
  'in de zin van',
  'gelet op',
].map((phrase) => phrase.split(' '))
/** Words between an act and such an article at most. */
const BREATH_MAX = 30
/** So many sources back an act is looked for. */
const SOURCES_MAX = 8

type NamedAct = Extract<Source, { kind: 'act' }>

/** The acts named last before this token, the nearest first. */
function actsBefore(sources: readonly Source[], index: number): readonly NamedAct[] {
  const place = placeOf(sources, index)
  return sources
    .slice(Math.max(0, place - SOURCES_MAX), place)
    .flatMap((source) => (source.kind === 'act' && source.next <= index ? [source] : []))
    .reverse()
}

/** The word before a number, past the full stop of an abbreviation and the "ook" of "zie ook 8a". */
function leadOf(tokens: readonly Token[], index: number): string {
  const before = normAt(tokens, index - 1)
  return ['.', 'ook', 'verder'].includes(before) ? normAt(tokens, index - 2) : before
}

const isFounded = (tokens: readonly Token[], index: number): boolean =>
  FOUNDING.some((words) => words.every((word, at) => normAt(tokens, index - words.length + at) === word))

/** "op artikel 44a PW, niet op 44": set against an article that the same word leads to. */
function isContrasted(tokens: readonly Token[], first: number): boolean {
  const lead = normAt(tokens, first - 1)
  if (normAt(tokens, first - 2) !== 'niet' || tokens[first - 1]?.kind !== 'word') return false
  for (let at = first - 2; at > first - BREATH_MAX; at--)
    if (announcementAt(tokens, at) !== null && normAt(tokens, at - 1) === lead) return true
  return false
}

/** "(7:4)", "(18a)", "(16-2!)": in brackets of its own. */
function isBracketed(tokens: readonly Token[], { first, next }: ArticleReference): boolean {
  const close = ['!', '?'].includes(normAt(tokens, next)) ? next + 1 : next
  return normAt(tokens, first - 1) === '(' && normAt(tokens, close) === ')'
}

/** Whether a sentence ends between two tokens. */
const sentenceEnds = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ text }, at) => '.?!'.includes(text) && /^[^\p{Ll}]/u.test(tokens[from + at + 1]?.text ?? ''))

/** Whether the words around a number tell that it is an article of the act just spoken of. */
function isSpokenOf(tokens: readonly Token[], reference: ArticleReference, { next }: NamedAct): boolean {
  const { first, article } = reference
  if (first - next > BREATH_MAX) return false
  const lead = leadOf(tokens, first)
  const shaped = /[a-z.:]/.test(article)
  if (shaped && ANNOUNCING.has(lead)) return true
  if (sentenceEnds(tokens, next, first)) return false
  const led = isFounded(tokens, first) || isContrasted(tokens, first)
  const ranged = jointAt(tokens, reference.next)?.kind === 'range'
  if (led && (ranged || closesArticle(tokens, reference.next))) return true
  return shaped && !article.includes('.') && (LEADING.has(lead) || isApposed(tokens, reference))
}

/** "9:15" can be an hour too. */
const HOUR = /^(?:[01]?\d|2[0-3]):[0-5]\d$/
/** Words for a ratio or a score, which no number of their clause is an article beside: "de stand was 3:2". */
const MEASURES = new Set('verhouding schaal ratio stand uitslag score'.split(' '))
/** Words right before an hour. */
const BEFORE_HOUR = new Set('om tot vanaf rond tussen omstreeks sinds circa ca'.split(' '))
/** Words in a clause looked at for a measure, at most. */
const CLAUSE_MAX = 8

function isMeasured(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - CLAUSE_MAX; at--) {
    if (tokens[at]?.kind === 'sign' && normAt(tokens, at) !== '(') return false
    if (MEASURES.has(normAt(tokens, at))) return true
  }
  return false
}
const CHAPTERS_MAX = 11

interface ActBeside {
  readonly act: Act
  /** In one breath with the number. */
  readonly near: boolean
  /** Its articles that are cited there by such a number: "6:22 Awb", "7:2 van de Awb". */
  readonly cited: readonly string[]
}

/** An article of an act stands so many tokens before the name at most. */
const CITED_MAX = 3

/** The numbers with a colon between two tokens. */
const colonNumbersIn = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens
    .slice(Math.max(0, from), to)
    .flatMap(({ norm }) => (styleOfArticle(norm) === 'colon' && norm.length > 1 ? [norm] : []))

/** The nearest act that numbers with a colon: named before this token, or after it in the same sentence. */
function colonActBeside(
  tokens: readonly Token[],
  index: number,
  sources: readonly Source[],
  acts: readonly NamedAct[],
): ActBeside | null {
  const usesColon = (source: Source) => source.kind === 'act' && source.act.style === 'colon'
  const before = acts.find(usesColon)
  if (before !== undefined) {
    const near = index - before.next <= BREATH_MAX && !sentenceEnds(tokens, before.next, index)
    return { act: before.act, near, cited: colonNumbersIn(tokens, before.index - CITED_MAX, before.index) }
  }
  const place = placeOf(sources, index)
  const after = sources.slice(place, place + SOURCES_MAX).find(usesColon)
  if (after?.kind !== 'act' || after.index - index > BREATH_MAX) return null
  if (sentenceEnds(tokens, index, after.index)) return null
  const cited = colonNumbersIn(tokens, index - BREATH_MAX, index).filter((number) => !HOUR.test(number))
  return { act: after.act, near: true, cited }
}

/** From this hour on people have appointments. */
const OFFICE_OPENS = 8

/** What the Awb is about, as a heading of its article: "Bezwaar: 7:10". */
const SUBJECT = /^(?:aanvraag|beroep|beslis|bezwaar|dwangsom|hoor|termijn|zienswijze)/

/** "4:5 Awb … Vergeet 4:15 niet": too early for an hour, and of the chapter just cited or behind what it is about. */
function isEarly(tokens: readonly Token[], first: number, { cited }: ActBeside, chapter: number): boolean {
  if (chapter >= OFFICE_OPENS || cited.length === 0) return false
  const headed = normAt(tokens, first - 1) === ':' && SUBJECT.test(normAt(tokens, first - 2))
  return headed || cited.some((article) => Number.parseInt(article, 10) === chapter)
}

/** "Awb … ook 7:2 niet", "(8:42)", "verschoonbaar 6:11": a number with a colon beside an act that numbers so. */
function hasColonOf(tokens: readonly Token[], reference: ArticleReference, beside: ActBeside): boolean {
  const { first, article } = reference
  const chapter = Number.parseInt(article, 10)
  const lead = leadOf(tokens, first)
  if (styleOfArticle(article) !== 'colon' || chapter > CHAPTERS_MAX || BEFORE_HOUR.has(lead)) return false
  if (isMeasured(tokens, first)) return false
  const bracketed = isBracketed(tokens, reference)
  if (HOUR.test(article)) {
    const known = (beside.near || beside.cited.length > 0) && onRecord(beside.act, reference).length > 0
    return known || (bracketed && beside.cited.length > 0) || isEarly(tokens, first, beside, chapter)
  }
  if (bracketed || isFounded(tokens, first)) return true
  return ANNOUNCING.has(lead) || LEADING.has(lead) || chapter > 1
}

const onRecord = ({ regulationId }: Act, { article }: ArticleReference) =>
  provisionsOfArticle(regulationId ?? '', article)

const DETERMINERS = new Set('de het een die dat deze dit onze mijn'.split(' '))
/** Words for the text of a law of another day: "het oude 31 lid 2". */
const OF_A_DAY = new Set('oude nieuwe huidige toenmalige vroegere gewijzigde bestaande'.split(' '))

/** Whether a number with a paragraph is an article; "de formulieren 17 lid 1" is none in a sentence that names no act. */
function saidOfAct(tokens: readonly Token[], index: number, sources: readonly Source[]): boolean {
  if (/[a-z:]/.test(normAt(tokens, index)) || !DETERMINERS.has(normAt(tokens, index - 2))) return true
  if (OF_A_DAY.has(normAt(tokens, index - 1))) return true
  const named = sources[placeOf(sources, index) - 1]?.next ?? index - BREATH_MAX
  const between = tokens.slice(Math.max(named, index - BREATH_MAX), index)
  return tokens[index - 1]?.kind !== 'word' || !between.some(({ text }) => '.?!'.includes(text))
}

/** Whether we know a paragraph of that article that the reference names. */
const isWellKnown = (act: Act, reference: ArticleReference): boolean =>
  onRecord(act, reference).some(
    ({ paragraph }) => paragraph !== null && reference.paragraphs.includes(paragraph),
  )

/** Of which act a bare number can be: the nearest named before it that could have it, else the Participatiewet. */
const actFor = (acts: readonly NamedAct[], article: string): Act =>
  acts.find(({ act }) => couldHave(act, article))?.act ?? PARTICIPATIEWET

/** "31.2.m-2023": the number of a file. */
const goesOnAsCode = (tokens: readonly Token[], index: number): boolean =>
  ['-', '/'].includes(normAt(tokens, index)) &&
  tokens[index]?.glued === true &&
  tokens[index + 1]?.kind === 'number'

/** "art. 16 … (16-2!)": a number just cited as an article, with its paragraph glued to it, in brackets of its own. */
function isRepeated(tokens: readonly Token[], reference: ArticleReference): boolean {
  if (reference.paragraphs.length === 0 || !isBracketed(tokens, reference)) return false
  for (let at = Math.max(0, reference.first - BREATH_MAX); at < reference.first; at++) {
    const announced = announcementAt(tokens, at)
    if (announced !== null && normAt(tokens, announced.next) === reference.article) return true
  }
  return false
}

/** "(18a)", ", 22a dus,": a lettered number that says of which article the words before it are. */
const isApposed = (tokens: readonly Token[], reference: ArticleReference): boolean =>
  isBracketed(tokens, reference) ||
  (normAt(tokens, reference.first - 1) === ',' && normAt(tokens, reference.next) === 'dus')

/** "de boete (18a) uit de Participatiewet": such a number of an act that is only named behind it. */
function apposedBefore(
  tokens: readonly Token[],
  index: number,
  sources: readonly Source[],
): ArticleReference | null {
  if (!/^\d{1,3}[a-z]$/.test(normAt(tokens, index))) return null
  const reference = articleAt(tokens, index, 'bare')
  if (reference === null || !isApposed(tokens, reference)) return null
  const following = sources[placeOf(sources, index)]
  if (following?.kind !== 'act' || following.index - index > BREATH_MAX) return null
  return onRecord(following.act, reference).length > 0 ? reference : null
}

/** The article that a bare number is, read with the act or the levels that tell so, or null. */
function readAt(
  tokens: readonly Token[],
  index: number,
  sources: readonly Source[],
): ArticleReference | null {
  const acts = actsBefore(sources, index)
  if (acts.length === 0) {
    const apposed = apposedBefore(tokens, index, sources)
    if (apposed !== null) return apposed
  }
  const following = tokens[index + 1]
  const ofNothing = following?.kind !== 'word' && following?.norm !== ',' && !following?.glued
  if (acts.length === 0 && ofNothing) return null
  const plain = articleAt(tokens, index, 'bare')
  if (plain === null || isUnit(tokens, plain.next)) return null
  const act = actFor(acts, plain.article)
  // "31-2-n", "31.2.n": paragraph and part glued to the number
  const glued = following?.glued ? numberedIn(act, articleAt(tokens, index, 'bare', act) ?? plain) : plain
  if (!/^\d+:/.test(plain.article) && glued.parts.length > 0 && isWellKnown(act, glued))
    return goesOnAsCode(tokens, glued.next) ? null : glued
  if (isRepeated(tokens, glued)) return glued
  if (plain.paragraphs.length > 0) {
    const ofAct = (source: Source) => source.kind === 'act' && couldHave(source.act, plain.article)
    const told = sources.some((each) => each.index < index && ofAct(each))
    if ((told || isWellKnown(act, plain)) && saidOfAct(tokens, index, sources)) return plain
  }
  const colon = colonActBeside(tokens, index, sources, acts)
  if (colon !== null && hasColonOf(tokens, plain, colon)) return plain
  const [last] = acts
  if (last === undefined || !isSpokenOf(tokens, plain, last)) return null
  const read = numberedIn(last.act, plain)
  return couldHave(last.act, read.article) && onRecord(last.act, read).length > 0 ? read : null
}

/** "Awb … 3:4 lid 2 zegt mij niks": a number that its paragraph, or the act spoken of and what stands around it, make an article. */
export function impliedAt(
  tokens: readonly Token[],
  index: number,
  sources: readonly Source[],
): { readonly reference: ArticleReference; readonly plural: boolean } | null {
  if (tokens[index]?.kind !== 'number' || isPartOfSomethingElse(tokens, index)) return null
  const reference = readAt(tokens, index, sources)
  return reference === null ? null : { reference, plural: false }
}
