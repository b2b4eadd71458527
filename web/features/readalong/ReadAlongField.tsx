// A text field with the reading along under it: how the text will be sent, what is taken out and why.
import { useRef, useState } from 'react'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import type { FieldProps } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { MarkList } from './MarkList.tsx'
import { Preview } from './Preview.tsx'
import { cleanText, marksOf } from './reading.ts'
import type { ReadingAlong } from './useReadingAlong.ts'

interface ReadAlongFieldProps<Name extends string> extends FieldProps {
  readonly id: string
  readonly field: Name
  readonly value: string
  readonly onChange: (value: string) => void
  readonly reading: ReadingAlong<Name>
  /** Lines to show; without it the field holds one line. */
  readonly rows?: number
}

export function ReadAlongField<Name extends string>(allProps: ReadAlongFieldProps<Name>) {
  const { field, value, onChange, reading, rows, ...props } = allProps
  const [note, setNote] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const spans = reading.spansOf(field)
  const marks = spans ? marksOf(value, spans, reading.kept) : []

  function nameFromSelection() {
    if (!area.current) return
    const { selectionStart, selectionEnd } = area.current
    reading.addName(value.slice(selectionStart, selectionEnd))
    setNote(selectionStart === selectionEnd ? 'Selecteer eerst een naam in uw tekst.' : '')
    area.current.focus()
  }

  return (
    <div className="rd-read-along">
      {rows === undefined ? (
        <TextField {...props} value={value} onChange={onChange} spellCheck={false} />
      ) : (
        <TextArea {...props} ref={area} value={value} onChange={onChange} rows={rows} spellCheck={false} />
      )}
      {rows === undefined || value === '' ? null : (
        <div className="rd-button-group">
          <Button kind="subtle" onPress={nameFromSelection}>
            Wat ik selecteer is ook een naam
          </Button>
          <span role="status">{note}</span>
        </div>
      )}
      <p className="rd-visually-hidden" role="status">
        {marks.length === 0 ? '' : `${props.label}: ${summary(marks.length)}`}
      </p>
      {spans && marks.length > 0 ? (
        <section className="rd-read-along__result" aria-label={`Meegelezen: ${props.label}`}>
          <p className="rd-read-along__title">{summary(marks.length)} Zo gaat uw tekst naar het team:</p>
          <Preview text={value} spans={spans} kept={reading.kept} />
          <MarkList marks={marks} onKeep={reading.keep} onRemove={reading.remove} />
          <ButtonGroup>
            <Button onPress={() => onChange(cleanText(value, spans, reading.kept))}>
              Vervang alles in het veld
            </Button>
          </ButtonGroup>
        </section>
      ) : null}
    </div>
  )
}

const summary = (count: number): string =>
  count === 1
    ? 'Er is 1 plek gevonden om naar te kijken.'
    : `Er zijn ${count} plekken gevonden om naar te kijken.`
