// Decides which numbers a letter keeps to itself.
import type { Cell } from '../disclosure/freedom.ts'
import { suppress } from '../disclosure/suppress.ts'
import { isSmall } from '../disclosure/threshold.ts'
import type { Additive } from './additive.ts'
import { type CountQuery, isPartOf, keyOf } from './countQuery.ts'
import { pinnedCounts } from './disclosureAudit.ts'
import type { Tally } from './tally.ts'

/** Which numbers a letter keeps to itself, by the key of their question. */
export interface Hidden {
  has(query: CountQuery): boolean
  /** Whether the letter may say that a hidden number is small, because no sum stands beside it. */
  maySaySmall(query: CountQuery): boolean
}

/**
 * Decides for the letter as a whole which numbers stay hidden. A number hidden to protect another in one sum stays
 * hidden everywhere, and so needs protection in every other sum it is part of; part of such a number is hidden too,
 * because it tells how large that number is at least. Then all sums together are tried for what a reader could work out
 * of them, and more is hidden until that is nothing.
 */
export function planDisclosure(tally: Tally, additives: readonly Additive[], threshold: number): Hidden {
  const hidden = new Map<string, CountQuery>()
  const large: CountQuery[] = []
  const hide = (query: CountQuery) => {
    if (hidden.has(keyOf(query))) return
    hidden.set(keyOf(query), query)
    if (tally.count(query) >= threshold) large.push(query)
  }
  const has = (query: CountQuery): boolean => {
    const count = tally.count(query)
    if (count === 0 || query.of === 'sources') return false
    return count < threshold || hidden.has(keyOf(query)) || large.some((other) => isPartOf(query, other))
  }
  const besideSum = new Set(
    additives
      .filter(({ whole }) => !isSmall(tally.count(whole), threshold))
      .flatMap(({ parts, whole }) => [...parts, whole].map(keyOf)),
  )
  const untold = new Set<string>()
  const maySaySmall = (query: CountQuery): boolean =>
    isSmall(tally.count(query), threshold) && !besideSum.has(keyOf(query)) && !untold.has(keyOf(query))

  for (;;) {
    hideWithinSums(tally, additives, threshold, has, hide)
    const most = (query: CountQuery) => (maySaySmall(query) ? threshold - 1 : Number.POSITIVE_INFINITY)
    const pinned = pinnedCounts(tally, additives, has, most)
    if (pinned.length === 0) return { has, maySaySmall }
    const before = hidden.size + untold.size
    for (const query of pinned) {
      const sums = additives.map(({ parts, whole }) => [...parts, whole]).filter((sum) => holds(sum, query))
      const shown = smallestShown(tally, has, sums.flat())
      if (shown) hide(shown)
      else for (const member of sums.flat()) untold.add(keyOf(member))
    }
    if (hidden.size + untold.size === before) return { has, maySaySmall }
  }
}

/** Suppression sum by sum, until no sum adds anything. */
function hideWithinSums(
  tally: Tally,
  additives: readonly Additive[],
  threshold: number,
  has: (query: CountQuery) => boolean,
  hide: (query: CountQuery) => void,
): void {
  for (let grew = true; grew; ) {
    grew = false
    for (const additive of additives)
      for (const query of hiddenIn(tally, additive, threshold, has)) {
        if (has(query)) continue
        hide(query)
        grew = true
      }
  }
}

const holds = (sum: readonly CountQuery[], query: CountQuery): boolean =>
  sum.some((member) => keyOf(member) === keyOf(query))

/** The smallest of these numbers that is still shown: hiding it leaves the reader with two unknowns. */
const smallestShown = (
  tally: Tally,
  has: (query: CountQuery) => boolean,
  members: readonly CountQuery[],
): CountQuery | undefined =>
  members
    .filter((member) => tally.count(member) > 0 && !has(member))
    .toSorted((a, b) => tally.count(a) - tally.count(b) || (keyOf(a) < keyOf(b) ? -1 : 1))[0]

function hiddenIn(
  tally: Tally,
  { parts, whole }: Additive,
  threshold: number,
  isHidden: (query: CountQuery) => boolean,
): readonly CountQuery[] {
  const counts = [parts.map((part) => tally.count(part))]
  const sum = counts.flat().reduce((total, count) => total + count, 0)
  if (sum !== tally.count(whole)) throw new Error(`${keyOf(whole)} is not the sum of its parts`)
  const queries = [...parts, whole]
  const columns = parts.map((_, index) => String(index))
  const alsoHide: Cell[] = queries.flatMap((query, column) =>
    isHidden(query) ? [0, 1].map((row) => ({ row, column })) : [],
  )
  const { cells } = suppress({ rows: [''], columns, counts, threshold, alsoHide })
  return queries.filter((_, column) => cells.some((row) => row[column] === null))
}
