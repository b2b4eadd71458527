// Asks why a merged case stands on its own again, and puts it back.
import { useState } from 'react'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../../ActionDialog.tsx'
import { NoteArea } from '../../readalong/NoteArea.tsx'
import type { ShownCase } from '../caseDocuments.ts'
import { UNMERGE_CASE } from './reshapeDocuments.ts'

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function UnmergeDialog({ shown: { id, version }, onClose }: Props) {
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Zet deze casus weer op zichzelf"
      verb="Zet weer op zichzelf"
      document={UNMERGE_CASE}
      input={() => ({ id, version, reason })}
      problemsOf={({ unmergeCase }) => unmergeCase.problems}
      onClose={onClose}
    >
      <p>De casus krijgt zijn signalen en zijn plaats terug. Beide casussen houden hun geschiedenis.</p>
      <NoteArea label="Reden" value={reason} onChange={setReason} max={NOTE_CHARS_MAX} />
    </ActionDialog>
  )
}
