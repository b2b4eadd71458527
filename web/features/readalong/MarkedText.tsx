// The marks in the text itself: a copy of the text lies behind the field, of which only the lines and tints show.
import type { Span } from '#core/deidentify/span.ts'
import { keyOf, segmentsOf } from './reading.ts'

interface MarkedTextProps {
  readonly text: string
  readonly spans: readonly Span[]
  /** The word that is being looked at in the list. */
  readonly active: string | null
}

/** A line break at the end takes a line in a field, and here only with something after it. */
export const MarkedText = ({ text, spans, active }: MarkedTextProps) => (
  <>
    {segmentsOf(text, spans).map(({ kind, word, start }) =>
      kind === 'plain' ? (
        word
      ) : (
        <mark
          key={start}
          className={`rd-under rd-under--${kind}${keyOf(word) === active ? ' rd-under--active' : ''}`}
        >
          {word}
        </mark>
      ),
    )}
    {text.endsWith('\n') ? '\u200b' : null}
  </>
)
