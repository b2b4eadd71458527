// Counts which articles usually go with which threads in labelled texts.

import { rounded } from '#core/suggest/learned/vectors.ts'
import type { UsualTopics } from '#core/suggest/lessons/usualTopics.ts'

/** A labelled text as far as it is counted here; what comes first is the main one. */
export interface CountedText {
  readonly threads: readonly string[]
  readonly topics: readonly string[]
}

/** How much a thread or an article beside the main one counts. */
const BESIDE = { thread: 0.5, topic: 0.7 } as const

class Counts {
  readonly #counts = new Map<string, number>()

  add(name: string, count: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count)
  }

  /** What was counted, each divided by `total`. */
  shares(total = 1): Record<string, number> {
    const sorted = [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(sorted.map(([name, count]) => [name, rounded(count / total)]))
  }
}

/** Which articles go with which threads, in all texts but one when that is measured. */
export function usualIn(texts: readonly CountedText[], leftOut: number | null = null): UsualTopics {
  const all = new Counts()
  const threads = new Map<string, { texts: number; readonly topics: Counts }>()
  for (const [index, { threads: own, topics }] of texts.entries()) {
    if (index === leftOut) continue
    for (const topic of topics) all.add(topic, 1)
    for (const [place, id] of own.entries()) {
      const known = threads.get(id) ?? { texts: 0, topics: new Counts() }
      const counts = place === 0 ? 1 : BESIDE.thread
      known.texts += counts
      for (const [order, topic] of topics.entries())
        known.topics.add(topic, place === 0 && order > 0 ? BESIDE.topic : counts)
      threads.set(id, known)
    }
  }
  const sorted = [...threads].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    shares: all.shares(texts.length),
    threads: Object.fromEntries(
      sorted.map(([id, known]) => [id, { texts: known.texts, topics: known.topics.shares() }]),
    ),
  }
}
