// A letter takes a step on its way: offered for review, taken back, sent, answered.

import { ACTION_OF, obstacleProblem, obstaclesTo, wayOf } from '#core/letter/lifeCycle.ts'
import type { LetterStep } from '#core/letterCodes.ts'
import { isDay } from '#core/period.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { findLetterSteps, insertLetterStep } from '#db/letterSteps.ts'
import { composedOn } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { findObstacles } from './letterObstacles.ts'
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

/** At most this many characters explain a step. */
export const STEP_NOTE_CHARS_MAX = 1_000

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
      const way = wayOf(input.step)
      const note = way.explained
        ? sealRequired(input.note ?? '', 'note', 1, STEP_NOTE_CHARS_MAX)
        : sealOptional(input.note, 'note', STEP_NOTE_CHARS_MAX)
      if (!note.ok) return note
      const today = todayOf(deps)
      const day = way.dated ? (input.day ?? '') : today
      const earlier = findLetterSteps(tx, letter.id).at(-1)?.day ?? day
      if (!isDay(day) || (way.dated && day < earlier)) return refused(problem('PERIOD_IMPOSSIBLE', 'day'))
      if (day > today) return refused(problem('PERIOD_IN_FUTURE', 'day'))
      const inTheWay = way.unless
        ? obstaclesTo(input.step, findObstacles(tx, current, composedOn(tx, input.year, today)))
        : []
      if (inTheWay.length > 0) return { ok: false, problems: inTheWay.map(obstacleProblem) }

      const at = instantOf(deps)
      insertLetterStep(tx, {
        letterId: letter.id,
        stage: way.to,
        version: input.version,
        day,
        note: note.value,
        recordedBy: actor.personId,
        at,
      })
      recordEvent(tx, actor, at, {
        type: 'letter.moved',
        subjectId: letter.id,
        detail: { year: input.year, version: input.version, stage: way.to, day },
      })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}
