// The cases that wait to be coded, decided or published.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { formatDay, formatPeriod } from '../../dates.ts'
import type { EnumOf, ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { WaitingCasesDocument } from './queueDocuments.ts'
import type { CaseStep } from './steps.ts'
import { ToQueue } from './ToQueue.tsx'

interface Props {
  readonly step: CaseStep
  readonly title: string
  readonly what: string
  readonly statuses: readonly EnumOf<'CaseStatus'>[]
}

type Waiting = ResultOf<typeof WaitingCasesDocument>['cases']['edges'][number]['node']

const PATHS = {
  duiden: '/casussen/$reference/duiden',
  beslissen: '/casussen/$reference/beslissen',
  publiceren: '/casussen/$reference',
} as const satisfies Record<CaseStep, string>

export function WaitingCases({ step, title, what, statuses }: Props) {
  const pages = usePages()
  const [result] = useQuery({
    query: WaitingCasesDocument,
    variables: { statuses: [...statuses], after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
  })
  const columns: readonly Column<Waiting>[] = [
    {
      header: 'Casus',
      rowHeader: true,
      cell: ({ reference, title }) => (
        <Link to={PATHS[step]} params={{ reference }} className="nl-link">
          {reference} {title}
        </Link>
      ),
    },
    { header: 'Soort', cell: ({ kind }) => label('caseKind', kind) },
    { header: 'Wanneer gebeurd', cell: ({ period }) => formatPeriod(period) },
    ...(step === 'duiden'
      ? [{ header: 'Uw duiding', cell: ({ myCoding }: Waiting) => progress(myCoding) }]
      : []),
    { header: 'Casus sinds', cell: ({ createdAt }) => formatDay(createdAt) },
  ]
  return (
    <Page title={title} eyebrow={<ToQueue />} lead={what} wide>
      <Loaded result={result}>
        {({ cases: { totalCount, edges, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title="Hier wacht nu niets." />
          ) : (
            <>
              <Table
                caption={`${totalCount} ${totalCount === 1 ? 'casus' : 'casussen'} bij deze stap`}
                rows={edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={columns}
              />
              <Pagination {...pageInfo} pages={pages} label="Bladzijden met casussen" />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

const progress = (coding: Waiting['myCoding']): string =>
  coding === null ? 'Nog niet begonnen' : coding.done ? 'Afgerond' : 'Begonnen'
