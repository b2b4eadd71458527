// A short closed list of the codebook to tick from, with the explanation of the choice that has the focus below it.
import { useState } from 'react'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Fieldset } from '../../../ui/Fieldset.tsx'
import type { Choice } from './codebookChoices.ts'
import type { DraftTag } from './codingState.ts'
import { Guide } from './Guide.tsx'

interface Props {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly tags: readonly DraftTag[]
  readonly onTick: (choice: Choice, on: boolean) => void
}

export function CodeChecklist({ legend, choices, tags, onTick }: Props) {
  const [at, setAt] = useState<string | null>(null)
  const focused = choices.find(({ target }) => target === at)
  return (
    <Fieldset legend={legend}>
      <div className="checklist">
        {choices.map((choice) => (
          <Checkbox
            key={choice.target}
            label={choice.label}
            checked={tags.some(({ target }) => target === choice.target)}
            onFocus={() => setAt(choice.target)}
            onChange={(on) => onTick(choice, on)}
          />
        ))}
      </div>
      {focused?.guide ? (
        <div className="checklist__guide">
          <p>
            <strong>{focused.label}</strong>
          </p>
          <Guide guide={focused.guide} />
        </div>
      ) : null}
    </Fieldset>
  )
}
