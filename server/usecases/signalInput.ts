// What a submitter fills in of a signal: checked, and as columns.
import { type Problem, problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import { parseSignal, type SealedSignal, type SignalInput } from '#core/signal.ts'
import type { Queryable } from '#db/client.ts'
import { isKnownRegulation, knownProvisionIds } from '#db/signals.ts'
import { contentHash } from './contentHash.ts'

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
