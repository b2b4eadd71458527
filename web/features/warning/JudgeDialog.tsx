// Says what a warning was: worth following, chance, or a campaign; who was overtaken by another judge reads that first.
import { useState } from 'react'
import { useClient } from 'urql'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { formatPeriod } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
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

type Meanwhile = NonNullable<
  NonNullable<ResultOf<typeof JudgedMeanwhileDocument>['warning']>['lastJudgement']
>

interface Props {
  readonly warning: ShownWarning
  /** After it was recorded; by itself the dialog closes. */
  readonly onDone?: () => void
  /** `overtaken` when someone else judged it meanwhile and nothing was recorded. */
  readonly onClose: (overtaken: boolean) => void
}

export function JudgeDialog({ warning, onDone, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict | ''>(warning.judgement?.verdict ?? '')
  const [reason, setReason] = useState(warning.judgement?.reason ?? '')
  const [meanwhile, readMeanwhile] = useMeanwhile(warning.id)
  const seenAt = (meanwhile ?? warning.lastJudgement)?.at ?? null
  const { verb, cancel } =
    ANSWERS[meanwhile === null ? 'first' : meanwhile.month === warning.month ? 'same' : 'other']

  return (
    <ActionDialog
      title="Vroegsignaal beoordelen"
      verb={verb}
      cancel={cancel}
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
      {meanwhile ? <JudgedMeanwhile key={meanwhile.at} month={warning.month} judgement={meanwhile} /> : null}
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

/** What can be answered: as the first, after a judgement of the same month, and after one of another month, which stays. */
const ANSWERS = {
  first: { verb: 'Leg vast', cancel: 'Annuleer' },
  same: { verb: 'Vervang dat oordeel', cancel: 'Laat dat oordeel staan' },
  other: { verb: 'Leg het mijne ook vast', cancel: 'Laat het bij dat oordeel' },
} as const

/** The judgement that someone else gave since the dialog was opened, and a way to read it, which tells whether it could. */
function useMeanwhile(id: string) {
  const client = useClient()
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const read = async () => {
    const { data } = await client.query(JudgedMeanwhileDocument, { id }, { requestPolicy: 'network-only' })
    const judgement = data?.warning?.lastJudgement ?? null
    if (judgement) setMeanwhile(judgement)
    return judgement !== null
  }
  return [meanwhile, read] as const
}

function JudgedMeanwhile({ month, judgement }: { readonly month: string; readonly judgement: Meanwhile }) {
  const { verdict, reason, by } = judgement
  return (
    <Alert tone="warning" heading="Iemand anders was u voor" live takesFocus>
      {by.name} beoordeelde dit intussen
      {judgement.month === month ? '' : ` bij ${formatPeriod(judgement.month)}`} als{' '}
      <strong>{VERDICTS[verdict].label.toLowerCase()}</strong>
      {reason ? `: “${reason}”` : '.'} Uw keuze en uw tekst staan er nog en zijn nog niet vastgelegd.{' '}
      {choiceBeside(judgement.month, month)}
    </Alert>
  )
}

/** What is to be chosen beside a judgement of that month (YYYY-MM). */
function choiceBeside(judged: string, month: string): string {
  if (judged === month)
    return 'Kies onderaan of dat oordeel blijft staan, of dat het uwe ervoor in de plaats komt.'
  const which = judged > month ? `dat van ${formatPeriod(judged)}` : `het uwe over ${formatPeriod(month)}`
  return `Het is hetzelfde vroegsignaal, en het oordeel over de laatste maand telt: ${which}. Kies onderaan of u het uwe ook vastlegt.`
}
