// The order of bottlenecks: the published formula with its weights, each part of each bottleneck, and how firm the order is.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { formatMeasure } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LongTable } from '../../ui/LongTable.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { GivePlaceDialog } from './GivePlaceDialog.tsx'
import { LetterOrders } from './LetterOrder.tsx'
import { PRIORITIES, type Priorities, type Row } from './priorityDocuments.ts'
import { PARTS } from './priorityParts.ts'
import { WeightsForm } from './WeightsForm.tsx'

export function PriorityPage() {
  const [result] = useQuery({ query: PRIORITIES, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Volgorde van knelpunten"
      lead="Welk knelpunt eerst? Zes onderdelen geven elk een getal van 0 tot 1. De gewichten bepalen hoe zwaar elk onderdeel telt."
      eyebrow={<Link to="/knelpunten">Knelpunten</Link>}
      wide
    >
      <Loaded result={result}>{({ priorities }) => <Order priorities={priorities} />}</Loaded>
    </Page>
  )
}

function Order({ priorities }: { readonly priorities: Priorities }) {
  const { may } = useVisit()
  const { weights, rows, shifts } = priorities
  const total = PARTS.reduce((sum, { name }) => sum + weights[name], 0)
  return (
    <>
      {rows.some(({ score }) => score === null) ? (
        <p>
          Bij Bronnen en Score ziet u een streepje. Daaruit zou te lezen zijn hoeveel organisaties iets
          meldden, en uw organisatie ziet niet waar casussen vandaan komen. De plaats zelf klopt wel.
        </p>
      ) : null}
      <OrderTable rows={rows} />
      <Heading>De formule</Heading>
      <p>
        De score is het gewogen gemiddelde van de zes onderdelen: elk onderdeel maal zijn gewicht, opgeteld en
        gedeeld door {total}. Er wordt geteld met gepubliceerde casussen.
      </p>
      <ul>
        {PARTS.map(({ name, label, meaning }) => (
          <li key={name}>
            <strong>{label}</strong> (gewicht {weights[name]}): {meaning}
          </li>
        ))}
      </ul>
      {may('priority.manage') ? <WeightsForm weights={weights} /> : null}
      <Heading>Hoe vast staat de volgorde?</Heading>
      <Firmness shifts={shifts} />
      <LetterOrders />
    </>
  )
}

const SHOWN_AT_FIRST = 10

function OrderTable({ rows }: { readonly rows: readonly Row[] }) {
  const { may } = useVisit()
  const [placing, setPlacing] = useState<Row | null>(null)
  return (
    <>
      <LongTable
        caption="Knelpunten op volgorde, met elk onderdeel van 0 tot 1"
        rows={rows}
        rowKey={({ bottleneck }) => bottleneck.id}
        few={SHOWN_AT_FIRST}
        toAll={`Toon alle ${rows.length} knelpunten`}
        columns={[
          { header: 'Plaats', numeric: true, cell: ({ place }) => place },
          {
            header: 'Knelpunt',
            rowHeader: true,
            cell: ({ bottleneck: { id, number, title }, reason, formulaPlace }) => (
              <>
                <Link to="/knelpunten/$id" params={{ id }} className="nl-link">
                  K-{number} {title}
                </Link>
                {reason ? (
                  <span className="rd-soft">
                    {' '}
                    Volgens de formule plaats {formulaPlace}. {reason}
                  </span>
                ) : null}
              </>
            ),
          },
          ...PARTS.map(({ part, label }) => ({
            header: label,
            numeric: true,
            cell: ({ parts }: Row) => formatMeasure(parts.find((each) => each.part === part)?.value ?? null),
          })),
          { header: 'Score', numeric: true, cell: ({ score }) => formatMeasure(score) },
          ...(may('priority.manage')
            ? [
                {
                  header: 'Eigen plaats',
                  plain: true,
                  cell: (row: Row) => (
                    <Button
                      kind="subtle"
                      label={`${row.reason ? 'Wijzig' : 'Geef'} plaats: K-${row.bottleneck.number}`}
                      onPress={() => setPlacing(row)}
                    >
                      {row.reason ? 'Wijzig plaats' : 'Geef plaats'}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {placing ? (
        <GivePlaceDialog row={placing} places={rows.length} onClose={() => setPlacing(null)} />
      ) : null}
    </>
  )
}

function Firmness({ shifts }: Pick<Priorities, 'shifts'>) {
  const moving = shifts.filter(({ moved }) => moved.length > 0)
  const lowest = Math.min(1, ...shifts.map(({ tau }) => tau))
  if (moving.length === 0)
    return (
      <p>De volgorde volgens de formule blijft dezelfde als een gewicht een vijfde lager of hoger wordt.</p>
    )
  return (
    <>
      <p>
        Elk gewicht is een vijfde lager en hoger gezet. Vergelijk daarna steeds twee knelpunten: van elke 100
        paren staan er minstens {Math.floor(50 * (1 + lowest))} nog in dezelfde volgorde als nu (Kendalls tau
        minstens {formatMeasure(lowest)}).
      </p>
      <details className="rd-details">
        <summary>Welke knelpunten van plaats wisselen</summary>
        <ul>
          {moving.map(({ part, factor, moved }) => (
            <li key={`${part} ${factor}`}>
              {PARTS.find((each) => each.part === part)?.label} {factor < 1 ? 'lager' : 'hoger'}:{' '}
              {moved.map((number) => `K-${number}`).join(', ')} {plural(moved.length, 'krijgt', 'krijgen')}{' '}
              een andere plaats.
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
