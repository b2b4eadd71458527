// Puts the editor of a paragraph on the page: ProseMirror with undo, and keys that treat a chip as one piece.
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Command, EditorState, NodeSelection, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Run } from '#core/letter.ts'
import { docOf } from './editorText.ts'
import { guardChips, type Loss } from './guardChips.ts'
import { chipOf, chosenChip } from './schema.ts'

/** What the editor asks and tells its surroundings. */
export interface Surroundings {
  readonly label: string
  /** The id of the help text. */
  readonly describedBy: string
  readonly runs: readonly Run[]
  readonly onState: (state: EditorState) => void
  readonly onLoss: (loss: Loss) => void
  /** Shows where a chip comes from. */
  readonly onOpen: (token: string) => void
  readonly isKnown: (token: string) => boolean
  /** Takes out of the text what could point to somebody. */
  readonly onTakeOut: () => void
}

export function openEditor(place: HTMLElement, around: Surroundings): EditorView {
  const { label, describedBy, runs, onState, onLoss, onOpen, isKnown, onTakeOut } = around
  const doc = docOf(runs)
  const state = EditorState.create({
    doc,
    selection: Selection.atEnd(doc),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
      keymap({
        Enter: openChosen(onOpen),
        'Shift-Enter': openChosen(onOpen),
        Backspace: chooseBeside('before'),
        Delete: chooseBeside('after'),
        'Alt-w': () => {
          onTakeOut()
          return true
        },
      }),
      keymap(baseKeymap),
      guardChips({ onLoss, isKnown }),
    ],
  })
  const view = new EditorView(place, {
    state,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-describedby': describedBy,
      lang: 'nl',
      spellcheck: 'false',
      class: 'letter-editor__text',
    },
    handleClickOn: (_view, _at, node) => {
      const chip = chipOf(node)
      if (chip) onOpen(chip.token)
      return false
    },
    dispatchTransaction: (change) => {
      view.updateState(view.state.apply(change))
      onState(view.state)
    },
  })
  onState(view.state)
  view.focus()
  return view
}

/** A paragraph has no second line, so that Enter is free to show where the chosen chip comes from. */
const openChosen =
  (onOpen: (token: string) => void): Command =>
  ({ selection }) => {
    const chip = chosenChip(selection)
    if (chip) onOpen(chip.token)
    return true
  }

/** The first press chooses the chip, the next one asks whether it may go. */
const chooseBeside =
  (side: 'before' | 'after'): Command =>
  ({ selection: { empty, $from }, doc, tr }, dispatch) => {
    const beside = side === 'before' ? $from.nodeBefore : $from.nodeAfter
    if (!empty || !beside || !chipOf(beside)) return false
    const at = side === 'before' ? $from.pos - beside.nodeSize : $from.pos
    dispatch?.(tr.setSelection(NodeSelection.create(doc, at)))
    return true
  }
