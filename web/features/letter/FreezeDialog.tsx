// Settling the letter for good; while something is still open only the chair can, with a reason.
import { useState } from 'react'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { useVisit } from '../../viewer.tsx'
import { NoteArea } from '../readalong/NoteArea.tsx'
import { FreezeLetterDocument, type ShownLetter } from './letterDocuments.ts'
import type { OpenPoint } from './openPoints.ts'
import { isBlocked } from './settling.ts'

const FIELDS = { reason: 'Waarom stelt u de brief toch vast?' }

interface Props {
  readonly letter: ShownLetter
  /** What is in the way; each leads to its place in the letter. */
  readonly points: readonly OpenPoint[]
  readonly onClose: () => void
}

export function FreezeDialog({ letter, points, onClose }: Props) {
  const { year, currentVersion: version } = letter
  const { may } = useVisit()
  const [reason, setReason] = useState('')
  const isFree = points.length === 0
  const mayOverrule = may('letter.overrule') && !letter.nextSteps.some(isBlocked)

  return (
    <ActionDialog
      title={`Brief ${year} vaststellen`}
      verb={isFree || mayOverrule ? `Stel versie ${version} vast` : null}
      document={FreezeLetterDocument}
      input={() => ({ year, version, reason: reason.trim() || null })}
      problemsOf={({ freezeLetter }) => freezeLetter.problems}
      fields={isFree || !mayOverrule ? {} : FIELDS}
      onClose={onClose}
    >
      <p>
        U stelt versie {version} vast: de tekst zoals die nu in de brief staat. Er komt geen nieuwe versie
        bij. Las u een eerdere versie, kijk dan eerst bij de versies wat er sindsdien is veranderd.
      </p>
      <p>
        Na het vaststellen verandert de brief niet meer: geen woord en geen getal. Dit kunt u niet ongedaan
        maken. Elke download is daarna dezelfde brief.
      </p>
      {isFree ? null : (
        <Alert tone="warning" heading="Er staat nog iets open">
          <ul>
            {points.map(({ key, words, anchor }) => (
              <li key={key}>
                {anchor ? (
                  <a href={`#${anchor}`} className="nl-link" onClick={onClose}>
                    {words}
                  </a>
                ) : (
                  words
                )}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {isFree || !mayOverrule ? null : (
        <NoteArea
          label={FIELDS.reason}
          hint="De reden blijft bij de brief staan."
          value={reason}
          onChange={setReason}
          rows={2}
          max={REMARK_CHARS_MAX}
        />
      )}
    </ActionDialog>
  )
}
