// What the yearly account tells of signals, weighed with all letters: the same questions, and so the same sums.
import { REFERRALS, SIGNAL_STATUSES } from '../codes.ts'
import { type CountQuery, type PublishedNumber, signalsIn } from './countQuery.ts'
import { type Hidden, planDisclosure } from './disclosurePlan.ts'
import type { Tally } from './tally.ts'

/** What the account over a year rests on: the threshold, and every count that a frozen letter tells or hides. */
export interface AccountBasis {
  readonly year: number
  readonly threshold: number
  readonly published: readonly PublishedNumber[]
}

/** The signals of a year, by where they stand and by where declined ones were sent to. */
const accountQuestions = (year: number): readonly CountQuery[] => [
  signalsIn(year),
  ...SIGNAL_STATUSES.map((status) => signalsIn(year, ['status', status])),
  ...REFERRALS.map((referral) => signalsIn(year, ['status', 'declined'], ['referral', referral])),
]

/** Decides which counts of signals the account keeps to itself, with what letters told of those signals in mind. */
export function planAccount({ year, threshold, published }: AccountBasis, tally: Tally): Hidden {
  const ofYear = published.filter(({ query: { of, years } }) => of === 'signals' && years[0] === year)
  const asked = accountQuestions(year).filter((query) => tally.count(query) > 0)
  return planDisclosure({
    facts: { threshold, published: ofYear, threads: [], provisions: [] },
    tally,
    asked,
  })
}

/** The counts of signals that anyone can read in the account over the year, and those it hides. */
export function accountNumbers(basis: AccountBasis, tally: Tally): readonly PublishedNumber[] {
  const hidden = planAccount(basis, tally)
  return accountQuestions(basis.year).flatMap((query): PublishedNumber[] => {
    const count = tally.count(query)
    return count === 0 ? [] : [{ query, value: hidden.has(query) ? null : count }]
  })
}
