/** Finds papers and debates of parliament: kamerstukken by file and number, Handelingen and answers to questions. */
import { actAt } from './actMatch.ts'
import type { Citation } from './citation.ts'
import { listCitations } from './numberedList.ts'
import { tokensOf } from './tokens.ts'
import { unlistedActAt } from './unlistedActs.ts'

const NR = String.raw`(?:nrs?\s?\.?|nummers?|no\.?|letters?|ondernummers?)`
/** A word may be glued to the number of a footnote: "12Kamerstukken". */
const NO_LETTER = String.raw`(?<![\p{L}-])`
/** What stands between words, looked at from behind; blanks are bounded everywhere here, or a run of them would be walked again at every place. */
const GAP = String.raw`\s{1,3}`
const PAPER_WORD = String.raw`(?:kamerstuk(?:ken|nummers?|nr\.?)?|tk-stuk(?:ken)?|tweede kamer|eerste kamer|kst\.?|tk|ek|vergaderjaar)`
const YEARS = String.raw`(?:\d{4}\s?[-–/]\s?\d{2,4})`
const HOUSE_AND_YEAR = String.raw`(?:[,.]?\s{0,9}(?:I[Il1]?\b|vergaderjaar|(?:der )?(?:tweede|eerste) kamer|tk\b|ek\b|\(?${YEARS}\)?)){0,9}`
/** A file of the house ("26 448"), of a budget ("35 300 XV") or of the Council of the Union ("21 501-07"). */
const FILE = String.raw`[123]\d[\s.\u00A0]?\d{3}`
const CHAPTER = String.raw`(?:(?:[-\s]|,?\s{1,9}hoofdstuk\s{1,9})(?:[IVX]+|[A-H](?=[\s,]))(?![\p{L}])|-\d\d(?=,?\s{0,9}${NR}\s{0,9}\d))`
const DOSSIER = `(?<dossier>${FILE}${CHAPTER}?)`
/** "34 356 (R 2064)" is a file of the whole Kingdom as well, "29 762 e.a." one of more. */
const FILE_ADDED = String.raw`(?:\s{0,9}\(R\s?\d{3,4}\)|\s{1,9}e\.a\.|\s{1,9}c\.a\.)?`
const PAPER_NUMBER = String.raw`(?<list>(?:\d{1,4}(?:[a-z]\b|(?!\d))|[A-Z]{1,3}\b)(?:\s{0,9}(?:,|en|t\/m|tot en met|[-–])\s{0,9}(?:nrs?\.?\s{0,9})?(?:\d{1,4}(?:[a-z]\b|(?![\d/]|[\s.]\d{3}\b))|(?!p\b)[A-Z]\b))*)`
const PAPERS: readonly RegExp[] = [
  // Kamerstukken II 2020/21, 26 448, nr. 661
  new RegExp(
    String.raw`${NO_LETTER}${PAPER_WORD}${HOUSE_AND_YEAR}[,:]?\s{0,9}(?:dossier\s{0,9})?(?:${NR}\s{0,9})?${DOSSIER}${FILE_ADDED}(?:,?\s{0,9}\(?${YEARS}\)?)?\s{0,9}[,:;-]?\s{0,9}\(?(?:${NR}\s{0,9})?${PAPER_NUMBER}`,
    'giu',
  ),
  // kst-26448-661
  /\bkst-(?<dossier>\d{5}(?:-[IVX]+)?)-(?<list>\d{1,4}|[A-Z]{1,2})\b/giu,
  // motie van het lid … (35510-24)
  new RegExp(
    String.raw`(?<=\b(?:motie|amendement|brief|nota|memorie|verslag|wetsvoorstel|kamer|kamervragen|lid)\b[^;\n]{0,60}\()${DOSSIER}-(?<list>\d{1,4}|[A-Z]{1,2})(?=[),;])`,
    'giu',
  ),
  // motie op stuk nr. 24 (35 510)
  new RegExp(
    String.raw`\b(?:stuk|motie|amendement|brief|nota)${GAP}(?:met${GAP})?(?:nr\.?|nummer)${GAP}(?<list>\d{1,4})${GAP}?\((?:Kamerstuk(?:ken)?${GAP})?${DOSSIER}\)`,
    'giu',
  ),
  // (35510, nr. 13)
  new RegExp(
    String.raw`(?<!\d[.,]?)(?<!€\s?)(?<!\d\s)(?<!(?:dossiernummer|dossiernr\.?|zaaknummer|kenmerk|klantnummer)\s(?:is\s)?)\b${DOSSIER}${FILE_ADDED},?\s{1,9}${NR}\s{0,9}${PAPER_NUMBER}`,
    'gu',
  ),
]

