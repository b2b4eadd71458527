// A letter takes a step on its way: offered for review, taken back, sent, answered.

import { ACTION_OF, obstaclesTo, wayOf } from '#core/letter/lifeCycle.ts'
import type { LetterStep } from '#core/letterCodes.ts'
import { isDay } from '#core/period.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { findLetterSteps, insertLetterStep } from '#db/letterSteps.ts'
import { composedOn, type LetterVersionRow } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { findObstacles, obstacleTold, secretNamesIn } from './letterObstacles.ts'
import { openLetter } from './openLetter.ts'

/** The step, at the version that was read. Settling a letter is a use case of its own. */
export interface MoveLetterInput {
  readonly year: number
  readonly version: number
  readonly step: Exclude<LetterStep, 'freeze'>
  /** The day on which it happened, YYYY-MM-DD, for what happens outside the software. */
  readonly day?: string | null
  /** Why, or where it can be read. */
  readonly note?: string | null
}

/** Brings a letter (knelpuntenbrief) to its next stage, dated and with who. Answers the id of the letter. */
export function moveLetter(deps: Deps, actor: Actor, input: MoveLetterInput): Result<string, Problem> {
  const action = ACTION_OF[input.step]
  authorize(actor, action)

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, input.year, action)
      if (!open.ok) return open
      const { letter, current } = open.value
      if (letter.currentVersion !== input.version) return refused(problem('CONFLICT', 'version'))
      const note = noteOf(input)
      if (!note.ok) return note
      // From sending on everyone can read what became confidential since, so that is said with why it may be.
      if (input.step === 'send' && note.value === null && secretNamesIn(tx, current.draft).length > 0)
        return refused(problem('REQUIRED', 'note'))
      const today = todayOf(deps)
      const checked = dayOfStep(input, findLetterSteps(tx, letter.id).at(-1)?.day, today)
      if (!checked.ok) return checked
      const inTheWay = wayOf(input.step).unless ? obstaclesNow(tx, input.step, current, today) : []
      if (inTheWay.length > 0) return { ok: false, problems: inTheWay }

      const at = instantOf(deps)
      const [stage, day] = [wayOf(input.step).to, checked.value]
      insertLetterStep(tx, {
        letterId: letter.id,
        stage,
        version: input.version,
        day,
        note: note.value,
        recordedBy: actor.personId,
        at,
      })
      recordEvent(tx, actor, at, {
        type: 'letter.moved',
        subjectId: letter.id,
        detail: { year: input.year, version: input.version, stage, day },
      })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}

/** Why the step is taken; asked for where the table of steps asks for it. */
const noteOf = ({ step, note }: MoveLetterInput) =>
  wayOf(step).explained
    ? sealRequired(note ?? '', 'note', 1, REMARK_CHARS_MAX)
    : sealOptional(note, 'note', REMARK_CHARS_MAX)

/** The day of the step (YYYY-MM-DD): the one that was given, not before the last step, or today. */
function dayOfStep(
  { step, day: given }: MoveLetterInput,
  lastDay: string | undefined,
  today: string,
): Result<string, Problem> {
  const { dated } = wayOf(step)
  const day = dated ? (given ?? '') : today
  if (!isDay(day) || (dated && day < (lastDay ?? day))) return refused(problem('PERIOD_IMPOSSIBLE', 'day'))
  return day > today ? refused(problem('PERIOD_IN_FUTURE', 'day')) : ok(day)
}

/** What keeps the letter from the step today, as what is told of it. */
function obstaclesNow(
  tx: Queryable,
  step: LetterStep,
  current: LetterVersionRow,
  today: string,
): readonly Problem[] {
  const composed = composedOn(tx, current.draft.year, today)
  return obstaclesTo(step, findObstacles(tx, current, composed)).map((each) =>
    obstacleTold(tx, each, current.draft, composed),
  )
}
