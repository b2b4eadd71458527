// Whether a case that came back was read again as it was decided, counted by half year so that drift shows.
import type { CodingItem } from '../codingDifferences.ts'
import { CODING_ITEMS } from '../codingDifferences.ts'
import { isSmall } from '../disclosure/threshold.ts'

/** A case that was read again: when, by whom, and on what the reading differs from the decision. */
export interface RepeatReading {
  /** ISO 8601. */
  readonly readAt: string
  /** Whether the reader had coded the case the first time as well, or somebody else had. */
  readonly byFirstCoder: boolean
  readonly differences: readonly CodingItem[]
}

/** How often one item was read as it was decided, in one half year. */
export interface RepeatCount {
  readonly item: CodingItem
  /** As 2026-1. */
  readonly halfYear: string
  /** All four are null where they would tell how one coder chose. */
  readonly read: number | null
  readonly same: number | null
  readonly readByFirstCoder: number | null
  readonly sameByFirstCoder: number | null
}

/** The half year of a day, as 2026-1. */
export const halfYearOf = (at: string): string => `${at.slice(0, 4)}-${Number(at.slice(5, 7)) <= 6 ? 1 : 2}`

/**
 * Counts readings per item and half year, oldest first. Fewer than `insideThreshold` by first coders are kept, and then so
 * are the counts of all readings where these would tell the same: where they are few too, or all or none read it alike.
 */
export function countRepeats(
  readings: readonly RepeatReading[],
  insideThreshold: number,
): readonly RepeatCount[] {
  const halfYears = [...new Set(readings.map(({ readAt }) => halfYearOf(readAt)))].sort()
  return CODING_ITEMS.flatMap((item) =>
    halfYears.map((halfYear) => {
      const read = readings.filter(({ readAt }) => halfYearOf(readAt) === halfYear)
      const own = read.filter(({ byFirstCoder }) => byFirstCoder)
      const sameAmong = (some: readonly RepeatReading[]) =>
        some.filter(({ differences }) => !differences.includes(item)).length
      const same = sameAmong(read)
      const isOwnKept = isSmall(own.length, insideThreshold)
      const isKept =
        isOwnKept && (isSmall(read.length, insideThreshold) || same === 0 || same === read.length)
      return {
        item,
        halfYear,
        read: isKept ? null : read.length,
        same: isKept ? null : same,
        readByFirstCoder: isOwnKept ? null : own.length,
        sameByFirstCoder: isOwnKept ? null : sameAmong(own),
      }
    }),
  )
}
