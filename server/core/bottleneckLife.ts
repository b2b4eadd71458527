// The life of a bottleneck (levensloop van een knelpunt): which step can follow which, and what may be said of a year.
import { isBottleneckYear } from './bottleneck.ts'
import type { BottleneckStage, YearStatus } from './codes.ts'
import type { ResponseKind } from './letterCodes.ts'
import { type Problem, problem } from './problem.ts'

/**
 * Which steps can follow a step. A step can be recorded again for a later year as long as nothing changed. What was
 * rejected can be raised or adopted after all, and what was solved can come back in a letter.
 */
export const NEXT_STAGES = {
  suspected: ['suspected', 'confirmed'],
  confirmed: ['confirmed', 'in_letter'],
  in_letter: ['in_letter', 'adopted', 'partly_adopted', 'rejected'],
  adopted: ['adopted', 'partly_adopted', 'changed', 'in_letter'],
  partly_adopted: ['partly_adopted', 'adopted', 'rejected', 'changed', 'in_letter'],
  rejected: ['rejected', 'in_letter', 'adopted', 'partly_adopted'],
  changed: ['changed', 'effect_measured', 'in_letter'],
  effect_measured: ['effect_measured', 'in_letter'],
} as const satisfies Record<BottleneckStage, readonly BottleneckStage[]>

/** The steps at which a state of a year can be reported; states that are not listed fit every step. */
const STAGES_FOR: Partial<Record<YearStatus, readonly BottleneckStage[]>> = {
  // A law that was adopted but is not in force solves nothing yet.
  opgelost: ['changed', 'effect_measured'],
  niet_overgenomen: ['rejected'],
  teruggekeerd: ['in_letter', 'changed', 'effect_measured'],
}

/** The steps that fit an answer of the ministry; what is still looked into leaves the bottleneck in the letter. */
export const STAGES_ANSWERED = {
  overgenomen: ['adopted', 'partly_adopted'],
  in_onderzoek: ['in_letter'],
  elders_belegd: ['in_letter'],
  niet_overgenomen: ['rejected'],
  geen_reactie: ['in_letter'],
} as const satisfies Record<ResponseKind, readonly BottleneckStage[]>

/** The steps of which one is still to be recorded after an answer; none where the bottleneck stands there or further. */
export function stepsAfterAnswer(answer: ResponseKind, now: BottleneckStage): readonly BottleneckStage[] {
  const fitting: readonly BottleneckStage[] = STAGES_ANSWERED[answer]
  return [...fitting, 'changed', 'effect_measured'].includes(now) ? [] : fitting
}

/** A step as far as it says what can come next. */
export interface Step {
  readonly stage: BottleneckStage
  readonly year: number
  readonly yearStatus: YearStatus
}

/** Whether a step can be about this year: not before the bottleneck was first reported, nor after the year that runs. */
export function checkStepYear(
  year: number,
  { firstYear, thisYear }: { readonly firstYear: number; readonly thisYear: number },
): readonly Problem[] {
  if (!isBottleneckYear(year)) return [problem('YEAR_IMPOSSIBLE', 'year')]
  if (year > thisYear) return [problem('PERIOD_IN_FUTURE', 'year')]
  return year < firstYear ? [problem('BEFORE_FIRST_YEAR', 'year')] : []
}

/** Whether a bottleneck can have been reported first in this year, beside the steps that stand. */
export function checkFirstYear(
  firstYear: number,
  { steps, thisYear }: { readonly steps: readonly Pick<Step, 'year'>[]; readonly thisYear: number },
): readonly Problem[] {
  if (!isBottleneckYear(firstYear)) return [problem('YEAR_IMPOSSIBLE', 'firstYear')]
  if (firstYear > thisYear) return [problem('PERIOD_IN_FUTURE', 'firstYear')]
  return steps.some(({ year }) => year < firstYear) ? [problem('AFTER_FIRST_STEP', 'firstYear')] : []
}

/** Whether the bottleneck was in a letter by a step, which is what the ministry can answer to. */
export const wasInLetter = ({ stage }: Pick<Step, 'stage'>): boolean =>
  stage !== 'suspected' && stage !== 'confirmed'

/** The year of the first step that says that the bottleneck was in a letter; undefined while there is none. */
export const firstLetterYear = (steps: readonly Pick<Step, 'stage' | 'year'>[]): number | undefined =>
  steps.find(wasInLetter)?.year

/**
 * Whether the ministry can have answered on this day, YYYY-MM-DD: not before the year of the settled letter that is answered
 * (`toLetter`), or where none is given of the first step that says that it was in one.
 */
export function checkAnswerDay(
  steps: readonly Pick<Step, 'stage' | 'year'>[],
  toLetter: number | null,
  date: string,
): readonly Problem[] {
  const first = toLetter ?? firstLetterYear(steps)
  if (first === undefined) return [problem('NOT_IN_LETTER_YET', 'date')]
  if (Number(date.slice(0, 4)) >= first) return []
  return [{ ...problem('BEFORE_FIRST_LETTER', 'date'), expected: [`vanaf ${first}`] }]
}

/** Whether this step can follow the steps so far, oldest first; a new bottleneck is a suspicion. */
export function checkStep(before: readonly Step[], { stage, year, yearStatus }: Step): readonly Problem[] {
  const last = before.at(-1)
  const following: readonly BottleneckStage[] = NEXT_STAGES[last?.stage ?? 'suspected']
  const told = before.some((step) => step.yearStatus !== 'nieuw' || step.year < year)
  const fits = STAGES_FOR[yearStatus]?.includes(stage) ?? true
  const wasSolved = before.some((step) => step.yearStatus === 'opgelost')
  return [
    ...(following.includes(stage) ? [] : [problem('STEP_OUT_OF_ORDER', 'stage')]),
    ...(last && year < last.year ? [problem('STEP_BEFORE_LAST', 'year')] : []),
    ...(fits && !(yearStatus === 'nieuw' && told) && !(yearStatus === 'teruggekeerd' && !wasSolved)
      ? []
      : [problem('STATE_DOES_NOT_FIT', 'yearStatus')]),
  ]
}