/** Another paper of the file just cited: ", nr. 6, p. 15; nr. 7", "nr. 4, p. 12 en 13, en nr. 6", and behind a gloss in brackets "alsmede nr. 4". */
const SAME_FILE =
  /(?:,?\s{0,9}(?:p|pp|blz|pag)\.\s{0,9}\d+(?:\s{0,9}(?:[-–]|en)\s{0,9}\d+)?(?:\s{1,3}e\.v\.)?)?(?:\s{0,9}\([^()\n\d]{1,60}\))?\s{0,9}[;,]?\s{0,9}(?:(?:en|alsmede|evenals|respectievelijk)\s{1,9})?nrs?\.\s{0,9}(?<list>\d{1,4}(?!\d))/uy

/** A paper of the file just cited by what it is: ", de nota van wijziging (nr. 8) en het advies van de Raad van State (nr. 4)". */
const NAMED_PAPER =
  /\)?(?:,?\s{0,9}(?:p|pp|blz|pag)\.\s{0,9}\d+(?:\s?[-–]\s?\d+)?\)?)?[,;]?\s{1,9}(?:(?:en|alsmede|evenals)\s{1,9})?(?:de|het)\s{1,9}[^().;\n\d]{0,30}(?:nota|advies|verslag|memorie|motie|amendement|brief|rapport)[^().;\n\d]{0,60}\(nrs?\.?\s?(?<list>\d{1,4}(?!\d))/uy

const dossierNumber = (written: string): string =>
  written
    .replace(/,?\s{1,9}hoofdstuk\s{1,9}/iu, '-')
    .replace(/^(\d\d)[\s.\u00A0]?(\d{3})[\s-]?/u, '$1$2-')
    .replace(/-$/, '')

const paperOf = (dossier: string) => (number: string | null, start: number, end: number) =>
  ({ kind: 'kamerstuk', dossier, number, start, end }) as const

function moreOfTheFile(text: string, dossier: string, from: number): Citation[] {
  const found: Citation[] = []
  const nextAt = (at: number) => {
    SAME_FILE.lastIndex = NAMED_PAPER.lastIndex = at
    return SAME_FILE.exec(text) ?? NAMED_PAPER.exec(text)
  }
  for (let match = nextAt(from); match !== null; match = nextAt(match.index + match[0].length)) {
    const number = match.groups?.list ?? ''
    const end = match.index + match[0].length
    found.push(paperOf(dossier)(number, end - number.length, end))
  }
  return found
}

/** Before "dossier": it is somebody's own. */
const SOMEBODY_S =
  /(?<!\p{L})(?:mijn|m'n|je|jouw|uw|zijn|z'n|haar|ons|jullie|hun)\s{1,9}(?:\p{L}+\s{1,9})?dossier(?:nummer|nr\.?)?:?\s{1,9}$/iu
const SOMEBODY_S_MAX = 60

const isSomebodyS = (text: string, start: number): boolean =>
  SOMEBODY_S.test(text.slice(Math.max(0, start - SOMEBODY_S_MAX), start))

function numberedPapers(text: string): Citation[] {
  return PAPERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (isSomebodyS(text, match.index)) return []
      const dossier = dossierNumber(match.groups?.dossier ?? '')
      const more = moreOfTheFile(text, dossier, match.index + match[0].length)
      return [...listCitations(match, paperOf(dossier)), ...more]
    }),
  )
}

/** Words near a number of five digits that make it a file of parliament and not somebody's own. */
const OF_PARLIAMENT =
  /(?<!\p{L})(?:(?:[Tt]weede |[Ee]erste )kamer|Kamer(?! van [Kk]oophandel)|[Kk]amer(?:stuk(?:ken)?|brief|brieven|lid|leden|vraag|vragen|debat|commissie|motie|dossier)|[Ww]et|[Aa]mendement(?:en)?|(?:[Mm]inister|[Ss]taatssecretaris)(?:sen|s)?)(?!\p{L})|wetsvoorstel|wetswijziging|(?<!\p{L})motie|memorie|parlement|kabinet/u
