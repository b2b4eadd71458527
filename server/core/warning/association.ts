// Whether a thread and a provision or act come together more often than their own numbers explain, and how people are told.
import { inFigures } from '../dutch/numerals.ts'
import { disproportionality, type RatioWithBounds, type TwoByTwo } from './disproportionality.ts'
import { DUMOUCHEL_PRIOR, type MixturePrior, shrinkRatio } from './shrinkage.ts'

/** Below this many cases with both, nothing is said: ratios of a handful jump about. */
export const TOGETHER_MIN = 5

/** The measures, the most careful one first. */
export const ASSOCIATION_MEASURES = ['ebgm', 'prr', 'ror', 'ic'] as const
export type AssociationMeasure = (typeof ASSOCIATION_MEASURES)[number]

/** A pair with all its measures. */
export interface Association {
  readonly together: number
  readonly expected: number
  readonly verdict: 'more' | 'chance' | 'less'
  readonly measures: Readonly<Record<AssociationMeasure, RatioWithBounds>>
}

/**
 * All measures of a pair, with the mixture that ratios are drawn towards; undefined when too few cases have both, or when all
 * or no other cases are left to compare with.
 */
export function associationOf(
  table: TwoByTwo,
  prior: MixturePrior = DUMOUCHEL_PRIOR,
): Association | undefined {
  const { both, firstOnly, secondOnly, neither } = table
  if (both < TOGETHER_MIN || firstOnly + both === 0 || secondOnly + neither === 0) return undefined
  const { expected, ...ratios } = disproportionality(table)
  const { ebgm, eb05, eb95 } = shrinkRatio(both, expected, prior)
  return {
    together: both,
    expected,
    verdict: eb05 > 1 ? 'more' : eb95 < 1 ? 'less' : 'chance',
    measures: { ebgm: { value: ebgm, low: eb05, high: eb95 }, ...ratios },
  }
}

/** What the numbers say, in one or two sentences; `first` and `second` are names such as “Giften” and “artikel 31 Pw”. */
export function associationSentence(
  { together, expected, verdict, measures: { ebgm } }: Association,
  first: string,
  second: string,
): string {
  const usual = `ongeveer ${usualWords(together, expected, ebgm.value ?? 0)}`
  const counted = `“${first}” en ${second} staan samen in ${inFigures(together)} casussen. Hadden ze niets met elkaar te maken, dan waren het er ${usual}.`
  if (verdict === 'chance') return `${counted} Dat verschil kan toeval zijn.`
  const times = `${decimal(ebgm.value)} keer zo vaak`
  return verdict === 'more'
    ? `${counted} Voorzichtig geschat is dat ${times}: meer dan toeval.`
    : `${counted} Voorzichtig geschat is dat ${times}: ze gaan juist weinig samen.`
}

/** More decimals than this nobody reads. */
const DIGITS_MAX = 2

/**
 * What was expected, with one decimal below ten, or one more where who divides by it would find less than the careful ratio
 * that stands behind it.
 */
function usualWords(together: number, expected: number, careful: number): string {
  let digits = expected < 9.95 ? 1 : 0
  const ratioTold = () => together / Number(expected.toFixed(digits))
  const isOff = () => ratioTold() < careful && careful < together / expected
  while (digits < DIGITS_MAX && (ratioTold() === Number.POSITIVE_INFINITY || isOff())) digits += 1
  return expected.toFixed(digits).replace(/\.0+$/, '').replace('.', ',')
}

/** One decimal, as people write it. */
const decimal = (value: number | null): string => (value === null ? '–' : value.toFixed(1).replace('.', ','))
