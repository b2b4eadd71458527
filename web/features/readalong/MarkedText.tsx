// The marks in the text itself: a copy of the text lies behind the field, of which only the lines and tints show.
import { memo } from 'react'
import type { Span } from '#core/deidentify/span.ts'
import { keyOf, segmentsOf } from './reading.ts'

/** A text and what was found in it. */
export interface ReadText {
  readonly text: string
  readonly spans: readonly Span[]
}

interface MarkedTextProps extends ReadText {
  /** The word that is being looked at in the list. */
  readonly active: string | null
}

export const MarkedText = memo(function MarkedText({ text, spans, active }: MarkedTextProps) {
  // A mark is known by its word and how often that came before, so that typing in front of it leaves it be.
  const times = new Map<string, number>()
  return (
    <>
      {segmentsOf(text, spans).map(({ kind, word }) => {
        if (kind === 'plain') return word
        const time = (times.get(word) ?? 0) + 1
        times.set(word, time)
        const isActive = active !== null && keyOf(word) === active
        return (
          <mark
            key={`${word} ${time}`}
            className={`rd-under rd-under--${kind}${isActive ? ' rd-under--active' : ''}`}
          >
            {word}
          </mark>
        )
      })}
      {/* A line break at the end takes a line in a field, and here only with something after it. */}
      {text.endsWith('\n') ? '\u200b' : null}
    </>
  )
})
