// What a drafter fills in about a bottleneck, its life cycle and the answers to it.
import type * as codes from './codes.ts'
import type { ResponseKind } from './letterCodes.ts'
import { LONG_TEXT_CHARS_MAX, TITLE_CHARS_MAX } from './textLength.ts'

/** A bottleneck (knelpunt) as a drafter fills it in; texts pass the gate before they are stored. */
export interface BottleneckInput {
  readonly id?: string | null
  readonly version?: number | null
  readonly kind: codes.BottleneckKind
  readonly title: string
  readonly description: string
  readonly whoItHits: string
  readonly cause: codes.Cause
  readonly remedy: string
  readonly remedyKind: codes.RemedyKind
  readonly addressee: codes.Addressee
  readonly feasibility?: string | null
  /** Who estimated the feasibility and costs (geschat door). */
  readonly feasibilityBy?: string | null
  readonly priority: codes.Priority
  readonly priorityReason: string
  readonly disclosure: codes.Disclosure
  readonly firstYear: number
  readonly threadIds: readonly string[]
  readonly provisionIds: readonly string[]
  readonly caseIds: readonly string[]
  /** The early warning it is made from; only read when it is made. */
  readonly warningId?: string | null
}

/**
 * A step in the life cycle, dated by the year it concerns: what happened, as a sentence for the letter, or where it can be
 * found, or both.
 */
export interface StepInput {
  readonly bottleneckId: string
  /** The last step that the sender saw, or null for none yet; refused when the last one is another. Not looked at when left out. */
  readonly afterId?: string | null
  readonly stage: codes.BottleneckStage
  readonly year: number
  readonly yearStatus: codes.YearStatus
  readonly evidence?: string | null
  readonly source?: string | null
  /** Why it is confirmed while no published case stands behind it; only asked then. */
  readonly withoutCases?: string | null
}

/** What takes the last step back. */
export interface StepWithdrawalInput {
  readonly stepId: string
  readonly reason: string
}

/** What withdraws a bottleneck that was made by mistake. */
export interface BottleneckWithdrawalInput {
  readonly id: string
  readonly version: number
  readonly reason: string
}

/** A partner's dissent (minderheidsstandpunt); an empty body takes it back. */
export interface MinorityNoteInput {
  readonly bottleneckId: string
  readonly body?: string | null
}

/** What the ministry answered (reactie), with where it can be read. `date` is YYYY-MM-DD. */
export interface ResponseInput {
  readonly bottleneckId: string
  readonly letterId?: string | null
  readonly kind: ResponseKind
  readonly body: string
  readonly citation?: string | null
  readonly date: string
}

/** The texts that have to be filled in, in the order of the form. */
export const BOTTLENECK_TEXTS = ['title', 'description', 'whoItHits', 'remedy', 'priorityReason'] as const

/** The texts that may be filled in: the estimate, and who made it. */
export const ESTIMATE_TEXTS = ['feasibility', 'feasibilityBy'] as const

/** Any text of a bottleneck. */
export type BottleneckText = (typeof BOTTLENECK_TEXTS)[number] | (typeof ESTIMATE_TEXTS)[number]

/** Who made an estimate is a name or a role, not a story. */
const FEASIBILITY_BY_CHARS_MAX = 200

/** How long each of them may be, in UTF-16 code units; a title also stands on a card of the board. */
export function textCharsMax(field: BottleneckText): number {
  if (field === 'feasibilityBy') return FEASIBILITY_BY_CHARS_MAX
  return field === 'title' ? TITLE_CHARS_MAX : LONG_TEXT_CHARS_MAX
}

/** The texts that have to be filled in: who made an estimate says nothing without the estimate. */
export const requiredTexts = (
  input: Pick<BottleneckInput, (typeof ESTIMATE_TEXTS)[number]>,
): readonly BottleneckText[] =>
  (input.feasibilityBy ?? '').trim() === '' ? BOTTLENECK_TEXTS : [...BOTTLENECK_TEXTS, 'feasibility']

/** Years a bottleneck can be about; outside them a year is a typing error. */
export const BOTTLENECK_YEAR_MIN = 2000
const YEAR_MAX = 2100

/** Whether a bottleneck can be about this year. */
export const isBottleneckYear = (year: number): boolean =>
  Number.isInteger(year) && year >= BOTTLENECK_YEAR_MIN && year <= YEAR_MAX
