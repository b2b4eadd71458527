/** Finds numbers of dossiers, cases, documents and clients that no word announces, by their shape. */
import { findCases, findOnRoll } from './courtNumbers.ts'
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, matchesNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, digitsOf, type Finding, findAll, whole } from './span.ts'
import { firstEndingAfter } from './tokens.ts'

const FIGURE_SHAPES: readonly RegExp[] = [
  /(?<![\p{L}\d.,¤/-])\d{2,4}\.\d{2,3}\.(?:\d{2}|\d{3,5})(?:[-.]\d{1,2})?(?![\p{L}\d%]|[.,]\d)/gu,
  /(?<![\p{L}\d.,¤/-])\d{2}\/\d{3,5}(?: [A-Z]{2,5}(?:[ -][A-Z]{1,2}\d{0,2})?)?(?![\p{L}\d%,])/gu,
  /(?<![\p{L}\d.,¤/-])(?:19|20)\d{2}[-./_ ]?(?:[A-Z]{1,5}[-./_ ]?)?\d{4,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%]|,\d)/gu,
  /(?<![\p{L}\d.,¤/-])\d{1,6}[-/_.]\d{3,}(?:[-/_.]\d+)*(?![\p{L}\d%]|,\d)/gu,
  /(?<![\p{L}\d.,¤+/-])\d{7,}(?![\p{L}\d%]|[.,]\d)/gu,
]
const ALL_SHAPES: readonly RegExp[] = [
  ...FIGURE_SHAPES,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{0,3}[-./_#]{1,2}\d{4,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d.¤/-])(?<!\d,)(?!\d\d-[A-Z](?![A-Z\d]))\d{2,}(?:[-./_]\d+)*[-./_][A-Z]{1,4}(?:[-./_]\d+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}[-./_]?(?:19|20)\d{2}[-./_]\d{2,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}[-./_]\d{3,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}[-./_]\d{2,}(?:[-./_][A-Z]*\d[A-Z\d]*)+(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,6}(?:[-./_][A-Z]{1,6}){0,2}(?:[-./_]\d{2,})+[-./_][A-Z]{1,3}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{2,4} \d{2}[./-]\d{4,}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{2,4}[-./_]\d{2,}(?:[-./_][A-Z\d]+)*(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])[A-Z]{1,4}\d{5,}[A-Z]?(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])(?=[A-Z\d]*\d[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{8,12}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d-])(?=(?:[A-Z]{0,6}\d){8})[A-Z\d]{13,18}(?![\p{L}\d%])/gu,
  /(?<![\p{L}\d.,¤/-])\d{2,4}[-./_][A-Z]{1,5}[-./_]\d{2,}(?![\p{L}\d%])/gu,
]
/** Figures alone make a reference when they are so many. */
const FIGURES_MIN = 6

/** A run in which a reference may stand: figures with letters, marks and single spaces between figures. */
const CHUNK = /(?<![A-Z./_#-])(?:[A-Z./_#-]*\d[\dA-Z./_#-]*)(?: (?=[\dA-Z])[\dA-Z./_#-]*\d[\dA-Z./_#-]*)*/g

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

/** "117-408 S nagekeken": a capital that closes a number and opens no name. */
const LETTER_BEHIND = /^ [B-TV-Z](?=[,;)\n]| \p{Ll}|$)/u

/** Takes in the capitals that lead a number, when no list knows them as a word or a body. */
function withLetters(text: string, found: Finding): Finding {
  const finding = {
    ...found,
    end: found.end + (LETTER_BEHIND.exec(text.slice(found.end, found.end + 4))?.[0].length ?? 0),
  }
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
        (/^\d{1,3}(?:\.\d{3})+$/.test(match[0]) && !isMillions(text, from + match.index, match[0])) ||
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

/** "30.221.884": figures in the millions that no currency stands beside, of which all 45 in the texts of 38 authors were references. */
const isMillions = (text: string, at: number, { length }: string): boolean =>
  length > 8 &&
  !/(?:¤|eur|euro|bedrag|totaal|miljoen)[^\p{L}\d]*$/iu.test(before(text, at, 12)) &&
  !/^(?:,| ?(?:euro?|¤|%|miljoen|inwoners|mensen|huishoudens)(?!\p{L}))/iu.test(
    text.slice(at + length, at + length + 14).replace(/^,(?!\d)/, ''),
  )

/** Capitals before a number that refers to nobody's case: money, registers and norms. */
const NO_CASE = 'EUR|KVK|BSN|TEL|FAX|RSIN|BTW|NL|AGB|BIG|IBAN|ISO|NEN|SBC|SBI|ICD|RFC'
/** Capitals and figures in groups: "DEB 400812", "TFV 0007 3361", "C-004 517", "4019 2287 6150", "47 036 892 816". */
const GROUPED = new RegExp(
  String.raw`(?<![\p{L}\d-])(?!${NO_CASE})(?:[A-Z]{2,4} \d{5,8}|[A-Z]{2,4} \d{3,4}(?: \d{3,4}){1,2}(?: \d{1,2})?|[A-Z]{1,3}-\d{3} \d{3}|(?<!\d[ .,/])(?:\d{4}(?: \d{4}){2,3}|\d{2}(?: \d{3}){3})(?! ?\d))(?![\p{L}\d%]|[.,-]\d| ?(?:euro|keer|jaar))`,
  'gu',
)
const YEARS_ALONE = /^(?:\p{L}+ )?(?:(?:19|20)\d{2} ?)+$/u
const findGrouped = (page: Page): Finding[] =>
  findNear(page, GROUPED, page.at(FIGURE), { behind: 8, ahead: 24 }, (match) =>
    YEARS_ALONE.test(match[0])
      ? undefined
      : { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' },
  )

/** The same where a single short number stands behind them: also currencies, makes and what books are numbered by. */
const NO_SHORT_CASE = `${NO_CASE}|CAO|SRD|USD|ANG|AWG|GBP|CHF|PLN|TRY|MAD|XCD|AUD|CAD|SEK|BPM|ISBN|ISSN|PIN|BMW|DAF`
/** "URG 0387", "INK 24.510", "88120-3", "3SRPKS 448 119 027": capitals that are no word and four figures, or figures that marks or codes show to be no amount. */
const SHORT = new RegExp(
  String.raw`(?<![\p{L}\d.,¤/-])(?<!\b(?:LJN:? ?|Kamerstuk(?:ken)?[^\n]{0,40}))(?:(?!(?:${NO_SHORT_CASE}) )([A-Z]{2,5}) (?!(?:19|20)\d\d(?!\d))(?:\d{4}|0\d{3,7}|\d{2}\.\d{3,5})|\d{5,8}-\d{1,3}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{4,12} \d{3,4} \d{3}(?: \d{3})?)(?![\p{L}\d%/]|[.,:-]\d| ?\d| ?(?:euro|eur|keer|jaar|uur|netto|bruto|per|¤))`,
  'gu',
)
/** Where such a reference can stand: at numbers of five characters and more, and those behind a few capitals. */
const placesOfShort = ({ at, tokens }: Page): number[] =>
  at(FIGURE).filter((i) => {
    const [before, own] = [tokens[i - 1]?.text ?? '', tokens[i]?.text ?? '']
    return own.length > 4 || /^[A-Z]{2,5}$/.test(before)
  })
const findShort = (page: Page): Finding[] =>
  findNear(page, SHORT, placesOfShort(page), { behind: 14, ahead: 16 }, (match) => {
    const word = match[1] ? page.tokens[firstEndingAfter(page.tokens, match.index)] : undefined
    const isWord = word?.shape === 'shouted' && (word.kinds.ordinary || word.kinds.name)
    return isWord || (word?.kinds.spared && !/ 0|\./.test(match[0]))
      ? undefined
      : { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' }
  })

/** "(dr. 9021/25)": a number and its year, behind what it is cut short; "Yilmaz (24/218, boete)": behind somebody. */
const BRACKETED =
  /(?<=\((?:\p{L}{1,8}\.?)? ?)\d{3,6}\/\d{2}(?=\))|(?<=\p{Lu}[\p{L}'-]{1,30} \()(?<!(?<!\p{L})(?:Art(?:ikel)?|Lid|Wet|Richtlijn|Verordening|Kamerstuk(?:ken)?|Staatscourant|Staatsblad|Stb|Stcrt|Circulaire) \()[12]\d\/\d{3,5}(?=[,;)])/gu
const findBracketed = (page: Page): Finding[] =>
  findNear(page, BRACKETED, page.at(FIGURE), { behind: 40, ahead: 8 }, (match) => ({
    ...whole(match),
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))

/** What letters, figures and marks make up behind a word for a reference: "o.v.v. NV 90-117/klo", "onder AvH/eelde/3". */
const CITED =
  /(?<=\b(?:o\.?v\.?v\.?|onder vermelding van|ref(?:erentie)?\.?|kenmerk|kenm\.?|map|onder|zie):? {1,2})(?=[^\s]{0,24}\d|[A-Z]{2,4} \d)(?=[^\s]{0,24}\p{L}|[A-Z]{2,4} )(?:[A-Z]{1,4} |\p{Ll}{2,4}-\p{Ll}{3,6} )?[\p{L}\d]{1,8}(?:[-./][\p{L}\d]{1,8}){1,5}(?![\p{L}\d%]|[-.]\p{L})/giu
const CITES = sign(/^(?:ovv|v|vermelding|ref|referentie|kenmerk|kenm|map|onder|zie)$/i)
const findCited = (page: Page): Finding[] =>
  findNear(page, CITED, page.at(CITES), { behind: 16, ahead: 60 }, (match) =>
    digitsOf(match[0]).length === 0 || NOT_CITED.test(match[0])
      ? undefined
      : { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierCue' },
  )
/** "mapje CR-tel 57", "ordner WZ-br 204": what a folder is marked with. */
const ON_FOLDER =
  /(?<=\b(?:(?:hang)?map(?:je)?|ordner|multomap|bakje|lade)(?: is)?:? )\p{Lu}{1,4}[-./]\p{L}{1,8} \d{1,4}(?![\p{L}\d%]|[.,]\d)/giu
const FOLDER = sign(/^(?:(?:hang|multo)?map(?:je)?|ordner|bakje|lade)$/i)
const findFiled = (page: Page): Finding[] =>
  findNear(page, ON_FOLDER, page.at(FOLDER), { behind: 2, ahead: 30 }, (match) => ({
    ...whole(match),
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierCue',
  }))

/** Whether letters and figures behind "zie" or "onder", which announce more than references, are of the law or a level. */
const isOfLaw = (text: string, { start, end }: Finding): boolean =>
  LOOSE_CUE.test(before(text, start, 8)) &&
  [OF_ARTICLE, OF_ACT, LEVELS].some((pattern) => pattern.test(text.slice(start, end)))
const LOOSE_CUE = /(?:onder|zie):? {1,2}$/i
const OF_ARTICLE = /(?:^|[-./ ])(?:art|artikel|lid)\.?\d*(?=[-./ ]|$)/i
const OF_ACT =
  /(?:^|[-./ ])(?:pw|wwb|abw|wmo|awb|awir|ioaw|ioaz|bbz|ww|wia|wao|wajong|zw|aow|anw|akw|wlz|zvw|wgs|wet|bw|rv|avg|woo|wob|wi|tw|wsw|jw|sr|sv|gemw)(?=[-./ ]|$)/i
const LEVELS = /(?:^|[-./ ])[ABC][12](?=[-./ ]|$)/
const NOT_CITED =
  /^(?:\d{1,2}[-./](?:\d{1,2}|\p{L}{3,9})(?:[-./]\d{2,4})?|(?:art|artikel|lid|blz|p|bijlage|hoofdstuk|par|paragraaf|stb|stcrt)\b.*|[\d./-]+)$/iu

/** "KAP 23-177", "KTW 3304-9": letters that are no act's before figures in two parts, five or more. */
const TWO_PARTS =
  /(?<![\p{L}\d-])(?!EUR|KVK|BSN|TEL|FAX|BTW|IBAN|ISO|NEN|SBC|SBI|ICD|ICF|AOW|WIA|WAO|WMO|ANW|IOAW|IOAZ|BBZ|AWB|AVG|PW |BW |RV |WW |ZW )[A-Z]{2,4} (?=(?:\d-?){5,8}(?!\d))\d{2,4}-\d{1,4}(?![\p{L}\d%/-]|[.,]\d)/gu
const YEARS = /(?:19|20)\d{2}-(?:19|20)?\d{2}$/
const findInTwoParts = (page: Page): Finding[] =>
  findNear(page, TWO_PARTS, page.at(FIGURE), { behind: 8, ahead: 12 }, (match) =>
    YEARS.test(match[0])
      ? undefined
      : { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' },
  )

/** "#48213": a number that is called one and no more. */
const NUMBERED =
  /(?<![\p{L}\d-])# ?(?!(?:19|20)\d{2}(?!\d))\d{4,12}(?:[-/]\d{1,4})?(?![\p{L}\d%]|[.,]\d| ?(?:euro|jaar))/giu
const LONG = sign(/^\d{4,12}$/)
const findNumbered = (page: Page): Finding[] =>
  findNear(page, NUMBERED, page.at(LONG), { behind: 20, ahead: 12 }, (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))

/** References that their marks alone give away: "WS*20931", "T/NS 90.21.55-7", "FR*2023*Zd*061", "AIO/INT-MA 5512". */
const SHAPED =
  /(?<![\p{L}\d&/*-])(?:[A-Z]{1,5}\*\d[\dA-Za-z*]{3,}|[A-Z]{1,4}(?:[/&-][A-Z]{1,4}){1,3} \d{2,}[\d.-]*|[A-Z]{2,5}[/&-][A-Za-z]{1,6} \d{2,}-\d{3,}[a-z]?|[A-Z]{2,5}(?:[/&-][A-Z]{2,5}){1,2}[-/]\d{2,}[A-Za-z\d]*|(?:19|20)\d{2} \/ [A-Z]{2,5} \/ \d{2,}|[A-Z]{1,3}-'?\d{2}-\d{3,})(?![\p{L}\d%])/gu
const TWO_FIGURES = sign(/^\d{2}/)

/** References without a word before them, by marks that only references have. */
const findMarked = (page: Page): Finding[] =>
  findNear(page, SHAPED, page.at(TWO_FIGURES), { behind: 30, ahead: 30 }, (match) =>
    /^(?:LJN|ECLI|BWB|CRVB|COVID)/.test(match[0])
      ? undefined
      : {
          start: match.index,
          end: match.index + match[0].length,
          type: 'DOSSIER',
          certainty: 'probable',
          reason: 'dossierShape',
        },
  )

/** "A12/N210": motorways and provincial roads, which point to nobody. */
export const TWO_ROADS = /^[AN]\d{1,3}\/[AN]\d{1,3}$/

/** Reference numbers of every kind. */
export const findDossier = (page: Page): Finding[] =>
  [
    ...findCases(page),
    ...findGrouped(page),
    ...findShort(page),
    ...findBracketed(page),
    ...findInTwoParts(page),
    ...findOnRoll(page),
    ...findCited(page),
    ...findFiled(page),
    ...findNumbered(page),
    ...findMarked(page),
    ...findShaped(page),
    ...findJoined(page),
  ]
    .filter(
      (finding) =>
        !isOfLaw(page.text, finding) && !TWO_ROADS.test(page.text.slice(finding.start, finding.end)),
    )
    .map((finding) => withLetters(page.text, finding))
