// Brings a letter a step further, or back: with the day and the explanation that the step asks for.
import { type FormEvent, useState } from 'react'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'
import { MoveLetterDocument, type ShownLetter, type ShownStep } from './letterDocuments.ts'

type Step = Exclude<ShownStep['step'], 'FREEZE'>

interface Asked {
  readonly says: string
  readonly day?: string
  readonly note: string
  readonly hint?: string
  readonly optional?: boolean
}

const ASKED = {
  SUBMIT: {
    says: 'De partners kunnen de brief daarna lezen en tekenen. Kleine aanpassingen blijven mogelijk; wie het hoofdstuk al tekende, wordt dan opnieuw gevraagd.',
    note: 'Wilt u de lezers iets meegeven?',
    optional: true,
  },
  TAKE_BACK: { says: 'De brief is daarna weer in bewerking.', note: 'Waarom gaat de brief terug?' },
  SEND: {
    says: 'Verzenden doet u zelf, buiten dit systeem. Hier legt u vast wanneer dat was.',
    day: 'Op welke dag is de brief verzonden?',
    note: 'Hoe is hij verzonden?',
    optional: true,
  },
  ANSWER: {
    says: 'De reactie op elk knelpunt legt u bij het knelpunt vast. Hier staat dat de brief is beantwoord.',
    day: 'Van welke dag is het antwoord?',
    note: 'Waar is het antwoord te lezen?',
    hint: 'Zoals een kamerstuk met nummer.',
  },
} as const satisfies Record<Step, Asked>

interface Props {
  readonly letter: ShownLetter
  readonly step: Step
  readonly onClose: () => void
}

export function StepDialog({ letter: { year, currentVersion }, step, onClose }: Props) {
  const asked: Asked = ASKED[step]
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(MoveLetterDocument)

  async function send(event: FormEvent) {
    event.preventDefault()
    const input = { year, version: currentVersion, step, day: day || null, note: note.trim() || null }
    const answer = await run({ input })
    const found = answer?.moveLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title={label('letterStep', step)} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>{asked.says}</p>
        {asked.day ? <TextField label={asked.day} type="date" value={day} onChange={setDay} narrow /> : null}
        <TextArea
          label={asked.note}
          hint={asked.hint}
          value={note}
          onChange={setNote}
          rows={2}
          optional={asked.optional ?? false}
        />
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
