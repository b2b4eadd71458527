/**
 * How far two coders agree, from how often each pair of answers was given: the same figures as `agreement.ts` gives for
 * the ratings one by one, but as fast for a hundred thousand cases as for ten.
 */
import { masiDistance } from './masi.ts'
import { sumOf } from './ratings.ts'

/** How often the one coder gave the one answer and the other the other; which of the two is first does not matter. */
export interface PairCount {
  /** An answer: a code, or for set-valued lists the codes together. */
  readonly answers: readonly [readonly string[], readonly string[]]
  readonly count: number
}

/** What the figures of two coders are worked out from. */
export interface PairTally {
  /** Cases that both coders read. */
  readonly units: number
  /** Cases to which both gave the same answer. */
  readonly same: number
  /** How often each answer was given; twice `units` in all. */
  readonly answers: ReadonlyMap<string, number>
}

const keyOf = (answer: readonly string[]): string => [...new Set(answer)].sort().join(' ')

/** Counts pairs of answers. */
export function tallyPairs(pairs: readonly PairCount[]): PairTally {
  const answers = new Map<string, number>()
  let [units, same] = [0, 0]
  for (const { answers: both, count } of pairs) {
    const [a, b] = [keyOf(both[0]), keyOf(both[1])]
    units += count
    if (a === b) same += count
    for (const key of [a, b]) answers.set(key, (answers.get(key) ?? 0) + count)
  }
  return { units, same, answers }
}

/** The tally of one code: how many cases both coders gave it, one of them, and neither. */
export const codeTally = (both: number, one: number, neither: number): PairTally => ({
  units: both + one + neither,
  same: both + neither,
  answers: new Map([
    ['yes', 2 * both + one],
    ['no', 2 * neither + one],
  ]),
})

/** The share of cases with the same answer. */
export const percentOf = ({ units, same }: PairTally): number | null => (units === 0 ? null : same / units)

/** The chance of agreement by Gwet's AC1. */
export function gwetChance({ units, answers }: PairTally): number {
  const shares = [...answers.values()].filter((count) => count > 0).map((count) => count / (2 * units))
  return shares.length < 2 ? 0 : sumOf(shares, (share) => share * (1 - share)) / (shares.length - 1)
}

/** The disagreement to be expected, for Krippendorff's alpha over single answers. */
export function expectedNominal({ units, answers }: PairTally): number {
  const ratings = 2 * units
  return ratings < 2 ? 0 : 1 - sumOf(answers.values(), (n) => n * (n - 1)) / (ratings * (ratings - 1))
}

/** One minus what is seen over what is expected; null where nothing but one answer was given. */
export const beyond = (seen: number, expected: number): number | null =>
  expected <= 0 ? null : 1 - seen / expected

/** Krippendorff's alpha, nominal. */
export const alphaOf = (tally: PairTally): number | null =>
  tally.units === 0 ? null : beyond(1 - tally.same / tally.units, expectedNominal(tally))

/** Gwet's AC1. */
export const ac1Of = (tally: PairTally): number | null =>
  tally.units === 0 ? null : beyond(1 - tally.same / tally.units, 1 - gwetChance(tally))

/** The distances (MASI) between the two answers to a case, each with how often it was seen, nearest first. */
export function masiDistances(pairs: readonly PairCount[]): readonly (readonly [number, number])[] {
  const seen = new Map<number, number>()
  for (const { answers, count } of pairs) {
    const distance = masiDistance(new Set(answers[0]), new Set(answers[1]))
    seen.set(distance, (seen.get(distance) ?? 0) + count)
  }
  return [...seen].sort(([a], [b]) => a - b)
}

/**
 * The distance to be expected between any two answers. Sets with nothing in common are at distance one, so that only
 * sets that share a code have to be compared.
 */
export function expectedMasi(pairs: readonly PairCount[]): number {
  const sets = setsOf(pairs)
  const ratings = sumOf(sets, ({ count }) => count)
  if (ratings < 2) return 0
  const holding = new Map<string, number[]>()
  for (const [index, { codes }] of sets.entries())
    for (const code of codes) holding.set(code, [...(holding.get(code) ?? []), index])
  const likeness = sumOf(sets, (one) => {
    const near = new Set([...one.codes].flatMap((code) => holding.get(code) ?? []))
    const alike = sumOf(near, (index) => {
      const other = sets[index]
      return other ? other.count * (1 - masiDistance(one.codes, other.codes)) : 0
    })
    return one.count * (one.codes.size === 0 ? one.count : alike)
  })
  return (ratings * ratings - likeness) / (ratings * (ratings - 1))
}

function setsOf(pairs: readonly PairCount[]) {
  const counts = new Map<string, { readonly codes: ReadonlySet<string>; count: number }>()
  for (const { answers, count } of pairs)
    for (const answer of answers) {
      const known = counts.get(keyOf(answer))
      if (known) known.count += count
      else counts.set(keyOf(answer), { codes: new Set(answer), count })
    }
  return [...counts.values()]
}
