// The life of a bottleneck as a line through the years; a step is added, never changed.
import { useState } from 'react'
import { formatDay } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import type { ShownBottleneck } from './bottleneckDocuments.ts'
import { StepDialog } from './StepDialog.tsx'
import { YearBadge } from './YearBadge.tsx'

export function LifeCycle({
  bottleneck: { id, stage: now, steps },
}: {
  readonly bottleneck: ShownBottleneck
}) {
  const { may } = useVisit()
  const [recording, setRecording] = useState(false)
  return (
    <section className="rd-stack" aria-labelledby="levensloop">
      <Heading id="levensloop">Levensloop</Heading>
      {steps.length === 0 ? <p className="rd-soft">Er is nog geen stap vastgelegd.</p> : null}
      <ol className="timeline">
        {steps
          .toSorted((a, b) => a.year - b.year || a.at.localeCompare(b.at))
          .map(({ at, year, stage, yearStatus, evidence }) => (
            <li key={`${at} ${stage} ${year}`}>
              <p className="timeline__year">
                {year} <YearBadge status={yearStatus} />
              </p>
              <p>
                <strong>{label('bottleneckStage', stage)}</strong>
              </p>
              <p>{evidence}</p>
              <p className="rd-soft">Vastgelegd op {formatDay(at)}</p>
            </li>
          ))}
      </ol>
      {may('bottleneck.manage') ? (
        <div>
          <Button onPress={() => setRecording(true)}>Leg een stap vast</Button>
        </div>
      ) : null}
      {recording ? <StepDialog bottleneckId={id} now={now} onClose={() => setRecording(false)} /> : null}
    </section>
  )
}
