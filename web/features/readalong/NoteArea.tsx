/**
 * A text field of the team with light reading along: what could point to someone is marked, and goes out when the writer says
 * so. The text that stands there is the text that is sent, once it has been read; with names in it the form asks first, and a sure
 * identifier is stopped on its way by the last look.
 */
import { type Ref, useMemo, useRef } from 'react'
import type { FieldProps } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { MarkedText } from './MarkedText.tsx'
import { NoteHeld } from './NoteHeld.tsx'
import { NoteMarks } from './NoteMarks.tsx'
import './readAlong.css'
import { cleanText, keyOf, marksOf } from './reading.ts'
import { useHeldSubmit } from './useHeldSubmit.ts'
import { useReadingAlong } from './useReadingAlong.ts'

interface NoteAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  /** The most that fits, in characters. */
  readonly max?: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function NoteArea({ value, onChange, ref, ...field }: NoteAreaProps) {
  const texts = useMemo(() => ({ note: value }), [value])
  const { spansOf, clean, failed } = useReadingAlong(texts)
  const spans = spansOf('note')
  const marks = marksOf(value, spans)
  const box = useRef<HTMLDivElement>(null)
  const held = useHeldSubmit(box, {
    text: value,
    isRead: clean !== null || failed || value.trim() === '',
    marks,
  })

  /** Takes out one word wherever it stands, or everything the detector would. */
  function takeOut(key?: string) {
    onChange(
      cleanText(
        value,
        spans.filter(({ start, end }) => key === undefined || keyOf(value.slice(start, end)) === key),
      ),
    )
    box.current?.querySelector('textarea')?.focus()
  }

  return (
    <div className="rd-read-along" ref={box}>
      <TextArea
        {...field}
        {...(ref ? { ref } : {})}
        value={value}
        onChange={onChange}
        spellCheck={false}
        behind={<MarkedText text={value} spans={spans} active={null} />}
        onShortcut={spans.length > 0 ? () => takeOut() : undefined}
      />
      <NoteMarks label={field.label} marks={marks} onTakeOut={takeOut} />
      <NoteHeld label={field.label} held={held} />
    </div>
  )
}
