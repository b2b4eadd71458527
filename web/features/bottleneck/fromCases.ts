// What the cases that a bottleneck is made from have in common.

/** What at least half of the cases have, as seen most first; what one case in many is about is not what they are about. */
export function commonTo<T extends { readonly id: string }>(cases: readonly (readonly T[])[]): readonly T[] {
  const seen = new Map<string, { readonly thing: T; readonly count: number }>()
  for (const things of cases)
    for (const [id, thing] of new Map(things.map((each) => [each.id, each])))
      seen.set(id, { thing, count: (seen.get(id)?.count ?? 0) + 1 })
  return [...seen.values()]
    .filter(({ count }) => 2 * count >= cases.length)
    .toSorted((a, b) => b.count - a.count)
    .map(({ thing }) => thing)
}

/** The year in which the first of the cases was published, or else begun; null without cases. */
export const firstYearOf = (
  cases: readonly { readonly reference: string; readonly publishedAt: string | null }[],
): string | null =>
  cases.map(({ reference, publishedAt }) => (publishedAt ?? reference).slice(0, 4)).toSorted()[0] ?? null
