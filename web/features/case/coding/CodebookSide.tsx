// The right half of the coding screen: what is still needed and whether it is saved, the codebook, and finishing.
import { useRef, useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { Codebook } from './Codebook.tsx'
import { CodingBar } from './CodingBar.tsx'
import type { Choice } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { stillMissing, ungrounded } from './codingState.ts'
import { FinishDialog } from './FinishDialog.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { SaveTrouble } from './SaveTrouble.tsx'
import type { SaveState } from './saver.ts'
import type { Passage } from './sentences.ts'
import type { Coding } from './useCoding.ts'
import { useCodingActs } from './useCodingActs.ts'
import { useSingleKeys } from './useSingleKeys.ts'
import { useTicks } from './useTicks.ts'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly threads: readonly Choice[]
  readonly retired: ReadonlyMap<string, readonly string[]>
  readonly coding: Coding
  readonly chosen: Passage | null
}

const SAVE_WORDS = {
  saved: '✓ Alles is bewaard.',
  unsaved: 'Wordt zo bewaard.',
  conflict: 'Niet bewaard.',
  refused: 'Niet bewaard.',
  failed: 'Niet bewaard: geen verbinding.',
  done: '✓ Afgerond.',
} as const satisfies Record<SaveState, string>

export function CodebookSide({ shown, threads, retired, coding, chosen }: Props) {
  const { state, dispatch, saver, status } = coding
  const [dialog, setDialog] = useState<'finish' | 'help' | null>(null)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const list = useRef<HTMLDetailsElement>(null)
  const missing = stillMissing(state.now)
  const bare = ungrounded(state.now)
  const ready = missing.length === 0 && bare.length === 0
  const acts = useCodingActs({ dispatch, ready, list, singleKeys, onDialog: setDialog })
  const isTouched = state.before.length > 0 || state.after.length > 0
  const close = () => setDialog(null)

  return (
    <>
      <CodingBar
        {...{ missing, ungrounded: bare, list }}
        saved={status.state === 'saved' && !isTouched ? '' : SAVE_WORDS[status.state]}
        onUndo={state.before.length > 0 ? acts.undo : null}
        onRedo={state.after.length > 0 ? acts.redo : null}
        onFinish={acts.finish}
        onHelp={acts.help}
      />
      <SaveTrouble reference={shown.reference} {...{ saver, status, dispatch }} draft={state.now} />
      <Codebook
        caseId={shown.id}
        text={shown.narrative}
        suggestions={shown.suggestions}
        {...{ draft: state.now, dispatch, chosen, missing, threads, retired }}
      />
      <Finishing coding={coding} open={dialog === 'finish'} onClose={close} />
      {dialog === 'help' ? (
        <KeyHelp {...{ singleKeys }} onSingleKeys={setSingleKeys} onClose={close} />
      ) : null}
    </>
  )
}

interface FinishingProps {
  readonly coding: Coding
  readonly open: boolean
  readonly onClose: () => void
}

/** The last look; what was ticked in it stays while the coding is not changed. */
function Finishing({ coding: { state, saver }, open, onClose }: FinishingProps) {
  const [ticked, setTicked] = useTicks(state.now)
  if (!open) return null
  return (
    <FinishDialog
      ticked={ticked}
      onTick={setTicked}
      onFinish={() => {
        onClose()
        setTicked([])
        saver.finish(ticked)
      }}
      onClose={onClose}
    />
  )
}
