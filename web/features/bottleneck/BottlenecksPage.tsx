// All bottlenecks, to filter by who can solve them, the act and how they stand.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatPeriod } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { useVisit } from '../../viewer.tsx'
import { BottlenecksDocument } from './bottleneckDocuments.ts'
import { YearBadge } from './YearBadge.tsx'
import './bottleneck.css'

export type Listed = ResultOf<typeof BottlenecksDocument>['bottlenecks'][number]

export function BottlenecksPage() {
  const { may } = useVisit()
  const [result] = useQuery({ query: BottlenecksDocument, requestPolicy: 'cache-and-network' })
  return (
    <Page
      title="Knelpunten"
      lead="Problemen die uit meer casussen blijken en om een oplossing vragen, gevolgd door de jaren heen."
      wide
      actions={
        may('bottleneck.manage') ? (
          <Link to="/knelpunten/nieuw" className={buttonClass('primary')}>
            Nieuw knelpunt
          </Link>
        ) : null
      }
    >
      <Loaded result={result}>{({ bottlenecks }) => <FilteredList bottlenecks={bottlenecks} />}</Loaded>
    </Page>
  )
}

const statusOf = ({ steps }: Listed) => steps.toSorted((a, b) => a.year - b.year).at(-1)?.yearStatus ?? null

/** What the list can be filtered by: the values a bottleneck has, and their names. */
const FILTERS = [
  { name: 'Wie kan het oplossen', values: ({ addressee }: Listed) => [label('addressee', addressee)] },
  { name: 'Wet', values: ({ provisions }: Listed) => provisions.map(({ regulation }) => regulation.name) },
  { name: 'Stand', values: (listed: Listed) => [label('yearStatus', statusOf(listed))] },
] as const

function FilteredList({ bottlenecks }: { readonly bottlenecks: readonly Listed[] }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const shown = bottlenecks.filter((listed) =>
    FILTERS.every(({ name, values }) => !chosen[name] || values(listed).includes(chosen[name])),
  )
  return (
    <>
      <div className="rd-fields">
        {FILTERS.map(({ name, values }) => (
          <Select
            key={name}
            label={name}
            value={chosen[name] ?? ''}
            onChange={(value) => setChosen({ ...chosen, [name]: value })}
            options={[...new Set(bottlenecks.flatMap(values))]
              .filter(Boolean)
              .sort((a, b) => a.localeCompare(b, 'nl'))
              .map((value) => ({ value, label: value }))}
            empty="Alle"
            narrows
          />
        ))}
      </div>
      <p role="status">{shown.length === 1 ? '1 knelpunt' : `${shown.length} knelpunten`}</p>
      {shown.length === 0 ? (
        <EmptyState title="Geen knelpunt past bij deze filters." />
      ) : (
        <BottleneckTable rows={shown} />
      )}
    </>
  )
}

const BottleneckTable = ({ rows }: { readonly rows: readonly Listed[] }) => (
  <Table
    caption="Knelpunten"
    captionHidden
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        header: 'Knelpunt',
        rowHeader: true,
        cell: ({ id, number, title }) => (
          <Link to="/knelpunten/$id" params={{ id }} className="nl-link">
            K-{number} {title}
          </Link>
        ),
      },
      { header: 'Soort', cell: ({ kind }) => label('bottleneckKind', kind) },
      { header: 'Wie kan het oplossen', cell: ({ addressee }) => label('addressee', addressee) },
      { header: 'Prioriteit', cell: ({ priority }) => label('priority', priority) },
      { header: 'Casussen', numeric: true, cell: ({ evidence }) => evidence.cases },
      {
        header: 'Laatste',
        cell: ({ evidence }) => (evidence.lastPeriod ? formatPeriod(evidence.lastPeriod) : '–'),
      },
      { header: 'Stand', cell: (listed) => <YearBadge status={statusOf(listed)} /> },
    ]}
  />
)
