// A piece of work as a link to the page where it is done, and by when it has to be.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { counted } from '#core/dutch/words.ts'
import { workingDaysBetween } from '#core/workingDays.ts'
import { formatDay, today } from '../../dates.ts'
import { Badge } from '../../ui/Badge.tsx'
import { SignalLink } from './SignalLink.tsx'
import type { WorkItem } from './workDocuments.ts'

const CASE_PATHS = {
  CODE: '/casussen/$reference/duiden',
  DECIDE: '/casussen/$reference/beslissen',
  PUBLISH: '/casussen/$reference',
} as const

export function WorkLink({ item: { step, signal, case: about } }: { readonly item: WorkItem }) {
  if (signal && step === 'ANSWER')
    return (
      <Link to="/signalen/$id" params={{ id: signal.id }} className="nl-link">
        {signal.code} {signal.title}
      </Link>
    )
  if (signal) return <SignalLink signal={signal} />
  if (!about || (step !== 'CODE' && step !== 'DECIDE' && step !== 'PUBLISH')) return null
  return (
    <Link to={CASE_PATHS[step]} params={{ reference: about.reference }} className="nl-link">
      {about.reference} {about.title}
    </Link>
  )
}

/** In a weekend after the last day, no working day has gone by yet. */
const lateness = (workingDays: number): string =>
  workingDays === 0 ? 'te laat' : counted(workingDays, 'werkdag te laat', 'werkdagen te laat')

/** By when, in words: how late it is, or that today is the last day. */
export function DueDay({ item: { dueOn, overdue } }: { readonly item: WorkItem }) {
  const late = workingDaysBetween(dueOn, today())
  return (
    <>
      {formatDay(dueOn)}{' '}
      {overdue ? (
        <Badge tone="error">{lateness(late)}</Badge>
      ) : dueOn === today() ? (
        <Badge tone="warning">vandaag</Badge>
      ) : null}
    </>
  )
}

/** What makes it stand where it stands, if anything does. */
export function workMarks({ urgent, skipped, handedOverBy }: WorkItem): ReactNode {
  if (!urgent && !skipped && !handedOverBy) return null
  return (
    <>
      {urgent ? <Badge tone="error">Spoed</Badge> : null}{' '}
      {skipped ? <Badge tone="neutral">Overgeslagen</Badge> : null}{' '}
      {handedOverBy ? <Badge tone="info">Van {handedOverBy.name}</Badge> : null}
    </>
  )
}
