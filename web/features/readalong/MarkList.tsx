// Every word that was found, why, and the sender's choice on it where there is one.
import { Button } from '../../ui/Button.tsx'
import type { Mark } from './reading.ts'

interface MarkListProps {
  readonly marks: readonly Mark[]
  readonly onKeep: (word: string) => void
  readonly onRemove: (word: string, certainty: Mark['certainty']) => void
}

export const MarkList = ({ marks, onKeep, onRemove }: MarkListProps) => (
  <ul className="rd-marks" translate="no">
    {marks.map((mark) => (
      <li key={`${mark.certainty} ${mark.word}`} className="rd-marks__mark">
        <div>
          <p className="rd-marks__word">
            <strong>{mark.word}</strong>
            {mark.times > 1 ? ` (${mark.times} keer)` : ''} {outcome(mark)}
          </p>
          <p className="rd-marks__reason">{mark.reason}</p>
        </div>
        {mark.certainty === 'certain' ? null : <Choice mark={mark} onKeep={onKeep} onRemove={onRemove} />}
      </li>
    ))}
  </ul>
)

function outcome({ certainty, kept, replacement }: Mark): string {
  if (certainty === 'certain') return `wordt ${replacement}. Dit gaat er altijd uit.`
  if (kept) return 'blijft staan.'
  return certainty === 'check' ? 'blijft staan tot u kiest.' : `wordt ${replacement}.`
}

interface ChoiceProps extends Omit<MarkListProps, 'marks'> {
  readonly mark: Mark
}

const Choice = ({ mark, onKeep, onRemove }: ChoiceProps) => (
  <div className="rd-button-group rd-marks__choice">
    <Button
      label={`Haal weg: ${mark.word}`}
      pressed={mark.certainty === 'probable' && !mark.kept}
      onPress={() => onRemove(mark.word, mark.certainty)}
    >
      Haal weg
    </Button>
    <Button label={`Laat staan: ${mark.word}`} pressed={mark.kept} onPress={() => onKeep(mark.word)}>
      Laat staan
    </Button>
  </div>
)
