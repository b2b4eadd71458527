// Makes the circumstances of a case coarser: what it does to the number of people who fit, and why it is done.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { CoarsenCase } from '../risk/Coarsen.tsx'
import type { Chosen } from '../risk/coarsening.ts'
import { CoarsenCaseDocument } from './caseDocuments.ts'

interface Props {
  readonly id: string
  readonly version: number
  readonly onClose: () => void
}

export function CoarsenDialog({ id, version, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen>([])
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Casus grover maken"
      verb="Maak grover"
      document={CoarsenCaseDocument}
      input={() =>
        chosen.length === 0
          ? 'Kies eerst wat grover wordt.'
          : { input: { id, version, reason, coarsenings: [...chosen] } }
      }
      problemsOf={({ coarsenCase }) => coarsenCase.problems}
      onClose={onClose}
    >
      <p>
        Wat grover is gemaakt, komt niet terug. Tellingen en zoeken volgen direct. Een vastgestelde brief
        verandert niet.
      </p>
      <CoarsenCase id={id} chosen={chosen} onChange={setChosen} />
      <NoteArea label="Reden" value={reason} onChange={setReason} rows={2} />
    </ActionDialog>
  )
}
