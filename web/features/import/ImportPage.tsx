// Handing in many signals at once from a file: read in the browser, looked over by the sender, sent, and reported row by row.
import { useState } from 'react'
import { FailureText } from '../../FailureText.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { LeaveDialog } from '../readalong/LeaveDialog.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { FileExplained } from './FileExplained.tsx'
import './import.css'
import { ProgressBar } from './ProgressBar.tsx'
import type { Progress, RowDecisions } from './progress.ts'
import { Report } from './Report.tsx'
import { Review } from './Review.tsx'
import { useFileReading } from './useFileReading.ts'
import { useSending } from './useSending.ts'

const START: Progress = { step: 'choose' }

export function ImportPage() {
  const [progress, setProgress] = useState<Progress>(START)
  const [decisions, setDecisions] = useState<RowDecisions>(new Map())
  const reading = useFileReading(setProgress)
  const sending = useSending(setProgress)

  function restart() {
    reading.stop()
    sending.forget()
    setProgress(START)
  }

  return (
    <Page
      title="Bestand indienen"
      lead="Dien veel signalen tegelijk in. Uw browser leest elke rij na; alleen wat goed is, gaat naar het team."
      wide
    >
      <LeaveDialog unsent={progress.step !== 'choose' && progress.step !== 'report'} />
      {progress.step === 'choose' ? (
        <>
          <FileExplained />
          <ChooseFile refused={progress.refused} onChoose={reading.read} />
        </>
      ) : null}
      {progress.step === 'read' ? (
        <ProgressBar
          what="Uw browser leest het bestand na"
          {...progress}
          stopLabel="Stop met lezen"
          onStop={restart}
        />
      ) : null}
      {progress.step === 'review' ? (
        <Review
          file={progress.file}
          onStop={restart}
          onSend={(decided) => {
            setDecisions(decided)
            void sending.send(progress.file, decided)
          }}
        />
      ) : null}
      {progress.step === 'send' ? (
        <ProgressBar
          what="De rijen worden verstuurd"
          {...progress}
          stopLabel="Stop na deze rijen"
          onStop={sending.stop}
        />
      ) : null}
      {progress.step === 'broken' ? (
        <Broken
          {...progress}
          onAgain={() => void sending.send(progress.file, decisions)}
          onStop={() => sending.report(progress.file)}
        />
      ) : null}
      {progress.step === 'report' ? (
        <Report file={progress.file} outcomes={progress.outcomes} onAgain={restart} />
      ) : null}
    </Page>
  )
}

interface BrokenProps {
  readonly done: number
  readonly total: number
  readonly failure: string | null
  readonly onAgain: () => void
  readonly onStop: () => void
}

const Broken = ({ done, total, failure, onAgain, onStop }: BrokenProps) => (
  <Alert
    tone="error"
    heading={`${failure === null ? 'De verbinding viel weg' : 'Het versturen stopte'} na ${done} van de ${total} rijen`}
    live
  >
    {failure === null ? null : <FailureText failure={failure} />}
    <p>
      Wat al verstuurd is, is opgenomen. Ga verder als{' '}
      {failure === null ? 'u weer verbinding hebt' : 'u weer bent ingelogd'}, of kies later hetzelfde bestand
      opnieuw: wat er al is, komt er niet nog eens bij.
    </p>
    <ButtonGroup>
      <Button kind="primary" onPress={onAgain}>
        Ga verder
      </Button>
      <Button onPress={onStop}>Stop en toon het verslag</Button>
    </ButtonGroup>
  </Alert>
)
