// Takes back a step, or withdraws a bottleneck, with the reason that stays beside it.
import { useState } from 'react'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { WithdrawBottleneckDocument, WithdrawStepDocument } from './bottleneckDocuments.ts'

const NO_REASON = 'Vul de reden in.'

interface StepProps {
  readonly stepId: string
  readonly onClose: () => void
}

export function WithdrawStepDialog({ stepId, onClose }: StepProps) {
  const [reason, setReason] = useState('')
  return (
    <ActionDialog
      title="Laatste stap terugnemen"
      verb="Neem terug"
      document={WithdrawStepDocument}
      input={() => (reason.trim() === '' ? NO_REASON : { input: { stepId, reason } })}
      problemsOf={({ withdrawStep }) => withdrawStep.problems}
      onClose={onClose}
    >
      <p>
        De stap telt daarna niet meer mee. Hij blijft met uw reden bij het knelpunt en in het logboek staan.
      </p>
      <NoteArea label="Reden" value={reason} onChange={setReason} max={REMARK_CHARS_MAX} />
    </ActionDialog>
  )
}

interface BottleneckProps {
  readonly bottleneck: { readonly id: string; readonly version: number; readonly number: number }
  readonly onClose: () => void
}

export function WithdrawBottleneckDialog({ bottleneck: { id, version, number }, onClose }: BottleneckProps) {
  const [reason, setReason] = useState('')
  return (
    <ActionDialog
      title={`Knelpunt K-${number} intrekken`}
      verb="Trek in"
      kind="danger"
      document={WithdrawBottleneckDocument}
      input={() => (reason.trim() === '' ? NO_REASON : { input: { id, version, reason } })}
      problemsOf={({ withdrawBottleneck }) => withdrawBottleneck.problems}
      onClose={onClose}
    >
      <p>
        Voor een knelpunt dat bij vergissing is gemaakt. Het gaat van het bord en uit alle lijsten, en komt in
        geen brief. Het nummer wordt niet opnieuw gebruikt. Dit kan niet ongedaan worden gemaakt.
      </p>
      <NoteArea label="Reden" value={reason} onChange={setReason} max={REMARK_CHARS_MAX} />
    </ActionDialog>
  )
}
