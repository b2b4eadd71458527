// Stays in sight above the codebook: what is still needed, whether the work is safe, undo and finishing. Finishing too early
// leads to the first thing that is missing.
import type { Ref } from 'react'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import type { DraftTag } from './codingState.ts'
import { StillMissing } from './StillMissing.tsx'

interface Props {
  readonly missing: readonly string[]
  readonly ungrounded: readonly DraftTag[]
  readonly saved: string
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
  readonly onFinish: () => void
  readonly onHelp: () => void
  /** The list of what is needed. */
  readonly list: Ref<HTMLDetailsElement>
}

export function CodingBar({ missing, ungrounded, saved, onUndo, onRedo, onFinish, onHelp, list }: Props) {
  return (
    <div className="coding-bar">
      <div className="coding-bar__state">
        <StillMissing {...{ missing, ungrounded }} ref={list} />
        <p role="status" className="rd-soft">
          {saved}
        </p>
      </div>
      <ButtonGroup>
        <Button kind="primary" onPress={onFinish}>
          Klaar, volgende casus
        </Button>
        <StepButton word="Maak ongedaan" onPress={onUndo} />
        <StepButton word="Opnieuw" onPress={onRedo} />
        <Button kind="subtle" onPress={onHelp}>
          Sneltoetsen
        </Button>
      </ButtonGroup>
    </div>
  )
}

/** Stays where it is when there is nothing to do, so that the focus is not lost under someone's fingers. */
const StepButton = ({ word, onPress }: { readonly word: string; readonly onPress: (() => void) | null }) => (
  <Button onPress={() => onPress?.()} unavailable={onPress === null}>
    {word}
  </Button>
)
