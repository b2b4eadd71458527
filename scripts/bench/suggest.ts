/**
 * Measures the tag suggester on our own case summaries and on the decided example cases: how often the right tag is
 * among the first suggestions.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { groupBy } from '#core/groupBy.ts'
import { provisionById, regulationById, shortNameOf } from '#core/law/reference.ts'
import { articleCode } from '#core/suggest/articles.ts'
import { fitOf } from '#core/suggest/learned/combine.ts'
import { chanceOf } from '#core/suggest/learned/logistic.ts'
import { type DecidedCase, SUGGESTED_KINDS, type SuggestedKind } from '#core/suggest/learned/model.ts'
import { trainModel } from '#core/suggest/learned/train.ts'
import type { Lessons } from '#core/suggest/lessons/lessons.ts'
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
const SPLITS = [
  'develop',
  'second-develop',
  'heldout',
  'later',
  'blind',
  'travel',
  'second-travel',
  'stated',
  'second-stated',
  'voices-1',
  'voices-2',
  'voices-3',
  'voices-4',
  'voices-5',
  'voices-6',
  'voices-7',
  'voices-8',
  'voices-9',
  'voices-10',
  'voices-11',
  'voices-12',
  'voices-13',
  'sealed-voices',
  'sealed-second-voices',
  'sealed-third-voices',
  'sealed-fourth-voices',
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
export function caseSummaries(split: Split): readonly CaseSummary[] {
  if (split === 'seeds') return CASES.filter(isDecided).map(decidedCase)
  const file = new URL(`../../test/evaluation/suggest/${split}.json`, import.meta.url)
  return z.array(summary).parse(JSON.parse(readFileSync(fileURLToPath(file), 'utf8')))
}

/** A summary as something to learn from. */
export const toDecidedCase = ({ id, text, threads, provisions, causes }: CaseSummary): DecidedCase => ({
  id,
  text,
  codes: { thread: threads, provision: provisions.map(articleCode), cause: causes },
})

export const SUBJECTS = ['thread', 'article', 'cause'] as const
export type Subject = (typeof SUBJECTS)[number]

function wantedTags(gold: CaseSummary, subject: Subject): readonly string[] {
  if (subject === 'thread') return gold.threads
  if (subject === 'cause') return gold.causes.filter((cause) => cause !== 'nog_te_duiden')
  return gold.provisions.map(({ law, article }) => `${law} ${article}`)
}

function suggestedTags(text: string, subject: Subject, lessons?: Lessons): readonly string[] {
  const { threads, provisions, causes } = suggest({ text }, { threads: THREAD_SEEDS }, undefined, lessons)
  if (subject === 'thread') return threads.map(({ id }) => id)
  if (subject === 'cause') return causes.map(({ id }) => id)
  return provisions.map(({ law, article }) => `${law} ${article}`)
}

/** The rank (from 1) of the first right suggestion for a case, or null when there is none. */
function rankOfFirstHit(gold: CaseSummary, subject: Subject, lessons?: Lessons): number | null {
  const wanted = wantedTags(gold, subject)
  const at = suggestedTags(gold.text, subject, lessons).findIndex((tag) => wanted.includes(tag))
  return at < 0 ? null : at + 1
}

/** Of the summaries that have such a tag, the share with a right suggestion among the first of each of `ks`. */
export function hitRates(
  summaries: readonly CaseSummary[],
  subject: Subject,
  ks: readonly number[],
  lessons?: Lessons,
): readonly number[] {
  const ranks = summaries
    .filter((gold) => wantedTags(gold, subject).length > 0)
    .map((gold) => rankOfFirstHit(gold, subject, lessons) ?? Number.POSITIVE_INFINITY)
  return ks.map((k) => ranks.filter((rank) => rank <= k).length / ranks.length)
}

const TENTHS = 10

/** A chance that was given, and whether it came true. */
interface Forecast {
  readonly chance: number
  readonly right: boolean
}