const NEAR = 100
const WHOLE_FILES: readonly RegExp[] = [
  // Kamerstukken 36 785; Kamerstukken II 2020/21, 35570; Kamerstukken 34 352 en 36 100, nr. 251
  new RegExp(
    String.raw`${NO_LETTER}kamerstuk(?:ken)?${HOUSE_AND_YEAR}(?:,\s{0,9}${YEARS})?,?\s{0,9}(?:dossier\s{0,9})?${DOSSIER}(?!\d)`,
    'giu',
  ),
  // wetsvoorstel 36 582, wetsvoorstel Participatiewet in balans (36582)
  new RegExp(
    String.raw`(?<=\b(?:wetsvoorstel|voorstel van wet)(?:${GAP}(?:met${GAP})?(?:nr\.?|nummer))?${GAP}|\b(?:wetsvoorstel|voorstel van wet)\b[^.;\n(]{0,90}\()${DOSSIER}(?!\d|[.,]\d)`,
    'giu',
  ),
  // dossier 36 582, kamerstukdossier 36582
  new RegExp(
    String.raw`(?<=${NO_LETTER}(?:kamer(?:stuk(?:ken)?)?[- ]?)?dossier(?:nummer|nr\.?)?:?${GAP})${DOSSIER}(?!\d|[.,-]\d)`,
    'giu',
  ),
]

/** A file in brackets, right behind the title of its act: "Participatiewet in balans (36 582)". */
const BRACKETED_FILE = /(?<=\()(?<dossier>[123]\d[ \u00A0]\d{3})(?=\))/gu
const TITLE_MAX = 100
/** Words beside which such a number is an amount. */
const AMOUNT =
  /€|(?<!\p{L})(?:euro|gulden|bedrag(?:en)?|betaald|betalen|betaalde|kreeg|krijgt?|ontving|ontvangt?)(?!\p{L})/iu

/** Whether the name of an act ends right before this place, in a sentence that speaks of no amount. */
function isTitledAt(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - TITLE_MAX), end)
  const sentence = before.slice(before.search(/[^.;:!?\n()]*$/u))
  if (AMOUNT.test(sentence)) return false
  const tokens = tokensOf(sentence)
  return tokens.some((_, index) => {
    const listed = actAt(tokens, index)
    const act = listed?.fullName && listed.next === tokens.length ? listed : unlistedActAt(tokens, index)
    return act?.next === tokens.length
  })
}

const titledFiles = (text: string): Citation[] =>
  [...text.matchAll(BRACKETED_FILE)].flatMap((match): Citation[] => {
    if (!isTitledAt(text, match.index - 1)) return []
    const dossier = dossierNumber(match.groups?.dossier ?? '')
    return [paperOf(dossier)(null, match.index, match.index + match[0].length)]
  })

/** Files named as a whole, without the number of a paper in them. */
function wholeFiles(text: string): Citation[] {
  return WHOLE_FILES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Citation[] => {
      const end = match.index + match[0].length
      if (isSomebodyS(text, match.index)) return []
      const around = text.slice(Math.max(0, match.index - NEAR), end + NEAR)
      if (!/\s/u.test(match.groups?.dossier ?? '') && !OF_PARLIAMENT.test(around)) return []
      return [paperOf(dossierNumber(match.groups?.dossier ?? ''))(null, match.index, end)]
    }),
  )
}

/**
 * The head of a parliamentary paper: a file number and its title, on one line or below each other, further files, and
 * then a line "Nr. 213 BRIEF VAN …", "nr. 4" or, in the Senate, "C VERSLAG VAN …".
 */
const HEAD = new RegExp(
  [
    String.raw`^[ \t]*(?<dossier>[123]\d[ \u00A0]?\d{3}(?:[ -][IVX]+)?)(?:[ \t]+|[ \t]*\n\s{0,9})\p{Lu}[^\n]*\n`,
    String.raw`(?:\s{0,9}[123]\d[ \u00A0]?\d{3}[^\n]*\n){0,9}\s{0,9}`,
    String.raw`(?<numbered>[Nn]r\.?[ \t]*(?<number>\d{1,4}|[A-Z]{1,2})\b|(?<letter>[A-Z]{1,2})(?=\s{1,9}\p{Lu}{5}))`,
  ].join(''),
  'gmu',
)

