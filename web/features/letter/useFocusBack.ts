// Gives the focus back to the button that opened a form, once that form has closed.
import { type RefObject, useLayoutEffect, useRef } from 'react'

export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    // Who went on elsewhere in the meantime stays there; a message that appears now takes the focus only after this.
    if (wasOpen.current && !open && document.activeElement === document.body) opener.current?.focus()
    wasOpen.current = open
  }, [open])
  return opener
}
