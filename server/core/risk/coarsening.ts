/** Makes circumstances coarser (vergroven), and only that: what was taken out does not come back. */
import { type Problem, problem } from '../problem.ts'
import { ok, type Result } from '../result.ts'
import { type Combination, ladderOf, QUASI_IDENTIFIERS, type QuasiIdentifier, rungOf } from './ladders.ts'

/** What one field becomes: a coarser code, or null to leave it out. */
export interface Coarsening {
  readonly field: QuasiIdentifier
  readonly to?: string | null
}

/** The circumstances after the coarsenings; a step that is not up the ladder of its field is a problem. */
export function coarsened(
  combination: Combination,
  coarsenings: readonly Coarsening[],
): Result<Combination, Problem> {
  const problems: Problem[] = []
  let changed = combination
  for (const [index, { field, to = null }] of coarsenings.entries()) {
    const next = withValue(changed, field, to)
    if (next) changed = next
    else problems.push(problem('NOT_COARSER', 'coarsenings', String(index)))
  }
  return problems.length > 0 ? { ok: false, problems } : ok(changed)
}

/** The circumstances of a row without the rest of it. */
export const combinationOf = ({
  period,
  province,
  municipalitySize,
  household,
  ageBand,
  benefit,
  circumstance,
}: Combination): Combination => ({
  period,
  province,
  municipalitySize,
  household,
  ageBand,
  benefit,
  circumstance,
})

/** The first circumstances, in no field finer than the second: a member of a case that was made coarser. */
export function asCoarseAs(own: Combination, bound: Combination): Combination {
  const steps = QUASI_IDENTIFIERS.map((field) => {
    const rung = rungOf(field, bound[field])
    return [field, ladderOf(field, own[field]).find((step) => rungOf(field, step) >= rung) ?? null]
  })
  return { ...own, ...Object.fromEntries(steps) }
}

/** Every field that can still be made coarser, with what it can become, from fine to coarse. */
export const choicesFor = (combination: Combination, fields: readonly QuasiIdentifier[]) =>
  QUASI_IDENTIFIERS.filter((field) => fields.includes(field)).flatMap((field) => {
    const [from, ...choices] = ladderOf(field, combination[field])
    return choices.length > 0 ? [{ field, from: from ?? null, choices }] : []
  })

/** With one value replaced by a coarser one; undefined when it is not coarser. */
function withValue(row: Combination, field: QuasiIdentifier, to: string | null): Combination | undefined {
  const steps = ladderOf(field, row[field]).slice(1)
  return steps.includes(to) ? { ...row, [field]: to } : undefined
}
