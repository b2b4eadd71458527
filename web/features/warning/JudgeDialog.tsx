// Says what a warning was: worth following, chance, or a campaign.
import { type FormEvent, useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useAction } from '../../useAction.ts'
import { VERDICTS } from './verdicts.ts'
import { JudgeWarningDocument, type ShownWarning, type Verdict } from './warningDocuments.ts'

const CHOICES: readonly Verdict[] = ['TERECHT', 'TOEVAL', 'CAMPAGNE']

interface Props {
  readonly warning: ShownWarning
  readonly onClose: () => void
}

export function JudgeDialog({ warning, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict | ''>(warning.judgement?.verdict ?? '')
  const [reason, setReason] = useState(warning.judgement?.reason ?? '')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(JudgeWarningDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (verdict === '') return setProblems([{ message: 'Kies eerst wat het was.' }])
    const answer = await run({ input: { warningId: warning.id, verdict, reason: reason.trim() || null } })
    const found = answer?.judgeWarning.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title="Vroegsignaal beoordelen" onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>{warning.sentence}</p>
        <RadioGroup
          legend="Wat was het?"
          value={verdict}
          onChange={setVerdict}
          options={CHOICES.map((value) => ({
            value,
            label: VERDICTS[value].label,
            hint: VERDICTS[value].hint,
          }))}
        />
        <TextArea label="Waarom?" optional value={reason} onChange={setReason} rows={3} />
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          <Button type="submit" kind="primary" busy={busy}>
            Leg vast
          </Button>
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
