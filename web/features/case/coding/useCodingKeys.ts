// The shortcuts that work anywhere on the coding screen. While typing, undo and the question mark belong to the field.
import { useEffect } from 'react'

export interface CodingKeys {
  readonly undo: () => void
  readonly redo: () => void
  readonly finish: () => void
  readonly help: () => void
  /** Between text and codebook. */
  readonly cross: () => void
  /** Whether a key alone may do something (WCAG 2.1.4). */
  readonly singleKeys: boolean
}

export function useCodingKeys(keys: CodingKeys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (document.querySelector('dialog[open]')) return
      const act = actionOf(event, keys)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys])
}

function actionOf(event: KeyboardEvent, keys: CodingKeys): (() => void) | null {
  const withControl = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (withControl && key === 'enter') return keys.finish
  if (key === 'f6') return keys.cross
  if (isTyping(event.target)) return null
  if (withControl && key === 'z') return event.shiftKey ? keys.redo : keys.undo
  if (withControl && key === 'y') return keys.redo
  return key === '?' && !withControl && keys.singleKeys ? keys.help : null
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
