// A text field with the reading along in it and under it: the marks stand in the text, the words and choices below.
import { useMemo, useRef, useState } from 'react'
import type { FieldProps } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { pointable } from './choices.ts'
import { FoundWords } from './FoundWords.tsx'
import { MarkedText } from './MarkedText.tsx'
import { PointOut, PointOutHelp } from './PointOut.tsx'
import { usePaced } from './usePaced.ts'
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

/** The copy with the marks takes as long to lay out as the text is; from this length on it follows the keys at some distance. */
const LONG_CHARS = 4_000
const LONG_PACE_MS = 500

export function ReadAlongField<Name extends string>(allProps: ReadAlongFieldProps<Name>) {
  const { field, value, onChange, reading, rows = 1, tellsHow = false, ...props } = allProps
  const area = useRef<HTMLTextAreaElement>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const spans = reading.spansOf(field)
  const now = useMemo(() => ({ text: value, spans }), [value, spans])
  const read = usePaced(now, value.length > LONG_CHARS ? LONG_PACE_MS : 0)

  return (
    <div className="rd-read-along">
      <TextArea
        {...props}
        ref={area}
        value={value}
        rows={rows}
        spellCheck={false}
        behind={<MarkedText {...read} active={active} />}
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
      <FoundWords
        {...read}
        label={props.label}
        active={active}
        choices={reading.choices}
        choose={reading.choose}
        sayFixed={reading.sayFixed}
        undo={reading.undo}
        onLookAt={setActive}
        area={area}
      />
    </div>
  )
}
