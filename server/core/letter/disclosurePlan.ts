// Decides which numbers a letter keeps to itself.
import type { Knowledge } from '../disclosure/reader.ts'
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
  /** Whether nothing hidden can be worked out by who solves all sums at once. */
  keepsAll(): boolean
}

/**
 * Decides for the letter as a whole which numbers stay hidden: a number hidden in one place is hidden everywhere. Small
 * counts are, unless the letter rounds, and those of mostly one source, and what earlier letters hid. Then all sums of this
 * and earlier letters together are tried for what a reader could work out, one by one and, where that is asked, all at once,
 * and more is hidden until that is nothing.
 */
export function planDisclosure({ facts, tally, asked }: PlanInput, solves = true): Plan {
  const books = openBooks(facts, tally, asked)
  const auditBy = (view: Given) => auditOf(books, view, leastWidth(facts), books.rowsOf)
  const readers = books.views.map(auditBy)
  const solvers = [...readers, ...books.beliefs.map(auditBy)]
  const protecting = hideWhile(() => exposedTo(readers), books)
  showNeedless(byLoss(protecting, books).toReversed(), books, readers)
  if (solves) {
    const solved = () => solvedFrom(solvers)
    showUnsolved(byLoss(hideWhile(solved, books), books).toReversed(), books, solved)
  }
  return {
    has: books.has,
    maySaySmall: books.maySaySmall,
    keepsAll: () => solvedFrom(solvers).length === 0,
  }
}

/** Hides more as long as something can be worked out; what was hidden. */
function hideWhile(exposed: () => readonly Exposed[], books: Books): readonly number[] {
  const protecting: number[] = []
  for (let found = exposed(); found.length > 0; found = exposed()) {
    const hidden = hideMore(found, books)
    if (hidden === null) break
    protecting.push(...hidden)
  }
  return protecting
}

/** A reader with what they know so far. */
interface Informed {
  readonly audit: Audit
  readonly knowledge: Knowledge
}

const exposures = (readers: readonly Informed[]): number =>
  readers.reduce((sum, { audit, knowledge }) => sum + audit.exposedTo(knowledge).length, 0)

/** What was hidden early on may have become needless by what was hidden later. */
function showNeedless(hidden: readonly number[], books: Books, audits: readonly Audit[]): void {
  let readers: readonly Informed[] = audits.map((audit) => ({ audit, knowledge: audit.read() }))
  let before = exposures(readers)
  for (const place of hidden) {
    books.show(place)
    const told = readers.map(({ audit, knowledge }) => ({
      audit,
      knowledge: knowledge.learn(place, audit.toldOf(place)),
    }))
    const after = exposures(told)
    if (after > before) books.hide(place)
    else {
      readers = told
      before = after
    }
  }
}

/** The same for who solves all sums at once, who has to begin anew each time. */
function showUnsolved(hidden: readonly number[], books: Books, solved: () => readonly Exposed[]): void {
  let before = hidden.length > 0 ? solved().length : 0
  for (const place of hidden) {
    books.show(place)
    const after = solved().length
    if (after > before) books.hide(place)
    else before = after
  }
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

/** What hiding a number loses: a part least, a part over several years more, and the number of all cases most. */
function lossOf(query: CountQuery | undefined): number {
  if (query === undefined || query.where.length === 0) return 3
  const [from, to] = query.years
  return query.where.length > 1 ? 0 : from === to ? 1 : 2
}
