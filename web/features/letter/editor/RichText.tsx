// The editor of one paragraph: free text around numbers and quotes that are one piece, with undo, and more to put in.
import { redo, undo } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import type { Run } from '#core/letter.ts'
import { Button } from '../../../ui/Button.tsx'
import { NoteMarks } from '../../readalong/NoteMarks.tsx'
import { keyOf, marksOf } from '../../readalong/reading.ts'
import { useReadingAlong } from '../../readalong/useReadingAlong.ts'
import '../../readalong/readAlong.css'
import { ChosenChip } from './ChosenChip.tsx'
import type { ChipSource } from './chipSource.ts'
import { docOf, positionOf, readableText, textOf } from './editorText.ts'
import type { Loss } from './guardChips.ts'
import { InsertChip } from './InsertChip.tsx'
import { LossDialog } from './LossDialog.tsx'
import { looksOf } from './looks.ts'
import { openEditor } from './openEditor.ts'
import { schema } from './schema.ts'

interface Props {
  readonly label: string
  readonly runs: readonly Run[]
  /** The numbers and quotes that the letter has. */
  readonly sources: readonly ChipSource[]
  /** Told the text, with its numbers and quotes as {{token}}. */
  readonly onChange: (text: string) => void
  /** Shows where a number or quote comes from. */
  readonly onOpen: (token: string) => void
}

export default function RichText({ label, runs, sources, onChange, onOpen }: Props) {
  const help = useId()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const [state, setState] = useState<EditorState | null>(null)
  const [loss, setLoss] = useState<Loss | null>(null)
  const sourceOf = (token: string) => sources.find((source) => source.token === token)
  const note = state ? readableText(state.doc) : ''
  const { spansOf } = useReadingAlong(useMemo(() => ({ note }), [note]))
  // The words the paragraph had already, such as how a case is called, were judged before.
  const [first] = useState(() => readableText(docOf(runs)))
  const spans = spansOf('note').filter(({ start, end }) => !first.includes(note.slice(start, end)))

  const open = useEffectEvent((element: HTMLElement) =>
    openEditor(element, {
      label,
      describedBy: help,
      runs,
      onState: setState,
      onLoss: setLoss,
      onOpen: (token) => opened(token),
      isKnown: (token) => found(token) !== undefined,
      onTakeOut: () => takenOut(),
    }),
  )
  const opened = useEffectEvent(onOpen)
  const found = useEffectEvent(sourceOf)
  const takenOut = useEffectEvent(() => takeOut())
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    if (place.current === null) return
    const editor = open(place.current)
    view.current = editor
    return () => editor.destroy()
  }, [])
  useEffect(() => {
    if (state) changed(textOf(state.doc))
  }, [state])
  useEffect(() => {
    view.current?.setProps({ decorations: ({ doc }) => looksOf(doc, sourceOf, spans) })
  })

  function act(command: Command) {
    const editor = view.current
    if (!editor) return
    command(editor.state, editor.dispatch)
    editor.focus()
  }

  /** Takes out one word wherever it stands, or everything that is sure. */
  const takeOut = (key?: string) =>
    act(({ tr }, dispatch) => {
      for (const { start, end, certainty, replacement } of spans.toReversed())
        if (certainty !== 'check' && (key === undefined || keyOf(note.slice(start, end)) === key))
          tr.insertText(replacement, positionOf(start), positionOf(end))
      dispatch?.(tr)
      return true
    })

  const putIn = ({ token, text }: ChipSource) =>
    act(({ tr }, dispatch) => {
      dispatch?.(tr.replaceSelectionWith(schema.node('chip', { token, text })).scrollIntoView())
      return true
    })

  return (
    <div className="letter-editor">
      <Tools state={state} onAct={act} />
      <div ref={place} />
      <NoteMarks label={label} marks={marksOf(note, spans)} onTakeOut={takeOut} />
      <p id={help} className="rd-soft letter-editor__help">
        Getallen en citaten staan vast: ze horen bij een telling of een casus. Klik erop
        <span className="rd-by-keys">, of ga er met de pijltjes naartoe en druk op Enter,</span> om te zien
        waar het vandaan komt.
      </p>
      <ChosenChip state={state} sourceOf={sourceOf} />
      <InsertChip sources={sources} onChoose={putIn} />
      {loss ? (
        <LossDialog
          chips={loss.chips}
          sourceOf={sourceOf}
          onConfirm={() => {
            view.current?.dispatch(loss.confirmed(view.current.state.tr))
            setLoss(null)
          }}
          onClose={() => setLoss(null)}
        />
      ) : null}
    </div>
  )
}

interface ToolsProps {
  readonly state: EditorState | null
  readonly onAct: (command: Command) => void
}

const Tools = ({ state, onAct }: ToolsProps) => (
  <div className="rd-button-group" role="toolbar" aria-label="Bewerken">
    <Button size="small" kind="subtle" unavailable={!(state && undo(state))} onPress={() => onAct(undo)}>
      Ongedaan maken
    </Button>
    <Button size="small" kind="subtle" unavailable={!(state && redo(state))} onPress={() => onAct(redo)}>
      Opnieuw doen
    </Button>
  </div>
)
