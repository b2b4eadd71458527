/** Measures the citation finder on our own sentences: precision, recall and F1 per level and kind of source. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Citation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { REGULATIONS, shortNameOf } from '#core/law/reference.ts'

/** The name, as written, of an act outside our list: its article must be found, under no act of the list. */
const otherLaw = z.string().optional()
const goldCitation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('provision'),
    law: z.string().nullable(),
    article: z.string(),
    paragraphs: z.array(z.string()),
    parts: z.array(z.string()),
    inferred: z.boolean().default(false),
    otherLaw,
  }),
  z.object({ kind: z.literal('law'), law: z.string().nullable(), otherLaw }),
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('ecli'), ecli: z.string() }),
  z.object({ kind: z.literal('kamerstuk'), dossier: z.string(), number: z.string().nullable() }),
  z.object({
    kind: z.enum(['staatsblad', 'staatscourant', 'handelingen']),
    year: z.string(),
    number: z.string(),
  }),
])
const sentenceWithGold = z.object({
  id: z.string(),
  group: z.string(),
  text: z.string(),
  gold: z.array(goldCitation),
})
type Gold = z.infer<typeof goldCitation>
export type CitationSentence = z.infer<typeof sentenceWithGold>
const SPLITS = [
  'develop',
  'heldout',
  'fresh',
  'mixed',
  'strangers-1',
  'strangers-2',
  'strangers-3',
  'strangers-4',
  'strangers-5',
  'strangers-6',
  'strangers-7',
  'strangers-8',
  'strangers-9',
  'strangers-10',
  'strangers-11',
  'strangers-12',
  'strangers-13',
  'strangers-14',
] as const
export type Split = (typeof SPLITS)[number]
/** The splits whose mistakes are read to mend what they show: all but the one that is held out. */
const READ: readonly Split[] = SPLITS.filter((split) => split !== 'heldout')

/** The sentences of one split. */
function citationSentences(split: Split): readonly CitationSentence[] {
  const file = new URL(`../../test/evaluation/citations/${split}.json`, import.meta.url)
  return z.array(sentenceWithGold).parse(JSON.parse(readFileSync(fileURLToPath(file), 'utf8')))
}

const LEVELS = ['article', 'paragraph', 'part', 'documents', 'laws', 'local'] as const
export type Level = (typeof LEVELS)[number]

const LISTED = new Set(REGULATIONS.map(shortNameOf))
const OUTSIDE = 'outside the list'

/** Article 1:395a of the Civil Code is article 395a of its first book. */
const inItsBook = (law: string | null, article: string): string =>
  law === OUTSIDE || law?.startsWith('BW') ? article.replace(/^\d:/, '') : article

/** The act of an article as it is compared; for gold that names an act outside the list any such act, or none, will do. */
function lawOf(citation: { readonly law: string | null }, outside: boolean): string | null {
  return outside && (citation.law === null || !LISTED.has(citation.law)) ? OUTSIDE : citation.law
}

const namesOther = (citation: Gold | Citation): boolean =>
  'otherLaw' in citation && citation.otherLaw !== undefined

/** What must be equal for two citations to count as the same at a level; null when the level does not ask for it. */
function keyOf(citation: Gold | Citation, level: Level, outside = namesOther(citation)): string | null {
  if (citation.kind === 'provision') {
    const law = lawOf(citation, outside)
    const article = `${law} ${inItsBook(law, citation.article)}`
    const paragraph = `${article} ${citation.paragraphs.toSorted().join(',')}`
    if (level === 'article') return article
    if (level === 'paragraph') return paragraph
    return level === 'part' ? `${paragraph} ${citation.parts.toSorted().join(',')}` : null
  }
  if (citation.kind === 'law') return level === 'laws' && !outside ? citation.law : null
  if (citation.kind === 'local') return level === 'local' ? 'local' : null
  if (level !== 'documents') return null
  if (citation.kind === 'ecli') return citation.ecli
  if (citation.kind === 'kamerstuk') return `${citation.dossier} ${citation.number}`
  return `${citation.kind} ${citation.year} ${citation.number}`
}

/** Hits, and what was found too much or missed, over a split. */
export interface Score {
  readonly hits: number
  readonly extra: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function scoreOf(hits: number, extra: number, missed: number): Score {
  const precision = hits + extra === 0 ? 1 : hits / (hits + extra)
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed)
  const f1 = hits === 0 && extra + missed > 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { hits, extra, missed, precision, recall, f1 }
}

const keysAt = (citations: readonly (Gold | Citation)[], level: Level): string[] =>
  citations.map((citation) => keyOf(citation, level)).filter((key) => key !== null)

/** What was found too much and what was missed at a level in one sentence. */
function differences({ text, gold }: CitationSentence, level: Level) {
  const missed = keysAt(gold, level)
  const extra: string[] = []
  let hits = 0
  for (const citation of findCitations(text)) {
    const key = keyOf(citation, level)
    if (key === null) continue
    const exact = missed.indexOf(key)
    const at = exact < 0 ? missed.indexOf(keyOf(citation, level, true) ?? '') : exact
    if (at < 0) extra.push(key)
    else {
      hits++
      missed.splice(at, 1)
    }
  }
  return { hits, extra, missed }
}

/** Precision, recall and F1 of the finder on a split at a level; citations are counted per sentence. */
export function citationScore(split: Split, level: Level): Score {
  let hits = 0
  let extra = 0
  let missed = 0
  for (const each of citationSentences(split)) {
    const found = differences(each, level)
    hits += found.hits
    extra += found.extra.length
    missed += found.missed.length
  }
  return scoreOf(hits, extra, missed)
}

/** Sentences without any citation in which the finder nevertheless found one. */
export function falseAlarms(split: Split): readonly CitationSentence[] {
  return citationSentences(split).filter(
    ({ text, gold }) => gold.length === 0 && findCitations(text).length > 0,
  )
}

const percent = (share: number): string => share.toFixed(3)

/** Prints a table of scores for both splits, and with `verbose` every sentence of the develop split that is wrong. */
export function benchCitations(verbose = false): void {
  for (const split of SPLITS) {
    const sentences = citationSentences(split)
    const empty = sentences.filter(({ gold }) => gold.length === 0).length
    console.log(`\n${split}: ${sentences.length} sentences`)
    for (const level of LEVELS) {
      const { precision, recall, f1, hits, extra, missed } = citationScore(split, level)
      const counts = `hits ${hits}, extra ${extra}, missed ${missed}`
      console.log(
        `  ${level.padEnd(10)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${counts})`,
      )
    }
    console.log(`  sentences without citation left alone: ${empty - falseAlarms(split).length}/${empty}`)
  }
  if (verbose) for (const split of READ) printMistakes(split)
}

function printMistakes(split: Split): void {
  for (const sentence of citationSentences(split)) {
    const wrong = LEVELS.flatMap((level) => {
      const { extra, missed } = differences(sentence, level)
      return extra.length + missed.length === 0
        ? []
        : [`  ${level}: missed ${missed.join(' | ')}; too much ${extra.join(' | ')}`]
    })
    if (wrong.length > 0) console.log([`\n${sentence.id}: ${sentence.text}`, ...wrong].join('\n'))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchCitations(process.argv.includes('--verbose'))
