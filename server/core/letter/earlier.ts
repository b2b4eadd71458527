// What was published before, and what that means for a letter that is written now.
import { ANYTHING, both, isOpen, type Range } from '../disclosure/reader.ts'
import { roundedTo } from '../disclosure/rounding.ts'
import type { LetterDraft } from '../letter.ts'
import { type CountQuery, keyOf, type PublishedNumber } from './countQuery.ts'
import { isRounded, isTold, saidBelow } from './shownCount.ts'
import type { Tally } from './tally.ts'

/** The counts a letter gives its readers, and those it keeps back. */
export const countsIn = ({
  year: letter,
  numbers,
}: Pick<LetterDraft, 'year' | 'numbers'>): readonly PublishedNumber[] =>
  numbers.flatMap((number): PublishedNumber[] => {
    const { query, value } = number
    if (query.kind !== 'count' || query.count.of === 'sources') return []
    if (isRounded(number)) return [{ query: query.count, value, letter, rounded: true }]
    if (isTold(number)) return [{ query: query.count, value, letter }]
    const below = saidBelow(number)
    return [{ query: query.count, value: null, letter, ...(below === undefined ? {} : { below }) }]
  })

/** What earlier letters have to say to one question of this one. */
export interface Recalled {
  readonly query: CountQuery
  /** What all that was said of it leaves possible, as a reader holds it who keeps every letter. */
  readonly said: Range
  /** The same of what was said and is so today. */
  readonly holds: Range
  /** Whether what was said has a number in it, rounded or not. */
  readonly isTold: boolean
  /** Told before and the same today: whoever kept the earlier letters knows it. */
  readonly stands: boolean
  /** Hidden before, or told before and almost the same today, so that the difference would tell of a few cases. */
  readonly mustHide: boolean
}

/** What earlier letters told and hid, by the key of the question. */
export type Earlier = ReadonlyMap<string, Recalled>

/**
 * Lays the numbers of earlier letters beside today's count. A total of everything may move by a few, because that a case
 * was taken back is no secret; a part of it may not, because that would tell what the case was about. Beside a number that
 * was rounded no difference of a few can be seen.
 */
export function recall(published: readonly PublishedNumber[], tally: Tally, threshold: number): Earlier {
  const recalled = new Map<string, Recalled>()
  for (const each of published) {
    const { query, value } = each
    const before = recalled.get(keyOf(query))
    const now = tally.count(query)
    const { said, holds, isTold } = heard(before, each, now)
    const stands = isTold && isWithin(said, now)
    const isExact = isTold && !isOpen(said)
    const movedLittle = isExact && !stands && Math.abs(said.low - now) < threshold
    const wasHidden = value === null || before?.mustHide === true
    recalled.set(keyOf(query), {
      query,
      said,
      holds,
      isTold,
      stands,
      mustHide: !(stands && isExact) && (wasHidden || (movedLittle && query.where.length > 0)),
    })
  }
  return recalled
}

type Heard = Pick<Recalled, 'said' | 'holds' | 'isTold'>

/** What is known of a count once one letter more has spoken of it. */
function heard(before: Heard | undefined, each: PublishedNumber, now: number): Heard {
  const last = saidBy(each)
  const alone = { said: last, holds: isWithin(last, now) ? last : ANYTHING, isTold: each.value !== null }
  if (before === undefined) return alone
  const said = heardLast(before.said, last)
  // It put what was said before out of date.
  if (!isPossible(both(before.said, said))) return alone
  return { said, holds: both(before.holds, alone.holds), isTold: before.isTold || alone.isTold }
}

/**
 * What a reader holds of a count who keeps everything that was said of it: an exact number beside a rounded one that it fits,
 * and a rounded one beside "minder dan tien". Where that does not fit together what was said last is of today; only an exact
 * number does not give way to a range, as what followed from it may still be so.
 */
export function heardLast(before: Range, said: Range): Range {
  const left = both(before, said)
  if (isPossible(left)) return left
  return isOpen(said) && !isOpen(before) ? before : said
}

/** What one letter says of a count. Whatever is hidden is at least one: zeros are told. */
const saidBy = ({ value, rounded, below = Number.POSITIVE_INFINITY }: PublishedNumber): Range =>
  value === null ? { low: 1, high: below - 1 } : rounded ? roundedTo(value) : exactly(value)

const isPossible = ({ low, high }: Range): boolean => low <= high
const isWithin = ({ low, high }: Range, count: number): boolean => low <= count && count <= high

/** A count that is known. */
export const exactly = (count: number): Range => ({ low: count, high: count })
