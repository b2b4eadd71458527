// Sums over facets of which a case may have several values: it has at least one of each, and two groups that do not fit
// side by side in a third have cases in common.
import { ADDRESSEES, EFFECTS } from '../codes.ts'
import type { Relation } from '../disclosure/reader.ts'
import { type CountQuery, type Facet, keyOf, narrowed, type Where } from './countQuery.ts'

/** No coding is done, and so no case is published, without one of these. */
const NEVER_ABSENT = [
  ['effect', EFFECTS],
  ['addressee', ADDRESSEES],
] as const satisfies readonly (readonly [Facet, readonly string[]])[]

const isCoveredByThreads = (facet: Facet): boolean => facet === 'theme' || facet === 'thread'

/**
 * Counts such that every case of the question is in at least one of them, for each facet that it is parted by: all
 * effects, all addressees, all themes. Of a theme that is not asked its threads are taken, which may have been asked when they
 * still had cases.
 */
export function coveringsOf(
  query: CountQuery,
  parted: ReadonlySet<Facet>,
  threadsOf: ReadonlyMap<string, readonly { readonly id: string }[]>,
  isAsked: (query: CountQuery) => boolean,
): readonly (readonly CountQuery[])[] {
  if (query.of !== 'cases') return []
  const coverings = NEVER_ABSENT.filter(
    ([facet]) => parted.has(facet) && !query.where.some(([used]) => used === facet),
  ).map(([facet, values]) => values.map((value) => narrowed(query, [facet, value])))
  if (![...parted].some(isCoveredByThreads) || query.where.some(([used]) => isCoveredByThreads(used)))
    return coverings
  const byTheme = [...threadsOf].flatMap(([id, threads]) => {
    const theme = narrowed(query, ['theme', id])
    return isAsked(theme) ? [theme] : threads.map((thread) => narrowed(query, ['thread', thread.id]))
  })
  return [...coverings, byTheme]
}

/**
 * Who is in both of two groups, by what narrows them: no fewer than the groups together without the whole they lie in.
 * Instead of leaving out what narrows them, what gathers it can take its place. Groups that do not overlap need no such sum.
 */
export function sharedAmong(
  questions: readonly CountQuery[],
  placeOf: ReadonlyMap<string, number>,
  aboveOf: (pair: Where[number]) => Where[number] | undefined,
  mayOverlap: (facet: Facet) => boolean,
): readonly Relation[] {
  return questions.flatMap((query, place) => {
    const { where } = query
    const placeWith = (pairs: Where) => placeOf.get(keyOf({ ...query, where: pairs }))
    return pairsIn(where).flatMap(([one, other]) => {
      if (!mayOverlap(one[0]) || !mayOverlap(other[0])) return []
      const rest = where.filter((pair) => pair !== one && pair !== other)
      return wider(one, aboveOf).flatMap((first) =>
        wider(other, aboveOf).flatMap((second): readonly Relation[] => {
          const [left, right] = [placeWith([...rest, one, ...second]), placeWith([...rest, ...first, other])]
          const whole = placeWith([...rest, ...first, ...second])
          if (left === undefined || right === undefined || whole === undefined) return []
          return [
            {
              places: [place, left, right, whole],
              factors: [1, -1, -1, 1],
              least: 0,
              most: Number.POSITIVE_INFINITY,
            },
          ]
        }),
      )
    })
  })
}

const pairsIn = (where: Where): readonly (readonly [Where[number], Where[number]])[] =>
  where.flatMap((one, at) => where.slice(at + 1).map((other) => [one, other] as const))

/** Nothing in its place, or what gathers it. */
function wider(
  pair: Where[number],
  aboveOf: (pair: Where[number]) => Where[number] | undefined,
): readonly Where[] {
  const above = aboveOf(pair)
  return above === undefined ? [[]] : [[], [above]]
}
