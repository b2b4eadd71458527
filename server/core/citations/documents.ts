/** Finds rulings, gazettes, published by-laws and, with `papers.ts`, papers of parliament: sources with a number of their own. */
import { actWithBwbId } from './acts.ts'
import type { Citation } from './citation.ts'
import { jciUri } from './jci.ts'
import { listCitations } from './numberedList.ts'
import { papersIn } from './papers.ts'
import { reportedRulings } from './reportedRulings.ts'
import { sameSources } from './sameSource.ts'

/** A colon, or what typing, scanning or a search box made of it. */
const COLON = String.raw`\s?[:;._/\-]?\s?`
/** A year, also with the letter O a scan made of its nought. */
const YEAR = String.raw`(?:19\d\d|2[0O][\dO]\d)`
const RULING = `([A-Z]{2})${COLON}([A-Z]{1,7})${COLON}(${YEAR})${COLON}([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)`
const ECLI = new RegExp(String.raw`\b(?:ECL[I1L|]|ELCI|ECIL)${COLON}${RULING}`, 'gi')
/** The year between its colons, without which no shortened identifier stands in a text. */
const YEAR_OF_RULING = /:(?:19|20)\d\d:/
const SHORT_ECLIS: readonly RegExp[] = [
  // the identifier without the word before it: NL:CRVB:2019:816
  /(?<![\p{L}:])(NL):([A-Z]{2,7}):((?:19|20)\d\d):([A-Z]{0,2}\d{1,6})\b/gu,
  // the court by its code, with the year and the number: CRVB:2019:846
  /(?<![\p{L}:])()(CRVB|CBB|P?HR|RVS|(?:RB|GH)[A-Z]{3}):((?:19|20)\d\d):([A-Z]{0,2}\d{1,6})\b/giu,
]

/**
 * "ECLI:NL:CRVB:2017:3010, 3011 en 3013": more rulings of that court and year, by their number only. What follows must end the
 * list, for "…:3010, 250 huishoudens" counts something else and "…:3010 / 475 Rv" names an article.
 */
const NUMBERS_AFTER =
  /(?:\s{0,9}(?:,|en|&|\/)\s{0,9}[:-]?\d{3,5})+(?=\s{0,9}(?:$|[;)\]!?"”’]|\.(?!\d)|,(?!\s{0,9}(?:\S{0,3}\d|(?:\p{L}{4,9}\s{1,9})?lid|onder|aanhef))))/uy

function eclisFrom(text: string, match: RegExpExecArray): Citation[] {
  const { index: start } = match
  const end = start + match[0].length
  const [country = '', court = '', year = '', written = ''] = match.slice(1)
  const number = written.replace(/\.(?:pdf|html?|docx?|odt)$/i, '')
  const named = (ruling: string) =>
    ['ECLI', country || 'NL', court, year.replaceAll(/o/gi, '0'), ruling].join(':').toUpperCase()
  const first: Citation = { kind: 'ecli', start, end, ecli: named(number) }
  NUMBERS_AFTER.lastIndex = end
  const [list = ''] = /^\d+$/.test(number) ? (NUMBERS_AFTER.exec(text) ?? []) : []
  const others = [...list.matchAll(/\d+/g)].filter(([other]) => !/^(?:19|20)\d\d$/.test(other))
  return [
    first,
    ...others.map((other): Citation => {
      const at = end + other.index
      return { kind: 'ecli', start: at, end: at + other[0].length, ecli: named(other[0]) }
    }),
  ]
}

function eclis(text: string): Citation[] {
  const patterns = YEAR_OF_RULING.test(text) ? [ECLI, ...SHORT_ECLIS] : [ECLI]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => eclisFrom(text, match)))
}

