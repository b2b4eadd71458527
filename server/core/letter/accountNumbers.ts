// What the yearly account tells of signals, weighed with all letters: the same questions, and so the same sums.
import { ORGANISATION_KINDS, REFERRALS, SIGNAL_STATUSES } from '../codes.ts'
import { rounded } from '../disclosure/rounding.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
import type { LetterDraft } from '../letter.ts'
import { type CountQuery, type PublishedNumber, signalsIn } from './countQuery.ts'
import type { Hidden } from './disclosureBooks.ts'
import { planDisclosure } from './disclosurePlan.ts'
import type { LetterFacts } from './facts.ts'
import { STAGE_LABELS } from './question.ts'
import type { Tally } from './tally.ts'

/** What the account over a year rests on: the rules, and every count that a frozen letter tells or hides. */
export type AccountBasis = Pick<LetterFacts, 'year' | 'method' | 'threshold' | 'dominance' | 'published'>

/**
 * The rules of an account: of the letter over its year once that is settled, until then those of today. Counted again under other
 * rules, an account gives its readers a second look at the same counts.
 */
export const accountRules = (today: DisclosureRules, settled?: LetterDraft['basis']): DisclosureRules => {
  if (settled === undefined) return today
  const { threshold, method = 'hide', dominance = today.dominance } = settled
  return { ...today, threshold, method, dominance }
}

/** The signals of a year, by where they stand and by where declined ones were sent to. */
const accountQuestions = (year: number): readonly CountQuery[] => [
  signalsIn(year),
  ...SIGNAL_STATUSES.map((status) => signalsIn(year, ['status', status])),
  ...REFERRALS.map((referral) => signalsIn(year, ['status', 'declined'], ['referral', referral])),
]

/** What the letter over the year tells of signals beside it: a letter cannot take back what the account tells. */
const letterQuestions = (year: number): readonly CountQuery[] => [
  ...Object.keys(STAGE_LABELS).map((stage) => signalsIn(year, ['stage', stage])),
  ...ORGANISATION_KINDS.map((kind) => signalsIn(year, ['organisationKind', kind])),
]

/** Decides which counts of signals the account keeps to itself, with what letters told of those signals in mind. */
export function planAccount({ year, published, ...rules }: AccountBasis, tally: Tally): Hidden {
  const ofYear = published.filter(({ query: { of, years } }) => of === 'signals' && years[0] === year)
  const asked = [...accountQuestions(year), ...letterQuestions(year)].filter(
    (query) => tally.count(query) > 0,
  )
  const facts = { ...rules, published: ofYear, openData: [], threads: [], provisions: [] }
  return planDisclosure({ facts, tally, asked }, { solves: true })
}

/** The counts of signals that anyone can read in the account over the year, and those it hides. */
export function accountNumbers(basis: AccountBasis, tally: Tally): readonly PublishedNumber[] {
  const hidden = planAccount(basis, tally)
  return accountQuestions(basis.year).flatMap((query): PublishedNumber[] => {
    const count = tally.count(query)
    if (count === 0) return []
    if (hidden.has(query)) return [{ query, value: null }]
    return [
      basis.method === 'round' ? { query, value: rounded(count), rounded: true } : { query, value: count },
    ]
  })
}
