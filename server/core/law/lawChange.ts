// Which changes of the law behind a bottleneck count, with the cases before and after one.
import { DAY_MS } from '../days.ts'
import { type Amendment, amendmentOf, isPublicBy } from './amendment.ts'
import { beforeAndAfter, type Expectation } from './beforeAndAfter.ts'
import type { Provision } from './provision.ts'

/** A change with the provision it is of. `inForceFrom` is YYYY-MM-DD. */
export interface LawChange<Changed> {
  readonly provision: Changed
  readonly amendment: Amendment
  readonly inForceFrom: string
}

/** How the law stands on a day, as far as dates are known. */
export interface LawStanding<Changed> {
  /** The latest change that is in force; null when none is. */
  readonly inForce: LawChange<Changed> | null
  /** The first change still to come that was surely public by then; null when there is none. */
  readonly announced: LawChange<Changed> | null
}

/**
 * Which changes of these provisions count on a day (YYYY-MM-DD): what holds is not undone by what is announced, and what is
 * announced is not yet law.
 */
export function lawStandingOn<Changed extends Pick<Provision, 'amendedBy'>>(
  day: string,
  provisions: readonly Changed[],
): LawStanding<Changed> {
  const changes = newestFirst(provisions)
  const isPublic = ({ amendment }: LawChange<Changed>) => isPublicBy(amendment, day)
  return {
    inForce: changes.find(({ inForceFrom }) => inForceFrom <= day) ?? null,
    announced: changes.findLast((change) => change.inForceFrom > day && isPublic(change)) ?? null,
  }
}

/** The changes of which the date is known. */
const newestFirst = <Changed extends Pick<Provision, 'amendedBy'>>(
  provisions: readonly Changed[],
): readonly LawChange<Changed>[] =>
  provisions
    .flatMap((provision): readonly LawChange<Changed>[] => {
      const amendment = amendmentOf(provision)
      const inForceFrom = amendment?.inForceFrom ?? null
      return amendment && inForceFrom ? [{ provision, amendment, inForceFrom }] : []
    })
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))

/** A change and the days it is counted between; days are YYYY-MM-DD. */
export interface Around {
  readonly inForceFrom: string
  /** The first year in which any case was published; null when none was. */
  readonly since: number | null
  readonly today: string
}

/** Cases published in the years before the year of the change, and in that year and later. */
export interface CountsAround {
  readonly before: number
  readonly after: number
  /** What the rate of before would have brought; null when there are no years before. */
  readonly expectation: Expectation | null
}

/**
 * What was counted before and after a change in force, by whole years of publication as in the letter; the running year
 * counts for the part of it that has passed. Null when the change is still to come.
 */
export function countsAround(
  byYear: readonly { readonly year: number; readonly count: number }[],
  around: Around,
): CountsAround | null {
  if (around.inForceFrom > around.today) return null
  const changed = yearOf(around.inForceFrom)
  const sum = (fits: (year: number) => boolean) =>
    byYear.filter(({ year }) => fits(year)).reduce((total, { count }) => total + count, 0)
  const before = sum((year) => year < changed)
  return {
    before,
    after: sum((year) => year >= changed),
    expectation: expectedSince(before, around),
  }
}

/** What the rate of before would have brought from the year of the change to the day; null without years before. */
export function expectedSince(before: number, { inForceFrom, since, today }: Around): Expectation | null {
  const changed = yearOf(inForceFrom)
  const years = since === null ? 0 : changed - since
  return years > 0 ? beforeAndAfter({ before, years }, yearOf(today) - changed + partOfYear(today)) : null
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** How much of its year has passed at the end of a day (YYYY-MM-DD), from 0 to 1. */
function partOfYear(day: string): number {
  const [begin, end] = [Date.UTC(yearOf(day), 0, 1), Date.UTC(yearOf(day) + 1, 0, 1)]
  return (Date.parse(day) + DAY_MS - begin) / (end - begin)
}
