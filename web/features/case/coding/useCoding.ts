// The coder's work on one case: what was chosen, undo, and saving along the way.
import { type Dispatch, useEffect, useReducer, useState, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { failureText } from '../../../failure.ts'
import type { FragmentOf } from '../../../graphql.ts'
import { confirmationOf } from '../../checklist/ConfirmPoints.tsx'
import { type CodingFieldsFragment, SaveCodingDocument } from './codingDocuments.ts'
import { type CodingAction, type CodingState, codingReducer, opened, toInput } from './codingState.ts'
import { createSaver, type Saver, type SaveStatus } from './saver.ts'
import { storedDraft } from './storedDraft.ts'

const NO_ANSWER = 'De server geeft geen antwoord.'

export interface Coding {
  readonly state: CodingState
  readonly dispatch: Dispatch<CodingAction>
  readonly saver: Saver
  readonly status: SaveStatus
}

export function useCoding(caseId: string, myCoding: FragmentOf<typeof CodingFieldsFragment> | null): Coding {
  const client = useClient()
  const [start] = useState(() => storedDraft(myCoding))
  const [state, dispatch] = useReducer(codingReducer, start.draft, opened)
  const [saver] = useState(() =>
    createSaver(
      async (draft, version, ticked) => {
        const { data, error } = await client
          .mutation(SaveCodingDocument, {
            input: {
              caseId,
              version,
              ...toInput(draft),
              done: ticked !== null,
              checklist: ticked && confirmationOf('code', ticked),
            },
          })
          .toPromise()
        if (!data) return { failure: error ? failureText(error) : NO_ANSWER }
        const { coding, problems } = data.saveCoding
        return { version: coding ? storedDraft(coding).version : null, problems }
      },
      start.version,
      start.draft,
    ),
  )
  const status = useSyncExternalStore(saver.subscribe, saver.status)
  useEffect(() => saver.changed(state.now), [saver, state.now])
  useEffect(() => {
    window.addEventListener('online', saver.flush)
    return () => {
      window.removeEventListener('online', saver.flush)
      saver.flush()
    }
  }, [saver])
  return { state, dispatch, saver, status }
}
