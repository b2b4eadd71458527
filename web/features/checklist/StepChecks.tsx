// Who went through which check list, and what it asked.
import { formatDay } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'

interface StepCheck {
  readonly step: EnumOf<'ChecklistStep'>
  readonly version: number
  readonly points: readonly string[]
  readonly at: string
  readonly by: { readonly name: string }
}

export const StepChecks = ({ checks }: { readonly checks: readonly StepCheck[] }) =>
  checks.map(({ step, version, points, at, by }) => (
    <details key={`${by.name} ${at}`}>
      <summary>
        {label('checklistStep', step)}: {by.name} liep op {formatDay(at)} de controlelijst na
      </summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="rd-soft">Uitgave {version} van de lijst.</p>
    </details>
  ))
