/** Ranks the kinds of cause: what the text says went wrong, and what usually goes with the threads found. */
import type { Cause } from '#core/codes.ts'
import type { Evidence } from './cueIndex.ts'
import { CAUSE_INDEX, causeOf, usualCauses } from './cues.ts'
import { type Candidate, evidenceIn, type ReadCase, ranked } from './evidence.ts'
import type { RankedThread } from './suggestThreads.ts'

/** What the usual cause of the best thread is worth against the words for a cause in the text. */
const USUAL = 5
const THREADS_CONSULTED = 3
/** The share of the first, second and third usual cause of a thread. */
const USUAL_SHARES = [1, 0.7, 0.5]

function usualEvidence(threads: readonly RankedThread[]): ReadonlyMap<string, Evidence> {
  const consulted = threads.slice(0, THREADS_CONSULTED)
  const best = consulted[0]?.evidence.score ?? 0
  const evidence = new Map<string, Evidence>()
  for (const { thread, evidence: found } of consulted) {
    for (const [index, cause] of usualCauses(thread.id).entries()) {
      const known = evidence.get(cause) ?? { score: 0, spans: [] }
      const score = known.score + USUAL * (USUAL_SHARES[index] ?? 0.2) * (found.score / best) ** 2
      evidence.set(cause, { score, spans: [...known.spans, ...found.spans.slice(0, 2)] })
    }
  }
  return evidence
}

/** The kinds of cause with the most evidence, best first, at most ten. */
export function suggestCauses(
  read: ReadCase,
  threads: readonly RankedThread[],
): readonly Candidate<{ readonly id: Cause }>[] {
  const said = evidenceIn(read, CAUSE_INDEX)
  const usual = usualEvidence(threads)
  const causes = [...new Set([...said.keys(), ...usual.keys()])].flatMap((code) => {
    const cause: Cause | null = causeOf(code)
    if (cause === null) return []
    const inText = said.get(code) ?? { score: 0, spans: [] }
    const byThread = usual.get(code) ?? { score: 0, spans: [] }
    const evidence = { score: inText.score + byThread.score, spans: [...inText.spans, ...byThread.spans] }
    return [{ cause, name: code, evidence }]
  })
  return ranked(causes).map(({ cause, evidence }) => ({ code: cause, target: { id: cause }, evidence }))
}
