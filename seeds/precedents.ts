/**
 * Real, public precedents (rulings by ECLI, ombudsman reports, policy rules), with the certainty of the source and the
 * invented cases beside which they are worth reading.
 */
import type { PrecedentReference } from '#usecases/loadReference.ts'
import type { PrecedentSeed } from './precedentSeed.ts'
import { REPORTS_AND_POLICY_RULES } from './precedents/reportsAndPolicyRules.ts'
import { RULINGS } from './precedents/rulings.ts'

const SEEDS: readonly PrecedentSeed[] = [...RULINGS, ...REPORTS_AND_POLICY_RULES]

/** `ECLI:NL:CRVB:2024:2192` becomes `precedent-ecli-nl-crvb-2024-2192`. */
const idOf = (identifier: string): string =>
  `precedent-${identifier
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`

/** The precedents as reference data; a source that was only partly read still counts as certain that it exists. */
export const PRECEDENTS: readonly PrecedentReference[] = SEEDS.map(
  ({ cases: _, kind = 'ruling', outcome = null, date = null, certainty = 'zeker', ...seed }) => ({
    id: idOf(seed.identifier),
    kind,
    outcome,
    date,
    certainty,
    ...seed,
  }),
)

/** Which precedents stand beside which case, by the key of the case. */
export const PRECEDENTS_BESIDE_CASES: readonly { readonly caseKey: string; readonly precedentId: string }[] =
  SEEDS.flatMap(({ identifier, cases = [] }) =>
    cases.map((caseKey) => ({ caseKey, precedentId: idOf(identifier) })),
  )
