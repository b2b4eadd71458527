/**
 * What may not be touched: references to the law and to public papers, amounts, times and durations. Softer
 * rules keep out of these stretches; a checked number or an e-mail address still wins.
 */

import { illnesses } from './illnesses.ts'
import { namesInPhrases } from './namesInPhrases.ts'
import { nationalBodies } from './nationalBodies.ts'
import { matchesNear, type Page } from './page.ts'
import { PLACEHOLDER } from './placeholders.ts'
import { FIGURE, type Sign, sign } from './signs.ts'
import { allMatches, type Stretch, whole } from './span.ts'

/** Rulings, acts and papers of parliament. */
const REFERENCES: readonly RegExp[] = [
  /\bECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+/gi,
  /\bWetboek van (?:Burgerlijke |Straf)?\p{Lu}\p{L}+/gu,
  /\bjci1\.3:[^\s)]+/g,
  /\b(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel)(?: ?(?:I{1,2}|EK|TK|1|2))?,?(?: ?(?:19|20)\d{2}[-/¯](?:19|20)?\d{2},?)?(?:,? ?\d{2} ?\d{3}(?:[- ](?:\d+|[IVXLC]+))?)?(?:,? ?(?:nr|nrs|p|blz)\. ?[A-Z\d]+(?:[-¯]\d+)?)*/g,
]
const REFERENCE = sign(/ecli|jci|^wetboek$|^kamerstuk|^handelingen|^aanhangsel/i)
/** Rulings and gazettes with a number, and other papers. */
const PAPERS: readonly RegExp[] = [
  /\bLJN:? ?[A-Z]{2}\d{4}\b/g,
  /\bBWB[RVW]\d{7}\b/g,
  /\b\d{2} ?\d{3}(?:-[IVXLC]+)?,? nr\.? ?\d+/g,
  /\b(?:Stb|Stcrt|Trb|PbEU|RSV|USZ|JB|AB|NJ|JWWB|Pb)\.? ?(?:19|20)\d{2}(?:[,/] ?(?:nr\. ?)?\d+)?/g,
  /\b(?:Staatsblad|Staatscourant|Tractatenblad) (?:van )?(?:19|20)\d{2}(?:,? ?(?:nr\.? ?)?\d+)?/gi,
  /\brapport(?:nummer)? (?:nr\.? )?(?:19|20)\d{2}\/\d{1,4}(?!\d)/gi,
  /(?<![-\p{L}])nr\. ?\d{1,3}(?![A-Z\d./-]*\d| \d{3})/giu,
  /\bW\d{2}\.\d{2}\.\d{4,5}\/[IVX]+/g,
]
const PAPER = sign(
  /(?:^|[-'])(?:ljn|bwb[rvw]|nr|stb|stcrt|trb|pbeu|rsv|usz|jb|ab|nj|jwwb|pb|staatsblad|staatscourant|tractatenblad|rapport|rapportnummer|w)$/i,
)
const ARTICLES =
  /(?<![.\d/-])\b(?:artikel(?:en)?|artt?\.?|lid|leden|onderdeel|paragraaf|§|hoofdstuk|titel|afdeling|bijlage|bladzijde|blz\.?|pagina|p\.) ?(?=\d)\d+[a-z]{0,2}(?:[:.]\d+[a-z]{0,2})*(?:(?:,| en| of| t\/m| tot en met|-)? \d+[a-z]{0,2}(?:[:.]\d+[a-z]{0,2})*(?=[ ,.;)]))*/gi
/** "art. 2 Wht": acts by letters without a vowel, which would be taken for initials or for the letters of a reference. */
const ACT_BEHIND =
  /(?<=\b[Aa]rt(?:ikel|\.)? ?\d{1,3}[a-z]{0,2}(?:,? (?:eerste|tweede|derde|vierde) lid,?)? )(?:Bw|Bbz|Bpb|Gw|Pw|Rv|Rvv|Sr|Sv|Vb|Vw|Wbp|Wft|Wfsv|Wgs|Wht|Wjz|Wkb|Wkkgz|Wlz|Wmg|Wml|Wnt|Wpg|Wrb|Wsf|Wsnp|Wsw|Wtcg|Wvg|Wvw|Wwft|Wzd|Zvw|Zw)(?![\p{L}\d-]|\.[\p{L}\d])/gu
const ARTICLE = sign(
  /\b(?:artikel(?:en)?|artt?|lid|leden|onderdeel|paragraaf|hoofdstuk|titel|afdeling|bijlage|bladzijde|blz|pagina|p)$/i,
)
const CURRENCY = sign(/^(?:euro?|cent|procent)(?!\p{L})/iu)
const UNIT = sign(
  /^(?:jaar|jaren|maand(?:en)?|weken|week|dag(?:en)?|uur|uren|minuten|kinderen|personen|keer|maal|km|kilometer|meter|m|kilo|kg|gram|punten|bladzijden|pagina's|inwoners|gemeenten|huishoudens|mensen|cliënten|zaken|gevallen|signalen|sollicitaties)(?!\p{L})/iu,
)
/** The numbers with one of these marks right behind them. */
const marked =
  (marks: string) =>
  ({ at, text, tokens }: Page): number[] =>
    at(FIGURE).filter((i) => marks.includes(text[tokens[i]?.end ?? 0] ?? ' '))
/** The numbers where a text has such a mark, else the words for it. */
const priced =
  (mark: RegExp) =>
  ({ at, text }: Page): readonly number[] =>
    at(mark.test(text) ? FIGURE : CURRENCY)
/** Amounts, times and durations, each with the words or numbers that it does not go without. */
const FIGURES: readonly (readonly [RegExp, (page: Page) => readonly number[]])[] = [
  [/(?:¤|\bEUR\b|\beuro\b) ?-?\d+(?:[., {2}]\d{3})*(?:[.,](?:\d{1,2}|-{1,2}))?(?!\d)/gi, priced(/¤/)],
  [
    /(?<![\d.,])-?\d+(?:[. ]\d{3})*(?:,\d{1,2}|,-{1,2})?(?: ?(?:euro|eur|¤(?! ?\d)|cent|procent|%)(?![\p{L}]))/giu,
    priced(/[¤%]/),
  ],
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})*,(?:\d{2}|-{1,2})(?!\d)/g, marked(',')],
  [
    /(?<!\d)(?:[01]?\d|2[0-4])(?:[:.][0-5]\d ?(?:uur|u\b|h\b)|:[0-5]\d(?=[ ,;)-]|$)|(?<=\b(?:om|rond|tussen) \d{1,2})\.[0-5]\d)(?![.-]\d)/gi,
    marked(':.'),
  ],
  [
    /(?<![\d.,])\d+(?:[.,]\d+)?(?:-| ?à ?\d+ | tot \d+ |[-¯]\d+ | )?(?:jaar|jaren|maand(?:en)?|weken|week|dag(?:en)?|uur|uren|minuten|kinderen|personen|keer|maal|km|kilometer|meter|m2|m²|kilo|kg|gram|punten|bladzijden|pagina's|inwoners|gemeenten|huishoudens|mensen|cliënten|zaken|gevallen|signalen|sollicitaties)(?![\p{L}])/giu,
    ({ at }) => at(UNIT),
  ],
]
const MEMBER = /\b(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) lid\b/gi
const LID = sign(/^lid(?!\p{L})/iu)
const OFFICE =
  /\b(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris|[Pp]remier|[Kk]amerlid|[Mm]otie|[Aa]mendement|[Cc]ommissie|[Ww]et)[- ](?:(?:van|de|der|den|Van|De|Der|Den) ){0,2}\p{Lu}[\p{L}-]+/gu
