// Asks why a case is withdrawn, and withdraws it.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { WithdrawCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function WithdrawDialog({ id, version, onClose }: Props) {
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Casus intrekken"
      verb="Trek in"
      kind="danger"
      document={WithdrawCaseDocument}
      input={() => ({ id, version, reason })}
      problemsOf={({ withdrawCase }) => withdrawCase.problems}
      onClose={onClose}
    >
      <p>
        Een ingetrokken casus is niet meer te vinden en telt nergens meer mee. Een vastgestelde brief
        verandert niet.
      </p>
      <NoteArea label="Reden" value={reason} onChange={setReason} />
    </ActionDialog>
  )
}
