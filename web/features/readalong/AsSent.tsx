// The text as it will be sent: what was taken out stands between brackets.
import { useState } from 'react'
import type { Span } from '#core/deidentify/span.ts'
import { segmentsOf } from './reading.ts'

interface AsSentProps {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Made only when someone looks; not for a translation service, since doubtful words still stand in it. */
export function AsSent({ text, spans }: AsSentProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="rd-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Lees de tekst zoals die weggaat</summary>
      {open ? (
        <p className="rd-as-sent" translate="no">
          {segmentsOf(text, spans).map((segment) =>
            segment.kind === 'removed' ? (
              <strong key={segment.start}>{segment.text}</strong>
            ) : (
              <span key={segment.start}>{segment.text}</span>
            ),
          )}
        </p>
      ) : null}
    </details>
  )
}
