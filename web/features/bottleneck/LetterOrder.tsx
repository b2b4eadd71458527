// The order of bottlenecks as it would stand in a letter that is still open, and the button that takes it over.
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useQuery } from 'urql'
import { formatMoment } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { LETTER_ORDERS, type OpenOrder, SETTLE_ORDER } from './priorityDocuments.ts'

export function LetterOrders() {
  const [result, refresh] = useQuery({ query: LETTER_ORDERS, requestPolicy: 'cache-and-network' })
  return (
    <Loaded result={result}>
      {({ letterOrders }) =>
        letterOrders.map((order) => (
          <LetterOrder
            key={order.year}
            order={order}
            onSettled={() => refresh({ requestPolicy: 'network-only' })}
          />
        ))
      }
    </Loaded>
  )
}

interface Props {
  readonly order: OpenOrder
  readonly onSettled: () => void
}

function LetterOrder({ order, onSettled }: Props) {
  const { may } = useVisit()
  const { year, bottlenecks } = order
  const { run, busy, failure } = useAction(SETTLE_ORDER)
  const standing = useRef<HTMLParagraphElement>(null)
  const [problems, setProblems] = useState<readonly { readonly message: string }[]>([])

  async function settle() {
    const answer = await run({ input: { year, bottleneckIds: bottlenecks.map(({ id }) => id) } })
    setProblems(answer?.settleLetterOrder.problems ?? [])
    if (!answer) return
    // The button goes away once the order holds.
    standing.current?.focus()
    onSettled()
  }

  return (
    <section className="rd-stack">
      <Heading>In de brief over {year}</Heading>
      <p className="rd-prose">
        De brief zet knelpunten op prioriteit, en bij gelijke prioriteit op het aantal casussen dat erin
        staat. Zo is aan een plaats niet te zien wat verborgen moet blijven. Daarom kan deze volgorde afwijken
        van de tabel hierboven.
      </p>
      <p role="status" ref={standing} tabIndex={-1}>
        {standingOf(order)}
      </p>
      <details className="rd-details">
        <summary>Bekijk de volgorde ({bottlenecks.length})</summary>
        <ol>
          {bottlenecks.map(({ id, number, title }) => (
            <li key={id}>
              <Link to="/knelpunten/$id" params={{ id }} className="nl-link">
                K-{number} {title}
              </Link>
            </li>
          ))}
        </ol>
      </details>
      <Problems problems={problems} failure={failure} />
      {may('priority.manage') && !isSettled(order) ? (
        <div>
          <Button kind="primary" busy={busy} onPress={() => void settle()}>
            Neem deze volgorde over in de brief
          </Button>
        </div>
      ) : null}
      <p>
        <Link to="/brief/$year" params={{ year: String(year) }} className="nl-link">
          Naar de brief over {year}
        </Link>
      </p>
    </section>
  )
}

/** Whether the order that holds in the letter is the one that follows now. */
const isSettled = ({ bottlenecks, settled }: OpenOrder): boolean =>
  settled?.map(({ id }) => id).join() === bottlenecks.map(({ id }) => id).join()

function standingOf(order: OpenOrder): string {
  if (order.settledAt === null)
    return 'De volgorde is nog niet overgenomen: in de brief staan knelpunten van een regeling op prioriteit (hoog, midden, laag).'
  const since = `De volgorde is op ${formatMoment(order.settledAt)} overgenomen. Zij geldt zodra de brief daarna opnieuw is geteld.`
  return isSettled(order) ? since : `${since} Daarna zijn aantallen, prioriteiten of plaatsen veranderd.`
}