/** How far chances are from how often they come true, over tenths of the scale (expected calibration error). */
function calibrationError(forecasts: readonly Forecast[]): number {
  const tenths = groupBy(forecasts, ({ chance }) => Math.min(TENTHS - 1, Math.floor(chance * TENTHS)))
  const off = [...tenths.values()].map((tenth) =>
    Math.abs(tenth.reduce((sum, { chance, right }) => sum + chance - (right ? 1 : 0), 0)),
  )
  return off.reduce((sum, value) => sum + value, 0) / forecasts.length
}

function forecastsFor(split: Split, kind: SuggestedKind): readonly Forecast[] {
  return caseSummaries(split).flatMap((gold) => {
    const { codes } = toDecidedCase(gold)
    const { threads, provisions, causes } = suggest({ text: gold.text }, { threads: THREAD_SEEDS })
    const given = {
      thread: threads.map(({ id, score }) => ({ code: id, score })),
      provision: provisions.map((found) => ({ code: articleCode(found), score: found.score })),
      cause: causes.map(({ id, score }) => ({ code: id, score })),
    }
    return given[kind].map(({ code, score }) => ({ chance: score, right: codes[kind].includes(code) }))
  })
}

/** Prints what learning from the example cases adds, each case measured without itself. */
function printLearning(): void {
  const training = trainModel(caseSummaries('seeds').map(toDecidedCase), { threads: THREAD_SEEDS })
  if (training === null) return
  console.log('\nexample cases, learned from the others')
  for (const kind of SUGGESTED_KINDS) {
    const fit = fitOf(training.model.weights[kind])
    const forecasts = training.heldOut[kind].map(({ caseId, values, right }) => ({
      caseId,
      right,
      chance: chanceOf(fit, values),
    }))
    const perCase = [...groupBy(forecasts, ({ caseId }) => caseId).values()].map((own) =>
      own.toSorted((a, b) => b.chance - a.chance),
    )
    const rates = [1, 2, 3].map((k) => {
      const hits = perCase.filter((own) => own.slice(0, k).some(({ right }) => right)).length
      return `hit@${k} ${(hits / perCase.length).toFixed(3)}`
    })
    const shown = perCase.flatMap((own) => own.slice(0, 10))
    console.log(`  ${kind.padEnd(9)} ${rates.join('  ')}  off by ${calibrationError(shown).toFixed(3)}`)
  }
}

const RANKS = [1, 2, 3, 5, 10]

/** Prints how often a right suggestion is among the first few. */
export function printRates(subject: Subject, summaries: readonly CaseSummary[], lessons?: Lessons): void {
  const rates = hitRates(summaries, subject, RANKS, lessons)
  console.log(
    `  ${subject.padEnd(8)} ${rates.map((rate, at) => `hit@${RANKS[at]} ${rate.toFixed(3)}`).join('  ')}`,
  )
}

/** Prints how long suggestions for one text take, once the program has warmed up by going through all of them. */
function printTime(): void {
  const texts = SPLITS.flatMap((split) => caseSummaries(split).map(({ text }) => text))
  const microseconds = (text: string): number => {
    const start = process.cpuUsage()
    suggest({ text }, { threads: THREAD_SEEDS })
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  for (const text of texts) microseconds(text)
  const times = texts.map(microseconds).toSorted((a, b) => a - b)
  const ms = (share: number) => ((times[Math.floor(share * (times.length - 1))] ?? 0) / 1_000).toFixed(2)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length / 1_000
  console.log(
    `\nprocessor time per case over ${times.length} texts: ${mean.toFixed(2)} ms, half under ${ms(0.5)}, 95 of 100 under ${ms(0.95)}`,
  )
}

/** Prints hit rates for every split, and with `verbose` each summary of the develop splits that missed. */
export function benchSuggest(verbose = false): void {
  for (const split of SPLITS) {
    console.log(`\n${split}: ${caseSummaries(split).length} summaries`)
    for (const subject of SUBJECTS) {
      printRates(subject, caseSummaries(split))
    }
    const off = SUGGESTED_KINDS.map(
      (kind) => `${kind} ${calibrationError(forecastsFor(split, kind)).toFixed(3)}`,
    )
    console.log(`  scores off by: ${off.join(', ')}`)
  }
  printLearning()
  printTime()
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
