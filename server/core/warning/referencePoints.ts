/**
 * Which periods of earlier years a period is compared with (Farrington et al. 1996, section 3.2), and the seasonal groups
 * into which Noufaily et al. (2013, section 3.2) divide the time between them; as in R's `surveillance`.
 */
import { DAY_MS } from '../days.ts'
import { span } from './series.ts'

/** The period and the same period of `yearsBack` earlier years, latest first. */
export const referencePoints = (period: number, yearsBack: number, frequency: number): number[] =>
  span(0, yearsBack).map((years) => period - years * frequency)

/** The day and, in `yearsBack` earlier years, the same weekday nearest to that calendar day (ISO dates). */
export function referenceDates(day: string, yearsBack: number): string[] {
  const now = new Date(`${day}T00:00:00Z`)
  return span(0, yearsBack).map((years) => {
    const then = new Date(now)
    then.setUTCFullYear(now.getUTCFullYear() - years)
    const ahead = (now.getUTCDay() - then.getUTCDay() + 7) % 7
    const nearest = then.getTime() + (ahead > 3 ? ahead - 7 : ahead) * DAY_MS
    return new Date(nearest).toISOString().slice(0, 10)
  })
}

/** How the time before a period is divided. */
export interface BlockOptions {
  readonly yearsBack: number
  readonly frequency: number
  /** Half the width of the window around each reference period. */
  readonly halfWidth: number
  /** How many seasonal groups; the last is that of the windows themselves. */
  readonly groups: number
}

/**
 * The seasonal group of every period that is compared with, by its index. Undefined when a reference period lies before
 * the first, or when a year is too short for so many groups.
 */
export function seasonalBlocks(
  period: number,
  options: BlockOptions,
): ReadonlyMap<number, number> | undefined {
  const { yearsBack, frequency, halfWidth, groups } = options
  const points = referencePoints(period, yearsBack, frequency)
  // R cannot take a window that begins more than one period before the first; one before is cut off.
  if ((points.at(-1) ?? 0) < Math.max(1, halfWidth)) return undefined
  const group = new Map<number, number>()
  const put = (first: number, last: number, value: number) => {
    for (const index of span(first, last)) if (index > 0) group.set(index, value)
  }
  put(period - halfWidth, period, groups)
  for (const [index, point] of points.slice(1).entries()) {
    put(point - halfWidth, point + halfWidth, groups)
    if (groups === 1) continue
    const between = (points[index] ?? 0) - 2 * halfWidth - 1 - point
    if (between < groups - (2 * halfWidth + 1)) return undefined
    let start = point + halfWidth + 1
    for (const [block, length] of blockLengths(between, groups - 1).entries()) {
      // Like R's a:(a − 1), an empty block takes the period before it as well.
      if (length > 0) put(start, start + length - 1, block + 1)
      else put(start - 1, start, block + 1)
      start += length
    }
  }
  return group
}

/** Divides a number of periods over blocks, the first ones getting what is left over. */
const blockLengths = (periods: number, blocks: number): number[] =>
  span(0, blocks - 1).map((block) => Math.floor(periods / blocks) + (block < periods % blocks ? 1 : 0))
