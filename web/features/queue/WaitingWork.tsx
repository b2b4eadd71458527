// One step of the work queue: what waits there for you, by the day it is due.

import { useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatDay } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { Table } from '../../ui/Table.tsx'
import { OtherWork } from './OtherWork.tsx'
import { SkipDialog } from './SkipDialog.tsx'
import { ToQueue } from './ToQueue.tsx'
import { DueDay, WorkLink, workMarks } from './WorkLink.tsx'
import { WAITING, WORK_CACHE, type WorkItem } from './workDocuments.ts'

interface Props {
  readonly step: EnumOf<'WorkStep'>
  readonly title: string
  readonly what: string
  readonly nothing: string
}

const PAGE_SIZE = 20

export function WaitingWork({ step, title, what, nothing }: Props) {
  const pages = usePages()
  const [skipping, setSkipping] = useState<WorkItem | null>(null)
  const [result] = useQuery({
    query: WAITING,
    variables: { step, first: PAGE_SIZE, after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
    context: WORK_CACHE,
  })
  return (
    <Page title={title} eyebrow={<ToQueue />} lead={what} wide>
      <Loaded result={result}>
        {({ viewer }) =>
          !viewer || viewer.waiting.totalCount === 0 ? (
            <EmptyState title={nothing}>
              <OtherWork load={viewer?.load ?? []} />
            </EmptyState>
          ) : (
            <>
              <Table
                caption={captionOf(
                  viewer.waiting.totalCount,
                  viewer.load.find((load) => load.step === step),
                )}
                rows={viewer.waiting.edges.map(({ node }) => node)}
                rowKey={idOf}
                columns={[
                  { header: 'Werk', rowHeader: true, cell: (item) => <WorkLink item={item} /> },
                  { header: 'Bijzonder', cell: workMarks },
                  { header: 'Klaar uiterlijk', cell: (item) => <DueDay item={item} /> },
                  // The day a signal came in is nobody's to know, so before its check there is nothing to show.
                  ...(viewer.waiting.edges.some(({ node }) => node.since)
                    ? [{ header: 'Wacht sinds', cell: ({ since }: WorkItem) => since && formatDay(since) }]
                    : []),
                  {
                    header: 'Niet nu',
                    cell: (item) => (
                      <Button
                        kind="subtle"
                        label={`Sla over: ${nameOf(item)}`}
                        onPress={() => setSkipping(item)}
                      >
                        Sla over
                      </Button>
                    ),
                  },
                ]}
              />
              <Pagination {...viewer.waiting.pageInfo} pages={pages} label="Bladzijden met werk" />
            </>
          )
        }
      </Loaded>
      {skipping ? <SkipDialog item={skipping} id={idOf(skipping)} onClose={() => setSkipping(null)} /> : null}
    </Page>
  )
}

const idOf = ({ signal, case: about }: WorkItem): string => signal?.id ?? about?.id ?? ''
const nameOf = ({ signal, case: about }: WorkItem): string =>
  signal ? signal.code : (about?.reference ?? '')

function captionOf(total: number, load: { readonly overdue: number } | undefined): string {
  const late = load?.overdue ?? 0
  return `${counted(total, 'wacht', 'wachten')} op u, spoed bovenaan${late > 0 ? `; ${late} te laat` : ''}`
}
