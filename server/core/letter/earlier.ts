// What was published before, and what that means for a letter that is written now.
import type { LetterDraft } from '../letter.ts'
import { type CountQuery, keyOf, type PublishedNumber } from './countQuery.ts'
import type { Tally } from './tally.ts'

/** The counts a letter gives its readers, and those it keeps back. */
export const countsIn = ({ numbers }: LetterDraft): readonly PublishedNumber[] =>
  numbers.flatMap(({ query, value, shown }) =>
    query.kind === 'count' && query.count.of !== 'sources'
      ? [{ query: query.count, value: /^\d/.test(shown) ? value : null }]
      : [],
  )

/** The numbers of earlier letters as they bear on this one. */
export interface Earlier {
  /** Told before and the same today: whoever kept the earlier letter knows it. */
  isTold(query: CountQuery): boolean
  /** Hidden before, or told before and almost the same today, so that the difference would tell of a few cases. */
  readonly hidden: readonly CountQuery[]
  /** All questions of earlier letters whose answer still stands. */
  readonly questions: readonly CountQuery[]
}

/**
 * Lays the numbers of earlier letters beside today's count. A total of everything may move by a few, because that a case
 * was taken back is no secret; a part of it may not, because that would tell what the case was about.
 */
export function recall(published: readonly PublishedNumber[], tally: Tally, threshold: number): Earlier {
  const told = new Set<string>()
  const moved = new Set<string>()
  for (const { query, value } of published) {
    if (value === null) continue
    const change = Math.abs(value - tally.count(query))
    if (change === 0) told.add(keyOf(query))
    else if (change < threshold && query.where.length > 0) moved.add(keyOf(query))
  }
  const questions = [...new Map(published.map(({ query }) => [keyOf(query), query])).values()]
  const wasHidden = new Set(published.flatMap(({ query, value }) => (value === null ? [keyOf(query)] : [])))
  return {
    isTold: (query) => told.has(keyOf(query)),
    hidden: questions.filter((query) => {
      const key = keyOf(query)
      return !told.has(key) && tally.count(query) > 0 && (wasHidden.has(key) || moved.has(key))
    }),
    questions: questions.filter((query) => told.has(keyOf(query)) || wasHidden.has(keyOf(query))),
  }
}
