/**
 * Ranks the kinds of cause. Three things are weighed in the odds: what usually goes with the threads found, phrases that
 * say what went wrong, and how like the text is to the example sentences of each cause.
 */
import { CAUSES, type Cause } from '#core/codes.ts'
import { evidenceOfExamples } from './causeExamples.ts'
import type { Evidence } from './cueIndex.ts'
import { CAUSE_INDEX, usualCauses } from './cues.ts'
import { type Candidate, evidenceIn, type ReadCase, ranked } from './evidence.ts'
import type { RankedThread } from './suggestThreads.ts'

/** How much each part weighs in the odds; fitted on the texts that were looked at while building and the example cases. */
const WEIGHTS = { usual: 1.3, said: 2.65, examples: 0.14 } as const
const THREADS_CONSULTED = 3
/** How much better a thread must be supported than the next to speak for the case alone. */
const THREAD_CONTRAST = 4
/** The share of the first to fourth usual cause of a thread. */
const USUAL_SHARES = [1, 0.7, 0.5, 0.3]
/** The share that any cause has, whatever the thread. */
const UNUSUAL = 0.04
/** In a text of this many words a phrase counts in full: a short summary has no room to say what went wrong. */
const WORDS_FULL = 100

const NOTHING: Evidence = { score: 0, spans: [] }

interface Usual {
  readonly share: number
  readonly spans: Evidence['spans']
}

/** The share of each cause among what usually goes with the threads found. */
function usualShares(threads: readonly RankedThread[]): ReadonlyMap<string, Usual> {
  const consulted = threads.slice(0, THREADS_CONSULTED)
  const best = consulted[0]?.evidence.score ?? 1
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
      const share = ((weight / total) * (USUAL_SHARES[index] ?? 0)) / all
      shares.set(cause, { share: known.share + share, spans: [...known.spans, ...spans] })
    }
  }
  return shares
}

/** The kinds of cause with their chances among each other as evidence, ten for a sure one, best first. */
export function suggestCauses(
  read: ReadCase,
  threads: readonly RankedThread[],
): readonly Candidate<{ readonly id: Cause }>[] {
  const usual = usualShares(threads)
  const said = evidenceIn(read, CAUSE_INDEX)
  const examples = evidenceOfExamples(read)
  const fullness = Math.min(1, read.words.length / WORDS_FULL)
  const weighed = CAUSES.filter((cause) => examples.has(cause)).map((cause) => {
    const { share, spans } = usual.get(cause) ?? { share: 0, spans: [] }
    const phrases = said.get(cause) ?? NOTHING
    const like = examples.get(cause) ?? NOTHING
    const odds =
      WEIGHTS.usual * Math.log(UNUSUAL + share) +
      WEIGHTS.said * Math.log1p(Math.max(0, phrases.score)) * fullness +
      WEIGHTS.examples * like.score
    return { cause, odds, spans: [...phrases.spans, ...spans, ...like.spans] }
  })
  const most = Math.max(...weighed.map(({ odds }) => odds))
  const total = weighed.reduce((sum, { odds }) => sum + Math.exp(odds - most), 0)
  const causes = weighed.map(({ cause, odds, spans }) => ({
    cause,
    name: cause,
    evidence: { score: (10 * Math.exp(odds - most)) / total, spans },
  }))
  return ranked(causes).map(({ cause, evidence }) => ({ code: cause, target: { id: cause }, evidence }))
}
