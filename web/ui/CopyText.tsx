// Text to take along: one press copies it, and says that it did.
import { useState } from 'react'
import { Button } from './Button.tsx'

interface CopyTextProps {
  readonly text: string
  readonly button: string
  /** What is said once it was copied. */
  readonly copied: string
}

export function CopyText({ text, button, copied }: CopyTextProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')

  async function copy() {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setState(done ? 'copied' : 'refused')
  }

  return (
    <div className="copy-text">
      <Button kind="subtle" onPress={() => void copy()}>
        {button}
      </Button>
      <span role="status" className="rd-soft">
        {state === 'copied' ? copied : null}
        {state === 'refused' ? `Kopiëren lukte hier niet. Selecteer de tekst zelf: ${text}` : null}
      </span>
    </div>
  )
}
