/** Finds rulings, parliamentary papers, gazettes and published by-laws: sources with a number of their own. */
import { actWithBwbId } from './acts.ts'
import type { Citation } from './citation.ts'
import { jciUri } from './jci.ts'

/** A colon, or what typing, scanning or a search box made of it. */
const COLON = String.raw`\s?[:;.\-]?\s?`
const RULING = String.raw`([A-Z]{2})${COLON}([A-Z]{1,7})${COLON}((?:19|20)\d\d)${COLON}([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)`
const ECLIS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:ECLI|ELCI|ECIL|ECL1)${COLON}${RULING}`, 'gi'),
  // the identifier without the word before it: NL:CRVB:2019:816
  /(?<![\p{L}:])(NL):([A-Z]{2,7}):((?:19|20)\d\d):([A-Z]{0,2}\d{1,6})\b/gu,
]

function eclis(text: string): Citation[] {
  return ECLIS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      (match): Citation => ({
        kind: 'ecli',
        start: match.index,
        end: match.index + match[0].length,
        ecli: ['ECLI', ...match.slice(1)].join(':').toUpperCase(),
      }),
    ),
  )
}

interface Numbered {
  readonly number: string
  readonly start: number
  readonly end: number
}

/** A range of more papers than this is a slip of the pen. */
const RANGE_MAX = 40

/** The numbers of a list "661", "324 en 338", "13, 14 en 15", "19a", "191 t/m 193", with their places. */
function numbersIn(list: string, offset: number): Numbered[] {
  const pattern = /(?<range>(?:t\/m|tot en met)\s*(?:nrs?\.?\s*)?)?(?<number>\d+[a-z]?\b|\b[A-Z]{1,3}\b)/g
  const found: Numbered[] = []
  for (const match of list.matchAll(pattern)) {
    const { range, number = '' } = match.groups ?? {}
    const end = offset + match.index + match[0].length
    const place = { start: end - number.length, end }
    const [from, to] = [Number(found.at(-1)?.number), Number(number)]
    if (range !== undefined && to - from <= RANGE_MAX)
      for (let between = from + 1; between < to; between += 1)
        found.push({ number: String(between), ...place })
    found.push({ number, ...place })
  }
  return found
}

const NR = String.raw`(?:nrs?\.?|nummers?|no\.?|letters?|ondernummers?)`
const PAPER_WORD = String.raw`(?:kamerstuk(?:ken)?|tweede kamer|eerste kamer|kst\.?|tk|ek|vergaderjaar)`
const YEARS = String.raw`(?:\d{4}\s?[-–/]\s?\d{2,4})`
const DOSSIER = String.raw`(?<dossier>[123]\d[\s.\u00A0]?\d{3}(?:[-\s](?:[IVX]+|[A-H](?=[\s,]))(?![\p{L}])|-\d\d(?=,?\s*${NR}\s*\d))?)`
const PAPER_NUMBER = String.raw`(?<list>(?:\d{1,4}(?:[a-z]\b|(?!\d))|[A-Z]{1,3}\b)(?:\s*(?:,|en|t\/m|tot en met)\s*(?:nrs?\.?\s*)?\d{1,4}(?![\d/]|[\s.]\d{3}\b))*)`
const PAPERS: readonly RegExp[] = [
  // Kamerstukken II 2020/21, 26 448, nr. 661
  new RegExp(
    String.raw`\b${PAPER_WORD}(?:[,.]?\s*(?:I{1,2}\b|vergaderjaar|(?:der )?(?:tweede|eerste) kamer|tk\b|ek\b|\(?${YEARS}\)?))*[,:]?\s*(?:dossier\s*)?(?:${NR}\s*)?${DOSSIER}(?:,?\s*\(?${YEARS}\)?)?\s*[,:;-]?\s*(?:${NR}\s*)?${PAPER_NUMBER}`,
    'giu',
  ),
  // kst-26448-661
  /\bkst-(?<dossier>\d{5}(?:-[IVX]+)?)-(?<list>\d{1,4}|[A-Z]{1,2})\b/giu,
  // motie van het lid … (35510-24)
  new RegExp(
    String.raw`(?<=\b(?:motie|amendement|brief|nota|memorie|verslag|wetsvoorstel|kamer|kamervragen|lid)\b[^;\n]{0,60}\()${DOSSIER}-(?<list>\d{1,4}|[A-Z]{1,2})(?=[),;])`,
    'giu',
  ),
  // (35510, nr. 13)
  new RegExp(
    String.raw`(?<!\d[.,]?)(?<!€\s?)(?<!\d\s)(?<!(?:dossiernummer|dossiernr\.?|zaaknummer|kenmerk|klantnummer)\s(?:is\s)?)\b${DOSSIER},?\s+${NR}\s*${PAPER_NUMBER}`,
    'gu',
  ),
]

function listCitations(match: RegExpExecArray, make: (number: string) => Citation): Citation[] {
  const list = match.groups?.list ?? ''
  const listStart = match.index + match[0].length - list.length
  const numbers = numbersIn(list, listStart)
  return numbers.map((numbered, index) => ({
    ...make(numbered.number),
    start: index === 0 ? match.index : numbered.start,
    end: numbered.end,
  }))
}

const dossierNumber = (written: string): string =>
  written.replace(/^(\d\d)[\s.\u00A0]?(\d{3})[\s-]?/u, '$1$2-').replace(/-$/, '')

function papers(text: string): Citation[] {
  return PAPERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const dossier = dossierNumber(match.groups?.dossier ?? '')
      const place = { start: match.index, end: match.index }
      return listCitations(match, (number) => ({
        kind: 'kamerstuk',
        dossier,
        number,
        ...place,
      }))
    }),
  )
}

const GAZETTES: readonly { readonly kind: 'staatsblad' | 'staatscourant'; readonly pattern: RegExp }[] = (
  [
    ['staatsblad', 'staatsblad|stb', '1,4'],
    ['staatscourant', 'staatscourant|stcrt', '1,6'],
  ] as const
).flatMap(([kind, names, digits]) => [
  {
    kind,
    pattern: new RegExp(
      String.raw`\b(?:${names})\b\.?(?:\s+van het koninkrijk(?: der nederlanden)?)?(?:\s+(?:van|uit)(?: het jaar)?)?[-,]?\s*(?:jaargang\s+)?(?<year>(?:19|20)\d\d)\s*[,/;-]?\s*(?:nrs?\.?|nummer|no\.?)?\s*(?<list>\d{${digits}}(?!\d)(?:\s*(?:,|en)\s*(?!(?:19|20)\d\d\b)\d{${digits}}(?![\d:]))*)`,
      'giu',
    ),
  },
  {
    kind,
    pattern: new RegExp(
      String.raw`\b(?:${names})\b\.?\s*(?:nr\.?|nummer)\s*(?<number>\d{${digits}})\s*(?:,|van|uit|jaargang|d\.d\.)\s*(?:\d{1,2}\s+\p{L}{3,9}\.?\s+)?(?<year>(?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
  },
])

