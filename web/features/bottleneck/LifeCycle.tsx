// The life of a bottleneck as a line through the years; a step is added, and the last one can be taken back.
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'
import { StepDialog } from './StepDialog.tsx'
import { WithdrawStepDialog } from './TakeBackDialog.tsx'
import { YearBadge } from './YearBadge.tsx'

export function LifeCycle({ bottleneck }: { readonly bottleneck: ShownBottleneck }) {
  const { steps, withdrawnSteps, withdrawal } = bottleneck
  const { may } = useVisit()
  const [open, setOpen] = useState<'step' | 'takeBack' | null>(null)
  const close = () => setOpen(null)
  const last = steps.at(-1)
  return (
    <section className="rd-stack" aria-labelledby="levensloop">
      <Heading id="levensloop">Levensloop</Heading>
      {steps.length === 0 ? <p className="rd-soft">Er is nog geen stap vastgelegd.</p> : null}
      <ol className="timeline">
        {steps.map((step) => (
          <li key={step.id}>
            <p className="timeline__year">
              {step.year} <YearBadge status={step.yearStatus} />
            </p>
            <p>
              <strong>{label('bottleneckStage', step.stage)}</strong>
            </p>
            {step.evidence === '' ? null : <p>{step.evidence}</p>}
            {step.withoutCases ? <p>Zonder casus bevestigd: {step.withoutCases}</p> : null}
            {step.source ? <p className="rd-soft">Vindplaats: {step.source}</p> : null}
            <p className="rd-soft">Vastgelegd op {formatDay(step.at)}</p>
          </li>
        ))}
      </ol>
      <TakenBack steps={withdrawnSteps} />
      {may('bottleneck.manage') && withdrawal === null ? (
        <ButtonGroup>
          <Button onPress={() => setOpen('step')}>Leg een stap vast</Button>
          {last && !last.byLetter ? (
            <Button onPress={() => setOpen('takeBack')}>Neem de laatste stap terug</Button>
          ) : null}
        </ButtonGroup>
      ) : null}
      {open === 'step' ? <StepDialog bottleneck={bottleneck} onClose={close} /> : null}
      {open === 'takeBack' && last ? <WithdrawStepDialog stepId={last.id} onClose={close} /> : null}
    </section>
  )
}

const TakenBack = ({ steps }: { readonly steps: ShownBottleneck['withdrawnSteps'] }) =>
  steps.length === 0 ? null : (
    <details>
      <summary>Teruggenomen stappen ({steps.length})</summary>
      <ul>
        {steps.map(({ id, year, stage, evidence, source, withdrawal }) => (
          <li key={id}>
            {[`${year}: ${label('bottleneckStage', stage)}`, evidence, source].filter(Boolean).join('. ')}
            {withdrawal ? (
              <p className="rd-soft">
                Teruggenomen op {formatDay(withdrawal.at)}: {withdrawal.reason}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
