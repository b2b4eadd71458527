// What a user can put right, as a code with the place in the input.
import type { IdentifierType } from './deidentify/span.ts'

/** What a user can put right; the Dutch sentence for each code stands in `messages.nl.ts`. */
const PROBLEM_CODES = [
  'REQUIRED',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'IDENTIFYING_DETAILS',
  'UNKNOWN_VALUE',
  'NUMBER_OUT_OF_RANGE',
  'PERIOD_NOT_RECOGNISED',
  'PERIOD_IMPOSSIBLE',
  'PERIOD_IN_FUTURE',
  'YEAR_IMPOSSIBLE',
  'UNKNOWN_REGULATION',
  'UNKNOWN_PROVISION',
  'UNKNOWN_THREAD',
  'REFERENCE_USED',
  'SENT_BEFORE',
  'RETAGS_OPEN',
  'NOT_FOUND',
  'CONFLICT',
  'WRONG_STATE',
  'NOT_PUBLIC',
  'NOT_COARSER',
  'COMBINATION_TOO_RARE',
  'COMBINATION_UNEXPLAINED',
  'TEXT_CHANGED',
  'SAME_ORGANISATION',
  'OWN_WORK',
  'OWN_ROLE',
  'CHECKLIST_INCOMPLETE',
  'PLACE_UNANSWERED',
  'INCOMPLETE_CODING',
  'SPLIT_INCOMPLETE',
  'PASSAGE_OUT_OF_RANGE',
  'STEP_OUT_OF_ORDER',
  'STEP_BEFORE_LAST',
  'STEP_NOT_LAST',
  'STEP_BY_LETTER',
  'BEFORE_FIRST_YEAR',
  'AFTER_FIRST_STEP',
  'NOT_IN_LETTER_YET',
  'BEFORE_FIRST_LETTER',
  'STOOD_IN_LETTER',
  'WITHOUT_CASES',
  'STATE_DOES_NOT_FIT',
  'YEAR_NOT_CLOSED',
  'YEAR_WITHOUT_CASES',
  'LETTER_FROZEN',
  'STALE_NUMBERS',
  'STALE_QUOTES',
  'PLACEHOLDERS_LEFT',
  'NUMBERS_TYPED',
  'COUNTS_IN_DOUBT',
  'BOTTLENECK_SECRET',
  'BOTTLENECKS_LEFT_OUT',
  'COMMENTS_OPEN',
  'SIGNATURES_MISSING',
  'PARAGRAPH_KEPT',
  'NUMBER_CHANGED',
  'LOGIN_FAILED',
  'PASSWORD_WRONG',
  'ONLY_ON_SITE',
  'CODE_NEEDED',
  'CODE_WRONG',
  'TOO_MANY_ATTEMPTS',
  'PASSWORD_TOO_WEAK',
  'EMAIL_IN_USE',
  'DEMO_OFF',
  'MUTE_END_IMPOSSIBLE',
  'LAST_BEFORE_FIRST',
  'EVENT_TOO_FAR',
  'EVENT_TOO_LONG',
  'DAY_BEFORE_DECISION',
  'CHANGE_REJECTED',
  'RECORDED_ALREADY',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/**
 * One thing a user can put right. It names the place in the input, never the offending text itself.
 * `start` and `end` (UTF-16 code units, end exclusive) and `identifier` are given for `IDENTIFYING_DETAILS`;
 * `expected` lists what would be accepted where the list is short.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly path: readonly string[]
  readonly start?: number
  readonly end?: number
  readonly identifier?: IdentifierType
  readonly expected?: readonly string[]
  /** How long a text is and may be, in UTF-16 code units, for `TEXT_TOO_LONG`. */
  readonly length?: { readonly is: number; readonly max: number }
  /** The state a thing is in, in words, for `WRONG_STATE`. */
  readonly now?: string
  /** What it is about, by name. */
  readonly named?: readonly string[]
}

/** A problem with one field; nested places are separate words in `path`. */
export const problem = (code: ProblemCode, ...path: readonly string[]): Problem => ({ code, path })
