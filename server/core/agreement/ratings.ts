/** Ratings of units by coders, counted the way every measure of agreement needs them. */

/** One code, as text or as number. */
export type Code = string | number
/** What a coder said of a unit: a code, a set of codes, or null when not rated. */
export type Rating = Code | readonly Code[] | null
/** Rows are units, columns are coders. */
export type Ratings = readonly (readonly Rating[])[]

/** A rating as the set of its codes; a single code is a set of one. */
export const codesOf = (rating: Code | readonly Code[]): ReadonlySet<string> =>
  new Set((typeof rating === 'object' ? rating : [rating]).map(String))

/** A rating as one category: the same set of codes in another order is the same category. */
export const categoryOf = (rating: Code | readonly Code[]): string =>
  JSON.stringify([...codesOf(rating)].sort())

/** How often each category was given. */
export type Tally = ReadonlyMap<string, number>

/** Counts categories. */
export function tally(categories: Iterable<string>): Tally {
  const counts = new Map<string, number>()
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}

/** The categories given to each unit, without those not rated. */
export const categoriesByUnit = (ratings: Ratings): readonly (readonly string[])[] =>
  ratings.map((unit) => unit.filter((rating) => rating !== null).map(categoryOf))

/** The sum of the values of `value` over `items`. */
export const sumOf = <T>(items: Iterable<T>, value: (item: T) => number): number => {
  let sum = 0
  for (const item of items) sum += value(item)
  return sum
}
