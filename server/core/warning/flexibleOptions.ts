// What can be set in `farringtonFlexible`, by the names R gives it.
import type { PowerTransform } from './thresholds.ts'

/** The options of `farringtonFlexible`, by the names R gives them. */
export interface FlexibleOptions {
  /** How many years back. */
  readonly b: number
  /** Half the width of the window in each of those years. */
  readonly w: number
  readonly reweight: boolean
  /** From which Anscombe residual on a past count weighs less. */
  readonly weightsThreshold: number
  readonly alpha: number
  readonly trend: boolean
  /** Below which p-value a trend stays in; 1 keeps it always. */
  readonly pThresholdTrend: number
  /** Fewer than so many cases in the last so many periods never give an alarm. */
  readonly limit54: readonly [cases: number, periods: number]
  readonly powertrans: PowerTransform
  readonly populationOffset: boolean
  /** How many seasonal groups. */
  readonly noPeriods: number
  /** How many periods just past are not compared with; null for as many as `w`. */
  readonly pastWeeksNotIncluded: number | null
  readonly thresholdMethod: 'delta' | 'nbPlugin' | 'muan'
}

export const FLEXIBLE_DEFAULTS: FlexibleOptions = {
  b: 5,
  w: 3,
  reweight: true,
  weightsThreshold: 2.58,
  alpha: 0.05,
  trend: true,
  pThresholdTrend: 0.05,
  limit54: [5, 4],
  powertrans: '2/3',
  populationOffset: false,
  noPeriods: 1,
  pastWeeksNotIncluded: null,
  thresholdMethod: 'delta',
}
