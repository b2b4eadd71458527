// What was published before, and what that means for a letter that is written now.
import type { Range } from '../disclosure/reader.ts'
import type { LetterDraft } from '../letter.ts'
import { type CountQuery, keyOf, type PublishedNumber } from './countQuery.ts'
import { isTold, saidBelow } from './shownCount.ts'
import type { Tally } from './tally.ts'

/** The counts a letter gives its readers, and those it keeps back. */
export const countsIn = ({ numbers }: LetterDraft): readonly PublishedNumber[] =>
  numbers.flatMap((number): PublishedNumber[] => {
    const { query, value } = number
    if (query.kind !== 'count' || query.count.of === 'sources') return []
    if (isTold(number)) return [{ query: query.count, value }]
    const below = saidBelow(number)
    return [{ query: query.count, value: null, ...(below === undefined ? {} : { below }) }]
  })

/** What earlier letters have to say to one question of this one. */
export interface Recalled {
  readonly query: CountQuery
  /** What was told last, or null when it never was. */
  readonly told: number | null
  /** Told before and the same today: whoever kept the earlier letter knows it. */
  readonly stands: boolean
  /** Hidden before, or told before and almost the same today, so that the difference would tell of a few cases. */
  readonly mustHide: boolean
  /** What it was said to lie below; infinite when nothing was said. */
  readonly below: number
}

/** What earlier letters told and hid, by the key of the question. */
export type Earlier = ReadonlyMap<string, Recalled>

/**
 * Lays the numbers of earlier letters beside today's count. A total of everything may move by a few, because that a case
 * was taken back is no secret; a part of it may not, because that would tell what the case was about.
 */
export function recall(published: readonly PublishedNumber[], tally: Tally, threshold: number): Earlier {
  const recalled = new Map<string, Recalled>()
  for (const { query, value, below = Number.POSITIVE_INFINITY } of published) {
    const key = keyOf(query)
    const before = recalled.get(key)
    const told = value ?? before?.told ?? null
    const change = told === null ? Number.POSITIVE_INFINITY : Math.abs(told - tally.count(query))
    const wasHidden = value === null || before?.mustHide === true
    const stands = change === 0
    recalled.set(key, {
      query,
      told,
      stands,
      mustHide: !stands && (wasHidden || (change < threshold && query.where.length > 0)),
      below: Math.min(below, before?.below ?? Number.POSITIVE_INFINITY),
    })
  }
  return recalled
}

/** What a reader takes from earlier letters about today's count, as long as few cases were taken back or read anew since. */
export function known(recalled: Recalled | undefined, now = 0): Range {
  if (recalled === undefined) return { low: 0, high: Number.POSITIVE_INFINITY }
  const { told, below } = recalled
  if (told !== null) return { low: Math.min(told, now), high: Math.max(told, now) }
  return { low: 1, high: now < below ? below - 1 : Number.POSITIVE_INFINITY }
}
