// The chair records what the team made of a decision in which the codebook was unclear.
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { formatDay, today } from '../../dates.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { type Change, DISCUSS, type Unclear } from './changeDocuments.ts'
import { changeName } from './changeName.ts'

interface Props {
  readonly decision: Unclear
  readonly changes: readonly Change[]
  /** What was filled in before the dialog was closed, if anything. */
  readonly kept: Draft | undefined
  readonly onDraft: (draft: Draft) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

const FIELDS = {
  date: 'Dag van de bespreking',
  note: 'Wat kwam eruit?',
  changeId: 'Verandering van een draad',
}

export interface Draft {
  readonly date: string
  readonly note: string
  /** Empty when no change followed. */
  readonly changeId: string
}

export function DiscussionDialog({ decision, changes, kept, onDraft, onDone, onClose }: Props) {
  const { case: about, at, reason } = decision
  // Of a proposal that was rejected nothing came; one that was made because of this case most likely did.
  const possible = changes.filter(({ state }) => state !== 'REJECTED')
  const own = possible.filter((change) => change.case?.id === about.id)
  const offered = [...own, ...possible.filter((change) => !own.includes(change))]
  const draft = kept ?? { date: today(), note: '', changeId: own[0]?.id ?? '' }

  return (
    <ActionDialog
      title={`Bespreking van casus ${about.reference}`}
      verb="Leg vast"
      document={DISCUSS}
      input={() =>
        missingIn(draft) ?? {
          input: { ...draft, caseId: about.id, decidedAt: at, changeId: draft.changeId || null },
        }
      }
      problemsOf={({ recordDiscussion }) => recordDiscussion.problems}
      fields={FIELDS}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{reason}</p>
      <DiscussionFields draft={draft} offered={offered} onChange={onDraft} />
    </ActionDialog>
  )
}

/** What is still to be filled in, in words; null when all is. */
function missingIn({ date, note }: Draft): string | null {
  const noNote = note.trim() === ''
  if (date === '') return noNote ? 'Vul de dag in, en wat eruit kwam.' : 'Vul de dag van de bespreking in.'
  return noNote ? 'Vul in wat eruit kwam.' : null
}

interface FieldsProps {
  readonly draft: Draft
  readonly offered: readonly Change[]
  readonly onChange: (draft: Draft) => void
}

function DiscussionFields({ draft, offered, onChange }: FieldsProps) {
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  return (
    <>
      <TextField
        label={FIELDS.date}
        type="date"
        value={draft.date}
        onChange={(date) => change({ date })}
        narrow
      />
      <NoteArea
        label={FIELDS.note}
        hint="Kort. De duiders van deze casus krijgen bericht en lezen dit bij de casus."
        value={draft.note}
        onChange={(note) => change({ note })}
        rows={3}
        max={NOTE_CHARS_MAX}
      />
      {offered.length > 0 ? (
        <Select
          label={`${FIELDS.changeId}, als die eruit volgde`}
          optional
          empty="Geen"
          value={draft.changeId}
          onChange={(changeId) => change({ changeId })}
          options={offered.map((each) => ({
            value: each.id,
            label: `${changeName(each)} (${formatDay(each.proposedAt)})`,
          }))}
        />
      ) : null}
    </>
  )
}
