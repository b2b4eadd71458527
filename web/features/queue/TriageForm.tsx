// The four places a checked signal can go to, each with what it needs.
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ChecklistPoint } from '#core/checklist.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { enumOrNull, optionsOf } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAction } from '../../useAction.ts'
import { ConfirmPoints, confirmationOf, openPoints } from '../checklist/ConfirmPoints.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { AlikeCases } from './AlikeCases.tsx'
import { ChooseCase } from './ChooseCase.tsx'
import { type SignalAtWork, TriageSignalDocument } from './queueDocuments.ts'
import { SenderSays } from './SenderSays.tsx'
import { type Outcome, whatLacks } from './triageLacks.ts'

const HINTS = {
  NEW_CASE: 'Twee duiders geven de casus daarna labels.',
  EXISTING_CASE: 'Er is al een casus waarin hetzelfde gebeurde.',
  QUESTION: 'U kunt nog niet kiezen zonder antwoord van de indiener.',
  DECLINED: 'Het signaal gaat over iets anders. U wijst de weg.',
} as const satisfies Record<Outcome, string>

export function TriageForm({ signal }: { readonly signal: SignalAtWork }) {
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [caseId, setCaseId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [referral, setReferral] = useState('')
  const [ticked, setTicked] = useState<readonly ChecklistPoint[]>([])
  const [missing, setMissing] = useState<readonly FieldProblem[]>([])
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const [asked, setAsked] = useState(false)
  const { run, busy, failure } = useAction(TriageSignalDocument)

  const text = `${signal.title}\n${signal.narrative}`
  const toCase = outcome === 'NEW_CASE' || outcome === 'EXISTING_CASE'

  async function send(event: FormEvent) {
    event.preventDefault()
    const lacking = whatLacks({
      outcome,
      caseId,
      reason,
      referral,
      open: toCase ? openPoints('triage', ticked) : 0,
    })
    setMissing(lacking)
    setAsked(false)
    if (lacking.length > 0 || outcome === '') return
    const answer = await run({
      input: {
        id: signal.id,
        version: signal.version,
        outcome,
        caseId: outcome === 'EXISTING_CASE' ? caseId : null,
        reason: outcome === 'QUESTION' || outcome === 'DECLINED' ? reason : null,
        referral: outcome === 'DECLINED' ? enumOrNull('referral', referral) : null,
        checklist: toCase ? confirmationOf('triage', ticked) : null,
      },
    })
    setProblems(answer?.triageSignal.problems ?? [])
    // Who asked can still decide without the answer, so the form stays, without the question in it.
    if (outcome !== 'QUESTION' || !answer?.triageSignal.signal) return
    setOutcome('')
    setReason('')
    setAsked(true)
  }

  return (
    <form className="work-form" onSubmit={send} noValidate aria-label="Beoordeling van het signaal">
      <LeaveDialog unsent={outcome !== ''} kind="answers" />
      <ErrorSummary problems={missing} />
      {asked ? <Asked /> : null}
      <SenderSays said={signal.likenesses} />
      {outcome === 'EXISTING_CASE' ? null : <AlikeCases text={text} />}
      <RadioGroup<Outcome>
        legend="Wat gebeurt er met dit signaal?"
        id="uitkomst"
        value={outcome}
        onChange={setOutcome}
        options={optionsOf('triageOutcome').map((option) => ({ ...option, hint: HINTS[option.value] }))}
      />
      {outcome === 'EXISTING_CASE' ? (
        <ChooseCase text={text} said={signal.likenesses} chosen={caseId} onChoose={setCaseId} />
      ) : null}
      {outcome === 'DECLINED' ? (
        <Select
          id="verwijzing"
          label="Waar kan de indiener wel terecht?"
          value={referral}
          onChange={setReferral}
          options={optionsOf('referral')}
          empty="Kies een loket"
        />
      ) : null}
      {outcome === 'QUESTION' || outcome === 'DECLINED' ? (
        <NoteArea
          id="reden"
          label={outcome === 'QUESTION' ? 'Uw vraag aan de indiener' : 'Waarom is dit niet voor het team?'}
          hint="De indiener leest dit."
          value={reason}
          onChange={setReason}
          max={TEXT_CHARS_MAX}
        />
      ) : null}
      {toCase ? <ConfirmPoints step="triage" id="nalopen" ticked={ticked} onTick={setTicked} /> : null}
      <Problems problems={problems} failure={failure} />
      <Button type="submit" kind="primary" busy={busy}>
        Leg de beoordeling vast
      </Button>
    </form>
  )
}

const Asked = () => (
  <Alert tone="ok" live takesFocus>
    Uw vraag is verstuurd. Met het antwoord komt dit signaal terug bij Beoordelen.{' '}
    <Link to="/werkvoorraad/$step" params={{ step: 'beoordelen' }} className="nl-link">
      Verder met beoordelen
    </Link>
  </Alert>
)
