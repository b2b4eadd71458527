// Makes the circumstances of a case coarser: what it does to the number of people who fit, and why it is done.
import { useState } from 'react'
import { coarserDates } from '#core/deidentify/datePlaceholders.ts'
import { ActionDialog } from '../../ActionDialog.tsx'
import { enumOrNull } from '../../labels.ts'
import { CoarsenCase } from '../risk/Coarsen.tsx'
import type { Chosen } from '../risk/coarsening.ts'
import { CoarsenCaseDocument, type ShownCase } from './caseDocuments.ts'
import { TakeBackGround } from './TakeBackGround.tsx'

interface Props {
  readonly shown: ShownCase
  readonly onClose: () => void
}

export function CoarsenDialog({ shown, onClose }: Props) {
  const { id, version } = shown
  const [chosen, setChosen] = useState<Chosen>([])
  const [ground, setGround] = useState('')
  const [reason, setReason] = useState('')

  return (
    <ActionDialog
      title="Casus grover maken"
      verb="Maak grover"
      document={CoarsenCaseDocument}
      input={() => {
        if (chosen.length === 0) return 'Kies eerst wat grover wordt.'
        const why = enumOrNull('takeBackGround', ground)
        return why
          ? { input: { id, version, ground: why, reason, coarsenings: [...chosen] } }
          : 'Kies eerst een reden.'
      }}
      problemsOf={({ coarsenCase }) => coarsenCase.problems}
      onClose={onClose}
    >
      <p>
        Wat grover is gemaakt, komt niet terug. Tellingen en zoeken volgen direct. Een vastgestelde brief
        verandert niet.
      </p>
      <CoarsenCase id={id} chosen={chosen} onChange={setChosen} />
      <DatesToo shown={shown} period={chosen.find(({ field }) => field === 'PERIOD')?.to ?? shown.period} />
      <TakeBackGround {...{ ground, reason, onGround: setGround, onReason: setReason }} />
    </ActionDialog>
  )
}

/** What the chosen period does to the dates between brackets in the texts. */
function DatesToo({ shown, period }: { readonly shown: ShownCase; readonly period: string }) {
  const texts = [shown.title, shown.summary, shown.narrative, shown.wouldHaveHelped ?? '']
  const dates = texts.flatMap((text) => coarserDates(text, period))
  if (dates.length === 0) return null
  const changes = new Map(dates.map(({ was, becomes }) => [was, becomes]))
  return (
    <div role="status">
      <p>In de teksten worden de maanden tussen haken even grof:</p>
      <ul>
        {[...changes].map(([was, becomes]) => (
          <li key={was}>
            {was} wordt <strong>{becomes}</strong>
          </li>
        ))}
      </ul>
      <p className="rd-soft">Staat een maand ook buiten haken in de tekst? Pas die dan zelf aan.</p>
    </div>
  )
}
