// Asks why a case is withdrawn, and withdraws it.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { enumOrNull } from '../../labels.ts'
import { WithdrawCaseDocument } from './caseDocuments.ts'
import { TakeBackGround } from './TakeBackGround.tsx'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function WithdrawDialog({ id, version, onClose }: Props) {
  const [ground, setGround] = useState('')
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Casus intrekken"
      verb="Trek in"
      kind="danger"
      document={WithdrawCaseDocument}
      input={() => {
        const chosen = enumOrNull('takeBackGround', ground)
        return chosen ? { id, version, ground: chosen, reason } : 'Kies eerst een reden.'
      }}
      problemsOf={({ withdrawCase }) => withdrawCase.problems}
      onClose={onClose}
    >
      <p>
        Een ingetrokken casus is niet meer te vinden en telt nergens meer mee. Een vastgestelde brief
        verandert niet.
      </p>
      <TakeBackGround {...{ ground, reason, onGround: setGround, onReason: setReason }} />
    </ActionDialog>
  )
}
