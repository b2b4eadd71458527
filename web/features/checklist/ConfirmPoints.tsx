// The check list at the end of a step: each point is ticked by whoever does the step.
import { type ChecklistPoint, type ChecklistStep, STEP_CHECKLISTS } from '#core/checklist.ts'
import { checklistPointLabels } from '#core/labels/codebook.nl.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'

interface Props {
  readonly step: ChecklistStep
  readonly ticked: readonly ChecklistPoint[]
  readonly onTick: (ticked: readonly ChecklistPoint[]) => void
  readonly legend?: string
  readonly id?: string
}

export const ConfirmPoints = ({ step, ticked, onTick, legend = 'Loop dit na', id }: Props) => (
  <Fieldset legend={legend} {...(id ? { id } : {})}>
    <div className="rd-stack">
      {STEP_CHECKLISTS[step].points.map((point) => (
        <Checkbox
          key={point}
          label={checklistPointLabels[point]}
          checked={ticked.includes(point)}
          onChange={(on) => onTick(on ? [...ticked, point] : ticked.filter((other) => other !== point))}
        />
      ))}
    </div>
  </Fieldset>
)

/** The ticked points as the API takes them. */
export const confirmationOf = (step: ChecklistStep, ticked: readonly ChecklistPoint[]) => ({
  version: STEP_CHECKLISTS[step].version,
  points: [...ticked],
})

/** How many points of the list are still open. */
export const openPoints = (step: ChecklistStep, ticked: readonly ChecklistPoint[]): number =>
  STEP_CHECKLISTS[step].points.length - ticked.length