function heads(text: string): Citation[] {
  return [...text.matchAll(HEAD)].map((match): Citation => {
    const { dossier = '', letter = '', number = letter, numbered = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return paperOf(dossierNumber(dossier))(number, end - numbered.length, end)
  })
}

/** Debates ("Handelingen II 2022/23, nr. 45, item 6") and answers to questions ("Aanhangsel Handelingen II 2021/22, 1234"). */
const DEBATES: readonly RegExp[] = [
  new RegExp(
    [
      String.raw`${NO_LETTER}(?:(?<annex>[Aa]anh(?:angsel|\.)\s{1,9}(?:(?:van|bij)\s{1,9}de\s{1,9}|der\s{1,9})?)[Hh]and(?:elingen|\.)|Hand(?:elingen|\.))`,
      String.raw`(?:,?\s{0,9}(?:I{1,2}\b|(?:van de |der )?(?:[Tt]weede|[Ee]erste) [Kk]amer|TK\b|EK\b|[Vv]ergaderjaar)){0,9}`,
      String.raw`,?\s{0,9}(?<from>(?:19|20)\d\d)\s?[-–/]\s?(?<to>\d{2,4})\s{0,9},?\s{0,9}`,
      String.raw`(?:(?:nrs?|no|blz|p)\.?\s{0,9})?(?<number>\d{1,4})(?!\d)(?:,?\s{0,9}item\s{0,9}(?<item>\d{1,3}))?`,
    ].join(''),
    'gu',
  ),
  // vergaderjaar 2020–2021, Aanhangsel van de Handelingen, nr. 2087
  /(?<=[Vv]ergaderjaar\s{1,3})(?<from>(?:19|20)\d\d)\s?[-–/]\s?(?<to>\d{2,4})\s{0,9},?\s{0,9}(?<annex>[Aa]anhangsel\s{1,9}(?:(?:van|bij)\s{1,9}de\s{1,9}|der\s{1,9})?)?[Hh]andelingen,?\s{0,9}(?:(?:nrs?|no)\.?\s{0,9})(?<number>\d{1,4})(?!\d)(?:,?\s{0,9}item\s{0,9}(?<item>\d{1,3}))?/gu,
  /\b(?<annex>a)?h-[te]k-(?<from>(?:19|20)\d\d)(?<to>(?:19|20)\d\d)-(?<number>\d{1,4})(?:-(?<item>\d{1,3}))?\b/giu,
]

function debates(text: string): Citation[] {
  return DEBATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Citation[] => {
      const { from = '', to = '', number = '', item, annex } = match.groups ?? {}
      const next = String(Number(from) + 1)
      if (!next.endsWith(to)) return []
      return [
        {
          kind: 'handelingen',
          start: match.index,
          end: match.index + match[0].length,
          year: `${from}-${next}`,
          number,
          item: item ?? null,
          annex: annex !== undefined,
        },
      ]
    }),
  )
}

/** "35394-11": a paper by its file and number, of a file that the text cites in full elsewhere. */
const SHORT_PAPER = /(?<![\d-])(?<dossier>[123]\d{4})-(?<number>\d{1,4})(?![\d-])/gu

function shortPapers(text: string, files: ReadonlySet<string>): Citation[] {
  return [...text.matchAll(SHORT_PAPER)].flatMap((match): Citation[] => {
    const { dossier = '', number = '' } = match.groups ?? {}
    return files.has(dossier) ? [paperOf(dossier)(number, match.index, match.index + match[0].length)] : []
  })
}

/** All papers and debates of parliament in a text; a paper may be found in more than one way. */
export function papersIn(text: string): Citation[] {
  const papers = [...numberedPapers(text), ...heads(text), ...wholeFiles(text), ...titledFiles(text)]
  const files = new Set(papers.flatMap((paper) => (paper.kind === 'kamerstuk' ? [paper.dossier] : [])))
  return [...papers, ...(files.size === 0 ? [] : shortPapers(text, files)), ...debates(text)]
}
