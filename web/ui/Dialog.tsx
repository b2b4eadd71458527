// A question that has to be answered first. The browser's own dialog keeps the focus inside and closes on Escape.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Shown as long as it is rendered. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      // To what can be filled in or pressed; by itself the browser may choose a group of fields.
      dialog.querySelector<HTMLElement>('input, select, textarea, button, a[href], summary')?.focus()
    }
    // Closed before it leaves the page, so that the browser gives the focus back to where it was.
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className="rd-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
