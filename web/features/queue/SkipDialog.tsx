// Asks why work is set aside, and whether a colleague takes it.
import { useState } from 'react'
import { useQuery } from 'urql'
import { SHORT_NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { COLLEAGUES, SKIP_WORK, type WorkItem } from './workDocuments.ts'

interface Props {
  readonly item: WorkItem
  readonly id: string
  readonly onClose: () => void
}

export function SkipDialog({ item: { step }, id, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [colleague, setColleague] = useState('')
  const [{ data }] = useQuery({ query: COLLEAGUES, variables: { step } })
  const colleagues = data?.viewer?.colleagues ?? []

  return (
    <ActionDialog
      title="Sla dit over"
      verb="Sla over"
      document={SKIP_WORK}
      input={() => ({ step, subjectId: id, reason, toPersonId: colleague === '' ? null : colleague })}
      problemsOf={({ skipWork }) => skipWork.problems}
      onClose={onClose}
    >
      <p>Het komt achteraan in uw rij te staan. De termijn loopt door en anderen zien het nog wel.</p>
      <NoteArea label="Reden" value={reason} onChange={setReason} max={SHORT_NOTE_CHARS_MAX} />
      {colleagues.length > 0 ? (
        <Select
          label="Geef het aan een collega"
          empty="Nee, het blijft bij mij"
          value={colleague}
          onChange={setColleague}
          options={colleagues.map(({ id: value, name }) => ({ value, label: name }))}
        />
      ) : null}
    </ActionDialog>
  )
}
