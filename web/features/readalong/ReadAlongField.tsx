// A text field with the reading along in it and under it: the marks stand in the text, the words and choices below.
import { useRef, useState } from 'react'
import type { FieldProps } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AsSent } from './AsSent.tsx'
import { pointable } from './choices.ts'
import { MarkedText } from './MarkedText.tsx'
import { MarkList } from './MarkList.tsx'
import { PointOut, PointOutHelp } from './PointOut.tsx'
import { marksOf, summaryOf } from './reading.ts'
import type { ReadingAlong } from './useReadingAlong.ts'

interface ReadAlongFieldProps<Name extends string> extends FieldProps {
  readonly id: string
  readonly field: Name
  readonly value: string
  readonly onChange: (value: string) => void
  readonly reading: ReadingAlong<Name>
  /** Lines to show; with one, the text has no line breaks. */
  readonly rows?: number
  /** The most that fits, in characters. */
  readonly max?: number
  /** The one field of a form that tells how to point out what was missed. */
  readonly tellsHow?: boolean
}

export function ReadAlongField<Name extends string>(allProps: ReadAlongFieldProps<Name>) {
  const { field, value, onChange, reading, rows = 1, tellsHow = false, ...props } = allProps
  const area = useRef<HTMLTextAreaElement>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const spans = reading.spansOf(field)
  const marks = marksOf(value, spans)

  return (
    <div className="rd-read-along">
      <TextArea
        {...props}
        ref={area}
        value={value}
        rows={rows}
        spellCheck={false}
        behind={<MarkedText text={value} spans={spans} active={active} />}
        onChange={(text) => onChange(rows === 1 ? text.replace(/\s*\n\s*/g, ' ') : text)}
        onSelect={(words) => setSelected(pointable(words))}
      />
      {selected === null ? null : (
        <PointOut
          words={selected}
          onChoose={(choice) => {
            reading.choose(choice)
            setSelected(null)
            area.current?.focus()
          }}
        />
      )}
      {tellsHow && value !== '' && selected === null ? <PointOutHelp /> : null}
      {marks.length === 0 ? null : (
        <section className="rd-read-along__result" aria-label={`Meegelezen: ${props.label}`}>
          <p className="rd-read-along__title">{summaryOf(marks, (key) => reading.choices.has(key))}</p>
          <MarkList
            label={props.label}
            marks={marks}
            choices={reading.choices}
            active={active}
            onLookAt={setActive}
            onChoose={reading.choose}
            onFixed={reading.sayFixed}
            onUndo={reading.undo}
            onLeave={() => area.current?.focus()}
          />
          <AsSent text={value} spans={spans} />
        </section>
      )}
    </div>
  )
}
