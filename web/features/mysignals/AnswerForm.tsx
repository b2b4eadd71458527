// Answering a question of the team, with the same reading along as the signal itself had.
import { useState } from 'react'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { ReadAlongField } from '../readalong/ReadAlongField.tsx'
import { ReaderState } from '../readalong/ReaderState.tsx'
import '../readalong/readAlong.css'
import { focusOn } from '../../ui/focusOn.ts'
import { useOnceRead } from '../readalong/useOnceRead.ts'
import { useReadingAlong } from '../readalong/useReadingAlong.ts'
import { ANSWER_QUESTION } from './signalDocuments.ts'

const FIELD_ID = 'antwoord'

interface Props {
  readonly signalId: string
  readonly onAnswered: () => void
}

export function AnswerForm({ signalId, onAnswered }: Props) {
  const [texts, setTexts] = useState({ answer: '' })
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const reading = useReadingAlong(texts)
  const { run, busy, failure } = useAction(ANSWER_QUESTION)

  const [sendWhenRead, waiting] = useOnceRead(reading.clean, (clean) => void send(clean('answer').trim()))

  async function send(answer: string) {
    if (answer === '') {
      setProblems([{ message: 'Schrijf eerst een antwoord.' }])
      focusOn(FIELD_ID)
      return
    }
    const outcome = await run({ id: signalId, answer })
    setProblems(outcome?.answerQuestion.problems ?? [])
    if (outcome?.answerQuestion.problems.length === 0) onAnswered()
  }

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        sendWhenRead()
      }}
    >
      <LeaveDialog unsent={texts.answer !== ''} />
      <ReaderState reading={reading} />
      <Problems problems={problems} failure={failure} />
      <ReadAlongField
        id={FIELD_ID}
        field="answer"
        label="Uw antwoord"
        hint="Ook hier haalt uw browser namen en nummers weg. Alleen de tekst zonder die gegevens wordt verstuurd."
        reading={reading}
        value={texts.answer}
        onChange={(answer) => setTexts({ answer })}
        rows={5}
        max={TEXT_CHARS_MAX}
        tellsHow
      />
      <Button kind="primary" type="submit" busy={busy || waiting}>
        Antwoord versturen
      </Button>
    </form>
  )
}
