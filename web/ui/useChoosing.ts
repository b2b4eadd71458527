// Choosing from a list with the keyboard while typing: what each key does to what is pointed at.
import type { KeyboardEvent } from 'react'
import { type Pointing, usePointing } from './usePointing.ts'

interface Choosing<Option> extends Pointing<Option> {
  readonly onChoose: (option: Option) => void
  /** Enter sends the form as long as nothing is pointed at. */
  readonly sends: boolean
}

export function useChoosing<Option extends { readonly value: string }>({
  onChoose,
  sends,
  ...list
}: Choosing<Option>) {
  const { shown, active, standing, point, pointAtNone, open, close } = usePointing(list)

  function choose(option: Option) {
    onChoose(option)
    close()
    pointAtNone()
  }

  function enter(event: KeyboardEvent) {
    const option = list.options[standing]
    // Who presses it here is choosing; in a box to search with only where an option is pointed at.
    if (!sends || (shown && option)) event.preventDefault()
    if (shown && option) choose(option)
    else close()
  }

  function onKey(event: KeyboardEvent) {
    const step = STEPS[event.key]
    const leaves = event.key === 'Escape' && shown
    if (step !== undefined || leaves) event.preventDefault()
    if (step !== undefined) point(step)
    else if (event.key === 'Enter') enter(event)
    // A list that scrolls would be the next stop, and would vanish under the focus.
    else if (event.key === 'Tab' || leaves) close()
  }

  /** Opens the list with nothing pointed at, as at new words. */
  function startAgain() {
    open()
    pointAtNone()
  }

  return { shown, standing, active, choose, onKey, startAgain, open, close }
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }
