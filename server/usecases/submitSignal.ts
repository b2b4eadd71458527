// A submitter hands in a signal.
import type { Channel } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import { parseSignal, type SealedSignal, type SignalInput } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import {
  findSignalByReference,
  insertSignal,
  isKnownRegulation,
  knownProvisionIds,
  setSignalLikenesses,
} from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { contentHash } from './contentHash.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/**
 * Takes in a signal (signaal) of the actor's own organisation, or refuses it with every problem at once.
 * The text has been de-identified where it was typed; here it only passes the gate. Answers the new id.
 */
export function submitSignal(
  deps: Deps,
  actor: Actor,
  input: SignalInput,
  channel: Channel = actor.origin === 'api' ? 'api' : 'form',
): Result<string, Problem> {
  authorize(actor, 'signal.submit')

  return deps.db.transaction(
    (tx) => {
      const parsed = checkSignalInput(tx, input, todayOf(deps))
      if (!parsed.ok) return parsed
      const { value } = parsed
      if (value.reference && findSignalByReference(tx, actor.organisationId, value.reference))
        return refused(problem('REFERENCE_USED', 'reference'))

      const id = deps.newId()
      const at = instantOf(deps)
      insertSignal(
        tx,
        {
          id,
          ...signalColumns(input, value),
          reference: value.reference,
          organisationId: actor.organisationId,
          submittedBy: actor.personId,
          channel,
          submittedAt: at,
        },
        input.provisionIds ?? [],
      )
      setSignalLikenesses(tx, id, input.likenesses ?? [])
      recordEvent(tx, actor, at, { type: 'signal.submitted', subjectId: id, detail: { channel } })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

/** The rules of `parseSignal`, and that the law and provisions named exist. */
export function checkSignalInput(
  db: Queryable,
  input: SignalInput,
  today: string,
): Result<SealedSignal, Problem> {
  const parsed = parseSignal(input, today)
  const problems = parsed.ok ? [] : [...parsed.problems]
  if (input.regulationId && !isKnownRegulation(db, input.regulationId))
    problems.push(problem('UNKNOWN_REGULATION', 'regulationId'))
  const known = knownProvisionIds(db, input.provisionIds ?? [])
  for (const [index, id] of (input.provisionIds ?? []).entries())
    if (!known.has(id)) problems.push(problem('UNKNOWN_PROVISION', 'provisionIds', String(index)))
  return parsed.ok && problems.length === 0 ? parsed : { ok: false, problems }
}

/** The columns that a submitter fills in, from a checked input. */
export const signalColumns = (input: SignalInput, sealed: SealedSignal) => ({
  title: sealed.title,
  narrative: sealed.narrative,
  harshEffect: sealed.harshEffect,
  wouldHaveHelped: sealed.wouldHaveHelped,
  period: sealed.period,
  province: input.province ?? null,
  municipalitySize: sizeBeside(input.province ?? null, input.municipalitySize ?? null),
  household: input.household ?? null,
  ageBand: input.ageBand ?? null,
  benefit: input.benefit ?? null,
  circumstance: input.circumstance ?? null,
  regulationId: input.regulationId ?? null,
  causeHint: input.causeHint ?? null,
  reporterType: input.reporterType,
  goodPractice: input.goodPractice ?? false,
  urgent: input.urgent ?? false,
  contentHash: contentHash(sealed.title, sealed.narrative, sealed.harshEffect, sealed.wouldHaveHelped),
})
