// The text of a case, in which a passage is chosen: by sentence and word with the keyboard, with a click, or drawn with the mouse.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { Sentence, type TaggedPassage } from './Sentence.tsx'
import { movedByWord, type Passage, sentencesOf, spanOf, trimmed } from './sentences.ts'

interface Props {
  readonly text: string
  readonly id: string
  readonly labelledBy: string
  readonly chosen: Passage | null
  readonly tagged: readonly TaggedPassage[]
  readonly onChoose: (passage: Passage | null) => void
  /** The coder is done choosing and wants to tag. */
  readonly onEnter: () => void
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

export function TextPane({ id, text, labelledBy, chosen, tagged, onChoose, onEnter }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState({ at: 0, from: 0 })
  const sentences = sentencesOf(text)

  function go(to: number, extend: boolean) {
    const at = Math.max(0, Math.min(sentences.length - 1, to))
    const from = extend ? cursor.from : at
    setCursor({ at, from })
    onChoose(spanOf(sentences, from, at))
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey } = event
    const step = STEPS[key]
    if (step !== undefined && shiftKey && chosen && (key === 'ArrowLeft' || key === 'ArrowRight'))
      onChoose(movedByWord(text, chosen, event.ctrlKey || event.altKey ? 'start' : 'end', step))
    else if (step !== undefined) go(chosen === null && !shiftKey ? cursor.at : cursor.at + step, shiftKey)
    else if (key === 'Home') go(0, shiftKey)
    else if (key === 'End') go(sentences.length - 1, shiftKey)
    else if (key === 'Escape') onChoose(null)
    else if (key === 'Enter' && !event.ctrlKey) onEnter()
    else return
    event.preventDefault()
  }

  function onMouseUp(event: MouseEvent) {
    const drawn = box.current && drawnPassage(box.current)
    if (drawn) {
      // The passage is marked by ourselves from here on; two markings of one passage would be confusing.
      window.getSelection()?.removeAllRanges()
      return onChoose(trimmed(text, drawn))
    }
    const clicked = event.target instanceof Element ? event.target.closest('[data-sentence]') : null
    if (clicked) go(Number(clicked.getAttribute('data-sentence')), event.shiftKey)
  }

  return (
    <div
      id={id}
      ref={box}
      className="text-pane"
      role="listbox"
      aria-multiselectable="true"
      aria-labelledby={labelledBy}
      aria-activedescendant={sentences.length > 0 ? `${id}-${cursor.at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseUp={onMouseUp}
    >
      {sentences.map((sentence, index) => (
        <span key={sentence.start}>
          {text.slice(sentences[index - 1]?.end ?? 0, sentence.start)}
          <Sentence
            id={`${id}-${index}`}
            index={index}
            text={text}
            sentence={sentence}
            chosen={chosen}
            tagged={tagged}
            active={index === cursor.at}
          />
        </span>
      ))}
    </div>
  )
}

/** What the mouse has selected within the box, as offsets in its text; null when nothing was drawn there. */
function drawnPassage(box: HTMLElement): Passage | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null
  const before = document.createRange()
  before.setStart(box, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}
