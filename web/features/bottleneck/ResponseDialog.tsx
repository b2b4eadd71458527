// Records what the ministry answered, and where it can be read.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { RecordResponseDocument } from './bottleneckDocuments.ts'

interface Props {
  readonly bottleneckId: string
  readonly onClose: () => void
}

export function ResponseDialog({ bottleneckId, onClose }: Props) {
  const [kind, setKind] = useState('')
  const [date, setDate] = useState('')
  const [body, setBody] = useState('')
  const [citation, setCitation] = useState('')

  return (
    <ActionDialog
      title="Reactie vastleggen"
      verb="Leg vast"
      document={RecordResponseDocument}
      input={() => {
        const chosen = enumOrNull('responseKind', kind)
        if (!chosen || body.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
          return 'Kies een soort reactie, en vul de datum en de inhoud in.'
        return { input: { bottleneckId, kind: chosen, date, body, citation: citation.trim() || null } }
      }}
      problemsOf={({ recordResponse }) => recordResponse.problems}
      onClose={onClose}
    >
      <Select
        label="Wat was de reactie?"
        value={kind}
        onChange={setKind}
        options={optionsOf('responseKind')}
        empty="Kies een soort reactie"
      />
      <TextField label="Datum" type="date" value={date} onChange={setDate} narrow />
      <NoteArea label="Inhoud, in eigen woorden" value={body} onChange={setBody} />
      <TextField
        label="Vindplaats"
        hint="Zoals een kamerstuk met nummer."
        value={citation}
        onChange={setCitation}
        optional
      />
    </ActionDialog>
  )
}
