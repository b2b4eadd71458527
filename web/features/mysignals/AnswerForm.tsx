// Answering a question of the team, with the same reading along as the signal itself had.
import { useState } from 'react'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAction } from '../../useAction.ts'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { ReadAlongField } from '../readalong/ReadAlongField.tsx'
import { ReaderFailed } from '../readalong/ReaderFailed.tsx'
import '../readalong/readAlong.css'
import { useReadingAlong } from '../readalong/useReadingAlong.ts'
import { ANSWER_QUESTION } from './signalDocuments.ts'

export function AnswerForm({ signalId }: { readonly signalId: string }) {
  const [texts, setTexts] = useState({ answer: '' })
  const [problems, setProblems] = useState<readonly { message: string }[]>([])
  const reading = useReadingAlong(texts)
  const { run, busy, failure } = useAction(ANSWER_QUESTION)

  async function send() {
    const answer = reading.clean?.('answer').trim()
    if (answer === undefined) return
    if (answer === '') return setProblems([{ message: 'Schrijf eerst een antwoord.' }])
    const outcome = await run({ id: signalId, answer })
    setProblems(outcome?.answerQuestion.problems ?? [])
  }

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <LeaveDialog unsent={texts.answer !== ''} />
      {reading.failed ? <ReaderFailed /> : null}
      <Problems problems={problems} failure={failure} />
      <ReadAlongField
        id="antwoord"
        field="answer"
        label="Uw antwoord"
        hint="Ook hier haalt uw browser namen en nummers weg. Alleen de tekst zonder die gegevens wordt verstuurd."
        reading={reading}
        value={texts.answer}
        onChange={(answer) => setTexts({ answer })}
        rows={5}
      />
      <Button kind="primary" type="submit" busy={busy || reading.clean === null}>
        Antwoord versturen
      </Button>
    </form>
  )
}
