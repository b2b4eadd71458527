// Messages as their reader may see them: the thing they are about only when the reader may see that thing now.

import { startOfDay } from '#core/days.ts'
import { notificationTitle } from '#core/notifications.nl.ts'
import type { Actor } from '#core/permissions.ts'
import { may, maySee } from '#core/permissions.ts'
import { reportPeriodWords } from '#core/report/quarter.ts'
import { type CaseRow, caseReference, findCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import type { NotificationRow } from '#db/notifications.ts'
import { findSavedSearch, type SavedSearchRow } from '#db/savedSearches.ts'
import { findSignal, type SignalRow, signalSubject } from '#db/signals.ts'
import { isVisible } from '#db/visibleCases.ts'

/** The thing a message is about; each is null when the message is about another kind, or the reader may not see it. */
export interface About {
  readonly signal: SignalRow | null
  readonly case: CaseRow | null
  readonly savedSearch: SavedSearchRow | null
}

/** Looks the thing up for this reader. */
export function aboutOf(db: Queryable, reader: Actor, row: NotificationRow): About {
  const { subjectKind, subjectId } = row
  const signal = subjectKind === 'signal' ? findSignal(db, subjectId) : undefined
  const found = subjectKind === 'case' ? findCase(db, subjectId) : undefined
  const search = subjectKind === 'search' ? findSavedSearch(db, subjectId) : undefined
  const seesSignal =
    (signal && may(reader, 'signal.read', signalSubject(signal))) ||
    (may(reader, 'signal.read-own') && signal?.organisationId === reader.organisationId)
  return {
    signal: signal && seesSignal ? signal : null,
    case: found && isVisible(reader, found) ? found : null,
    savedSearch: search?.personId === reader.personId ? search : null,
  }
}

/** What the message says to this reader. */
export function titleOf(db: Queryable, reader: Actor, row: NotificationRow): string {
  const about = aboutOf(db, reader, row)
  if (row.subjectKind === 'report')
    return notificationTitle(row.kind, { name: reportPeriodWords(row.subjectId), number: null })
  const name = about.signal
    ? about.signal.code
    : about.case
      ? caseReference(about.case)
      : (about.savedSearch?.name ?? null)
  return notificationTitle(row.kind, { name, number: row.number })
}

/** When it was sent, to the day for who may not know the sender of the signal that was answered. */
export function momentOf(db: Queryable, reader: Actor, row: NotificationRow): string {
  if (row.kind !== 'question_answered') return row.at
  const signal = findSignal(db, row.subjectId)
  const told = maySee(reader, 'signal.organisation', signal && signalSubject(signal))
  return told ? row.at : startOfDay(row.at)
}

/** Where the thing stands in the app, or the list of messages when the reader may not see it. */
export function pathOf(db: Queryable, reader: Actor, row: NotificationRow): string {
  const about = aboutOf(db, reader, row)
  if (row.subjectKind === 'warnings') return '/vroegsignalering'
  if (row.subjectKind === 'report') return `/rapporten?kwartaal=${row.subjectId}`
  if (about.case) return `/casussen/${caseReference(about.case)}`
  if (about.signal?.organisationId === reader.organisationId) return `/signalen/${about.signal.id}`
  return about.signal ? `/werkvoorraad/beoordelen/${about.signal.id}` : '/berichten'
}
