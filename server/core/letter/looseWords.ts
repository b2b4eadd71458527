// What a person wrote into a letter that nobody can count again, and names that were taken out and stand there still.
import { PLACEHOLDER } from '../deidentify/placeholders.ts'
import type { LetterDraft, Paragraph, Run } from '../letter.ts'
import { paragraphsOf, tokenOf } from './editing.ts'
import { isDissent } from './signOff.ts'

/** A number in own words: what it reads, and where it stands in the running text. */
export interface LooseNumber {
  readonly shown: string
  readonly start: number
  readonly end: number
  /** The sentence around it, with the numbers and quotes of the letter in it. */
  readonly sentence: string
}

/** What a person may have written into: nothing was, unless it is edited. */
type Written = Pick<Paragraph, 'id' | 'edited' | 'runs'>

/** Figures, with the marks that belong within them: 87, 1.200, 3,5. */
const FIGURES = /\d+(?:[.,]\d+)*/g
const NUMBERS = String.raw`\d+[a-z]?(?:[.:]\d+[a-z]?)*`
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const OF_LAW =
  '(?:\\S+ ){0,2}(?:norm|bijstandsnorm|gehuwdennorm|minimumloon|minimum|inkomen|loon|dagloon|uitkering|bijstand)'

/** What stands before figures that are no count: the number of an article, a chapter, a table; an amount. */
const BEFORE = new RegExp(
  String.raw`(?:€|\beuro|§|\b(?:art\.|artikel(?:en)?|lid|leden|onderdeel|hoofdstuk(?:ken)?|paragraaf|bijlage|tabel|figuur|titel|boek|bladzijde|pagina|p\.|nrs?\.|nummers?|versie|codeboek|stap|vraag|casus|knelpunt))\s*(?:${NUMBERS}(?:, | en | of | tot en met |-|–))*$`,
  'i',
)
/** Within the naming of a parliamentary paper or an official gazette. */
const PAPER = /(?:Kamerstuk(?:ken)?|Handelingen|Stb\.|Stcrt\.|Staatsblad|Staatscourant|ECLI)[^;)]{0,50}$/i
/** What stands behind figures that are no count: a month, money, a length of time, a share that the law sets. */
const BEHIND = new RegExp(
  String.raw`^(?:[a-z]|\s?(?:${MONTHS})\b|(?:\s(?:miljoen|miljard))?\s?(?:euro|EUR|cent)\b|\s?(?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|werkdagen|uur|uren|minuten)\b|\s?(?:%|procent) van (?:de|het|een) ${OF_LAW}\b|e lid\b)`,
  'i',
)
/** Figures joined to a letter, a hyphen, a slash or a colon are a name, a date or a reference. */
const JOINED_BEFORE = /[\p{L}\d][-/:.]?$|[-/:]$/u
const JOINED_BEHIND = /^(?:[-/:]\d|[-/]\p{L})/u
const YEAR = /^(?:19|20)\d\d$/
/** A sentence that tells where its numbers come from. */
const SOURCED = /\b(?:volgens|bron|blijkt uit|cijfers van|telling van)\b/i
/** What a number or quote of the letter is replaced with here; no figures, and as long. */
const BOUND = '\u0001'

/** The numbers in the own words of a paragraph that are no count: who reads them cannot find what was counted. */
export function looseNumbers(runs: readonly Run[]): readonly LooseNumber[] {
  const own = runs
    .map((run) => (tokenOf(run) === undefined ? run.text : BOUND.repeat(run.text.length)))
    .join('')
  const text = runs.map((run) => run.text).join('')
  return [...own.matchAll(FIGURES)].flatMap(({ 0: shown, index: start }) => {
    const end = start + shown.length
    if (!isCount(own, shown, start, end)) return []
    return [{ shown, start, end, sentence: sentenceAround(text, start, end).trim() }]
  })
}

/** The numbers that somebody typed into a paragraph and nobody counted; what a partner dissents with is its own. */
export const typedInto = (paragraph: Written): readonly LooseNumber[] =>
  paragraph.edited && !isDissent(paragraph) ? looseNumbers(paragraph.runs) : []

/** The same of a whole letter, in reading order. */
export const typedNumbers = (draft: LetterDraft): readonly LooseNumber[] =>
  paragraphsOf(draft).flatMap(typedInto)

function isCount(text: string, shown: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const behind = text.slice(end, end + 60)
  if (YEAR.test(shown) || BEFORE.test(before) || PAPER.test(before) || BEHIND.test(behind)) return false
  if (JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) return false
  return !SOURCED.test(sentenceAround(text, start, end))
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('. ', start) + 1
  const to = text.indexOf('. ', end)
  return text.slice(from, to === -1 ? text.length : to + 1)
}

/** The first name, place or other placeholder that stands in own words; what a case is quoted with has been put in words. */
export const placeholderIn = (runs: readonly Run[]): string | undefined =>
  runs.filter((run) => tokenOf(run) === undefined).flatMap(({ text }) => text.match(PLACEHOLDER) ?? [])[0]

/** Whether a placeholder would be sent, in a paragraph or in a table. */
export const hasPlaceholder = ({ sections }: Pick<LetterDraft, 'sections'>): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) =>
      block.kind === 'table'
        ? block.table.rows.some(({ cells }) => placeholderIn(cells) !== undefined)
        : block.paragraphs.some(({ runs }) => placeholderIn(runs) !== undefined),
    ),
  )
