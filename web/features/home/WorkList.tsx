// My work: what waits for this person, by the day it is due, and how much there is at each step.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import type { EnumOf, ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { MESSAGE_CACHE, UNREAD } from '../messages/messageDocuments.ts'
import { DueDay, WorkLink, workMarks } from '../queue/WorkLink.tsx'
import { WAITING, WORK_CACHE } from '../queue/workDocuments.ts'

/** What each step asks of the reader, and its place in the queue; an answer waits among one's own signals. */
const STEPS = {
  ANSWER: { what: 'beantwoorden of verbeteren', path: null },
  CHECK: { what: 'controleren', path: 'controleren' },
  TRIAGE: { what: 'beoordelen', path: 'beoordelen' },
  CODE: { what: 'duiden', path: 'duiden' },
  DECIDE: { what: 'beslissen', path: 'beslissen' },
  PUBLISH: { what: 'publiceren', path: 'publiceren' },
} as const satisfies Record<EnumOf<'WorkStep'>, { what: string; path: string | null }>

/** How many pieces of work stand on the start page. */
const NEXT = 5

export function WorkList() {
  const [result] = useQuery({
    query: WAITING,
    variables: { step: null, first: NEXT, after: null },
    requestPolicy: 'cache-and-network',
    context: WORK_CACHE,
  })
  return <Loaded result={result}>{({ viewer }) => (viewer ? <MyWork viewer={viewer} /> : null)}</Loaded>
}

type Work = NonNullable<ResultOf<typeof WAITING>['viewer']>

function MyWork({ viewer: { load, waiting } }: { readonly viewer: Work }) {
  const items = waiting.edges.map(({ node }) => node)
  const steps = load.filter(({ waiting }) => waiting > 0)
  if (load.length === 0) return null
  return (
    <section className="rd-work" aria-labelledby="wacht-op-u">
      <h2 className="nl-heading nl-heading--level-2" id="wacht-op-u">
        Mijn werk
      </h2>
      {items.length === 0 ? (
        <p>Er ligt nu geen werk voor u klaar.</p>
      ) : (
        <>
          <ul className="rd-work__list">
            {steps.map(({ step, waiting, overdue }) => (
              <li key={step}>
                <StepLink path={STEPS[step].path}>
                  <span className="rd-work__count">{formatNumber(waiting)}</span>
                  <span>
                    {STEPS[step].what}
                    {overdue > 0 ? <strong className="rd-work__late">{overdue} te laat</strong> : null}
                  </span>
                </StepLink>
              </li>
            ))}
          </ul>
          <h3 className="nl-heading nl-heading--level-3">Als eerste</h3>
          <ol className="rd-work__next">
            {items.map((item) => (
              <li key={`${item.step} ${item.signal?.id ?? item.case?.id}`}>
                <span className="rd-work__what">{STEPS[item.step].what}</span>
                <span className="rd-work__item">
                  <WorkLink item={item} /> {workMarks(item)}
                </span>
                <span>
                  uiterlijk <DueDay item={item} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <NewMessages />
    </section>
  )
}

/** New messages wait for an answer or a look as well, so a reader is not told that there is nothing. */
function NewMessages() {
  const [{ data }] = useQuery({ query: UNREAD, requestPolicy: 'cache-and-network', context: MESSAGE_CACHE })
  const unread = data?.viewer?.unreadNotifications ?? 0
  if (unread === 0) return null
  return (
    <p className="rd-work__messages">
      <Link to="/berichten" className="rd-work__link">
        <span className="rd-work__count">{formatNumber(unread)}</span>
        <span>{plural(unread, 'nieuw bericht', 'nieuwe berichten')}</span>
      </Link>
    </p>
  )
}

function StepLink({ path, children }: { readonly path: string | null; readonly children: ReactNode }) {
  return path === null ? (
    <Link to="/signalen" className="rd-work__link">
      {children}
    </Link>
  ) : (
    <Link to="/werkvoorraad/$step" params={{ step: path }} className="rd-work__link">
      {children}
    </Link>
  )
}
