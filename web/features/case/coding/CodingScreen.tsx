// The coding screen: text left, codebook right. Everything goes by keyboard; nothing waits for a save button.
import { useCallback, useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { Columns } from '../../../ui/Columns.tsx'
import { Codebook } from './Codebook.tsx'
import { CodingBar } from './CodingBar.tsx'
import { CodingDone } from './CodingDone.tsx'
import type { Choice } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { stillMissing } from './codingState.ts'
import { SaveTrouble } from './SaveTrouble.tsx'
import type { SaveState } from './saver.ts'
import type { Passage } from './sentences.ts'
import { TextSide } from './TextSide.tsx'
import { useCoding } from './useCoding.ts'
import { useUndoKey } from './useUndoKey.ts'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly threads: readonly Choice[]
}

const SAVE_WORDS = {
  saved: '✓ Alles is bewaard.',
  unsaved: 'Wordt zo bewaard.',
  conflict: 'Niet bewaard.',
  refused: 'Niet bewaard.',
  failed: 'Niet bewaard.',
  done: '✓ Afgerond.',
} as const satisfies Record<SaveState, string>

export function CodingScreen({ shown, threads }: Props) {
  const { reference, narrative: text, wouldHaveHelped, suggestions } = shown
  const { state, dispatch, saver, status } = useCoding(shown.id, shown.myCoding)
  const [chosen, setChosen] = useState<Passage | null>(null)
  const undo = useCallback(() => dispatch({ type: 'undo' }), [dispatch])
  useUndoKey(undo)
  const missing = stillMissing(state.now)

  if (status.state === 'done') return <CodingDone reference={reference} />
  return (
    <Columns
      even
      aside={
        <>
          <CodingBar
            missing={missing}
            saved={SAVE_WORDS[status.state]}
            onUndo={undo}
            onFinish={saver.finish}
          />
          <SaveTrouble
            {...{ reference, saver, status }}
            onLoad={(draft) => dispatch({ type: 'load', draft })}
          />
          <Codebook {...{ draft: state.now, dispatch, text, chosen, missing, threads, suggestions }} />
        </>
      }
    >
      <TextSide
        {...{ text, wouldHaveHelped, chosen, threads }}
        tags={state.now.tags}
        onChoose={setChosen}
        onTag={({ kind, target, label }) =>
          dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
        }
      />
    </Columns>
  )
}
