// The coding screen: text left, codebook right. Everything goes by keyboard; nothing waits for a save button.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { Columns } from '../../../ui/Columns.tsx'
import { Codebook } from './Codebook.tsx'
import { CodingBar } from './CodingBar.tsx'
import { CodingDone } from './CodingDone.tsx'
import type { Choice } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { stillMissing, ungrounded } from './codingState.ts'
import { FinishDialog } from './FinishDialog.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { LeaveCoding } from './LeaveCoding.tsx'
import { SaveTrouble } from './SaveTrouble.tsx'
import type { SaveState } from './saver.ts'
import type { Passage } from './sentences.ts'
import { PANE_ID, TextSide } from './TextSide.tsx'
import { useCoding } from './useCoding.ts'
import { useCodingKeys } from './useCodingKeys.ts'
import { useSingleKeys } from './useSingleKeys.ts'
import { useTicks } from './useTicks.ts'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly threads: readonly Choice[]
  readonly retired: ReadonlyMap<string, readonly string[]>
  /** Tells the page which case is being worked on. */
  readonly onOpen: (reference: string) => void
}

const SAVE_WORDS = {
  saved: '✓ Alles is bewaard.',
  unsaved: 'Wordt zo bewaard.',
  conflict: 'Niet bewaard.',
  refused: 'Niet bewaard.',
  failed: 'Niet bewaard: geen verbinding.',
  done: '✓ Afgerond.',
} as const satisfies Record<SaveState, string>

export function CodingScreen({ shown, threads, retired, onOpen }: Props) {
  const { reference, narrative: text, suggestions } = shown
  const { state, dispatch, saver, status } = useCoding(shown.id, shown.myCoding)
  const [chosen, setChosen] = useState<Passage | null>(null)
  const [finishing, setFinishing] = useState(false)
  const [ticked, setTicked] = useTicks(state.now)
  const [helping, setHelping] = useState(false)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const list = useRef<HTMLDetailsElement>(null)
  const missing = stillMissing(state.now)
  const bare = ungrounded(state.now)
  const isTouched = state.before.length > 0 || state.after.length > 0
  const ready = missing.length === 0 && bare.length === 0

  const keys = useMemo(() => {
    const undo = () => dispatch({ type: 'undo' })
    const redo = () => dispatch({ type: 'redo' })
    const help = () => setHelping(true)
    function finish() {
      if (ready) return setFinishing(true)
      list.current?.querySelector('a')?.click()
    }
    return { undo, redo, help, finish, cross: crossOver, singleKeys }
  }, [dispatch, ready, singleKeys])
  useCodingKeys(keys)

  useEffect(() => onOpen(reference), [onOpen, reference])

  if (status.state === 'done') return <CodingDone reference={reference} goOn />
  return (
    <Columns
      even
      aside={
        <>
          <CodingBar
            {...{ missing, ungrounded: bare, list }}
            saved={status.state === 'saved' && !isTouched ? '' : SAVE_WORDS[status.state]}
            onUndo={state.before.length > 0 ? keys.undo : null}
            onRedo={state.after.length > 0 ? keys.redo : null}
            onFinish={keys.finish}
            onHelp={keys.help}
          />
          <SaveTrouble {...{ reference, saver, status, dispatch }} draft={state.now} />
          <Codebook
            caseId={shown.id}
            {...{ draft: state.now, dispatch, text, chosen, missing, threads, suggestions, retired }}
          />
          {finishing ? (
            <FinishDialog
              ticked={ticked}
              onTick={setTicked}
              onFinish={() => {
                setFinishing(false)
                setTicked([])
                saver.finish(ticked)
              }}
              onClose={() => setFinishing(false)}
            />
          ) : null}
          {helping ? (
            <KeyHelp {...{ singleKeys }} onSingleKeys={setSingleKeys} onClose={() => setHelping(false)} />
          ) : null}
          <LeaveCoding unsaved={status.state === 'failed' || status.state === 'conflict'} />
        </>
      }
    >
      <TextSide
        {...{ shown, chosen, threads }}
        tags={state.now.tags}
        onChoose={setChosen}
        onTag={({ kind, target, label }) =>
          dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
        }
      />
    </Columns>
  )
}

/** From the codebook to the text, and from the text to the first thing in the codebook that is not filled in. */
function crossOver(): void {
  const codebook = document.querySelector('.codebook')
  if (codebook?.contains(document.activeElement)) document.getElementById(PANE_ID)?.focus()
  else
    codebook
      ?.querySelector<HTMLElement>('.rd-badge--warning')
      ?.closest('section')
      ?.querySelector('input')
      ?.focus()
}
