/** Citations of law as words to find by, so that "pw 58 lid 8" finds "artikel 58, achtste lid, van de Participatiewet". */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import type { Regulation } from '#core/law/provision.ts'
import { articleStanding, REGULATIONS } from '#core/law/reference.ts'
import type { AnalysedWord } from './analysis.ts'

/**
 * Most texts cite nothing, and reading for citations takes longer than all else; this sees which may. Without the flag
 * for Unicode, with which it takes fifteen times as long.
 */
const MAY_CITE = /(?:\bart(?:ikel|ikelen)?|\bart\.|\blid|§)\s*\d|\d[a-z]?\s+lid\b|\b\d{1,2}:\d/i

const ABBREVIATIONS = REGULATIONS.flatMap(({ abbreviation, citationTitle, aliases }) => [
  ...(abbreviation === null ? [] : [abbreviation]),
  citationTitle,
  ...aliases,
])
  .filter((name) => /^[\p{L}-]+$/u.test(name))
  .map((name) => name.toLowerCase())

/** The longest first, so that no name ends within another. */
const ACTS = [...new Set(ABBREVIATIONS)].sort((a, b) => b.length - a.length).join('|')

/** "pw 58 lid 8", "awb 4:84": in a question the act often comes first, which no citation in a text does. "aow 67 jaar" cites nothing. */
const ACT_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ACTS})[\\s,]+(?:art(?:ikel)?\\.?\\s*)?(\\d+[a-z]{0,2}(?:[:.]\\d+[a-z]?)?(?:,?\\s*lid\\s*\\d+)?(?:,?\\s*(?:onder(?:deel)?|sub)\\s*[a-z]\\b)?)(?![\\p{L}\\p{N}]|\\s*(?:%|procent|jaar|maand|week|weken|dagen|uur|euro))`,
  'giu',
)

/**
 * "22a Participatiewet", "54 lid 3 pw": lawyers leave the word out. Of what has it, or tells an age ("tot 27 pw", "ik ben 61
 * pw"), nothing is made.
 */
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}:.]|\\b(?:art(?:ikel(?:en)?)?|lid|onder(?:deel)?|sub|en|of|de|tot|van|vanaf|boven|ben|bent|is|was|word|wordt|werd)\\.?\\s*|[-–/,]\\s*)(\\d{2,3}[a-z]{0,2}|\\d[a-z]{1,2})((?:,?\\s*lid\\s*\\d+)?)\\s+(${ACTS})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** A question with each act after its article, as the citation finder expects it. */
export const articleFirst = (question: string): string =>
  question
    .replace(ACT_FIRST, 'artikel $2 $1')
    .replace(NUMBER_FIRST, (typed: string, article: string, paragraph: string, act: string) =>
      paragraph !== '' || namesArticle(article.toLowerCase(), act)
        ? `artikel ${article}${paragraph} ${act}`
        : typed,
    )

/** "2e", "18j", "66jr", "3x", "10k", "32u", "3m": an order, an age, or how many of something. */
const COUNTS = /^\d+(?:e|de|j|jr|x|k|u|m)$/

/** What is paid by age, or as a percentage: "67 aow", "70 ww", "16 kinderbijslag" seldom mean an article. */
const BY_AGE_OR_SHARE: ReadonlySet<string> = new Set([
  ...['aow', 'aio', 'anw', 'ww', 'zw', 'wia', 'wao', 'waz', 'wajong', 'iow', 'ioaw', 'ioaz', 'tw', 'wazo'],
  ...['akw', 'wkb', 'wko', 'zorgtoeslag', 'huurtoeslag', 'wml', 'wsw', 'wsf2000', 'wtos', 'jeugdwet'],
])

/** Whether a number before an act is one of its articles: a letter says so, else the act must have it and tell no age or share by it. */
function namesArticle(article: string, act: string): boolean {
  const known = regulationsNamed(act).filter(({ id }) => articleStanding(id, article) === 'known')
  if (!/^\d+$/.test(article)) return !COUNTS.test(article) || known.length > 0
  const mayBeAgeOrShare = Number(article) >= 15 && Number(article) <= 100
  return known.some(({ id }) => !(mayBeAgeOrShare && BY_AGE_OR_SHARE.has(id)))
}

const regulationsNamed = (act: string): readonly Regulation[] =>
  REGULATIONS.filter(({ abbreviation, citationTitle, aliases }) =>
    [abbreviation, citationTitle, ...aliases].some((name) => name?.toLowerCase() === act.toLowerCase()),
  )

/** A word that stands for a citation, and what is cited. */
export interface CitationWord extends AnalysedWord {
  readonly citation: ProvisionCitation
}

/** The articles cited in a text, as words at the place of the citation. */
export function citationWords(text: string): CitationWord[] {
  if (!MAY_CITE.test(text)) return []
  return findCitations(text).flatMap((citation) => (citation.kind === 'provision' ? wordsOf(citation) : []))
}

/** One word for each paragraph; it is also found by its article, with and without the act. */
function wordsOf(citation: ProvisionCitation): CitationWord[] {
  const { start, end, law, article, paragraphs, parts } = citation
  const [part] = parts
  return (paragraphs.length === 0 ? [undefined] : paragraphs).map((paragraph) => {
    const levels = [
      ...termsAt(law, article, paragraph, part),
      ...(law === null ? [] : termsAt(null, article, paragraph, part)),
    ]
    const [stem = '', ...joins] = levels
    return {
      word: stem,
      start,
      end,
      stopWord: false,
      pieces: [],
      cited: true,
      terms: { stem, parts: [], joins },
      citation,
    }
  })
}

/** From part to paragraph to article. Terms of the index hold letters and digits only. */
function termsAt(
  law: string | null,
  article: string,
  paragraph: string | undefined,
  part: string | undefined,
): string[] {
  const plain = (piece: string) =>
    piece
      .toLowerCase()
      .replace(/[:.]/g, 'x')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const base = `artikel${plain(law ?? '')}${plain(article)}`
  const terms = [base]
  if (paragraph !== undefined) terms.unshift(`${base}lid${plain(paragraph)}`)
  if (part !== undefined) terms.unshift(`${terms[0]}onder${plain(part)}`)
  return terms
}
