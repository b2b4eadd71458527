// Where a case came from and what became of it: signals, the decision on its labels, versions.
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StepChecks } from '../checklist/StepChecks.tsx'
import { Discussion } from '../thread/Discussion.tsx'
import type { ShownCase } from './caseDocuments.ts'

const SETTLED = {
  AGREEMENT: 'De twee duiders waren het eens',
  SINGLE: 'Eén duider duidde deze casus',
  CHAIR: 'De voorzitter besliste',
} as const

export function CaseHistory({
  shown: { status, signals, decision, versions, stepChecks },
}: {
  readonly shown: ShownCase
}) {
  return (
    <>
      {decision ? (
        <section className="rd-stack">
          <Heading>Besluit over de labels</Heading>
          <p>
            {SETTLED[decision.by]} op {formatDay(decision.at)}.
          </p>
          {status === 'DISPUTED' ? <p>Dit besluit is heropend; de voorzitter beslist opnieuw.</p> : null}
          {decision.reason ? <p className="rd-prose">{decision.reason}</p> : null}
          {decision.reasons.length > 0 ? (
            <ul>
              {decision.reasons.map(({ item, label: about, reason }) => (
                <li key={item}>
                  <strong>{about}:</strong> {reason}
                </li>
              ))}
            </ul>
          ) : null}
          {decision.codebookUnclear ? <p>Het codeboek was hier onduidelijk.</p> : null}
          {decision.discussions.map((discussion) => (
            <Discussion key={discussion.id} {...discussion} />
          ))}
        </section>
      ) : null}
      {signals.length > 0 ? (
        <section className="rd-stack">
          <Heading>Signalen</Heading>
          <ul>
            {signals.map(({ id, code, title, status, organisationKind }) => (
              <li key={id}>
                {code} {title}
                <span className="rd-soft">
                  {' '}
                  ({organisationKind === null ? '' : `${label('organisationKind', organisationKind)}, `}
                  {label('signalStatus', status).toLowerCase()})
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {versions.length > 0 ? (
        <section className="rd-stack">
          <Heading>Wijzigingen</Heading>
          <ol className="case-versions">
            {versions.map(({ version, changedAt, reason }) => (
              <li key={version}>
                {formatDay(changedAt)}: {reason}
              </li>
            ))}
          </ol>
          <StepChecks checks={stepChecks} />
        </section>
      ) : null}
    </>
  )
}
