/**
 * Holds the form around a note until the note has been read, and asks once when it still names someone: others will read it, and
 * what was sent cannot be taken back. Works for whichever form the note stands in.
 */
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Mark } from './reading.ts'

interface HeldNote {
  /** Whether the text as it stands now has been read; a reader that failed is told of by the last look. */
  readonly isRead: boolean
  readonly marks: readonly Mark[]
}

export interface HeldSubmit {
  /** Somebody pressed the button, and the reading is awaited. */
  readonly waits: boolean
  /** Somebody pressed the button, and words that name someone stand in the text. */
  readonly asks: boolean
  /** Sends the form with the words that stand there. */
  readonly goOn: () => void
}

/** A day or an amount of time names nobody, and what is only to be looked at is asked about when it may be a name. */
export const namesSomeone = ({ type, certainty }: Mark): boolean =>
  type === 'NAME' || (certainty !== 'check' && type !== 'DATE')

export function useHeldSubmit(box: RefObject<HTMLElement | null>, note: HeldNote): HeldSubmit {
  const [pressed, setPressed] = useState(false)
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const submitter = useRef<HTMLElement | null>(null)
  const named = note.marks.filter((mark) => namesSomeone(mark) && !accepted.has(mark.key))
  const mayGo = note.isRead && named.length === 0
  const state = useRef(mayGo)
  state.current = mayGo

  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    function hold(event: SubmitEvent) {
      if (state.current) return
      event.preventDefault()
      event.stopImmediatePropagation()
      submitter.current = event.submitter
      setPressed(true)
    }
    form.addEventListener('submit', hold, true)
    return () => form.removeEventListener('submit', hold, true)
  }, [box])

  // Whoever pressed while nobody is named has said enough; whoever types on after the question presses again.
  useEffect(() => {
    if (!pressed || !note.isRead || !mayGo) return
    setPressed(false)
    const form = box.current?.closest('form')
    const button = submitter.current
    form?.requestSubmit(button?.isConnected && form.contains(button) ? button : null)
  })

  return {
    waits: pressed && !note.isRead,
    asks: pressed && note.isRead && named.length > 0,
    goOn: () => setAccepted(new Set([...accepted, ...named.map(({ key }) => key)])),
  }
}
