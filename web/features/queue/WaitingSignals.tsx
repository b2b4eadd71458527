// The signals that wait to be checked or triaged.
import { useQuery } from 'urql'
import { formatMonth, formatPeriod } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { Table } from '../../ui/Table.tsx'
import { WaitingSignalsDocument } from './queueDocuments.ts'
import { SignalLink } from './SignalLink.tsx'
import { ToQueue } from './ToQueue.tsx'

interface Props {
  readonly title: string
  readonly what: string
  readonly statuses: readonly EnumOf<'SignalStatus'>[]
}

export function WaitingSignals({ title, what, statuses }: Props) {
  const pages = usePages()
  const [result] = useQuery({
    query: WaitingSignalsDocument,
    variables: { statuses: [...statuses], after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Page title={title} eyebrow={<ToQueue />} lead={what} wide>
      <Loaded result={result}>
        {({ signals: { totalCount, edges, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title="Hier wacht nu niets." />
          ) : (
            <>
              <Table
                caption={`${totalCount} ${totalCount === 1 ? 'signaal wacht' : 'signalen wachten'}, spoed bovenaan`}
                rows={edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Signaal', rowHeader: true, cell: (signal) => <SignalLink signal={signal} /> },
                  {
                    header: 'Soort',
                    cell: ({ urgent, goodPractice }) => <Kinds {...{ urgent, goodPractice }} />,
                  },
                  { header: 'Wanneer gebeurd', cell: ({ period }) => formatPeriod(period) },
                  {
                    header: 'Indiener',
                    cell: ({ organisationKind }) =>
                      label('organisationKind', organisationKind) || 'Niet getoond',
                  },
                  { header: 'Ontvangen', cell: ({ submittedAt }) => formatMonth(submittedAt) },
                ]}
              />
              <Pagination {...pageInfo} pages={pages} label="Bladzijden met signalen" />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

const Kinds = ({ urgent, goodPractice }: { readonly urgent: boolean; readonly goodPractice: boolean }) => (
  <>
    {urgent ? <Badge tone="error">Spoed</Badge> : null}{' '}
    {goodPractice ? <Badge tone="ok">Goed voorbeeld</Badge> : null}
  </>
)
