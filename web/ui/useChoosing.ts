// Choosing from a list with the keyboard while typing: what is pointed at, and what each key does.
import { type KeyboardEvent, useEffect, useState } from 'react'

interface Choosing<Option> {
  readonly listId: string
  readonly options: readonly Option[]
  readonly onChoose: (option: Option) => void
  /** Enter takes the first option as long as the arrow keys point at none. */
  readonly takesFirst: boolean
  /** Enter sends the form as long as nothing is pointed at. */
  readonly sends: boolean
}

export function useChoosing<Option extends { readonly value: string }>({
  listId,
  options,
  onChoose,
  takesFirst,
  sends,
}: Choosing<Option>) {
  const [open, setOpen] = useState(false)
  // What is pointed at and not its place: other options can come while someone chooses.
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const active = options.findIndex(({ value }) => value === pointedAt)
  const shown = open && options.length > 0
  const standing = active < 0 && takesFirst ? 0 : active

  useEffect(() => {
    if (shown && active >= 0)
      document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [shown, active, listId])

  function choose(option: Option) {
    onChoose(option)
    setOpen(false)
    setPointedAt(null)
  }

  function point(event: KeyboardEvent, step: 1 | -1) {
    event.preventDefault()
    setOpen(true)
    const next = active + step
    setPointedAt(options.at(next < 0 ? -1 : next % options.length)?.value ?? null)
  }

  function enter(event: KeyboardEvent) {
    const option = options[standing]
    // Who presses it here is choosing; in a box to search with only where an option is pointed at.
    if (!sends || (shown && option)) event.preventDefault()
    if (shown && option) choose(option)
    else setOpen(false)
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') point(event, 1)
    else if (event.key === 'ArrowUp') point(event, -1)
    else if (event.key === 'Enter') enter(event)
    // A list that scrolls would be the next stop, and would vanish under the focus.
    else if (event.key === 'Tab') setOpen(false)
    else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    }
  }

  /** Opens the list with nothing pointed at, as at new words. */
  function startAgain() {
    setOpen(true)
    setPointedAt(null)
  }

  return {
    shown,
    standing,
    active,
    choose,
    onKey,
    startAgain,
    open: () => setOpen(true),
    close: () => setOpen(false),
  }
}
