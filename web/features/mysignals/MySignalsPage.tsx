// The signals of one's own organisation, those that wait for the sender first within reach.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatDay } from '../../dates.ts'
import type { EnumOf, ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { isEnum, optionsOf } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { Select } from '../../ui/Select.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SignalStatusBadge } from './SignalStatusBadge.tsx'
import { MY_SIGNALS } from './signalDocuments.ts'

type SignalRow = ResultOf<typeof MY_SIGNALS>['signals']['edges'][number]['node']

const COLUMNS: readonly Column<SignalRow>[] = [
  { header: 'Code', oneLine: true, cell: ({ code }) => code },
  {
    header: 'Signaal',
    rowHeader: true,
    cell: ({ id, title, urgent }) => (
      <>
        <Link to="/signalen/$id" params={{ id }}>
          {title}
        </Link>{' '}
        {urgent ? <Badge tone="warning">Spoed</Badge> : null}
      </>
    ),
  },
  { header: 'Eigen kenmerk', cell: ({ reference }) => reference },
  { header: 'Status', plain: true, cell: ({ status }) => <SignalStatusBadge status={status} /> },
  { header: 'Ingediend', cell: ({ submittedAt }) => formatDay(submittedAt) },
]

export function MySignalsPage() {
  const [status, setStatus] = useState<EnumOf<'SignalStatus'> | null>(null)
  const pages = usePages()
  const [result] = useQuery({
    query: MY_SIGNALS,
    variables: { filter: { own: true, statuses: status ? [status] : null }, after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Page
      title="Mijn signalen"
      lead="De signalen van uw organisatie, eerst wat op u wacht, dan wat spoed heeft en nog loopt, dan het nieuwste."
      wide
      actions={
        <Link to="/signalen/nieuw" className={buttonClass('primary')}>
          Signaal indienen
        </Link>
      }
    >
      <Select
        label="Toon"
        empty="Alle signalen"
        narrows
        options={optionsOf('ownSignalStatus')}
        value={status ?? ''}
        onChange={(value) => {
          setStatus(isEnum('ownSignalStatus', value) ? value : null)
          pages.restart()
        }}
      />
      <Loaded result={result}>
        {({ signals }) =>
          signals.totalCount === 0 ? (
            <EmptyState title="Hier staan geen signalen">
              {status ? 'Kies een andere status.' : 'Dien uw eerste signaal in.'}
            </EmptyState>
          ) : (
            <>
              <Table
                caption={counted(signals.totalCount, 'signaal', 'signalen')}
                columns={COLUMNS}
                rows={signals.edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
              />
              <Pagination
                label="Bladzijden met signalen"
                pages={pages}
                hasNextPage={signals.pageInfo.hasNextPage}
                endCursor={signals.pageInfo.endCursor}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
