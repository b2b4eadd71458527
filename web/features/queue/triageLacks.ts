// What is still needed before a triage can be sent, each with the field it belongs to.
import type { EnumOf } from '../../graphql.ts'
import type { FieldProblem } from '../../ui/fieldProblem.ts'

export type Outcome = EnumOf<'TriageOutcome'>

export interface Filled {
  readonly outcome: Outcome | ''
  readonly caseId: string | null
  readonly reason: string
  readonly referral: string
  /** Points of the check list that are not ticked. */
  readonly open: number
}

export function whatLacks({ outcome, caseId, reason, referral, open }: Filled): readonly FieldProblem[] {
  const needsReason = outcome === 'QUESTION' || outcome === 'DECLINED'
  return [
    ...(outcome === '' ? [{ fieldId: 'uitkomst', message: 'Kies wat er met het signaal gebeurt' }] : []),
    ...(outcome === 'EXISTING_CASE' && caseId === null
      ? [{ fieldId: 'bestaande-casus', message: 'Kies een casus' }]
      : []),
    ...(outcome === 'DECLINED' && referral === ''
      ? [{ fieldId: 'verwijzing', message: 'Kies een loket' }]
      : []),
    ...(needsReason && reason.trim() === ''
      ? [{ fieldId: 'reden', message: 'Schrijf een toelichting voor de indiener' }]
      : []),
    ...(open > 0 ? [{ fieldId: 'nalopen', message: 'Loop elk punt na, of stel eerst een vraag' }] : []),
  ]
}
