// The rows with words that may point to someone: what is proposed for each word, and the sender's decision.
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { Mark } from '../readalong/reading.ts'
import { marksOfRow, type PreparedRow, placeOf } from './preparedRow.ts'
import type { RowDecision, RowDecisions } from './progress.ts'

interface ReviewRowsProps {
  readonly rows: readonly PreparedRow[]
  readonly decisions: RowDecisions
  readonly onDecide: (row: number, decision: RowDecision) => void
  readonly onAgreeAll: () => void
}

const ROWS_AT_ONCE = 20

export function ReviewRows({ rows, decisions, onDecide, onAgreeAll }: ReviewRowsProps) {
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const open = rows.filter(({ row }) => decisions.get(row)?.state === 'open').length
  const heading = useRef<HTMLHeadingElement>(null)
  /** The button goes away with what it did, so its heading takes the keyboard. */
  function agreeAll() {
    flushSync(onAgreeAll)
    heading.current?.focus()
  }
  return (
    <section className="rd-stack" aria-labelledby="bekijken">
      <h3 className="nl-heading nl-heading--level-3" id="bekijken" ref={heading} tabIndex={-1}>
        Woorden om te bekijken
      </h3>
      <p>
        In deze rijen staan woorden die naar iemand kunnen wijzen. Een vinkje betekent: dit woord gaat eruit.
        Kijk of dat klopt.
      </p>
      {open > 1 ? (
        <ButtonGroup>
          <Button onPress={agreeAll}>Akkoord met alle {open} rijen</Button>
        </ButtonGroup>
      ) : null}
      <ul className="rd-review">
        {rows.slice(0, shown).map((row) => {
          const decision = decisions.get(row.row)
          return decision ? (
            <ReviewRow
              key={row.row}
              row={row}
              decision={decision}
              onDecide={(next) => onDecide(row.row, next)}
            />
          ) : null
        })}
      </ul>
      {rows.length > shown ? (
        <ButtonGroup>
          <Button onPress={() => setShown(shown + ROWS_AT_ONCE)}>
            Toon meer rijen (nog {rows.length - shown})
          </Button>
        </ButtonGroup>
      ) : null}
    </section>
  )
}

interface ReviewRowProps {
  readonly row: PreparedRow
  readonly decision: RowDecision
  readonly onDecide: (decision: RowDecision) => void
}

function ReviewRow({ row, decision, onDecide }: ReviewRowProps) {
  const { removed, state } = decision
  const line = useRef<HTMLLIElement>(null)
  /** The button that was pressed goes away; what stands in its row now takes the keyboard. */
  function decide(next: RowDecision) {
    flushSync(() => onDecide(next))
    line.current?.querySelector<HTMLElement>('input, button')?.focus()
  }
  const name = row.kenmerk === null ? `Rij ${row.row}` : `Rij ${row.row}, ${row.kenmerk}`
  const toggle = (key: string, on: boolean) =>
    onDecide({
      state: 'open',
      removed: new Set(on ? [...removed, key] : [...removed].filter((other) => other !== key)),
    })
  return (
    <li className="rd-review__row" ref={line}>
      <p className="rd-review__name">
        <strong translate="no">{name}</strong>
        {state === 'agreed' ? <Badge tone="ok">akkoord</Badge> : null}
        {state === 'held' ? <Badge>blijft achter</Badge> : null}
      </p>
      {state === 'open' ? (
        <>
          <RowWords name={name} row={row} removed={removed} onToggle={toggle} />
          <div className="rd-button-group">
            <Button
              size="small"
              label={`Akkoord met ${name}`}
              onPress={() => decide({ removed, state: 'agreed' })}
            >
              Akkoord
            </Button>
            <Button
              size="small"
              kind="subtle"
              label={`Houd deze rij achter: ${name}`}
              onPress={() => decide({ removed, state: 'held' })}
            >
              Houd deze rij achter
            </Button>
          </div>
        </>
      ) : (
        <Button
          size="small"
          kind="subtle"
          label={`Wijzig ${name}`}
          onPress={() => decide({ removed, state: 'open' })}
        >
          Wijzig
        </Button>
      )}
    </li>
  )
}

interface RowWordsProps {
  readonly name: string
  readonly row: PreparedRow
  /** The keys of the words that go. */
  readonly removed: ReadonlySet<string>
  readonly onToggle: (key: string, on: boolean) => void
}

/** The words of a row that may point to someone, each with whether it goes. */
const RowWords = ({ name, row, removed, onToggle }: RowWordsProps) => (
  <fieldset className="rd-review__words" aria-label={`Wat gaat eruit in ${name}?`}>
    {marksOfRow(row).map((mark) =>
      mark.certainty === 'certain' ? (
        <p key={mark.key}>
          <Proposal mark={mark} />{' '}
          <span className="rd-soft">
            <Around row={row} mark={mark} /> Dit gaat er altijd uit.
          </span>
        </p>
      ) : (
        <Checkbox
          key={mark.key}
          label={<Proposal mark={mark} />}
          hint={<Around row={row} mark={mark} />}
          checked={removed.has(mark.key)}
          onChange={(on) => onToggle(mark.key, on)}
        />
      ),
    )}
  </fieldset>
)

/** What is found to be doubtful has no replacement of its own yet. */
const Proposal = ({ mark: { word, type, certainty, replacement } }: { readonly mark: Mark }) => (
  <span translate="no">
    <strong>{word}</strong> ({identifierLabels[type]}
    {certainty === 'check' ? '?' : ''}){certainty === 'check' ? '' : ` → ${replacement}`}
  </span>
)

/** The sentence a word stands in, and why it was marked. */
function Around({ row, mark }: { readonly row: PreparedRow; readonly mark: Mark }) {
  const [before, after] = placeOf(row, mark)
  return (
    <>
      <span translate="no">
        “{before}
        <span className="rd-review__place">{mark.word}</span>
        {after}”
      </span>{' '}
      {mark.reason}
    </>
  )
}
