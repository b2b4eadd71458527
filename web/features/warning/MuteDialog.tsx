// Keeps a series out of the list until a day, with the reason.
import { useState } from 'react'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { MuteWarningDocument, type ShownWarning } from './warningDocuments.ts'

const FIELDS = { until: 'Tot en met', reason: 'Waarom?' }

interface Props {
  readonly warning: ShownWarning
  readonly onClose: () => void
}

export function MuteDialog({ warning, onClose }: Props) {
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Een tijd niet meer melden"
      verb="Niet meer melden"
      document={MuteWarningDocument}
      input={() =>
        until === '' || reason.trim() === ''
          ? 'Kies een dag en schrijf op waarom.'
          : { input: { warningId: warning.id, until, reason } }
      }
      problemsOf={({ muteWarning }) => muteWarning.problems}
      fields={FIELDS}
      onClose={onClose}
    >
      <p>
        Deze draad of bepaling blijft dan buiten de lijst, ook als zij opnieuw opvalt. De telling gaat door.
      </p>
      <TextField
        label={FIELDS.until}
        hint="Hooguit een jaar vooruit."
        type="date"
        value={until}
        onChange={setUntil}
        narrow
      />
      <NoteArea label={FIELDS.reason} value={reason} onChange={setReason} rows={3} max={REMARK_CHARS_MAX} />
    </ActionDialog>
  )
}
