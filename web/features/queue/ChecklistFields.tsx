// The check list: every point gets an answer, in order or not.
import { useId } from 'react'
import { ANONYMITY_CHECKLIST, type ChecklistAnswers, type ChecklistItem } from '#core/checklist.ts'
import { checklistItemLabels } from '#core/labels/codebook.nl.ts'

interface Props {
  readonly answers: ChecklistAnswers
  readonly onAnswer: (item: ChecklistItem, ok: boolean) => void
  /** What to know before a point is called in order. */
  readonly warnings: Readonly<Partial<Record<ChecklistItem, string>>>
}

export const ChecklistFields = ({ answers, onAnswer, warnings }: Props) => (
  <div className="check-points">
    {ANONYMITY_CHECKLIST.map((item) => (
      <Point
        key={item}
        item={item}
        answer={answers[item]}
        warning={warnings[item]}
        onAnswer={(ok) => onAnswer(item, ok)}
      />
    ))}
  </div>
)

interface PointProps {
  readonly item: ChecklistItem
  readonly answer: boolean | undefined
  readonly warning: string | undefined
  readonly onAnswer: (ok: boolean) => void
}

function Point({ item, answer, warning, onAnswer }: PointProps) {
  const name = useId()
  return (
    <div
      className="check-points__point"
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={warning === undefined ? undefined : `${name}-warning`}
    >
      <span>
        <span id={`${name}-label`}>{checklistItemLabels[item]}</span>
        {warning === undefined ? null : (
          <strong id={`${name}-warning`} className="check-points__warning">
            {warning}
          </strong>
        )}
      </span>
      <span className="check-points__answers">
        {[true, false].map((ok) => (
          <label key={String(ok)}>
            <input
              type="radio"
              name={name}
              className="utrecht-radio-button utrecht-radio-button--html-input"
              checked={answer === ok}
              onChange={() => onAnswer(ok)}
            />
            {ok ? 'In orde' : 'Niet in orde'}
          </label>
        ))}
      </span>
    </div>
  )
}
