// What the sender selects can be pointed out as something to take away, by mouse and by keyboard.
import { Button } from '../../ui/Button.tsx'
import type { Choice } from './choices.ts'
import { POINTED_OUT } from './choices.ts'

interface PointOutProps {
  /** The words selected in the field. */
  readonly words: string
  readonly onChoose: (choice: Choice) => void
}

export const PointOut = ({ words, onChoose }: PointOutProps) => (
  <fieldset className="rd-point-out" aria-label={`Wat is ‘${words}’?`}>
    <span translate="no">
      <strong>{words}</strong> is ook een
    </span>
    {POINTED_OUT.map(({ type, label }) => (
      <Button key={type} size="small" onPress={() => onChoose({ word: words, outcome: type })}>
        {label}
      </Button>
    ))}
  </fieldset>
)

/** How to point out what was missed; once in a form is enough. */
export const PointOutHelp = () => (
  <p className="rd-point-out rd-soft">
    <span>
      Mist u iets? Selecteer het in de tekst
      <span className="rd-by-keys">, met de muis of met Shift en de pijltjes</span>. Dat kan in elk veld.
    </span>
  </p>
)
