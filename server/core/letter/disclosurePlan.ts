// Decides which numbers a letter keeps to itself.
import type { Cell } from '../disclosure/freedom.ts'
import { suppress } from '../disclosure/suppress.ts'
import { isDominated, isSmall } from '../disclosure/threshold.ts'
import type { Additive } from './additive.ts'
import { type CountQuery, isPartOf, keyOf } from './countQuery.ts'
import { type Exposed, exposed } from './disclosureAudit.ts'
import { type Earlier, recall } from './earlier.ts'
import type { LetterFacts } from './facts.ts'
import { relationsAmong } from './relations.ts'
import type { Tally } from './tally.ts'

/** Which numbers a letter keeps to itself, by the key of their question. */
export interface Hidden {
  has(query: CountQuery): boolean
  /** Whether the letter may say that a hidden number is small, because no sum stands beside it. */
  maySaySmall(query: CountQuery): boolean
}

/** Everything the decision rests on. */
export interface PlanInput {
  readonly facts: Pick<LetterFacts, 'threshold' | 'published' | 'threads' | 'provisions'>
  readonly tally: Tally
  /** Sums of which the letter tells more than one term. */
  readonly additives: readonly Additive[]
  /** Every question the letter answers. */
  readonly asked: readonly CountQuery[]
}

/**
 * Decides for the letter as a whole which numbers stay hidden. A number hidden to protect another in one sum stays
 * hidden everywhere, and so needs protection in every other sum it is part of; part of such a number is hidden too,
 * because it tells how large that number is at least. What earlier letters told can protect nothing any more, and what
 * they hid stays hidden. Then all sums of this and earlier letters together are tried for what a reader could work out,
 * and more is hidden until that is nothing.
 */
export function planDisclosure({ facts, tally, additives, asked }: PlanInput): Hidden {
  const earlier = recall(facts.published, tally, facts.threshold)
  const members = additives.flatMap(({ parts, whole }) => [...parts, whole])
  const system = relationsAmong([...asked, ...members, ...earlier.questions], tally, facts)
  const books = openBooks(tally, additives, facts.threshold, earlier)
  for (;;) {
    hideWithinSums(tally, additives, facts.threshold, books, earlier)
    const open = exposed(system, books.known, facts.threshold)
    if (open.length === 0 || !hideMore(open, tally, books)) return books
  }
}

/** What is hidden so far, and what a reader knows by it. */
interface Books extends Hidden {
  hide(query: CountQuery): void
  /** Ends saying that it is small; false when that was not said. */
  hush(query: CountQuery): boolean
  canHide(query: CountQuery): boolean
  known(query: CountQuery): { low: number; high: number }
}

function openBooks(tally: Tally, additives: readonly Additive[], threshold: number, earlier: Earlier): Books {
  const dominated = new Map<string, boolean>()
  const isOneSided = (query: CountQuery): boolean => {
    const known = dominated.get(keyOf(query))
    if (known !== undefined) return known
    const found = query.where.length > 0 && isDominated(tally.contributions(query))
    dominated.set(keyOf(query), found)
    return found
  }
  const hidden = new Map(earlier.hidden.map((query) => [keyOf(query), query]))
  const large = earlier.hidden.filter((query) => tally.count(query) >= threshold)
  const hushed = new Set<string>()
  const besideSum = new Set(
    additives
      .filter(({ whole }) => !isSmall(tally.count(whole), threshold))
      .flatMap(({ parts, whole }) => [...parts, whole].map(keyOf)),
  )
  const has = (query: CountQuery): boolean => {
    const count = tally.count(query)
    if (count === 0 || query.of === 'sources') return false
    if (count < threshold) return true
    if (earlier.isTold(query)) return false
    return hidden.has(keyOf(query)) || large.some((other) => isPartOf(query, other)) || isOneSided(query)
  }
  const maySaySmall = (query: CountQuery): boolean =>
    isSmall(tally.count(query), threshold) && !besideSum.has(keyOf(query)) && !hushed.has(keyOf(query))
  return {
    has,
    maySaySmall,
    hide(query) {
      if (hidden.has(keyOf(query))) return
      hidden.set(keyOf(query), query)
      if (tally.count(query) >= threshold) large.push(query)
    },
    hush(query) {
      if (!maySaySmall(query)) return false
      hushed.add(keyOf(query))
      return true
    },
    canHide: (query) => tally.count(query) > 0 && !has(query) && !earlier.isTold(query),
    known(query) {
      const count = tally.count(query)
      if (!has(query)) return { low: count, high: count }
      return { low: 1, high: maySaySmall(query) ? threshold - 1 : Number.POSITIVE_INFINITY }
    },
  }
}

/**
 * For each count that can be worked out, one shown number that gave it away is hidden as well; where all of those are
 * hidden, the letter no longer says that they are small. False when nothing is left to hide.
 */
function hideMore(open: readonly Exposed[], tally: Tally, books: Books): boolean {
  const fresh = new Set<string>()
  let more = false
  for (const { by } of open) {
    // What was hidden a moment ago may be enough for this one too: the next round tells.
    if (by.some((query) => fresh.has(keyOf(query)))) continue
    const [cheapest] = by
      .filter(books.canHide)
      .toSorted(
        (a, b) => lossOf(a) - lossOf(b) || tally.count(a) - tally.count(b) || (keyOf(a) < keyOf(b) ? -1 : 1),
      )
    if (cheapest) {
      books.hide(cheapest)
      fresh.add(keyOf(cheapest))
      more = true
    } else for (const query of by) more = books.hush(query) || more
  }
  return more
}

/** What hiding a number loses: a part least, a part over several years more, and the number of all cases most. */
const lossOf = ({ where, years: [from, to] }: CountQuery): number =>
  where.length === 0 ? 3 : where.length === 1 && from === to ? 1 : where.length === 1 ? 2 : 0

/** Suppression sum by sum, until no sum adds anything. */
function hideWithinSums(
  tally: Tally,
  additives: readonly Additive[],
  threshold: number,
  books: Books,
  earlier: Earlier,
): void {
  const seen = new Map<Additive, string>()
  for (let grew = true; grew; ) {
    grew = false
    for (const additive of additives) {
      const state = [...additive.parts, additive.whole]
        .map((query) => (books.has(query) ? '-' : '+'))
        .join('')
      if (!state.includes('-') || seen.get(additive) === state) continue
      seen.set(additive, state)
      for (const query of hiddenIn(tally, additive, threshold, books, earlier)) {
        if (books.has(query) || earlier.isTold(query)) continue
        books.hide(query)
        grew = true
      }
    }
  }
}

function hiddenIn(
  tally: Tally,
  { parts, whole }: Additive,
  threshold: number,
  books: Books,
  earlier: Earlier,
): readonly CountQuery[] {
  const counts = [parts.map((part) => tally.count(part))]
  const sum = counts.flat().reduce((total, count) => total + count, 0)
  if (sum !== tally.count(whole)) throw new Error(`${keyOf(whole)} is not the sum of its parts`)
  const queries = [...parts, whole]
  const columns = parts.map((_, index) => String(index))
  const cellsWhere = (holds: (query: CountQuery) => boolean): Cell[] =>
    queries.flatMap((query, column) => (holds(query) ? [0, 1].map((row) => ({ row, column })) : []))
  const { cells } = suppress({
    rows: [''],
    columns,
    counts,
    threshold,
    alsoHide: cellsWhere(books.has),
    told: cellsWhere(earlier.isTold),
  })
  return queries.filter((_, column) => cells.some((row) => row[column] === null))
}
