// Tells people that something happened, within the transaction in which it happened.

import { dayOf } from '#core/days.ts'
import type { NotificationKind, NotificationSubject } from '#core/notification.ts'
import type { Actor } from '#core/permissions.ts'
import { findDeputies } from '#db/absences.ts'
import type { Queryable } from '#db/client.ts'
import { insertNotification, type Recipient } from '#db/notifications.ts'
import type { Deps } from './deps.ts'

/** What happened, to what, and who should know. */
export interface News {
  readonly kind: NotificationKind
  readonly about: NotificationSubject
  readonly subjectId: string
  readonly to: readonly Recipient[]
  /** How many, or which year, for the kinds that say so. */
  readonly number?: number
  readonly at: string
}

/**
 * Leaves a message (bericht) with each recipient, once; nobody gets one about their own act. A message names a thing and holds no text; whether its reader
 * may see the thing is asked when it is read. It says nothing about codings of a case that is still being coded.
 */
export function notify(
  tx: Queryable,
  { newId }: Pick<Deps, 'newId'>,
  actor: Pick<Actor, 'personId'> | null,
  news: News,
): void {
  const { kind, about, subjectId, number, at } = news
  const told = new Set<string>()
  // While someone is away, what is about a signal also reaches who looks after the work; labels stay one's own affair.
  const deputies = about === 'signal' ? findDeputies(tx, news.to, dayOf(at)) : []
  for (const to of [...news.to, ...deputies]) {
    const key = `${to.personId} ${to.organisationId}`
    if (to.personId === actor?.personId || told.has(key)) continue
    told.add(key)
    insertNotification(tx, {
      id: newId(),
      personId: to.personId,
      organisationId: to.organisationId,
      kind,
      subjectKind: about,
      subjectId,
      number: number ?? null,
      at,
    })
  }
}
