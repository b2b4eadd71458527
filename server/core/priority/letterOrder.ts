/**
 * The order of bottlenecks in a letter: by the priority that the team gave each, which is a judgement and stands in the
 * letter, and among those of one priority by the published formula over the figures as the letter tells them. A hidden count
 * weighs as if there were none, so that a place gives away no more than the letter does.
 */
import { PRIORITIES, type Priority } from '../codes.ts'
import { SOURCES_MIN } from '../letter/chapters/extent.ts'
import { type CountQuery, casesIn, keyOf, narrowed } from '../letter/countQuery.ts'
import { isTold } from '../letter/shownCount.ts'
import type { LetterDraft } from '../letter.ts'
import { type Overruling, overruled, type PriorityFacts, type PriorityWeights, rank } from './priority.ts'

/** What everyone may know of a bottleneck. */
export type OpenBottleneck = Pick<PriorityFacts, 'id' | 'remedyKind' | 'yearsOpen'> & {
  /** As K-7. */
  readonly name: string
  readonly priority: Priority
}

/** The bottlenecks by priority and then by the formula, but for those that were given a place. */
export function letterOrder(
  draft: LetterDraft,
  bottlenecks: readonly OpenBottleneck[],
  weights: PriorityWeights,
  given: readonly Overruling[],
): readonly string[] {
  const facts = bottlenecks.map((each) => ({ ...each, ...toldOf(draft, each.name) }))
  const levelOf = new Map(bottlenecks.map(({ id, priority }) => [id, PRIORITIES.indexOf(priority)]))
  const ranked = rank(facts, weights).map(({ id }) => id)
  return overruled(
    ranked.toSorted((a, b) => (levelOf.get(a) ?? 0) - (levelOf.get(b) ?? 0)),
    given,
  )
}

/** What the letter tells of one bottleneck, in the terms of the formula. */
export function toldOf(
  { year, numbers }: LetterDraft,
  name: string,
): Omit<PriorityFacts, keyof OpenBottleneck> {
  const told = (query: CountQuery): number | null => {
    const number = numbers.find(({ id }) => id === keyOf(query))
    return number && isTold(number) ? number.value : null
  }
  const now = casesIn(year, ['bottleneck', name])
  const ever =
    longest(
      numbers.flatMap(({ query }) => (query.kind === 'count' ? [query.count] : [])),
      name,
    ) ?? now
  const [cases, heavy] = [told(ever), told(narrowed(ever, ['heavy', 'ja']))]
  const [casesThisYear, casesLastYear] = [told(now), told({ ...now, years: [year - 1, year - 1] })]
  const growth = casesThisYear === null || casesLastYear === null ? null : { casesThisYear, casesLastYear }
  const sources = numbers.find(({ id }) => id === keyOf({ ...ever, of: 'sources' }))
  return {
    cases: cases ?? 0,
    // The letter tells how many were heavy, not how heavy each was.
    severities: cases === null || heavy === null ? [] : [cases - heavy, 0, 0, 0, heavy],
    casesThisYear: growth?.casesThisYear ?? 0,
    casesLastYear: growth?.casesLastYear ?? 0,
    sources: sources && sources.value >= SOURCES_MIN ? sources.value : 0,
  }
}

/** The question about all years of a bottleneck. */
const longest = (queries: readonly CountQuery[], name: string): CountQuery | undefined =>
  queries
    .filter(({ of, where }) => of === 'cases' && where.length === 1 && where[0]?.[1] === name)
    .filter(({ where: [only] }) => only?.[0] === 'bottleneck')
    .toSorted((a, b) => a.years[0] - b.years[0] || b.years[1] - a.years[1])[0]
