// What is pointed at in a list of options, and whether the list is shown.
import { useEffect, useState } from 'react'

export interface Pointing<Option> {
  readonly listId: string
  readonly options: readonly Option[]
  /** The first option stands as long as the arrow keys point at none. */
  readonly takesFirst: boolean
}

export function usePointing<Option extends { readonly value: string }>({
  listId,
  options,
  takesFirst,
}: Pointing<Option>) {
  const [open, setOpen] = useState(false)
  // What is pointed at and not its place: other options can come while someone chooses.
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const active = options.findIndex(({ value }) => value === pointedAt)
  const shown = open && options.length > 0

  useEffect(() => {
    if (shown && active >= 0)
      document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [shown, active, listId])

  return {
    shown,
    active,
    standing: active < 0 && takesFirst ? 0 : active,
    /** Points one further or one back, and opens the list. */
    point: (step: 1 | -1) => {
      const next = active + step
      setOpen(true)
      setPointedAt(options.at(next < 0 ? -1 : next % options.length)?.value ?? null)
    },
    pointAtNone: () => setPointedAt(null),
    open: () => setOpen(true),
    close: () => setOpen(false),
  }
}
