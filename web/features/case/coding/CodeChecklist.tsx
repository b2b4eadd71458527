// A short closed list of the codebook to tick from.
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Fieldset } from '../../../ui/Fieldset.tsx'
import type { Choice } from './codebookChoices.ts'
import type { DraftTag } from './codingState.ts'

interface Props {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly tags: readonly DraftTag[]
  readonly onTick: (choice: Choice, on: boolean) => void
}

export const CodeChecklist = ({ legend, choices, tags, onTick }: Props) => (
  <Fieldset legend={legend}>
    <div className="checklist">
      {choices.map((choice) => (
        <Checkbox
          key={choice.target}
          label={choice.label}
          checked={tags.some(({ target }) => target === choice.target)}
          onChange={(on) => onTick(choice, on)}
        />
      ))}
    </div>
  </Fieldset>
)
