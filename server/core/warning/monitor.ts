/**
 * Judges one month of one series, small counts included. The exact Gamma-Poisson quantile notices a jump, the CUSUM a
 * doubling that lasts; Farrington's two methods join where there is enough to fit. The limits are chosen by simulation
 * (`npm run bench warning`): a doubling is found soon, and at most 4.5 % of the quiet months give an alarm.
 */
import { runTail } from './cusumTail.ts'
import { gammaPoisson } from './gammaPoisson.ts'
import { span, sum } from './series.ts'
import { besideEarlierYears, TIME_OF_YEAR, YEAR_METHODS } from './timeOfYear.ts'

/** The methods by which a month can stand out; `first` is that it never happened before. */
export const WARNING_METHODS = ['first', 'jump', 'doubling', ...YEAR_METHODS] as const
export type WarningMethod = (typeof WARNING_METHODS)[number]

/** Months of history without which nothing is said: a year is the least that shows what is usual. */
export const HISTORY_MIN = 12
/** The limits of the methods; the register of algorithms tells them too. */
export const MONITOR = {
  jump: { window: 60, skip: 3, alpha: 0.05 },
  doubling: { limit: 1.8, skip: 6, run: 24, window: 60 },
  season: TIME_OF_YEAR,
}
const { jump: JUMP, doubling: DOUBLING } = MONITOR

/** What is said of a month; expected and bound are those of the method that leads (`leadingMethod`). */
export interface MonthVerdict {
  readonly observed: number
  readonly expected: number
  /** The highest count that is still put down to chance. */
  readonly bound: number
  readonly methods: readonly WarningMethod[]
  /** The chance of so much or more if nothing changed, for the method that was surest. */
  readonly pvalue: number
}

/** What one method expects of a month, and what it makes of the count. */
interface Look {
  readonly expected: number
  readonly bound: number
  readonly alarm: boolean
  readonly pvalue: number
}

type LeadingMethod = 'jump' | (typeof YEAR_METHODS)[number]

/**
 * The method whose figures are told: the jump, as it is exact and there for every series, unless it gives no alarm and a
 * method that looks at earlier years does, also where a doubling gives one; of the two that look at those, the improved one.
 */
const leadingMethod = (methods: readonly WarningMethod[]): LeadingMethod =>
  methods.includes('jump') ? 'jump' : (YEAR_METHODS.find((method) => methods.includes(method)) ?? 'jump')

/**
 * The method whose figures a month was told with, in a sentence and in a chart: the one that leads. Earlier years give an
 * alarm above their bound alone, so that a month within its bound was told with the jump's; so are months that stand out
 * by `season` and were kept before that could lead (ADR 57).
 */
export const tellingMethod = ({
  methods,
  observed,
  bound,
}: Pick<MonthVerdict, 'methods' | 'observed' | 'bound'>): LeadingMethod =>
  observed > bound ? leadingMethod(methods) : 'jump'

/** What the method says of the last of the counts; undefined where it has too little to go by. */
function lookBy(method: LeadingMethod, counts: readonly number[]): Look | undefined {
  const index = counts.length
  if (index <= HISTORY_MIN) return undefined
  const finding =
    method === 'jump'
      ? gammaPoisson({ counts, frequency: 12 }, [index, index], JUMP)[0]
      : besideEarlierYears(method, counts)
  const { expected = null, upperbound = null, pvalue = null, alarm = null } = finding ?? {}
  if (expected === null || upperbound === null || pvalue === null) return undefined
  return { expected, bound: Math.floor(upperbound), alarm: alarm === true, pvalue }
}

/** Judges the last of the counts; undefined when there is too little history. */
export function judgeLastMonth(counts: readonly number[]): MonthVerdict | undefined {
  const jump = lookBy('jump', counts)
  if (!jump) return undefined
  const observed = counts.at(-1) ?? 0
  const byYear = YEAR_METHODS.flatMap((method) => {
    const look = lookBy(method, counts)
    return look ? [{ method, ...look }] : []
  })
  const looks = [
    { method: 'jump' as const, ...jump },
    { method: 'doubling' as const, ...judgeDoubling(counts) },
    ...byYear,
  ]
  const methods: readonly WarningMethod[] = [
    ...(observed > 0 && sum(counts.slice(0, -1)) === 0 ? (['first'] as const) : []),
    ...looks.flatMap(({ method, alarm }) => (alarm ? [method] : [])),
  ]
  const { expected, bound } = byYear.find(({ method }) => method === leadingMethod(methods)) ?? jump
  // So many looks at the same month: so many times the smallest chance covers them all.
  const pvalue = Math.min(1, looks.length * Math.min(...looks.map((look) => look.pvalue)))
  return { observed, expected, bound, methods, pvalue }
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

/** What a method expected of each of the last months, and its bound, for a chart. */
export const expectedSoFar = (counts: readonly number[], months: number, method: LeadingMethod) =>
  span(Math.max(1, counts.length - months + 1), counts.length).map((index) => {
    const look = lookBy(method, counts.slice(0, index))
    return { expected: look?.expected ?? null, bound: look?.bound ?? null }
  })
