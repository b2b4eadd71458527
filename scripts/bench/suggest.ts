/**
 * Measures the tag suggester on our own case summaries and on the decided example cases: how often the right tag is
 * among the first suggestions.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { provisionById, regulationById, shortNameOf } from '#core/law/reference.ts'
import { suggest } from '#core/suggest/suggest.ts'
import type { CaseSeed } from '#seeds/caseSeed.ts'
import { CASES } from '#seeds/cases.ts'
import { folded } from '#seeds/codingInput.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'

const summary = z.object({
  id: z.string(),
  text: z.string(),
  threads: z.array(z.string()),
  provisions: z.array(z.object({ law: z.string(), article: z.string() })),
  causes: z.array(z.string()),
})
/** A case summary with the tags a person gave it; the first thread and the first cause are the main ones. */
export type CaseSummary = z.infer<typeof summary>
export const SPLITS = [
  'develop',
  'second-develop',
  'heldout',
  'later',
  'blind',
  'travel',
  'sealed',
  'seeds',
] as const
export type Split = (typeof SPLITS)[number]

function articleOf(provisionId: string): CaseSummary['provisions'] {
  const provision = provisionById(provisionId)
  const regulation = provision === undefined ? undefined : regulationById(provision.regulationId)
  if (provision === undefined || regulation === undefined) return []
  return [{ law: shortNameOf(regulation), article: provision.article }]
}

/** The narrative of an example case with the tags on which its coders, or the chair, decided. */
function decidedCase({ key, signals, coding }: CaseSeed): CaseSummary {
  return {
    id: key,
    text: folded(signals[0].text),
    threads: Object.keys(coding.threads),
    provisions: Object.keys(coding.provisions).flatMap(articleOf),
    causes: Object.keys(coding.causes),
  }
}

const isDecided = ({ state = 'published' }: CaseSeed): boolean =>
  state === 'decided' || state === 'published' || state === 'withdrawn'

/** The summaries of one split, or the decided example cases. */
function caseSummaries(split: Split): readonly CaseSummary[] {
  if (split === 'seeds') return CASES.filter(isDecided).map(decidedCase)
  const file = new URL(`../../test/evaluation/suggest/${split}.json`, import.meta.url)
  return z.array(summary).parse(JSON.parse(readFileSync(fileURLToPath(file), 'utf8')))
}

const SUBJECTS = ['thread', 'article', 'cause'] as const
export type Subject = (typeof SUBJECTS)[number]

function wantedTags(gold: CaseSummary, subject: Subject): readonly string[] {
  if (subject === 'thread') return gold.threads
  if (subject === 'cause') return gold.causes
  return gold.provisions.map(({ law, article }) => `${law} ${article}`)
}

function suggestedTags(text: string, subject: Subject): readonly string[] {
  const { threads, provisions, causes } = suggest({ text }, { threads: THREAD_SEEDS })
  if (subject === 'thread') return threads.map(({ id }) => id)
  if (subject === 'cause') return causes.map(({ id }) => id)
  return provisions.map(({ law, article }) => `${law} ${article}`)
}

/** The rank (from 1) of the first right suggestion for a case, or null when there is none. */
function rankOfFirstHit(gold: CaseSummary, subject: Subject): number | null {
  const wanted = wantedTags(gold, subject)
  const at = suggestedTags(gold.text, subject).findIndex((tag) => wanted.includes(tag))
  return at < 0 ? null : at + 1
}

/** The share of the summaries of a split with a right suggestion among the first `k`. */
export function hitRate(split: Split, subject: Subject, k: number): number {
  const summaries = caseSummaries(split)
  const hits = summaries.filter((gold) => (rankOfFirstHit(gold, subject) ?? Number.POSITIVE_INFINITY) <= k)
  return hits.length / summaries.length
}

/** Prints hit rates for every split, and with `verbose` each summary of the develop splits that missed. */
export function benchSuggest(verbose = false): void {
  for (const split of SPLITS) {
    console.log(`\n${split}: ${caseSummaries(split).length} summaries`)
    for (const subject of SUBJECTS) {
      const rates = [1, 2, 3, 5, 10].map((k) => `hit@${k} ${hitRate(split, subject, k).toFixed(3)}`)
      console.log(`  ${subject.padEnd(8)} ${rates.join('  ')}`)
    }
  }
  if (verbose) for (const split of ['develop', 'second-develop'] as const) printMisses(split)
}

function printMisses(split: Split): void {
  for (const gold of caseSummaries(split)) {
    for (const subject of SUBJECTS) {
      const rank = rankOfFirstHit(gold, subject)
      const enough = subject === 'cause' ? 1 : 3
      if (rank !== null && rank <= enough) continue
      console.log(`\n${gold.id} ${subject} rank ${rank}: ${gold.text}`)
      console.log(`  gold  ${wantedTags(gold, subject).join(' | ')}`)
      console.log(`  found ${suggestedTags(gold.text, subject).slice(0, 5).join(' | ')}`)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchSuggest(process.argv.includes('--verbose'))
