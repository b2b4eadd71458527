// The chair records what the team made of a decision in which the codebook was unclear.
import { useState } from 'react'
import { dayOf } from '#core/workingDays.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { type CHANGES, DISCUSS } from './changeDocuments.ts'
import { changeName } from './changeName.ts'
import type { Unclear } from './UnclearList.tsx'

interface Props {
  readonly decision: Unclear
  readonly changes: NonNullable<ResultOf<typeof CHANGES>['threadChanges']>
  readonly onDone: () => void
  readonly onClose: () => void
}

const FIELDS = {
  date: 'Dag van de bespreking',
  note: 'Wat kwam eruit?',
  changeId: 'Verandering van een draad',
}

export function DiscussionDialog({ decision, changes, onDone, onClose }: Props) {
  const { case: about, at, reason } = decision
  // A change that was proposed because of this case is most likely what came of it.
  const own = changes.filter((change) => change.case?.id === about.id)
  const [date, setDate] = useState(() => dayOf(new Date().toISOString()))
  const [note, setNote] = useState('')
  const [changeId, setChangeId] = useState(own[0]?.id ?? '')

  return (
    <ActionDialog
      title={`Bespreking van casus ${about.reference}`}
      verb="Leg vast"
      document={DISCUSS}
      input={() =>
        note.trim() === '' || date === ''
          ? 'Vul de dag in, en wat eruit kwam.'
          : {
              input: { caseId: about.id, decidedAt: at, date, note, changeId: changeId || null },
            }
      }
      problemsOf={({ recordDiscussion }) => recordDiscussion.problems}
      fields={FIELDS}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{reason}</p>
      <TextField label={FIELDS.date} type="date" value={date} onChange={setDate} narrow />
      <NoteArea
        label={FIELDS.note}
        hint="Kort. De duiders van deze casus krijgen bericht en lezen dit bij de casus."
        value={note}
        onChange={setNote}
        rows={3}
      />
      {changes.length > 0 ? (
        <Select
          label={`${FIELDS.changeId}, als die eruit volgde`}
          optional
          empty="Geen"
          value={changeId}
          onChange={setChangeId}
          options={[...own, ...changes.filter((change) => !own.includes(change))].map((change) => ({
            value: change.id,
            label: `${changeName(change)} (${formatDay(change.proposedAt)})`,
          }))}
        />
      ) : null}
    </ActionDialog>
  )
}
