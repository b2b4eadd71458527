// The text as it will be sent. What was taken out stands between brackets, what is doubtful is followed by a sign.
import type { Span } from '#core/deidentify/span.ts'
import { type Kept, segmentsOf } from './reading.ts'

interface PreviewProps {
  readonly text: string
  readonly spans: readonly Span[]
  readonly kept: Kept
}

/** Not for a translation service either, since the doubtful words still stand in it. */
export const Preview = ({ text, spans, kept }: PreviewProps) => (
  <p className="rd-preview" translate="no">
    {segmentsOf(text, spans, kept).map((segment) =>
      segment.kind === 'plain' ? (
        segment.text
      ) : (
        <mark key={segment.start} className={`rd-mark rd-mark--${segment.kind}`}>
          {segment.text}
          {segment.kind === 'check' ? <span className="rd-mark__sign">(naam?)</span> : null}
        </mark>
      ),
    )}
  </p>
)
