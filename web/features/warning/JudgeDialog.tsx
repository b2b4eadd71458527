// Says what a warning was: worth following, chance, or a campaign.
import { useState } from 'react'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { VERDICTS } from './verdicts.ts'
import { JudgeWarningDocument, type ShownWarning, type Verdict } from './warningDocuments.ts'

const CHOICES: readonly Verdict[] = ['TERECHT', 'TOEVAL', 'CAMPAGNE']

const FIELDS = { verdict: 'Wat was het?', reason: 'Waarom?' }

interface Props {
  readonly warning: ShownWarning
  /** After it was recorded; by itself the dialog closes. */
  readonly onDone?: () => void
  readonly onClose: () => void
}

export function JudgeDialog({ warning, onDone, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict | ''>(warning.judgement?.verdict ?? '')
  const [reason, setReason] = useState(warning.judgement?.reason ?? '')

  return (
    <ActionDialog
      title="Vroegsignaal beoordelen"
      verb="Leg vast"
      document={JudgeWarningDocument}
      input={() =>
        verdict === ''
          ? 'Kies eerst wat het was.'
          : { input: { warningId: warning.id, verdict, reason: reason.trim() || null } }
      }
      problemsOf={({ judgeWarning }) => judgeWarning.problems}
      fields={FIELDS}
      {...(onDone ? { onDone } : {})}
      onClose={onClose}
    >
      <p>{warning.sentence}</p>
      <RadioGroup
        legend={FIELDS.verdict}
        value={verdict}
        onChange={setVerdict}
        options={CHOICES.map((value) => ({
          value,
          label: VERDICTS[value].label,
          hint: VERDICTS[value].hint,
        }))}
      />
      <NoteArea
        label={FIELDS.reason}
        optional
        value={reason}
        onChange={setReason}
        rows={3}
        max={REMARK_CHARS_MAX}
      />
    </ActionDialog>
  )
}
