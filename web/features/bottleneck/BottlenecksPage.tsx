// All bottlenecks as a board, in columns by state, who can solve them, act or year; the address holds the choice.

import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatPeriod } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { useVisit } from '../../viewer.tsx'
import {
  type BoardParams,
  columnsOf,
  fits,
  GROUPINGS,
  groupingOf,
  type Listed,
  statusOf,
  valuesFor,
  withPlaces,
} from './board.ts'
import { BottlenecksDocument } from './bottleneckDocuments.ts'
import { YearBadge } from './YearBadge.tsx'
import './bottleneck.css'
import './board.css'

export function BottlenecksPage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: BottlenecksDocument, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Knelpunten"
      lead="Problemen die uit meer casussen blijken en om een oplossing vragen, gevolgd door de jaren heen."
      wide
      actions={
        <>
          <Link to="/knelpunten/volgorde" className={buttonClass()}>
            Volgorde
          </Link>
          {may('bottleneck.manage') ? (
            <Link to="/knelpunten/nieuw" className={buttonClass('primary')}>
              Nieuw knelpunt
            </Link>
          ) : null}
        </>
      }
    >
      <Loaded result={result}>{(answer) => <Board bottlenecks={withPlaces(answer)} />}</Loaded>
    </Page>
  )
}

function Board({ bottlenecks }: { readonly bottlenecks: readonly Listed[] }) {
  const params = useSearch({ from: '/member/knelpunten' })
  const navigate = useNavigate()
  const go = (search: BoardParams) => navigate({ to: '/knelpunten', search, resetScroll: false })
  const grouping = groupingOf(params)
  const shown = bottlenecks.filter((listed) => fits(listed, params))
  const columns = columnsOf(shown, grouping)
  return (
    <>
      <div className="rd-fields">
        <Select
          label="Zet bij elkaar"
          value={grouping.param}
          onChange={(groep) => go({ ...params, groep })}
          options={GROUPINGS.map(({ param, name }) => ({
            value: param,
            label: `Naar ${name.toLowerCase()}`,
          }))}
          narrows
        />
        {GROUPINGS.filter(({ param }) => param !== grouping.param).map(({ param, name, labelOf }) => (
          <Select
            key={param}
            label={name}
            value={params[param] ?? ''}
            onChange={(value) => {
              const { [param]: _old, ...rest } = params
              void go(value === '' ? rest : { ...rest, [param]: value })
            }}
            options={valuesFor(bottlenecks, param).map((value) => ({ value, label: labelOf(value) }))}
            empty="Alle"
            narrows
          />
        ))}
      </div>
      <p role="status">
        {counted(shown.length, 'knelpunt', 'knelpunten')}, per kolom in de{' '}
        <Link to="/knelpunten/volgorde" className="nl-link">
          volgorde van het team
        </Link>
      </p>
      {shown.length === 0 ? (
        <EmptyState title="Geen knelpunt past bij deze filters." />
      ) : (
        <div className="board">
          <Jump columns={columns.map(({ value, cards }) => [value, grouping.labelOf(value), cards.length])} />
          {columns.map(({ value, cards }) => (
            <section key={value} className="board__column" aria-labelledby={`kolom-${value}`}>
              <Heading id={`kolom-${value}`}>
                {grouping.labelOf(value)} <span className="board__count">{cards.length}</span>
              </Heading>
              <ul className="plain-list">
                {cards.map((card) => (
                  <Card key={card.id} card={card} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}

interface JumpProps {
  readonly columns: readonly (readonly [value: string, name: string, cards: number])[]
}

/** On a narrow screen the columns stand below one another: the way to each of them. */
const Jump = ({ columns }: JumpProps) => (
  <nav className="board__jump" aria-label="Naar een kolom">
    <ul className="plain-list">
      {columns.map(([value, name, cards]) => (
        <li key={value}>
          <a href={`#kolom-${value}`} className="nl-link">
            {name}
          </a>{' '}
          <span className="board__count">{cards}</span>
        </li>
      ))}
    </ul>
  </nav>
)

const Card = ({
  card: { id, number, title, place, priority, addressee, evidence, ...card },
}: {
  readonly card: Listed
}) => (
  <li className="board__card">
    <p>
      <Link to="/knelpunten/$id" params={{ id }} className="nl-link">
        K-{number} {title}
      </Link>
    </p>
    <p>
      <YearBadge status={statusOf(card)} />{' '}
      <Badge tone={priority === 'HOOG' ? 'warning' : 'neutral'}>
        Prioriteit {label('priority', priority).toLowerCase()}
      </Badge>
    </p>
    <p className="rd-soft">
      {[
        `Plaats ${place}`,
        counted(evidence.cases, 'casus', 'casussen'),
        evidence.lastPeriod ? `laatst gezien: ${formatPeriod(evidence.lastPeriod)}` : '',
        label('addressee', addressee),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </li>
)
