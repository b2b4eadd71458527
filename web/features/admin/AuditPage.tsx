// The log: who did what and when. It holds no text of signals or cases.
import { useQuery } from 'urql'
import { formatMoment, formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { AUDIT_EVENTS } from './adminDocuments.ts'
import { detailText, eventLabel, originLabel, outcomeLabel } from './eventLabels.ts'

type AuditEvent = ResultOf<typeof AUDIT_EVENTS>['auditEvents']['edges'][number]['node']

const COLUMNS: readonly Column<AuditEvent>[] = [
  { header: 'Nr.', cell: ({ sequence }) => formatNumber(sequence), numeric: true },
  { header: 'Wanneer', cell: ({ at }) => formatMoment(at), oneLine: true, plain: true },
  { header: 'Wat', cell: ({ type }) => eventLabel(type), rowHeader: true },
  { header: 'Wie', cell: ({ actor }) => actor?.name ?? 'het systeem', plain: true },
  { header: 'Uitkomst', cell: ({ outcome }) => outcomeLabel(outcome), plain: true },
  { header: 'Herkomst', cell: ({ origin }) => originLabel(origin), plain: true },
  { header: 'Bijzonderheden', cell: ({ detail }) => detailText(detail) },
]

export function AuditPage() {
  const pages = usePages()
  const [result] = useQuery({
    query: AUDIT_EVENTS,
    variables: { after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Page
      title="Logboek"
      lead="Elke handeling staat hier, de nieuwste eerst. Regels kunnen niet worden veranderd of gewist."
      wide
    >
      <Loaded result={result}>
        {({ auditEvents: { edges, totalCount, pageInfo } }) => (
          <>
            <Table
              caption={`${formatNumber(totalCount)} regels`}
              columns={COLUMNS}
              rows={edges.map(({ node }) => node)}
              rowKey={({ sequence }) => String(sequence)}
            />
            <Pagination
              label="Bladzijden van het logboek"
              pages={pages}
              hasNextPage={pageInfo.hasNextPage}
              endCursor={pageInfo.endCursor}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
