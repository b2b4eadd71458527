// Whether coders agree far enough on a code for a number about it to stand in the letter.

/** Below this a code may not carry a number (Landis & Koch, 1977: no more than fair agreement). */
export const WITHHELD_BELOW = 0.41
/** Below this only tentative conclusions are allowed (Krippendorff, Content Analysis, 2013). */
export const PROVISIONAL_BELOW = 0.667

/** To fewer double-coded cases than this a code was given too seldom to say how far coders agree on it. */
const CASES_TO_JUDGE_MIN = 10

/**
 * What a number about a code may be: shown, shown as provisional (voorlopig), withheld, or shown while it cannot be said
 * yet how far coders agree (nog niet te zeggen).
 */
export type Reliability = 'shown' | 'provisional' | 'withheld' | 'unknown'

/** How two coders used a code: on how many cases at least one of them chose it, and Krippendorff's alpha. */
export interface CodeUse {
  readonly chosen: number
  readonly alpha: number | null
}

/** The one rule for letter, page and drafter. Alpha that does not exist although the code was used means that all agree. */
export function reliabilityOf({ chosen, alpha }: CodeUse): Reliability {
  if (chosen < CASES_TO_JUDGE_MIN) return 'unknown'
  if (alpha === null || alpha >= PROVISIONAL_BELOW) return 'shown'
  return alpha < WITHHELD_BELOW ? 'withheld' : 'provisional'
}

const STRICTNESS: readonly Reliability[] = ['shown', 'unknown', 'provisional', 'withheld']

/** What holds for a number that rests on more codes: the strictest of what holds for each. */
export const strictest = (all: readonly Reliability[]): Reliability =>
  STRICTNESS.toReversed().find((each) => all.includes(each)) ?? 'shown'
