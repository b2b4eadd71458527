// Decides which numbers a letter keeps to itself.
import { both, type Knowledge, type Range } from '../disclosure/reader.ts'
import type { CountQuery } from './countQuery.ts'
import {
  type Audit,
  auditOf,
  type Exposed,
  exposedTo,
  type Given,
  leastWidth,
  solvedFrom,
} from './disclosureAudit.ts'
import { type Books, type Hidden, openBooks, type PlanInput } from './disclosureBooks.ts'

/** What is hidden, and whether that is enough. */
export interface Plan extends Hidden {
  /** How many hidden counts are not shown to be kept from who solves all sums at once. */
  inDoubt(): number
  /** The counts kept back that what was published earlier gives away, or nearly so: nothing takes that back. */
  toldBefore(): readonly Foretold[]
}

/** A question of which readers knew the answer, or nearly so, before the letter was written. */
export interface Foretold {
  readonly query: CountQuery
  readonly left: Range
}

/**
 * Decides for the letter as a whole which numbers stay hidden: a number hidden in one place is hidden everywhere. Small
 * counts are, unless the letter rounds, and those of mostly one source, and what earlier letters hid. Then all sums of this
 * and earlier letters together are tried for what a reader could work out, one by one and, where that is asked, all at once,
 * and more is hidden until that is nothing, or nothing is left to hide: what is in doubt then, the plan tells.
 */
export function planDisclosure(
  { facts, tally, asked }: PlanInput,
  { solves }: { readonly solves: boolean },
): Plan {
  const books = openBooks(facts, tally, asked)
  const auditBy = (view: Given) => auditOf(books, view, leastWidth(facts), books.rowsOf)
  const readers = books.views.map(auditBy)
  const solvers = [...readers, ...books.beliefs.map(auditBy)]
  const protecting = hideWhile(() => exposedTo(readers), books)
  showNeedless(byLoss(protecting.hidden, books).toReversed(), books, readers)
  let left: readonly Exposed[] | undefined
  if (solves) left = keepFromSolvers(books, () => solvedFrom(solvers))
  return {
    has: books.has,
    maySaySmall: books.maySaySmall,
    inDoubt: () => new Set((left ?? solvedFrom(solvers)).map(({ place }) => place)).size,
    toldBefore: () => toldBeforeTo(solvers, books),
  }
}

/** What any of these readers knew before, as closely as one of them did. */
function toldBeforeTo(readers: readonly Audit[], { system }: Books): readonly Foretold[] {
  const known = new Map<number, Range>()
  for (const { place, left } of readers.flatMap((reader) => reader.toldBefore()))
    known.set(place, both(known.get(place) ?? left, left))
  return [...known].flatMap(([place, left]) => {
    const query = system.questions[place]
    return query === undefined ? [] : [{ query, left }]
  })
}

/** What was hidden, and what can be worked out all the same because nothing was left to hide. */
interface Protection {
  readonly hidden: readonly number[]
  readonly left: readonly Exposed[]
}

/** Hides more as long as something can be worked out. */
function hideWhile(exposed: () => readonly Exposed[], books: Books): Protection {
  const hidden: number[] = []
  for (let left = exposed(); ; left = exposed()) {
    const more = left.length > 0 ? hideMore(left, books) : null
    if (more === null) return { hidden, left }
    hidden.push(...more)
  }
}

/** A reader with what they know so far. */
interface Informed {
  readonly audit: Audit
  readonly knowledge: Knowledge
}

const exposures = (readers: readonly Informed[]): number =>
  readers.reduce(
    (sum, { audit, knowledge }) => sum + audit.exposedTo(knowledge).length + audit.leftOpen(knowledge).length,
    0,
  )

/**
 * What was hidden early on may have become needless by what was hidden later. What then comes out may only have been hidden
 * for its sake: such counts are shown together.
 */
function showNeedless(hidden: readonly number[], books: Books, audits: readonly Audit[]): void {
  let readers: readonly Informed[] = audits.map((audit) => ({ audit, knowledge: audit.read() }))
  let before = exposures(readers)
  const left = new Set(hidden)
  for (const place of hidden) {
    if (!left.has(place)) continue
    const shown = new Set<number>()
    let told = readers
    for (let more: readonly number[] = [place]; more.length > 0; more = exposedAmong(told, left, shown))
      for (const each of more) {
        shown.add(each)
        books.show(each)
        told = told.map(({ audit, knowledge }) => ({
          audit,
          knowledge: knowledge.learn(each, audit.toldOf(each)),
        }))
      }
    const after = exposures(told)
    if (after > before) for (const each of shown) books.hide(each)
    else {
      readers = told
      before = after
      for (const each of shown) left.delete(each)
    }
  }
}

/** What these readers could work out of what is hidden for the sake of others, unless it was shown a moment ago. */
const exposedAmong = (
  readers: readonly Informed[],
  hidden: ReadonlySet<number>,
  shown: ReadonlySet<number>,
): readonly number[] => [
  ...new Set(
    readers.flatMap(({ audit, knowledge }) =>
      audit.exposedTo(knowledge).filter((place) => hidden.has(place) && !shown.has(place)),
    ),
  ),
]

/** The same for who solves all sums at once, who has to begin anew each time. What can be worked out all the same. */
function keepFromSolvers(books: Books, solved: () => readonly Exposed[]): readonly Exposed[] {
  const protecting = hideWhile(solved, books)
  let { left } = protecting
  for (const place of byLoss(protecting.hidden, books).toReversed()) {
    books.show(place)
    const now = solved()
    if (now.length > left.length) books.hide(place)
    else left = now
  }
  return left
}

/**
 * For each count that can be worked out, one shown number that gave it away is hidden as well; where all of those are
 * hidden, the letter no longer says that they are small. The numbers that it hid, or null when nothing is left to do.
 */
function hideMore(open: readonly Exposed[], books: Books): readonly number[] | null {
  const fresh = new Set<number>()
  let isQuieter = false
  for (const { nearby, by } of open) {
    // What was hidden a moment ago may be enough for this one too: the next round tells.
    if (by.some((place) => fresh.has(place))) continue
    const [cheapest] = [
      ...byLoss(nearby.filter(books.canHide), books),
      ...byLoss(by.filter(books.canHide), books),
    ]
    if (cheapest !== undefined) {
      books.hide(cheapest)
      fresh.add(cheapest)
    } else for (const place of by) isQuieter = books.hush(place) || isQuieter
  }
  return fresh.size > 0 || isQuieter ? [...fresh] : null
}

/** Those of which hiding loses least, first. */
function byLoss(places: readonly number[], { countOf, system }: Books): readonly number[] {
  const lossAt = (place: number) => lossOf(system.questions[place])
  return places.toSorted((a, b) => lossAt(a) - lossAt(b) || countOf(a) - countOf(b) || a - b)
}

/**
 * What hiding a number loses: a part of a part least, then a part of one year and one over several years; how often a
 * bottleneck was seen is what the letter is for, and goes after these; the number of all cases is the last to go.
 */
function lossOf(query: CountQuery | undefined): number {
  const [first, second] = query?.where ?? []
  if (query === undefined || first === undefined) return 5
  if (second !== undefined) return 0
  const isSpan = query.years[0] !== query.years[1]
  return (first[0] === 'bottleneck' ? 3 : 1) + Number(isSpan)
}