/** "Wet van 2 juli 2014, Stb. 270": the year is that of the act. */
const DATED =
  /\b(?:rijkswet|wet|besluit|amvb)\s+van\s+\d{1,2}\s+\p{L}{3,9}\s+(?<year>(?:19|20)\d\d)\s*[,(]?\s*(?<gazette>(?:stb|staatsblad)\b\.?\s*(?:nr\.?\s*)?(?<number>\d{1,4}))(?!\d|,\s*\d)/giu

function datedGazettes(text: string): Citation[] {
  return [...text.matchAll(DATED)].map((match): Citation => {
    const { year = '', number = '', gazette = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { kind: 'staatsblad', year, number, start: end - gazette.length, end }
  })
}

/**
 * The head of a parliamentary paper: a file number and its title, on one line or below each other, further files, and
 * then a line "Nr. 213 BRIEF VAN …", "nr. 4" or, in the Senate, "C VERSLAG VAN …".
 */
const HEAD = new RegExp(
  [
    String.raw`^[ \t]*(?<dossier>[123]\d[ \u00A0]?\d{3}(?:[ -][IVX]+)?)(?:[ \t]+|[ \t]*\n\s*)\p{Lu}[^\n]*\n`,
    String.raw`(?:\s*[123]\d[ \u00A0]?\d{3}[^\n]*\n)*\s*`,
    String.raw`(?<numbered>[Nn]r\.?[ \t]*(?<number>\d{1,4}|[A-Z]{1,2})\b|(?<letter>[A-Z]{1,2})(?=\s+\p{Lu}{5}))`,
  ].join(''),
  'gmu',
)

function heads(text: string): Citation[] {
  return [...text.matchAll(HEAD)].map((match): Citation => {
    const { dossier = '', letter = '', number = letter, numbered = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { kind: 'kamerstuk', dossier: dossierNumber(dossier), number, start: end - numbered.length, end }
  })
}

function gazettes(text: string): Citation[] {
  return GAZETTES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Citation[] => {
      const year = match.groups?.year ?? ''
      const place = { start: match.index, end: match.index + match[0].length }
      const number = match.groups?.number
      if (number !== undefined) return [{ kind, year, number, ...place }]
      return listCitations(match, (listed) => ({ kind, year, number: listed, ...place }))
    }),
  )
}

function publishedByLaws(text: string): Citation[] {
  return [...text.matchAll(/\bCVDR\s?(\d{3,7}(?:[_/]\d{1,3})?)\b/gi)].map((match) => ({
    kind: 'local',
    start: match.index,
    end: match.index + match[0].length,
    article: null,
    cvdrId: `CVDR${match[1]}`.replace('/', '_'),
  }))
}

const JCI = /\bjci1\.3(?:\.1)?:[cv]:(BWB[RV]\d{7})((?:&(?:amp;)?[a-z]+=[\w.:-]*\w)*)/gi

/** References already in the Juriconnect form: a provision when they name an article, else the act. */
function jciReferences(text: string): Citation[] {
  return [...text.matchAll(JCI)].map((match): Citation => {
    const bwbId = (match[1] ?? '').toUpperCase()
    const keys = [...(match[2] ?? '').matchAll(/([a-z]+)=([\w.:-]+)/gi)].map(([, key, value]) => [key, value])
    const valuesOf = (name: string) => keys.flatMap(([key, value]) => (key === name && value ? [value] : []))
    const act = actWithBwbId(bwbId)
    const place = { start: match.index, end: match.index + match[0].length }
    const [article] = valuesOf('artikel')
    if (article === undefined) return { kind: 'law', ...place, law: act?.law ?? bwbId, bwbId }
    const levels = { paragraphs: valuesOf('lid'), parts: valuesOf('o') }
    const uri = jciUri({ bwbId, article, ...levels }, valuesOf('g')[0])
    return {
      kind: 'provision',
      ...place,
      law: act?.law ?? null,
      bwbId,
      article,
      ...levels,
      uri,
      inferred: false,
    }
  })
}

/** Two papers of one range, which share its place. */
const ofOneRange = (a: Citation | undefined, b: Citation): boolean =>
  a?.kind === 'kamerstuk' &&
  b.kind === 'kamerstuk' &&
  a.start === b.start &&
  a.end === b.end &&
  a.dossier === b.dossier &&
  Number(a.number) < Number(b.number)

/** All sources with a number of their own, in order of place; the papers of a range share one, others do not overlap. */
export function documentsIn(text: string): readonly Citation[] {
  const found = [
    ...eclis(text),
    ...papers(text),
    ...heads(text),
    ...gazettes(text),
    ...datedGazettes(text),
    ...publishedByLaws(text),
    ...jciReferences(text),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Citation[] = []
  for (const citation of found) {
    const last = kept.at(-1)
    if (citation.start >= (last?.end ?? 0) || ofOneRange(last, citation)) kept.push(citation)
  }
  return kept
}
