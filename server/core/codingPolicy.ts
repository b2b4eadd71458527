// How many coders a case asks for: all cases twice at first, later a share and everything under a new code.
import { type Problem, problem } from './problem.ts'

/**
 * Why a case is coded twice (all are, it was drawn, or it stands under a new code) or once (none of these, or it was
 * decided before and comes back to be read again).
 */
export const PLAN_GROUNDS = ['all', 'sample', 'new_code', 'single', 'repeat'] as const
export type PlanGround = (typeof PLAN_GROUNDS)[number]

/** How many coders, each of another organisation, have to be done before a case is settled. */
export const codersNeeded = (ground: PlanGround): 1 | 2 =>
  ground === 'single' || ground === 'repeat' ? 1 : 2

/** Whether coders get no suggestions: always, unless the case is left to one coder. A repeat looks like any other. */
export const isBlindGround = (ground: PlanGround): boolean => ground !== 'single'

/** What the chair sets about double coding (dubbel duiden). */
export interface CodingPolicy {
  /** The share of cases that two coders read, 0 to 1; at 1 all of them. */
  readonly doubleShare: number
  /** A thread younger than this is a new code, whose cases are always coded twice. */
  readonly newCodeMonths: number
  /** A thread with fewer decided cases than this is a new code as well. */
  readonly newCodeCases: number
  /** For each new case the chance, 0 to 1, that a decided case comes back unannounced. */
  readonly repeatShare: number
}

/** What holds until the chair sets something else: every case twice, and no repeats. */
export const FIRST_POLICY: CodingPolicy = {
  doubleShare: 1,
  newCodeMonths: 6,
  newCodeCases: 10,
  repeatShare: 0,
}

const MONTHS_MAX = 60
const CASES_MAX = 1_000
/** With more repeats than this, coders would mostly read what was decided already. */
const REPEATS_MAX = 0.5

/** What is wrong with a policy; shares lie between 0 and 1, the other two are whole numbers. */
export function checkPolicy(policy: CodingPolicy): readonly Problem[] {
  const between = (field: keyof CodingPolicy, most: number, whole: boolean) => {
    const value = policy[field]
    const right = value >= 0 && value <= most && (!whole || Number.isInteger(value))
    return right ? [] : [problem('UNKNOWN_VALUE', field)]
  }
  return [
    ...between('doubleShare', 1, false),
    ...between('newCodeMonths', MONTHS_MAX, true),
    ...between('newCodeCases', CASES_MAX, true),
    ...between('repeatShare', REPEATS_MAX, false),
  ]
}

/** A thread as far as it says whether it is a new code. */
export interface CodeAge {
  /** YYYY-MM-DD. */
  readonly validFrom: string
  readonly decidedCases: number
}

/** Whether a thread is so young or so little used that two coders have to read what is put under it. */
export function isNewCode(
  { validFrom, decidedCases }: CodeAge,
  policy: CodingPolicy,
  today: string,
): boolean {
  const start = new Date(`${today}T00:00:00Z`)
  start.setUTCMonth(start.getUTCMonth() - policy.newCodeMonths)
  return decidedCases < policy.newCodeCases || validFrom > start.toISOString().slice(0, 10)
}
