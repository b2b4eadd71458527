// Settling the letter for good; while something is still open only the chair can, with a reason.
import { type FormEvent, useState } from 'react'
import { label } from '../../labels.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { FreezeLetterDocument, type ShownLetter, type ShownStep } from './letterDocuments.ts'

interface Props {
  readonly letter: ShownLetter
  readonly obstacles: ShownStep['obstacles']
  readonly onClose: () => void
}

export function FreezeDialog({ letter: { year, currentVersion: version }, obstacles, onClose }: Props) {
  const { may } = useVisit()
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])
  const { run, busy, failure } = useAction(FreezeLetterDocument)
  const isFree = obstacles.length === 0
  const mayOverrule = may('letter.overrule')

  async function freeze(event: FormEvent) {
    event.preventDefault()
    const answer = await run({ year, version, reason: reason.trim() || null })
    const found = answer?.freezeLetter.problems ?? []
    setProblems(found)
    if (answer && found.length === 0) onClose()
  }

  return (
    <Dialog title={`Brief ${year} vaststellen`} onClose={onClose}>
      <form onSubmit={freeze} noValidate>
        <p>
          Na het vaststellen verandert de brief niet meer: geen woord en geen getal. Dit kunt u niet ongedaan
          maken. Elke download is daarna dezelfde brief.
        </p>
        {isFree ? null : (
          <Alert tone="warning" heading="Er staat nog iets open">
            <ul>
              {obstacles.map((each) => (
                <li key={each}>{label('letterObstacle', each)}</li>
              ))}
            </ul>
            {mayOverrule ? null : (
              <p>Alleen de voorzitter kan de brief dan toch vaststellen, met een reden.</p>
            )}
          </Alert>
        )}
        {isFree || !mayOverrule ? null : (
          <TextArea
            label="Waarom stelt u de brief toch vast?"
            hint="De reden blijft bij de brief staan."
            value={reason}
            onChange={setReason}
            rows={2}
          />
        )}
        <Problems problems={problems} failure={failure} />
        <ButtonGroup>
          {isFree || mayOverrule ? (
            <Button type="submit" kind="primary" busy={busy}>
              Stel versie {version} vast
            </Button>
          ) : null}
          <Button onPress={onClose}>Annuleer</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}