const GAZETTES: readonly { readonly kind: 'staatsblad' | 'staatscourant'; readonly pattern: RegExp }[] = (
  [
    ['staatsblad', 'staatsb[l1]ad|stb', '1,4'],
    ['staatscourant', 'staatscourant|stcrt', '1,6'],
  ] as const
).flatMap(([kind, names, digits]) => [
  {
    kind,
    pattern: new RegExp(
      String.raw`\b(?:${names})\b\.?(?:\s{1,9}van het koninkrijk(?: der nederlanden)?)?(?:\s{1,9}(?:van|uit)(?: het jaar)?(?:\s{1,9}\d{1,2}\s{1,9}\p{L}{3,9})?)?[-,]?\s{0,9}(?:jaargang\s{1,9})?(?<year>(?:19|20)\d\d)\s{0,9}[,/;-]?\s{0,9}(?:nrs?\.?|nummer|no\.?)?\s{0,9}(?<list>\d{${digits}}(?!\d)(?:\s{0,9}(?:,|en)\s{0,9}(?!(?:19|20)\d\d\b)\d{${digits}}(?![\d:]))*)`,
      'giu',
    ),
  },
  {
    kind,
    pattern: new RegExp(
      String.raw`\b(?:${names})\b\.?\s{0,9}(?:(?:nr\.?|nummer)\s{0,9}|(?=\d{1,6}\s{1,9}(?:van|uit)\s))(?<number>\d{${digits}})\s{0,9}(?:,|\(|van|uit|jaargang|d\.d\.)\s{0,9}(?:\d{1,2}\s{1,9}\p{L}{3,9}\.?\s{1,9})?(?<year>(?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
  },
])

/** "Wet van 2 juli 2014, Stb. 270": the year is that of the act. */
const DATED =
  /\b(?:rijkswet|wet|besluit|amvb)\s{1,9}van\s{1,9}\d{1,2}\s{1,9}\p{L}{3,9}\s{1,9}(?<year>(?:19|20)\d\d)\s{0,9}[,(]?\s{0,9}(?<gazette>(?:stb|staatsblad)\b\.?\s{0,9}(?:nr\.?\s{0,9})?(?<number>\d{1,4}))(?!\d|,\s{0,9}\d)/giu

function datedGazettes(text: string): Citation[] {
  return [...text.matchAll(DATED)].map((match): Citation => {
    const { year = '', number = '', gazette = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { kind: 'staatsblad', year, number, start: end - gazette.length, end }
  })
}

function gazettes(text: string): Citation[] {
  return GAZETTES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Citation[] => {
      const year = match.groups?.year ?? ''
      const place = { start: match.index, end: match.index + match[0].length }
      const number = match.groups?.number
      if (number !== undefined) return [{ kind, year, number, ...place }]
      return listCitations(match, (listed, start, end) => ({ kind, year, number: listed, start, end }))
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

/** Where a paper stands in its file: those of the second house by number, those of the first by letter. */
const placeInFile = (number: string | null): number =>
  /^[A-Z]$/.test(number ?? '') ? (number ?? '').charCodeAt(0) : Number(number)

/** Two papers of one range, which share its place. */
const ofOneRange = (a: Citation | undefined, b: Citation): boolean =>
  a?.kind === 'kamerstuk' &&
  b.kind === 'kamerstuk' &&
  a.start === b.start &&
  a.end === b.end &&
  a.dossier === b.dossier &&
  placeInFile(a.number) < placeInFile(b.number)

/** In order of place; of two that overlap the first, and of those the longest. */
function withoutOverlap(found: readonly Citation[]): readonly Citation[] {
  const kept: Citation[] = []
  for (const citation of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (citation.start >= (last?.end ?? 0) || ofOneRange(last, citation)) kept.push(citation)
  }
  return kept
}

/** All sources with a number of their own, in order of place; the papers of a range share one, others do not overlap. */
export function documentsIn(text: string): readonly Citation[] {
  if (!/\d/.test(text)) return []
  const found = [
    ...eclis(text),
    ...reportedRulings(text),
    ...papersIn(text),
    ...gazettes(text),
    ...datedGazettes(text),
    ...publishedByLaws(text),
    ...jciReferences(text),
  ]
  const kept = withoutOverlap(found)
  return withoutOverlap([...kept, ...sameSources(text, kept)])
}
