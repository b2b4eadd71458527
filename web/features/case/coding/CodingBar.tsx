// Stays in sight above the codebook: what is still needed, whether the work is safe, undo and finishing. Finishing too early
// leads to the first thing that is missing.
import { useRef } from 'react'
import { Button, ButtonGroup } from '../../../ui/Button.tsx'
import { StillMissing } from './StillMissing.tsx'

interface Props {
  readonly missing: readonly string[]
  readonly saved: string
  readonly onUndo: () => void
  readonly onFinish: () => void
}

export function CodingBar({ missing, saved, onUndo, onFinish }: Props) {
  const list = useRef<HTMLDetailsElement>(null)

  function finish() {
    if (missing.length === 0) return onFinish()
    if (list.current) list.current.open = true
    list.current?.querySelector('a')?.focus()
  }

  return (
    <div className="coding-bar">
      <div>
        <StillMissing missing={missing} ref={list} />
        <p role="status" className="rd-soft">
          {saved}
        </p>
      </div>
      <ButtonGroup>
        <Button kind="primary" onPress={finish}>
          Rond af
        </Button>
        <Button onPress={onUndo}>Maak ongedaan</Button>
      </ButtonGroup>
    </div>
  )
}
