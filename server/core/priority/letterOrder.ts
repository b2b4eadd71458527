/**
 * The order of bottlenecks in a letter: by the priority that the team gave each, which is a judgement and stands in the
 * letter, and among those of one priority by how many cases the letter prints, most first. Both anyone can read there, so a
 * place gives nothing away.
 */
import { PRIORITIES, type Priority } from '../codes.ts'
import { isTold } from '../letter/shownCount.ts'
import type { LetterDraft } from '../letter.ts'
import { type Overruling, overruled } from './priority.ts'

/** What everyone may know of a bottleneck. */
export interface OpenBottleneck {
  readonly id: string
  readonly number: number
  /** As K-7. */
  readonly name: string
  readonly priority: Priority
}

/** The bottlenecks by priority and then by the cases that are told of each, but for those that were given a place. */
export function letterOrder(
  draft: LetterDraft,
  bottlenecks: readonly OpenBottleneck[],
  given: readonly Overruling[],
): readonly string[] {
  const cases = new Map(bottlenecks.map(({ id, name }) => [id, toldOf(draft, name)]))
  const level = ({ priority }: OpenBottleneck) => PRIORITIES.indexOf(priority)
  const told = ({ id }: OpenBottleneck) => cases.get(id) ?? 0
  return overruled(
    bottlenecks
      .toSorted((a, b) => level(a) - level(b) || told(b) - told(a) || a.number - b.number)
      .map(({ id }) => id),
    given,
  )
}

/** The most cases that the letter prints of one bottleneck, also where it quotes an earlier letter; none where it prints nothing. */
export function toldOf({ numbers }: LetterDraft, name: string): number {
  const counts = numbers.flatMap((number) => {
    const { query, value } = number
    if (query.kind !== 'count' && query.kind !== 'quoted') return []
    const { of, where } = query.count
    const [only, more] = where
    const isOwn = of === 'cases' && more === undefined && only?.[0] === 'bottleneck' && only[1] === name
    return isOwn && isTold(number) ? [value] : []
  })
  return Math.max(0, ...counts)
}
