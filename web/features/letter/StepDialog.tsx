// Brings a letter a step further, or back: with the day and the explanation that the step asks for.
import { useState } from 'react'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { MoveLetterDocument, type ShownLetter, type ShownStep } from './letterDocuments.ts'
import { secretAtSending } from './openPoints.ts'

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
    says: 'Verzenden doet u zelf, buiten dit systeem. Hier legt u vast wanneer dat was. Daarna kan iedereen de brief lezen, ook zonder in te loggen.',
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

export function StepDialog({ letter, step, onClose }: Props) {
  const { year, currentVersion } = letter
  const secret = secretAtSending(letter)
  const asked: Asked = ASKED[step]
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')

  return (
    <ActionDialog
      title={label('letterStep', step)}
      verb="Leg vast"
      document={MoveLetterDocument}
      input={() => ({
        input: { year, version: currentVersion, step, day: day || null, note: note.trim() || null },
      })}
      problemsOf={({ moveLetter }) => moveLetter.problems}
      onClose={onClose}
    >
      {secret ? (
        <Alert tone="warning" heading="Lees dit voordat u verzendt">
          <p>{secret}</p>
        </Alert>
      ) : null}
      <p>{asked.says}</p>
      {asked.day ? <TextField label={asked.day} type="date" value={day} onChange={setDay} narrow /> : null}
      <NoteArea
        label={secret ? 'Waarom kan de brief toch worden verzonden?' : asked.note}
        hint={asked.hint}
        value={note}
        onChange={setNote}
        rows={2}
        max={REMARK_CHARS_MAX}
        optional={!secret && (asked.optional ?? false)}
      />
    </ActionDialog>
  )
}
