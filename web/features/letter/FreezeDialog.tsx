// Settling the letter for good; while something is still open only the chair can, with a reason.
import { useState } from 'react'
import { ActionDialog } from '../../ActionDialog.tsx'
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { useVisit } from '../../viewer.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { FreezeLetterDocument, type ShownLetter, type ShownStep } from './letterDocuments.ts'

interface Props {
  readonly letter: ShownLetter
  readonly obstacles: ShownStep['obstacles']
  readonly onClose: () => void
}

export function FreezeDialog({ letter: { year, currentVersion: version }, obstacles, onClose }: Props) {
  const { may } = useVisit()
  const [reason, setReason] = useState('')
  const isFree = obstacles.length === 0
  const mayOverrule = may('letter.overrule')

  return (
    <ActionDialog
      title={`Brief ${year} vaststellen`}
      verb={isFree || mayOverrule ? `Stel versie ${version} vast` : null}
      document={FreezeLetterDocument}
      input={() => ({ year, version, reason: reason.trim() || null })}
      problemsOf={({ freezeLetter }) => freezeLetter.problems}
      onClose={onClose}
    >
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
          {mayOverrule ? null : <p>Alleen de voorzitter kan de brief dan toch vaststellen, met een reden.</p>}
        </Alert>
      )}
      {isFree || !mayOverrule ? null : (
        <NoteArea
          label="Waarom stelt u de brief toch vast?"
          hint="De reden blijft bij de brief staan."
          value={reason}
          onChange={setReason}
          rows={2}
        />
      )}
    </ActionDialog>
  )
}
