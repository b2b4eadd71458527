// Asks why a decision on labels is taken back, and takes it back.
import { useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { ReopenCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function ReopenDialog({ id, version, onClose }: Props) {
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Besluit heropenen"
      verb="Heropen"
      document={ReopenCaseDocument}
      input={() => ({ id, version, reason })}
      problemsOf={({ reopenCase }) => reopenCase.problems}
      onClose={onClose}
    >
      <p>
        De voorzitter beslist dan opnieuw over de labels. Een gepubliceerde casus is zolang alleen voor het
        team te vinden en telt niet mee. Het adres blijft hetzelfde. Een vastgestelde brief verandert niet.
      </p>
      <NoteArea label="Reden" value={reason} onChange={setReason} max={NOTE_CHARS_MAX} />
    </ActionDialog>
  )
}
