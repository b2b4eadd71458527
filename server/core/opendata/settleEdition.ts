// Settles the open data over a year beside everything that letters have told: rows give up detail until they give nothing away.
import { ANYTHING, both, type Range } from '../disclosure/reader.ts'
import { auditOf, exposedTo, type Given, leastWidth, solvedFrom } from '../letter/disclosureAudit.ts'
import { openBooks, type PlanInput, stretched } from '../letter/disclosureBooks.ts'
import {
  nameKey,
  type OpenCaseFact,
  type OpenEdition,
  type OpenGroup,
  openGroups,
  withCoarser,
} from './openCases.ts'
import { belongs, rowRange } from './rowRange.ts'

/** What an edition is weighed with: the rules, the facts of today, and every count and edition that was published. */
export type EditionBasis = Omit<PlanInput, 'asked'>

/** How themes, threads and laws are called. */
export type NameOf = (field: 'theme' | 'thread' | 'regulation', id: string) => string

/**
 * The open data over the cases published in a year. What letters hide stays as hidden with the rows beside them: while a
 * reader could come too close, the smallest group of rows that takes part in it tells a field less.
 */
export function settleEdition(
  year: number,
  cases: readonly OpenCaseFact[],
  basis: EditionBasis,
  nameOf: NameOf,
): OpenEdition {
  const { facts, tally } = basis
  const books = openBooks(facts, tally, [])
  const editionOf = (groups: readonly OpenGroup[]): OpenEdition => ({
    year,
    groups,
    names: {},
    leftOut: groups.reduce((left, { count }) => left - count, cases.length),
  })
  let groups = openGroups(cases)
  const besideOf =
    (editions: readonly OpenEdition[]) =>
    (place: number): Range => {
      const query = books.system.questions[place]
      return query === undefined ? ANYTHING : stretched(rowRange(editions, query), books.countOf(place))
    }
  const before = besideOf(facts.openData)
  let beside = before
  // What letters gave away by themselves, rows cannot keep.
  const auditBy = ({ printOf }: Given) =>
    auditOf(
      books,
      { printOf, beforeOf: (place) => both(printOf(place), before(place)) },
      leastWidth(facts),
      (place) => beside(place),
    )
  const audits = books.views.map(auditBy)
  const solvers = [...audits, ...books.beliefs.map(auditBy)]
  const found = () => {
    beside = besideOf([...facts.openData, editionOf(groups)])
    const exposed = exposedTo(audits)
    return exposed.length > 0 ? exposed : solvedFrom(solvers)
  }
  for (let open = found(); open.length > 0 && groups.length > 0; open = found()) {
    const fuller = groups
    for (const { nearby, by } of open) {
      const telling = [nearby, by].map((places) => groups.filter((each) => tells(each, places, year, books)))
      const [smallest] = (telling.find(({ length }) => length > 0) ?? []).toSorted(
        (a, b) => a.count - b.count,
      )
      if (smallest !== undefined) groups = withCoarser(groups, smallest)
    }
    // What is left tells too much only by how many rows there are; no field that is given up changes that.
    if (groups === fuller) groups = []
  }
  return { ...editionOf(groups), names: namesIn(groups, nameOf) }
}

/** Whether rows say something about one of these counts. */
const tells = (
  { row }: OpenGroup,
  places: readonly number[],
  year: number,
  { system }: ReturnType<typeof openBooks>,
): boolean =>
  places.some((place) => {
    const query = system.questions[place]
    if (query === undefined || query.of !== 'cases' || query.years[0] > year || query.years[1] < year)
      return false
    return belongs(row, query) !== 'maybe'
  })

function namesIn(groups: readonly OpenGroup[], nameOf: NameOf): OpenEdition['names'] {
  const names = new Map<string, string>()
  for (const { row } of groups)
    for (const field of ['theme', 'thread', 'regulation'] as const) {
      const id = row[field]
      if (id !== null) names.set(nameKey(field, id), nameOf(field, id))
    }
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
}
