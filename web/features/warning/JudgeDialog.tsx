// Says what a warning was: worth following, chance, or a campaign; who was overtaken by another judge reads that first.
import { useState } from 'react'
import { useClient } from 'urql'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { VERDICTS } from './verdicts.ts'
import {
  JudgedMeanwhileDocument,
  JudgeWarningDocument,
  type ShownWarning,
  type Verdict,
} from './warningDocuments.ts'

const CHOICES: readonly Verdict[] = ['TERECHT', 'TOEVAL', 'CAMPAGNE']
const OPTIONS = CHOICES.map((value) => ({
  value,
  label: VERDICTS[value].label,
  hint: VERDICTS[value].hint,
}))

const FIELDS = { verdict: 'Wat was het?', reason: 'Waarom?' }

type Judgement = NonNullable<ShownWarning['judgement']>

interface Props {
  readonly warning: ShownWarning
  /** After it was recorded; by itself the dialog closes. */
  readonly onDone?: () => void
  /** `overtaken` when someone else judged it meanwhile and that stands. */
  readonly onClose: (overtaken: boolean) => void
}

export function JudgeDialog({ warning, onDone, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict | ''>(warning.judgement?.verdict ?? '')
  const [reason, setReason] = useState(warning.judgement?.reason ?? '')
  const [meanwhile, readMeanwhile] = useMeanwhile(warning.id)
  const seenAt = (meanwhile ?? warning.judgement)?.at ?? null

  return (
    <ActionDialog
      title="Vroegsignaal beoordelen"
      verb={meanwhile ? 'Vervang dat oordeel' : 'Leg vast'}
      cancel={meanwhile ? 'Laat dat oordeel staan' : 'Annuleer'}
      document={JudgeWarningDocument}
      input={() =>
        verdict === ''
          ? 'Kies eerst wat het was.'
          : { input: { warningId: warning.id, verdict, reason: reason.trim() || null, seenAt } }
      }
      problemsOf={({ judgeWarning }) => judgeWarning.problems}
      onConflict={readMeanwhile}
      fields={FIELDS}
      {...(onDone ? { onDone } : {})}
      onClose={() => onClose(meanwhile !== null)}
    >
      <p>{warning.sentence}</p>
      {meanwhile ? <JudgedMeanwhile key={meanwhile.at} judgement={meanwhile} /> : null}
      <RadioGroup legend={FIELDS.verdict} value={verdict} onChange={setVerdict} options={OPTIONS} />
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

/** The judgement that someone else gave since the dialog was opened, and a way to read it, which tells whether it could. */
function useMeanwhile(id: string) {
  const client = useClient()
  const [meanwhile, setMeanwhile] = useState<Judgement | null>(null)
  const read = async () => {
    const { data } = await client.query(JudgedMeanwhileDocument, { id }, { requestPolicy: 'network-only' })
    const judgement = data?.warning?.judgement ?? null
    if (judgement) setMeanwhile(judgement)
    return judgement !== null
  }
  return [meanwhile, read] as const
}

const JudgedMeanwhile = ({ judgement: { verdict, reason, by } }: { readonly judgement: Judgement }) => (
  <Alert tone="warning" heading="Iemand anders was u voor" live takesFocus>
    {by.name} beoordeelde dit intussen als <strong>{VERDICTS[verdict].label.toLowerCase()}</strong>
    {reason ? `: “${reason}”` : '.'} Uw keuze en uw tekst staan er nog en zijn nog niet vastgelegd. Kies
    onderaan of dat oordeel blijft staan, of dat het uwe ervoor in de plaats komt.
  </Alert>
)
