// A closed list of the codebook to tick from, each with when it applies.
import { Checkbox } from '../../../ui/Checkbox.tsx'
import type { Choice } from './codebookChoices.ts'
import type { DraftTag } from './codingState.ts'

interface Props {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly tags: readonly DraftTag[]
  readonly onTick: (choice: Choice, on: boolean) => void
}

export const CodeChecklist = ({ title, choices, tags, onTick }: Props) => (
  <details className="checklist" open={tags.length === 0}>
    <summary>{title}</summary>
    <div className={choices.some(({ detail }) => detail !== '') ? 'checklist__long' : 'checklist__short'}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.target}
          label={choice.label}
          hint={choice.detail === '' ? undefined : choice.detail}
          checked={tags.some(({ target }) => target === choice.target)}
          onChange={(on) => onTick(choice, on)}
        />
      ))}
    </div>
  </details>
)
