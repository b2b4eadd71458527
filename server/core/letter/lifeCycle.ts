// The way of a letter, from composing to the answer: the one table of its steps, and what each of them asks for.
import type { OrganisationKind } from '../codes.ts'
import {
  LETTER_OBSTACLES,
  type LetterObstacle,
  type LetterStage,
  type LetterStep,
  SIGNATORIES,
  type Signatory,
} from '../letterCodes.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'

interface Way {
  readonly from: readonly LetterStage[]
  /** Where it leads; left out when the letter stays where it is. */
  readonly to?: LetterStage
  /** What may not be the case; the chair can settle a letter all the same, with a reason. */
  readonly unless?: readonly LetterObstacle[]
  /** Whether the day on which it happened is told, because it happened outside the software. */
  readonly dated?: boolean
  /** Whether it has to be explained. */
  readonly explained?: boolean
}

/** Stages in which the text may still change. */
const OPEN = ['composed', 'editing', 'review'] as const

/** Everything that can be done with a letter (knelpuntenbrief). What is not listed cannot happen. */
export const LETTER_WAYS = {
  'letter.draft': { from: OPEN },
  'letter.comment': { from: OPEN },
  'letter.submit': {
    from: ['composed', 'editing'],
    to: 'review',
    unless: ['stale_numbers', 'stale_quotes', 'bottlenecks_secret'],
  },
  'letter.take-back': { from: ['review'], to: 'editing', explained: true },
  'letter.sign': { from: ['review'] },
  'letter.freeze': {
    from: ['review'],
    to: 'frozen',
    unless: LETTER_OBSTACLES,
  },
  'letter.overrule': { from: ['review'], to: 'frozen' },
  'letter.send': { from: ['frozen'], to: 'sent', dated: true },
  'letter.answer': { from: ['sent'], to: 'answered', dated: true, explained: true },
} as const satisfies Record<string, Way>
export type LetterAction = keyof typeof LETTER_WAYS

/** The action of the policy behind each step. */
export const ACTION_OF = {
  submit: 'letter.submit',
  take_back: 'letter.take-back',
  freeze: 'letter.freeze',
  send: 'letter.send',
  answer: 'letter.answer',
} as const satisfies Record<LetterStep, LetterAction>

/** What a step asks for, as the table has it. */
export const wayOf = (step: LetterStep): Way & { readonly to: LetterStage } => LETTER_WAYS[ACTION_OF[step]]

/** Whether a letter at this stage can undergo the action. */
export const letterMay = (action: LetterAction, stage: LetterStage | undefined): boolean => {
  const { from }: Way = LETTER_WAYS[action]
  return stage !== undefined && from.includes(stage)
}

/** Whether everyone may have the letter: it was sent. */
export const isPublicLetter = (stage: LetterStage): boolean => stage === 'sent' || stage === 'answered'

/** Which of what is in the way of a letter is in the way of this step. */
export const obstaclesTo = (
  step: LetterStep,
  present: ReadonlySet<LetterObstacle>,
): readonly LetterObstacle[] => (wayOf(step).unless ?? []).filter((each) => present.has(each))

/** What no reason of the chair sets aside. */
export const isAbsolute = (obstacle: LetterObstacle): boolean => obstacle === 'bottlenecks_secret'

const OBSTACLE_CODES = {
  stale_numbers: 'STALE_NUMBERS',
  stale_quotes: 'STALE_QUOTES',
  placeholders: 'PLACEHOLDERS_LEFT',
  typed_numbers: 'NUMBERS_TYPED',
  counts_in_doubt: 'COUNTS_IN_DOUBT',
  bottlenecks_secret: 'BOTTLENECK_SECRET',
  bottlenecks_left_out: 'BOTTLENECKS_LEFT_OUT',
  open_comments: 'COMMENTS_OPEN',
  missing_signatures: 'SIGNATURES_MISSING',
} as const satisfies Record<LetterObstacle, ProblemCode>

/** An obstacle as something a user can put right, or give a reason for. */
export const obstacleProblem = (obstacle: LetterObstacle): Problem =>
  problem(OBSTACLE_CODES[obstacle], 'reason')

/** The partner that people of this kind of organisation sign for, or null when it does not sign. */
export const signatoryOf = (kind: OrganisationKind): Signatory | null =>
  SIGNATORIES.find((each) => each === kind) ?? null
