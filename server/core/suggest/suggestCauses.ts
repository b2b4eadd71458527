/**
 * Ranks the kinds of cause. Two things are weighed in the odds: what usually goes with the threads found, and what labelled
 * texts taught of how a text says what went wrong. A short text seldom says it; the fuller the text, the less its threads
 * count, and in a full one only its own words.
 */
import { CAUSES, type Cause } from '#core/codes.ts'
import type { Evidence } from './cueIndex.ts'
import { usualCauses } from './cues.ts'
import { type Candidate, type ReadCase, ranked } from './evidence.ts'
import { tellingFeatures } from './lessons/features.ts'
import { CAUSE_PARTS, type Lessons } from './lessons/lessons.ts'
import { evidenceOfLessons, type Taught } from './lessons/taught.ts'
import { ENOUGH, type RankedThread } from './suggestThreads.ts'

const THREADS_CONSULTED = 3
/** How much better a thread must be supported than the next to speak for the case alone. */
const THREAD_CONTRAST = 4
/** The share of the first to fourth usual cause of a thread. */
const USUAL_SHARES = [1, 0.7, 0.5, 0.3]
/** The share that any cause has, whatever the thread. */
const UNUSUAL = 0.04
/** In a text of this many words what it says itself counts in full. */
const WORDS_FULL = 60

const NOTHING: Evidence = { score: 0, spans: [] }

interface Usual {
  readonly share: number
  readonly spans: Evidence['spans']
}

/** The share of each cause among what usually goes with the threads found. */
function usualShares(threads: readonly RankedThread[]): ReadonlyMap<string, Usual> {
  const consulted = threads.slice(0, THREADS_CONSULTED)
  const best = consulted[0]?.evidence.score ?? 1
  const sure = Math.min(1, best / ENOUGH)
  const weighed = consulted.map(({ thread, evidence }) => ({
    causes: usualCauses(thread.id).slice(0, USUAL_SHARES.length),
    spans: evidence.spans.slice(0, 2),
    weight: (evidence.score / best) ** THREAD_CONTRAST,
  }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const shares = new Map<string, Usual>()
  for (const { causes, spans, weight } of weighed) {
    const all = USUAL_SHARES.slice(0, causes.length).reduce((sum, share) => sum + share, 0)
    for (const [index, cause] of causes.entries()) {
      const known = shares.get(cause) ?? { share: 0, spans: [] }
      const share = (sure * (weight / total) * (USUAL_SHARES[index] ?? 0)) / all
      shares.set(cause, { share: known.share + share, spans: [...known.spans, ...spans] })
    }
  }
  return shares
}

/**
 * How much of the share of a cause in labelled texts is taken off what they taught: how often a cause was taught says little
 * of how often the next writer means it.
 */
const SHARE_OFF = 0.7

/** What speaks for a cause, in the order of `CAUSE_PARTS`, and the words behind it. */
export interface CauseSpoken {
  readonly cause: Cause
  readonly values: readonly number[]
  readonly spans: Evidence['spans']
}

/** What speaks for every cause that was learned of. */
export function spokenForCauses(
  read: ReadCase,
  threads: readonly RankedThread[],
  taughtEvidence: ReadonlyMap<string, Evidence>,
  { codes, shares }: Pick<Taught, 'codes' | 'shares'>,
): readonly CauseSpoken[] {
  const usual = usualShares(threads)
  const full = Math.min(1, read.words.length / WORDS_FULL)
  return CAUSES.filter((cause) => taughtEvidence.has(cause)).map((cause) => {
    const { share, spans } = usual.get(cause) ?? { share: 0, spans: [] }
    const taught = taughtEvidence.get(cause) ?? NOTHING
    const score = taught.score - SHARE_OFF * (shares[codes.indexOf(cause)] ?? 0)
    return {
      cause,
      values: [Math.log(UNUSUAL + share) * (1 - full), score * (1 - full), score * full],
      spans: [...taught.spans, ...spans],
    }
  })
}

/** The kinds of cause with their chances among each other as evidence, ten for a sure one, best first. */
export function suggestCauses(
  read: ReadCase,
  threads: readonly RankedThread[],
  lessons: Lessons,
): readonly Candidate<{ readonly id: Cause }>[] {
  const weights = CAUSE_PARTS.map((part) => lessons.causeWeights[part])
  const taught = evidenceOfLessons(tellingFeatures(read, lessons.known), lessons.cause)
  const weighed = spokenForCauses(read, threads, taught, lessons.cause).map(({ cause, values, spans }) => ({
    cause,
    odds: values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
    spans,
  }))
  const most = Math.max(...weighed.map(({ odds }) => odds))
  const total = weighed.reduce((sum, { odds }) => sum + Math.exp(odds - most), 0)
  const causes = weighed.map(({ cause, odds, spans }) => ({
    cause,
    name: cause,
    evidence: { score: (10 * Math.exp(odds - most)) / total, spans },
  }))
  return ranked(causes).map(({ cause, evidence }) => ({ code: cause, target: { id: cause }, evidence }))
}
