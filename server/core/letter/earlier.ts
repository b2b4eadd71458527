// What was published before, and what that means for a letter that is written now.
import type { Range } from '../disclosure/reader.ts'
import { roundedTo } from '../disclosure/rounding.ts'
import type { LetterDraft } from '../letter.ts'
import { type CountQuery, keyOf, type PublishedNumber } from './countQuery.ts'
import { isRounded, isTold, saidBelow } from './shownCount.ts'
import type { Tally } from './tally.ts'

/** The counts a letter gives its readers, and those it keeps back. */
export const countsIn = ({ numbers }: LetterDraft): readonly PublishedNumber[] =>
  numbers.flatMap((number): PublishedNumber[] => {
    const { query, value } = number
    if (query.kind !== 'count' || query.count.of === 'sources') return []
    if (isRounded(number)) return [{ query: query.count, value, rounded: true }]
    if (isTold(number)) return [{ query: query.count, value }]
    const below = saidBelow(number)
    return [{ query: query.count, value: null, ...(below === undefined ? {} : { below }) }]
  })

/** What earlier letters have to say to one question of this one. */
export interface Recalled {
  readonly query: CountQuery
  /** What the last that was told leaves possible, or null when nothing ever was. */
  readonly told: Range | null
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
 * was taken back is no secret; a part of it may not, because that would tell what the case was about. Beside a number that
 * was rounded no difference of a few can be seen.
 */
export function recall(published: readonly PublishedNumber[], tally: Tally, threshold: number): Earlier {
  const recalled = new Map<string, Recalled>()
  for (const { query, value, rounded, below = Number.POSITIVE_INFINITY } of published) {
    const key = keyOf(query)
    const before = recalled.get(key)
    const now = tally.count(query)
    const told = value === null ? (before?.told ?? null) : rounded ? roundedTo(value) : exactly(value)
    const stands = told !== null && told.low <= now && now <= told.high
    const isExact = told !== null && told.low === told.high
    const movedLittle = isExact && !stands && Math.abs(told.low - now) < threshold
    const wasHidden = value === null || before?.mustHide === true
    recalled.set(key, {
      query,
      told,
      stands,
      mustHide: !(stands && isExact) && (wasHidden || (movedLittle && query.where.length > 0)),
      below: Math.min(below, before?.below ?? Number.POSITIVE_INFINITY),
    })
  }
  return recalled
}

/** A count that is known. */
export const exactly = (count: number): Range => ({ low: count, high: count })

/** What a reader takes from earlier letters about today's count, as long as few cases were taken back or read anew since. */
export function known(recalled: Recalled | undefined, now = 0): Range {
  if (recalled === undefined) return { low: 0, high: Number.POSITIVE_INFINITY }
  const { told, below } = recalled
  if (told !== null) return { low: Math.min(told.low, now), high: Math.max(told.high, now) }
  return { low: 1, high: now < below ? below - 1 : Number.POSITIVE_INFINITY }
}
