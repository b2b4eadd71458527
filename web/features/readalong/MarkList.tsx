// Every word that was found in a field, one below the other: the arrow keys go from word to word, a letter decides.
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { type Choice, type Choices, isFixed } from './choices.ts'
import { MarkRow, removal } from './MarkRow.tsx'
import type { Mark } from './reading.ts'

interface MarkListProps {
  readonly label: string
  readonly marks: readonly Mark[]
  readonly choices: Choices
  /** The word that is being looked at. */
  readonly active: string | null
  readonly onLookAt: (key: string) => void
  readonly onChoose: (choice: Choice) => void
  /** Asked to keep or take out what goes out whatever is chosen. */
  readonly onFixed: (mark: Mark) => void
  readonly onUndo: (word: string) => void
  /** Back to the text. */
  readonly onLeave: () => void
}

export function MarkList(props: MarkListProps) {
  const { label, marks, choices, active, onLookAt, onChoose, onFixed, onUndo, onLeave } = props
  const id = useId()
  const at = Math.max(
    0,
    marks.findIndex(({ key }) => key === active),
  )
  const list = useFocusKept(at)

  function press(event: KeyboardEvent<HTMLUListElement>) {
    const mark = marks[at]
    const { key, ctrlKey, metaKey, altKey } = event
    if (!mark || ctrlKey || metaKey || altKey || event.target instanceof HTMLSelectElement) return
    const choice = choices.get(mark.key)
    const choose = (outcome: Choice['outcome']) =>
      isFixed(mark, choice) ? onFixed(mark) : onChoose({ word: mark.word, outcome })
    const act = {
      ArrowDown: () => focusRow(list.current, Math.min(at + 1, marks.length - 1)),
      ArrowUp: () => focusRow(list.current, Math.max(at - 1, 0)),
      Home: () => focusRow(list.current, 0),
      End: () => focusRow(list.current, marks.length - 1),
      Escape: onLeave,
      b: () => choose('keep'),
      w: () => choose(removal(mark, choice)),
      t: () => list.current?.querySelector('select')?.focus(),
      o: () => onUndo(mark.word),
    }[key.length === 1 ? key.toLowerCase() : key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <>
      <p className="rd-marks__say">Klik op een woord om te kiezen: weg of laten staan.</p>
      <ul
        ref={list}
        className="rd-marks"
        aria-label={`Gevonden in: ${label}`}
        aria-describedby={`${id}-keys`}
        onKeyDown={press}
      >
        {marks.map((mark, index) => (
          <MarkRow
            key={mark.key}
            mark={mark}
            choice={choices.get(mark.key)}
            active={mark.key === active}
            reachable={index === at}
            onLookAt={() => onLookAt(mark.key)}
            onChoose={(outcome) => {
              const fixed = isFixed(mark, choices.get(mark.key))
              onChoose({ word: mark.word, outcome, fixed })
            }}
            onUndo={() => onUndo(mark.word)}
          />
        ))}
      </ul>
      <details className="rd-marks__help rd-by-keys">
        <summary>Sneltoetsen</summary>
        <p id={`${id}-keys`}>
          In deze lijst: <kbd>↑</kbd> <kbd>↓</kbd> ander woord, <kbd>B</kbd> blijft, <kbd>W</kbd> weg,{' '}
          <kbd>T</kbd> soort, <kbd>O</kbd> ongedaan maken, <kbd>Esc</kbd> terug naar de tekst.
        </p>
      </details>
    </>
  )
}

const focusRow = (list: HTMLUListElement | null, index: number): void =>
  list?.querySelectorAll<HTMLElement>('.rd-marks__word')[index]?.focus()

/** When the row that held the focus is gone, as after undoing, the row in its place takes it. */
function useFocusKept(at: number) {
  const list = useRef<HTMLUListElement>(null)
  const held = useRef(false)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (held.current && isLost) focusRow(list.current, at)
    held.current = list.current?.contains(document.activeElement) ?? false
  })
  return list
}
