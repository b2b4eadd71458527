// One word that was found: what it is, what becomes of it, and, for the word that is being looked at, why and what else.
import { IDENTIFIER_TYPES, type IdentifierType } from '#core/deidentify/span.ts'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { Button } from '../../ui/Button.tsx'
import { type Choice, isFixed } from './choices.ts'
import type { Mark } from './reading.ts'

interface MarkRowProps {
  readonly mark: Mark
  readonly choice: Choice | undefined
  readonly active: boolean
  /** The one row that the Tab key reaches; the arrow keys go on from there. */
  readonly reachable: boolean
  readonly onLookAt: () => void
  readonly onChoose: (outcome: Choice['outcome']) => void
  readonly onUndo: () => void
}

export function MarkRow({ mark, choice, active, reachable, onLookAt, ...acts }: MarkRowProps) {
  const { word, type, times } = mark
  return (
    <li className={`rd-marks__row${active ? ' rd-marks__row--active' : ''}`}>
      <button
        type="button"
        tabIndex={reachable ? 0 : -1}
        className="rd-marks__word"
        aria-expanded={active}
        onFocus={onLookAt}
        onClick={onLookAt}
      >
        <span className="rd-marks__type">{identifierLabels[type]}</span>
        <span translate="no">
          <span className={`rd-under rd-under--${mark.certainty === 'check' ? 'check' : 'removed'}`}>
            {word}
          </span>
          {times > 1 ? ` (${times} keer)` : ''} {outcomeOf(mark, choice)}
        </span>
      </button>
      {active ? <Acts mark={mark} choice={choice} {...acts} /> : null}
    </li>
  )
}

function outcomeOf({ certainty, replacement }: Mark, choice: Choice | undefined): string {
  if (certainty !== 'check') return `→ ${replacement}`
  return choice === undefined ? 'blijft, als u niets kiest' : 'blijft staan'
}

type ActsProps = Pick<MarkRowProps, 'mark' | 'choice' | 'onChoose' | 'onUndo'>

const Acts = ({ mark, choice, onChoose, onUndo }: ActsProps) => (
  <div className="rd-marks__acts">
    <p>
      {mark.reason}
      {isFixed(mark, choice) ? ' Dit gaat er altijd uit en kan niet blijven staan.' : ''}
    </p>
    <div className="rd-marks__keys">
      {isFixed(mark, choice) ? null : (
        <>
          <Button size="small" keys="B" pressed={choice?.outcome === 'keep'} onPress={() => onChoose('keep')}>
            Blijft
          </Button>
          <Button
            size="small"
            keys="W"
            pressed={mark.certainty !== 'check'}
            onPress={() => onChoose(removal(mark, choice))}
          >
            Weg
          </Button>
        </>
      )}
      <TypeChoice mark={mark} onChoose={onChoose} />
      {choice === undefined ? null : (
        <Button size="small" kind="subtle" keys="O" onPress={onUndo}>
          Ongedaan maken
        </Button>
      )}
    </div>
  </div>
)

/** Taking out a word that was kept or doubtful: as the kind it was found to be. */
export const removal = (mark: Mark, choice: Choice | undefined): IdentifierType =>
  choice === undefined || choice.outcome === 'keep' ? mark.type : choice.outcome

const TypeChoice = ({ mark, onChoose }: Pick<ActsProps, 'mark' | 'onChoose'>) => (
  <label className="rd-marks__kind utrecht-form-field">
    <span>
      <kbd>T</kbd> Soort
    </span>
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-keyshortcuts="T"
      value={mark.type}
      onChange={({ target }) => {
        const type = IDENTIFIER_TYPES.find((known) => known === target.value)
        if (type) onChoose(type)
      }}
    >
      {IDENTIFIER_TYPES.map((type) => (
        <option key={type} value={type}>
          {identifierLabels[type]}
        </option>
      ))}
    </select>
  </label>
)
