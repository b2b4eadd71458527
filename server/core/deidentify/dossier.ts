/** Finds numbers of dossiers, cases, documents and clients, by the word before them or by their shape. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, matchesNear, type Page, type Reach } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, digitsOf, type Finding, findAll, whole } from './span.ts'

const NOUN =
  '(?:(?:ons|uw) kenmerk|kenmerk|dossier|zaak|klant|cli[eë]nt(?:en)?|polis|vreemdelingen|paspoort|id(?:entiteits)?-?kaart|rijbewijs|document|referentie|ref|factuur|werkorder|melding(?:s)?|meld|zorg|pati[eë]nt(?:en)?|beschikkings?|besluit|relatie|registratie|debiteur(?:en)?|crediteur(?:en)?|inschrijf|inschrijvings?|bezwaar|beroeps?|cjib|loonheffingen|aansluit|ean|student(?:en)?|leerling|personeels?|lid(?:maatschaps)?|kaart|aanslag|vorderings?|betalings?kenmerk|betalings?|beslag|uitkerings?|administratie|proces|rol|parket|correlatie|aanvraag|contract|meter|order|bestel|volg|verzekerden?|verzekerings?|burger|proces-verbaal|pv|aangifte|ticket|case|tv|geboorteakte|akte|incident|intake|reclasserings?|huur(?:ders)?|volgnummer|barcode|zendings?|track|agb|big|insolventie|toezicht|deurwaarders?|boete|cedi|signaal|casus)'
const CUED = new RegExp(
  `(?<![\\p{L}])(?:${NOUN}[- ]?(?:nummers?|nr|no|num|code|id|kenmerk)?(?!\\p{L})|[vV]-?(?:nummer|nr)|kenm|doss|klantnr|dosnr|zknr|znr|ref)\\.?(?: (?:is|was|van|bij|met|luidt|heeft|had|onder|het|nummer|nr|de|uwv|svb|gemeente|uitkering|:|=))*[ :.#=]{0,4}\\(?#?((?=[\\p{L}\\d./_-]*(?: ?[\\d./_-]+)*\\d)[\\p{L}]{0,8}[-./_]?(?:[\\p{L}]{1,6}[-./_ ])?\\d(?:[\\p{L}\\d]|[-./_](?=[\\p{L}\\d])| (?=\\d{2,}(?!\\p{L}| ?(?:euro|jaar|uur|jan|feb|ma|apr|me|ju|au|se|ok|no|de)))){2,30})`,
  'giu',
)
/** The word of such a number, and how far the number stands from it. */
const NOUN_SIGN = sign(
  new RegExp(
    `(?:^|[-'])(?:${NOUN}[- ]?(?:nummers?|nr|no|num|code|id|kenmerk)?|v-?(?:nummer|nr)|kenm|doss|klantnr|dosnr|zknr|znr|ref)(?!\\p{L})`,
    'iu',
  ),
)
const LONG = sign(/^\d{4,12}$/)
const NUMBER_WORD = sign(/(?:^|[-'])(?:nummer|nr|no)$/i)
const REACH: Reach = { behind: 80, ahead: 110 }

/** The words of these that a number follows before long. */
const numbered = ({ tokens }: Page, places: readonly number[]): number[] =>
  places.filter((i) => {
    const end = tokens[i]?.end ?? 0
    for (let k = i + 1; (tokens[k]?.start ?? Number.POSITIVE_INFINITY) < end + 80; k++)
      if (tokens[k]?.shape === 'number') return true
    return false
  })

const FIGURE_SHAPES: readonly RegExp[] = [
  /(?<![\p{L}\d.,¤/-])\d{2,4}\.\d{2,3}\.(?:\d{2}|\d{3,5})(?:[-.]\d{1,2})?(?![\p{L}\d%,]|\.\d)/gu,
  /(?<![\p{L}\d.,¤/-])\d{2}\/\d{3,5}(?: [A-Z]{2,5}(?: [A-Z]{1,2}\d{0,2})?)?(?![\p{L}\d%,])/gu,
  /(?<![\p{L}\d.,¤/-])(?:19|20)\d{2}[-./_ ]?(?:[A-Z]{1,5}[-./_ ]?)?\d{4,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%]|,\d)/gu,
  /(?<![\p{L}\d.,¤/-])\d{1,6}[-/_.]\d{3,}(?:[-/_.]\d+)*(?![\p{L}\d%]|,\d)/gu,
  /(?<![\p{L}\d.,¤+/-])\d{7,}(?![\p{L}\d%]|[.,]\d)/gu,
]
const ALL_SHAPES: readonly RegExp[] = [
  ...FIGURE_SHAPES,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{0,3}[-./_#]{1,2}\d{4,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d.,¤/-])\d{2,}(?:[-./_]\d+)*[-./_][A-Z]{1,4}(?:[-./_]\d+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}[-./_]?(?:19|20)\d{2}[-./_]\d{2,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}[-./_]\d{3,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}[-./_]\d{2,}(?:[-./_][A-Z]*\d[A-Z\d]*)+(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}(?:[-./_]\d{2,})+[-./_][A-Z]{1,3}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{2,4} \d{2}[./-]\d{4,}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{2,4}[-./_]\d{2,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{5,}[A-Z]?(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])(?=[A-Z\d]*\d[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{8,12}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d.,¤/-])\d{2,4}[-./_][A-Z]{1,5}[-./_]\d{2,}(?![\p{L}\d%])/gu,
]
/** Figures alone make a reference when they are so many. */
const FIGURES_MIN = 6

/** A run in which a reference may stand: figures with letters, marks and single spaces between figures. */
const CHUNK = /(?:[A-Z./_#-]*\d[\dA-Z./_#-]*)(?: (?=[\dA-Z])[\dA-Z./_#-]*\d[\dA-Z./_#-]*)*/g

/** Letters and figures in groups joined by marks, in any case: "T2023-PW-61884", "RH.bzw/23-77", "DFM...7781". */
const JOINED =
  /(?<![\p{L}\d.,¤/@_-])[A-Za-z\d]+(?:(?:[-./_#]|\.{2,3})[A-Za-z\d]+)+(?![\p{L}\d@%]|[-./_][\p{L}\d])/gu
/** Words and numbers that are joined and are no reference: ranges of years, laws, sizes, files. */
const NO_REFERENCE =
  /^(?:\d+[-./]\d+|(?:19|20)\d{2}[-/](?:19|20)?\d{2}|[a-z]+[-./].*|covid-19|.*\.(?:pdf|docx?|jpe?g|png|xlsx?|nl|com|org|eu)|\d{1,2}[-.]\p{L}{3,9}[-.]\d{2,4})$/iu

/** The numbers in a run of letters and figures that a mark joins to more. */
const joined = ({ at, tokens, text }: Page): number[] =>
  at(FIGURE).filter((i) => {
    const { start = 0, end = 0 } = tokens[i] ?? {}
    return JOINS.test(text[start - 1] ?? ' ') || JOINS.test(text[end] ?? ' ')
  })
const JOINS = /[-./_#A-Za-z]/

function findJoined(page: Page): Finding[] {
  return findNear(page, JOINED, joined(page), { behind: 60, ahead: 60 }, (match) => {
    const written = match[0]
    const capitals = /[A-Z]/.test(written)
    if (
      !capitals ||
      digitsOf(written).length < 4 ||
      (NO_REFERENCE.test(written) && !/^[A-Z]+[a-z]*[-./]/.test(written))
    )
      return undefined
    if (/\.(?:pdf|docx?|jpe?g|png|xlsx?)$/i.test(written)) return undefined
    return { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' }
  })
}

/** The capitals before a number that belong to it: "nr WDB 23-INR-61". */
const LETTERS_BEFORE = /(?<![\p{L}-])[A-Z]{2,5}(?:-[A-Z]{2,4})? $/u

/** Takes in the capitals that lead a number, when no list knows them as a word or a body. */
function withLetters(text: string, finding: Finding): Finding {
  const letters = LETTERS_BEFORE.exec(text.slice(Math.max(0, finding.start - 12), finding.start))?.[0]
  if (!letters) return finding
  if (
    /\bn(?:umme)?r\.?:? $/i.test(
      text.slice(Math.max(0, finding.start - letters.length - 8), finding.start - letters.length),
    )
  )
    return { ...finding, start: finding.start - letters.length }
  const kinds = wordKinds(fold(letters.trim()))
  return kinds.spared || kinds.ordinary ? finding : { ...finding, start: finding.start - letters.length }
}

/** Numbers after a word such as "kenmerk" or "zaaknummer". */
function findCued(page: Page): Finding[] {
  return findNear(page, CUED, numbered(page, page.at(NOUN_SIGN)), REACH, (match) => {
    const number = (match[1] ?? '').trimEnd()
    const isYear = /^(?:19|20)\d{2}$/.test(number)
    const bareNoun = !/(?:nummer|nr|kenmerk|code|\bid|ref|:|#)/i.test(
      match[0].slice(0, match[0].length - (match[1] ?? '').length),
    )
    if (isYear || digitsOf(number).length < (bareNoun ? 4 : 3)) return undefined
    const start = match.index + match[0].length - (match[1] ?? '').length
    return { start, end: start + number.length, type: 'DOSSIER', certainty: 'probable', reason: 'dossierCue' }
  })
}

/** Numbers whose shape (letters, slashes, many digits) is that of a reference. */
function findShaped(page: Page): Finding[] {
  return matchesNear(page, CHUNK, page.at(FIGURE), { behind: 30, ahead: 40 }).flatMap((chunk) =>
    /\d.*\d/.test(chunk[0]) ? shapedIn(page.text, chunk) : [],
  )
}

function shapedIn(text: string, chunk: RegExpExecArray): Finding[] {
  const from = Math.max(0, chunk.index - 1)
  const stretch = text.slice(from, whole(chunk).end + 3)
  const lettered = /[A-Z]/.test(stretch)
  if (!lettered && digitsOf(stretch).length < FIGURES_MIN) return []
  return (lettered ? ALL_SHAPES : FIGURE_SHAPES).flatMap((pattern) =>
    findAll(stretch, pattern, (match) => {
      const amount =
        /^\d{1,3}(?:\.\d{3})+$/.test(match[0]) ||
        /^(?:19|20)\d{2}[-/](?:19|20)?\d{2}$/.test(match[0]) ||
        (/^[\d./_-]+$/.test(match[0]) && digitsOf(match[0]).length < FIGURES_MIN)
      if (amount || /(?:¤|eur|euro) ?$/.test(before(text, from + match.index, 6))) return undefined
      const { start, end } = whole(match)
      return {
        start: from + start,
        end: from + end,
        type: 'DOSSIER',
        certainty: 'probable',
        reason: 'dossierShape',
      }
    }),
  )
}

/** Letters and numbers in groups, after the word for them: "kenmerk JH 8812 TV 24". */
const GROUPED =
  /\b(?:kenmerk|dossier(?:nummer|nr)?|zaak(?:nummer|nr)|ref(?:erentie)?|nummer|nr)\.?(?: is)?[ :]{1,3}([A-Z]{1,4}(?: [A-Z\d]{1,6}){1,5}(?<=\d))(?![\p{L}\d])/gu

function findGrouped(page: Page): Finding[] {
  return findNear(
    page,
    GROUPED,
    [...page.at(NOUN_SIGN), ...page.at(NUMBER_WORD)].sort((a, b) => a - b),
    REACH,
    (match) => {
      const number = match[1] ?? ''
      if (digitsOf(number).length < 4) return undefined
      const end = match.index + match[0].length
      return { start: end - number.length, end, type: 'DOSSIER', certainty: 'probable', reason: 'dossierCue' }
    },
  )
}

/** Numbers of cases at a court and the like: "ROE 24 / 2217 PW", "KWS 2025/77/04". */
const CASE =
  /(?<![\p{L}\d-])[A-Z]{2,4} (?:(?:19|20)\d{2}\/\d{2,6}(?:\/\d{1,4})?|\d{2} ?\/ ?\d{3,6}(?: [A-Z]{1,6}\d?)?)(?![\p{L}\d%])/gu
const findCases = (page: Page): Finding[] =>
  findNear(page, CASE, page.at(FIGURE), { behind: 12, ahead: 24 }, (match) => ({
    ...whole(match),
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))

/** Figures one by one after the word for a reference: "ref 2 8 8 1 7 - 0 4". */
const SPACED =
  /(?<=(?<!\p{L})(?:kenmerk|dossier\p{L}*|zaak\p{L}*|ref(?:erentie)?|nummer|nr|polis\p{L}*)\.?:? )\d(?: ?[-/.]? ?\d){4,15}(?![\p{L}\d%])/giu
const findSpaced = (page: Page): Finding[] =>
  findNear(page, SPACED, bothWords(page), REACH, (match) =>
    / /.test(match[0])
      ? { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierCue' }
      : undefined,
  )
const bothWords = (page: Page): number[] =>
  [...page.at(NOUN_SIGN), ...page.at(NUMBER_WORD)].sort((a, b) => a - b)

/** "nr 48213", "#4821": a number that is called one and no more. */
const NUMBERED =
  /(?<![\p{L}-])(?:nummer|nr\.?|no\.|#)(?: is)?:? ?((?!(?:19|20)\d{2}(?!\d))\d{4,12}(?:[-/]\d{1,4})?)(?![\p{L}\d%]|[.,]\d| ?(?:euro|jaar))/giu

const findNumbered = (page: Page): Finding[] =>
  findNear(page, NUMBERED, page.at(LONG), { behind: 20, ahead: 12 }, (match) => {
    const end = match.index + match[0].length
    return {
      start: end - (match[1] ?? '').length,
      end,
      type: 'DOSSIER',
      certainty: 'probable',
      reason: 'dossierCue',
    }
  })

/** Reference numbers of every kind. */
export const findDossier = (page: Page): Finding[] =>
  [
    ...findCued(page),
    ...findGrouped(page),
    ...findNumbered(page),
    ...findCases(page),
    ...findSpaced(page),
    ...findShaped(page),
    ...findJoined(page),
  ].map((finding) => withLetters(page.text, finding))
