// What was found in a field, below it: how many words, each with its choices, and the text as it will be sent.
import { memo, type RefObject } from 'react'
import { AsSent } from './AsSent.tsx'
import type { ReadText } from './MarkedText.tsx'
import { MarkList } from './MarkList.tsx'
import { marksOf, summaryOf } from './reading.ts'
import type { ReadingAlong } from './useReadingAlong.ts'

interface Props extends ReadText, Pick<ReadingAlong<string>, 'choices' | 'choose' | 'sayFixed' | 'undo'> {
  readonly label: string
  readonly active: string | null
  readonly onLookAt: (key: string) => void
  readonly area: RefObject<HTMLTextAreaElement | null>
}

/** Drawn anew only when something in it changed: a long text has hundreds of words in it. */
export const FoundWords = memo(function FoundWords(props: Props) {
  const { text, spans, label, active, choices, choose, sayFixed, undo, onLookAt, area } = props
  const marks = marksOf(text, spans)
  if (marks.length === 0) return null
  return (
    <section className="rd-read-along__result" aria-label={`Meegelezen: ${label}`}>
      <p className="rd-read-along__title">{summaryOf(marks, (key) => choices.has(key))}</p>
      <MarkList
        label={label}
        marks={marks}
        choices={choices}
        active={active}
        onLookAt={onLookAt}
        onChoose={choose}
        onFixed={sayFixed}
        onUndo={undo}
        onLeave={() => area.current?.focus()}
      />
      <AsSent text={text} spans={spans} />
    </section>
  )
})
