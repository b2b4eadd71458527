// What was read of a file before anything is sent: what can go in, what asks for a decision, what is refused.

import { useEffect, useRef, useState } from 'react'
import { counted, plural } from '#core/dutch/words.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { marksOfRow } from './preparedRow.ts'
import type { ReadFile, RowDecision, RowDecisions } from './progress.ts'
import { RefusedRows } from './RefusedRows.tsx'
import { ReviewRows } from './ReviewRows.tsx'
import { Totals } from './Totals.tsx'

interface ReviewProps {
  readonly file: ReadFile
  readonly onSend: (decisions: RowDecisions) => void
  readonly onStop: () => void
}

export function Review({ file, onSend, onStop }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [decisions, setDecisions] = useState(() => proposalsFor(file))
  const good = file.rows.filter(({ fields }) => fields !== null)
  const refused = file.rows.filter(({ fields }) => fields === null)
  const looked = good.filter(({ row }) => decisions.has(row))
  const states = [...decisions.values()].map(({ state }) => state)
  const open = states.filter((state) => state === 'open').length
  const going = good.length - open - states.filter((state) => state === 'held').length

  return (
    <section className="rd-stack" aria-labelledby="nagelezen">
      <h2 className="nl-heading nl-heading--level-2" id="nagelezen" ref={heading} tabIndex={-1}>
        Nagelezen in uw browser
      </h2>
      <p>Er is nog niets verstuurd.</p>
      <Totals
        counts={[
          [going, plural(going, 'rij kan erin', 'rijen kunnen erin')],
          [open, plural(open, 'rij wacht op uw akkoord', 'rijen wachten op uw akkoord')],
          [refused.length, 'afgewezen'],
        ]}
      />
      {looked.length === 0 ? null : (
        <ReviewRows
          rows={looked}
          decisions={decisions}
          onDecide={(row, decision) => setDecisions(new Map([...decisions, [row, decision]]))}
          onAgreeAll={() => setDecisions(agreedAll(decisions))}
        />
      )}
      {refused.length > 0 ? <RefusedRows rows={refused} columns={file.columns} /> : null}
      {going === 0 && open === 0 ? (
        <Alert tone="warning">
          Geen rij kan erin. Lees hierboven waarom, verbeter het bestand en kies het opnieuw.
        </Alert>
      ) : null}
      <ButtonGroup>
        <Button kind="primary" onPress={() => onSend(decisions)}>
          {going === 0 ? 'Naar het verslag' : `Dien ${counted(going, 'rij', 'rijen')} in`}
        </Button>
        <Button onPress={onStop}>Stop, verstuur niets</Button>
      </ButtonGroup>
      {open > 0 ? (
        <p className="rd-soft">
          Rijen die op uw akkoord wachten, gaan nog niet mee. U krijgt ze terug in een bestand.
        </p>
      ) : null}
    </section>
  )
}

/** What is probable goes out unless the sender unticks it; what is only doubtful stays unless the sender ticks it. */
function proposalsFor({ rows }: ReadFile): RowDecisions {
  return new Map(
    rows.flatMap((row): [number, RowDecision][] => {
      const marks = row.fields === null ? [] : marksOfRow(row)
      if (marks.length === 0) return []
      const removed = new Set(marks.filter(({ certainty }) => certainty !== 'check').map(({ key }) => key))
      return [[row.row, { removed, state: 'open' }]]
    }),
  )
}

const agreedAll = (decisions: RowDecisions): RowDecisions =>
  new Map(
    [...decisions].map(([row, decision]) => [
      row,
      decision.state === 'open' ? { ...decision, state: 'agreed' } : decision,
    ]),
  )
