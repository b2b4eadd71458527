// The coding screen: text left, codebook right. Everything goes by keyboard; nothing waits for a save button.
import { useEffect, useState } from 'react'
import type { ResultOf } from '../../../graphql.ts'
import { Columns } from '../../../ui/Columns.tsx'
import { CodebookSide } from './CodebookSide.tsx'
import { CodingDone } from './CodingDone.tsx'
import type { Choice } from './codebookChoices.ts'
import type { CaseToCodeDocument } from './codingDocuments.ts'
import { LeaveCoding } from './LeaveCoding.tsx'
import type { Passage } from './sentences.ts'
import { TextSide } from './TextSide.tsx'
import { useCoding } from './useCoding.ts'

interface Props {
  readonly shown: NonNullable<ResultOf<typeof CaseToCodeDocument>['case']>
  readonly threads: readonly Choice[]
  readonly retired: ReadonlyMap<string, readonly string[]>
  /** Tells the page which case is being worked on. */
  readonly onOpen: (reference: string) => void
}

export function CodingScreen({ shown, threads, retired, onOpen }: Props) {
  const { reference } = shown
  const coding = useCoding(shown.id, shown.myCoding)
  const { state, dispatch, status } = coding
  const [chosen, setChosen] = useState<Passage | null>(null)
  useEffect(() => onOpen(reference), [onOpen, reference])

  if (status.state === 'done') return <CodingDone reference={reference} goOn />
  return (
    <Columns even aside={<CodebookSide {...{ shown, threads, retired, coding, chosen }} />}>
      <TextSide
        {...{ shown, chosen, threads }}
        tags={state.now.tags}
        onChoose={setChosen}
        onTag={({ kind, target, label }) =>
          dispatch({ type: 'tag', tag: { kind, target, label, passage: chosen } })
        }
      />
      <LeaveCoding unsaved={status.state === 'failed' || status.state === 'conflict'} />
    </Columns>
  )
}
