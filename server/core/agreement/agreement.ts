/**
 * How far coders agree beyond chance. Every function takes units by coders with null for not rated, and answers null
 * when the measure cannot be computed: no unit rated twice, or no room left for chance because all ratings are the same.
 */
import { masiDistance } from './masi.ts'
import {
  type Code,
  categoriesByUnit,
  categoryOf,
  codesOf,
  type Ratings,
  sumOf,
  type Tally,
  tally,
} from './ratings.ts'

/**
 * The share of pairs of ratings of the same unit that agree, averaged over the units rated at least twice.
 * Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014.
 */
export function percentAgreement(ratings: Ratings): number | null {
  const units = categoriesByUnit(ratings).filter(({ length }) => length >= 2)
  if (units.length === 0) return null
  return sumOf(units, (unit) => pairsAlike(tally(unit)) / (unit.length * (unit.length - 1))) / units.length
}

/** Ordered pairs of equal ratings. */
const pairsAlike = (counts: Tally): number => sumOf(counts.values(), (count) => count * (count - 1))

const beyondChance = (observed: number | null, chance: number): number | null =>
  observed === null || chance >= 1 ? null : (observed - chance) / (1 - chance)

/** The mean share of each category over the units that were rated. */
function meanShares(units: readonly (readonly string[])[]): Tally {
  const rated = units.filter(({ length }) => length > 0)
  const shares = new Map<string, number>()
  for (const unit of rated)
    for (const [category, count] of tally(unit))
      shares.set(category, (shares.get(category) ?? 0) + count / unit.length / rated.length)
  return shares
}

/**
 * Gwet's AC1, which stays stable when one category is far more common than the others.
 * Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, 2008.
 */
export function gwetAc1(ratings: Ratings): number | null {
  const shares = meanShares(categoriesByUnit(ratings))
  const chance =
    shares.size < 2 ? 0 : sumOf(shares.values(), (share) => share * (1 - share)) / (shares.size - 1)
  return beyondChance(percentAgreement(ratings), chance)
}

/**
 * Fleiss' kappa, for any number of coders who need not be the same for every unit.
 * Fleiss, Measuring nominal scale agreement among many raters, 1971; with missing ratings as in Gwet 2014.
 */
export function fleissKappa(ratings: Ratings): number | null {
  const shares = meanShares(categoriesByUnit(ratings))
  return beyondChance(
    percentAgreement(ratings),
    sumOf(shares.values(), (share) => share * share),
  )
}

/**
 * Conger's kappa, in which every coder has a habit of his own; with two coders it is Cohen's kappa.
 * Conger, Integration and generalization of kappas for multiple raters, 1980; Cohen 1960.
 */
export function congerKappa(ratings: Ratings): number | null {
  const coders = Math.max(0, ...ratings.map(({ length }) => length))
  const habits = Array.from({ length: coders }, (_, coder) => {
    const given = ratings.map((unit) => unit[coder] ?? null).filter((rating) => rating !== null)
    return new Map([...tally(given.map(categoryOf))].map(([key, count]) => [key, count / given.length]))
  })
  const pairs = habits.flatMap((one, index) => habits.slice(index + 1).map((other) => [one, other] as const))
  if (pairs.length === 0) return null
  const alikeByChance = sumOf(pairs, ([one, other]) =>
    sumOf(one, ([category, share]) => share * (other.get(category) ?? 0)),
  )
  return beyondChance(percentAgreement(ratings), alikeByChance / pairs.length)
}

/** Cohen's kappa for two coders, Fleiss' kappa for more. */
export const kappa = (ratings: Ratings): number | null =>
  Math.max(0, ...ratings.map(({ length }) => length)) === 2 ? congerKappa(ratings) : fleissKappa(ratings)

/** How Krippendorff's alpha measures the difference of two ratings: equal or not, or as sets of codes. */
export type AlphaMetric = 'nominal' | 'masi'

/**
 * Krippendorff's alpha: one minus observed over expected disagreement; units with one rating drop out.
 * Krippendorff, Content Analysis, 3rd edition, 2013, chapter 12.
 */
export function krippendorffAlpha(ratings: Ratings, metric: AlphaMetric): number | null {
  const units = ratings
    .map((unit) => unit.filter((rating) => rating !== null))
    .filter(({ length }) => length >= 2)
  const all = units.flat()
  if (all.length === 0) return null
  const observed = sumOf(units, (unit) => disagreement(unit, metric) / (unit.length - 1)) / all.length
  const expected = disagreement(all, metric) / (all.length * (all.length - 1))
  return expected === 0 ? null : 1 - observed / expected
}

/** The sum of the differences over all ordered pairs. */
function disagreement(ratings: readonly (Code | readonly Code[])[], metric: AlphaMetric): number {
  const counts = [...tally(ratings.map(categoryOf))]
  const sets = new Map(ratings.map((rating) => [categoryOf(rating), codesOf(rating)]))
  return sumOf(counts, ([one, count]) =>
    sumOf(counts, ([other, otherCount]) => {
      if (one === other) return 0
      const [a, b] = [sets.get(one), sets.get(other)]
      const difference = metric === 'nominal' || a === undefined || b === undefined ? 1 : masiDistance(a, b)
      return count * otherCount * difference
    }),
  )
}
