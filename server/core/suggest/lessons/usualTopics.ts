/** Which articles usually go with which threads, counted in labelled texts; an article by the one that stands for its likes. */
import { ENOUGH } from '../suggestThreads.ts'

/** How many texts have a thread, and how often each article goes with it. */
interface Usual {
  readonly texts: number
  readonly topics: Readonly<Record<string, number>>
}

export interface UsualTopics {
  /** The share of all texts that have each article. */
  readonly shares: Readonly<Record<string, number>>
  readonly threads: Readonly<Record<string, Usual>>
}

/** A thread of few texts leans on what is usual in all of them, as if it had this many more. */
const PRIOR = 2
/** How much better a thread must be supported than the next to speak for the case alone. */
const CONTRAST = 4

/** A thread and how much speaks for it. */
export interface Supported {
  readonly id: string
  readonly score: number
}

/** How usual each article is, 0 to 1, for a case of these threads. */
export function topicShares(threads: readonly Supported[], usual: UsualTopics): ReadonlyMap<string, number> {
  const best = Math.max(0, ...threads.map(({ score }) => score))
  const sure = Math.min(1, best / ENOUGH)
  const shares = new Map<string, number>()
  if (best === 0) return shares
  const weighed = threads.map(({ id, score }) => ({ id, weight: (Math.max(0, score) / best) ** CONTRAST }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  let leaning = 1 - sure
  for (const { id, weight } of weighed) {
    const { texts, topics } = usual.threads[id] ?? { texts: 0, topics: {} }
    const part = (sure * weight) / total / (texts + PRIOR)
    leaning += part * PRIOR
    for (const topic in topics) shares.set(topic, (shares.get(topic) ?? 0) + part * (topics[topic] ?? 0))
  }
  for (const topic in usual.shares)
    shares.set(topic, (shares.get(topic) ?? 0) + leaning * (usual.shares[topic] ?? 0))
  return shares
}
