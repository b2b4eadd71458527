// What a coder can do from anywhere on the coding screen, by button and by key.
import { type Dispatch, type RefObject, useMemo } from 'react'
import { focusOn } from '../../../ui/focusOn.ts'
import type { CodingAction } from './codingState.ts'
import { PANE_ID } from './TextSide.tsx'
import { useCodingKeys } from './useCodingKeys.ts'

interface Wanted {
  readonly dispatch: Dispatch<CodingAction>
  /** Nothing is missing, so that finishing can be asked. */
  readonly ready: boolean
  /** The list of what is needed, to which finishing too early leads. */
  readonly list: RefObject<HTMLDetailsElement | null>
  readonly singleKeys: boolean
  readonly onDialog: (dialog: 'finish' | 'help') => void
}

export function useCodingActs({ dispatch, ready, list, singleKeys, onDialog }: Wanted) {
  const acts = useMemo(() => {
    const undo = () => dispatch({ type: 'undo' })
    const redo = () => dispatch({ type: 'redo' })
    const help = () => onDialog('help')
    function finish() {
      if (ready) return onDialog('finish')
      list.current?.querySelector('a')?.click()
    }
    return { undo, redo, help, finish, cross: crossOver, singleKeys }
  }, [dispatch, ready, list, singleKeys, onDialog])
  useCodingKeys(acts)
  return acts
}

/** From the codebook to the text, and from the text to the first thing in the codebook that is not filled in. */
function crossOver(): void {
  const codebook = document.querySelector('.codebook')
  if (codebook?.contains(document.activeElement)) focusOn(PANE_ID)
  else
    codebook
      ?.querySelector<HTMLElement>('.rd-badge--warning')
      ?.closest('section')
      ?.querySelector('input')
      ?.focus()
}
