/**
 * Holds the form around a note until the note has been read, and asks once when it still names someone: others will read it, and
 * what was sent cannot be taken back. Works for whichever form the note stands in.
 */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { askedAbout } from './askedAbout.ts'
import type { Mark } from './reading.ts'

interface HeldNote {
  readonly text: string
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

export function useHeldSubmit(box: RefObject<HTMLElement | null>, note: HeldNote): HeldSubmit {
  // The text that stood there when the button was pressed: whoever types on presses again.
  const [pressedFor, setPressedFor] = useState<string | null>(null)
  const pressed = pressedFor === note.text
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const submitter = useRef<HTMLElement | null>(null)
  const named = askedAbout(note.marks).filter(({ key }) => !accepted.has(key))
  const mayGo = note.isRead && named.length === 0
  const state = useRef({ mayGo, text: note.text })
  state.current = { mayGo, text: note.text }

  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    function hold(event: SubmitEvent) {
      if (state.current.mayGo) return
      event.preventDefault()
      event.stopImmediatePropagation()
      submitter.current = event.submitter
      setPressedFor(state.current.text)
    }
    form.addEventListener('submit', hold, true)
    return () => form.removeEventListener('submit', hold, true)
  }, [box])

  // Read, and nobody is named, or the writer says that they may be.
  useEffect(() => {
    if (!pressed || !mayGo) return
    setPressedFor(null)
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
