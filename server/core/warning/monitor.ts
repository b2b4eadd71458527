/**
 * Judges one month of one series, small counts included. The exact Gamma-Poisson quantile notices a jump, the CUSUM a
 * doubling that lasts, Farrington's flexible method joins where there is enough to fit. The limits are chosen by simulation
 * (`npm run bench warning`): a doubling is found soon, and at most 4.5 % of the quiet months give an alarm.
 */
import { runTail } from './cusumTail.ts'
import { farringtonFlexible } from './farringtonFlexible.ts'
import { gammaPoisson } from './gammaPoisson.ts'
import { mean, span, sum } from './series.ts'

/** The methods by which a month can stand out; `first` is that it never happened before. */
export const WARNING_METHODS = ['first', 'jump', 'doubling', 'season'] as const
export type WarningMethod = (typeof WARNING_METHODS)[number]

/** Months of history without which nothing is said: a year is the least that shows what is usual. */
export const HISTORY_MIN = 12
/** The limits of the methods; the register of algorithms tells them too. */
export const MONITOR = {
  jump: { window: 60, skip: 3, alpha: 0.05 },
  doubling: { limit: 1.8, skip: 6, run: 24, window: 60 },
  season: { meanMin: 3, yearsMin: 3, yearsMax: 5, alpha: 0.005 },
}
const { jump: JUMP, doubling: DOUBLING, season: SEASON } = MONITOR

/** What is said of a month. */
export interface MonthVerdict {
  readonly observed: number
  readonly expected: number
  /** The highest count that is still put down to chance. */
  readonly bound: number
  readonly methods: readonly WarningMethod[]
  /** The chance of so much or more if nothing changed, for the method that was surest. */
  readonly pvalue: number
}

/** Judges the last of the counts; undefined when there is too little history. */
export function judgeLastMonth(counts: readonly number[]): MonthVerdict | undefined {
  const index = counts.length
  if (index <= HISTORY_MIN) return undefined
  const observed = counts[index - 1] ?? 0
  const [jump] = gammaPoisson({ counts, frequency: 12 }, [index, index], JUMP)
  if (!jump || jump.expected === null || jump.upperbound === null || jump.pvalue === null) return undefined
  const doubling = judgeDoubling(counts)
  const methods: WarningMethod[] = [
    ...(observed > 0 && sum(counts.slice(0, -1)) === 0 ? (['first'] as const) : []),
    ...(jump.alarm ? (['jump'] as const) : []),
    ...(doubling.alarm ? (['doubling'] as const) : []),
    ...(standsOutOfSeason(counts) ? (['season'] as const) : []),
  ]
  return {
    observed,
    expected: jump.expected,
    bound: jump.upperbound,
    methods,
    // Two looks at the same month: twice the smaller chance covers both.
    pvalue: Math.min(1, 2 * Math.min(jump.pvalue, doubling.pvalue)),
  }
}

/** The likelihood ratio CUSUM for a doubling over the last two years; it begins anew after each alarm. */
function judgeDoubling(counts: readonly number[]): { readonly alarm: boolean; readonly pvalue: number } {
  const end = Math.max(counts.length - 1 - DOUBLING.skip, Math.min(HISTORY_MIN, counts.length - 1))
  const base = counts.slice(Math.max(0, end - DOUBLING.window), end)
  const usual = (sum(base) + 0.5) / base.length
  let statistic = 0
  let alarm = false
  let months = 0
  for (const count of counts.slice(-DOUBLING.run)) {
    if (alarm) [statistic, months] = [0, 0]
    statistic = Math.max(0, statistic + Math.LN2 * count - usual)
    months += 1
    alarm = statistic > DOUBLING.limit
  }
  return { alarm, pvalue: alarm ? runTail(statistic, usual, months) : 1 }
}

/** Farrington's flexible method, only where counts are large enough and there are years to compare with. */
function standsOutOfSeason(counts: readonly number[]): boolean {
  const years = Math.min(SEASON.yearsMax, Math.floor((counts.length - 2) / 12))
  if (years < SEASON.yearsMin || mean(counts.slice(-36)) < SEASON.meanMin) return false
  const [finding] = farringtonFlexible({ counts, frequency: 12 }, [counts.length, counts.length], {
    b: years,
    w: 1,
    noPeriods: 4,
    pastWeeksNotIncluded: 3,
    thresholdMethod: 'nbPlugin',
    alpha: SEASON.alpha,
    limit54: [0, 1],
  })
  return finding?.alarm === true
}

/** What was expected of each of the last months, and the bound, for a chart. */
export const expectedSoFar = (counts: readonly number[], months: number) =>
  span(Math.max(1, counts.length - months + 1), counts.length).map((index) => {
    const [finding] = gammaPoisson({ counts: counts.slice(0, index), frequency: 12 }, [index, index], JUMP)
    const known = index > HISTORY_MIN
    return {
      expected: known ? (finding?.expected ?? null) : null,
      bound: known ? (finding?.upperbound ?? null) : null,
    }
  })
