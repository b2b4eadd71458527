/**
 * A month beside the same time of the year in earlier years, by the two methods of Farrington and colleagues. Both need
 * counts that are large enough and years to compare with.
 */
import { farrington } from './farrington.ts'
import { farringtonFlexible } from './farringtonFlexible.ts'
import { type Finding, mean } from './series.ts'

/** The limits of the two; `alpha` is the chance of a false alarm in a month, above the bound alone. */
export const TIME_OF_YEAR = { meanMin: 3, yearsMin: 3, yearsMax: 5, alpha: 0.005 }
const { meanMin, yearsMin, yearsMax, alpha } = TIME_OF_YEAR

/** Farrington flexible (2013), and Farrington (1996); where both give an alarm, the first of the two leads. */
export const YEAR_METHODS = ['season', 'years'] as const
export type YearMethod = (typeof YEAR_METHODS)[number]

interface YearFinding extends Finding {
  readonly pvalue: number | null
}

/** Whether the last of the counts can be held against earlier years; with how many. */
function yearsOf(counts: readonly number[]): number | undefined {
  const years = Math.min(yearsMax, Math.floor((counts.length - 2) / 12))
  return years < yearsMin || mean(counts.slice(-36)) < meanMin ? undefined : years
}

/** What one of the two says of the last of the counts; undefined where it has too little to go by. */
export function besideEarlierYears(method: YearMethod, counts: readonly number[]): YearFinding | undefined {
  const years = yearsOf(counts)
  if (years === undefined) return undefined
  const [finding] = JUDGES[method](counts, years)
  return finding
}

/** A month with one either side in each year; no count is too low to be judged, as the mean is asked for already. */
const SAME = { w: 1, limit54: [0, 1] } as const

const JUDGES: Readonly<
  Record<YearMethod, (counts: readonly number[], years: number) => readonly YearFinding[]>
> = {
  season: (counts, years) =>
    farringtonFlexible({ counts, frequency: 12 }, [counts.length, counts.length], {
      ...SAME,
      b: years,
      noPeriods: 4,
      pastWeeksNotIncluded: 3,
      thresholdMethod: 'nbPlugin',
      alpha,
    }),
  // Its interval has two sides, so that half of its alpha lies above the bound.
  years: (counts, years) =>
    farrington({ counts, frequency: 12 }, [counts.length, counts.length], {
      ...SAME,
      b: years,
      alpha: 2 * alpha,
    }),
}
