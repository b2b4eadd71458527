// Someone says to be away and hands the work over to a colleague.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { rolesAt, stepsOf } from '#core/workRoles.ts'
import { deleteAbsence, findBegun, findColleagues, saveAbsence } from '#db/absences.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { findCoding, updateCoding } from '#db/codings.ts'
import { findGiven, insertSkip, SIGNAL_STEPS } from '#db/work.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/** Until and including which day (YYYY-MM-DD), and who looks after the work; null ends the absence. */
export interface AbsenceInput {
  readonly until: string | null
  readonly deputyId?: string | null
}

/**
 * Records that the actor is away. What colleagues had given to the actor, and codings that were begun, go to the deputy
 * (waarneming), who is of the same organisation, so that a case is still read by two that know nothing of each other.
 */
export function setAbsence(deps: Deps, actor: Actor, input: AbsenceInput): Result<string, Problem> {
  authorize(actor, 'work.skip')

  return deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      const { until } = input
      if (until === null) {
        deleteAbsence(tx, actor.personId)
        recordEvent(tx, actor, at, { type: 'absence.ended', subjectId: actor.personId })
        return ok(actor.personId)
      }
      const today = todayOf(deps)
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(Date.parse(`${until}T00:00:00Z`))
      if (!isDay || until < today) return refused(problem('UNKNOWN_VALUE', 'until'))
      const deputyId = input.deputyId ?? null
      const roles = [...new Set(stepsOf(actor).flatMap((step) => rolesAt(step)))]
      const colleagues = findColleagues(tx, actor, roles, today)
      if (deputyId !== null && !colleagues.some(({ id }) => id === deputyId))
        return refused(problem('NOT_FOUND', 'deputyId'))

      const { personId, organisationId } = actor
      if (deputyId !== null) handOver(tx, deps, actor, deputyId, at)
      saveAbsence(tx, { personId, organisationId, until, deputyId, setAt: at })
      recordEvent(tx, actor, at, { type: 'absence.set', subjectId: personId, detail: { until } })
      return ok(personId)
    },
    { behavior: 'immediate' },
  )
}

function handOver(tx: Queryable, deps: Deps, actor: Actor, deputyId: string, at: string): void {
  const told = { to: [{ personId: deputyId, organisationId: actor.organisationId }], at }
  const reason = sealRequired('Afwezig', 'reason', 1, 100)
  for (const { step, subjectId } of reason.ok ? findGiven(tx, actor, at) : []) {
    if (!reason.ok) continue
    const given = { step, subjectId, personId: actor.personId, toPersonId: deputyId }
    insertSkip(tx, { id: deps.newId(), ...given, reason: reason.value, at })
    const about = SIGNAL_STEPS.includes(step) ? 'signal' : 'case'
    notify(tx, deps, actor, { kind: 'work_handed_over', about, subjectId, ...told })
  }
  for (const coding of findBegun(tx, actor)) {
    if (findCoding(tx, coding.caseId, deputyId)) continue
    updateCoding(tx, coding, { coderId: deputyId })
    recordEvent(tx, actor, at, { type: 'coding.handed-over', subjectId: coding.caseId })
    notify(tx, deps, actor, { kind: 'work_handed_over', about: 'case', subjectId: coding.caseId, ...told })
  }
}
