// The methods for early warning by name, over one series.
import { type BayesOptions, bayes } from './bayes.ts'
import { type CusumOptions, cusum } from './cusum.ts'
import { type FarringtonOptions, farrington } from './farrington.ts'
import { farringtonFlexible } from './farringtonFlexible.ts'
import type { FlexibleOptions } from './flexibleOptions.ts'
import { type GammaPoissonOptions, gammaPoisson } from './gammaPoisson.ts'
import type { CountSeries, Finding, Range } from './series.ts'

/** A method with what was set in it; what was not set is as in R. */
export type Detector =
  | { readonly method: 'farrington'; readonly options: Partial<FarringtonOptions> }
  | { readonly method: 'farringtonFlexible'; readonly options: Partial<FlexibleOptions> }
  | { readonly method: 'bayes'; readonly options: Partial<BayesOptions> }
  | { readonly method: 'gammaPoisson'; readonly options: Partial<GammaPoissonOptions> }
  | { readonly method: 'cusum'; readonly options: Partial<CusumOptions> }

/** Judges the periods of the range; `firstPeriod` is which period of the year the series begins with. */
export function detect(
  series: CountSeries,
  range: Range,
  detector: Detector,
  firstPeriod: number,
): readonly Finding[] {
  const found = findingsOf(series, range, detector, firstPeriod)
  return found.map(({ index, expected, upperbound, alarm }) => ({ index, expected, upperbound, alarm }))
}

function findingsOf(
  series: CountSeries,
  range: Range,
  detector: Detector,
  firstPeriod: number,
): readonly Finding[] {
  switch (detector.method) {
    case 'farrington':
      return farrington(series, range, detector.options)
    case 'farringtonFlexible':
      return farringtonFlexible(series, range, detector.options)
    case 'bayes':
      return bayes(series, range, detector.options)
    case 'gammaPoisson':
      return gammaPoisson(series, range, detector.options)
    case 'cusum':
      return cusum(series, range, { ...detector.options, start: firstPeriod })
  }
}