const OFFICIAL = sign(
  /(?:^|[-'])(?:minister|staatssecretaris|premier|kamerlid|motie|amendement|commissie|wet)/i,
)

/** "Regeling opvang ontheemden Oekraïne": what a rule is called that no list has, behind the word for it. */
const SCHEME =
  /(?<!\p{L})(?:Regeling|Besluit|Verordening|Beleidsregels?|Richtlijn|Leidraad|Handreiking|Werkinstructie|Convenant)(?= \p{Ll}{4,})/gu
const SCHEMES = sign(
  /^(?:Regeling|Besluit|Verordening|Beleidsregels?|Richtlijn|Leidraad|Handreiking|Werkinstructie|Convenant)$/,
)

/** "Verordening (EG) nr. 883/2004", "Richtlijn 2004/38/EG", "HvJ EU C-158/23": acts and rulings of the European Union. */
const EUROPEAN =
  /(?<!\p{L})(?:(?:[Vv]erordening|[Rr]ichtlijn|Vo\.?)(?: \((?:EG|EU|EEG)\))?(?: nr\.?)? \d{2,4}\/\d{1,4}(?:\/(?:EG|EU|EEG))?|(?:HvJ|Hof van Justitie)(?: (?:EU|EG))?,? (?:C|T)-\d{1,3}\/\d{2})(?![\p{L}\d])/gu
const OF_UNION = sign(/^(?:verordening|richtlijn|vo|hvj|justitie)$/i)

/** The stretches that softer rules leave alone, sorted by start; they may overlap. `placeholders` are among them. */
export function protectedStretches(page: Page, placeholders: readonly Stretch[]): Stretch[] {
  const at = (pattern: RegExp, places: readonly number[], ahead: number): Stretch[] =>
    matchesNear(page, pattern, places, { behind: 40, ahead }).map(whole)
  const near = (patterns: readonly RegExp[], word: Sign, ahead: number): Stretch[] =>
    patterns.flatMap((pattern) => at(pattern, page.at(word), ahead))
  const found = [
    ...near(REFERENCES, REFERENCE, 220),
    ...near(PAPERS, PAPER, 80),
    ...near([ARTICLES, ACT_BEHIND], ARTICLE, 220),
    ...FIGURES.flatMap(([pattern, places]) => at(pattern, places(page), 80)),
    ...near([MEMBER], LID, 4),
    ...near([OFFICE], OFFICIAL, 80),
    ...near([SCHEME], SCHEMES, 80),
    ...near([EUROPEAN], OF_UNION, 60),
    ...nationalBodies(page),
    ...illnesses(page),
    ...namesInPhrases(page),
  ]
  return [...placeholders, ...found].sort((a, b) => a.start - b.start)
}

/** The placeholders in the text; nothing at all may cut into these. */
export const placeholderStretches = (text: string): Stretch[] =>
  text.includes('[') ? allMatches(text, PLACEHOLDER).map(whole) : []
