// Messages as rows, who they go to, and the addresses at which they are followed.
import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Role } from '#core/codes.ts'
import type { NotificationKind } from '#core/notification.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { caseSignals } from './schema/cases.ts'
import { feeds, notifications } from './schema/notifications.ts'
import { memberships, people } from './schema/organisations.ts'
import { signals } from './schema/signals.ts'

export type NotificationRow = typeof notifications.$inferSelect
export type FeedRow = typeof feeds.$inferSelect

/** A person as member of one organisation: messages of one do not show in the other. */
export interface Recipient {
  readonly personId: string
  readonly organisationId: string
}

const mine = ({ personId, organisationId }: Recipient) =>
  and(eq(notifications.personId, personId), eq(notifications.organisationId, organisationId))

export const insertNotification = (tx: Queryable, row: typeof notifications.$inferInsert): void => {
  tx.insert(notifications).values(row).run()
}

/** A page of someone's messages, newest first. */
export const findNotifications = (
  db: Queryable,
  who: Recipient,
  limit: number,
  offset: number,
): readonly NotificationRow[] =>
  db
    .select()
    .from(notifications)
    .where(mine(who))
    .orderBy(desc(notifications.at), asc(notifications.id))
    .limit(limit)
    .offset(offset)
    .all()

const count = sql<number>`count(*)`

export const countNotifications = (db: Queryable, who: Recipient): number =>
  db.select({ count }).from(notifications).where(mine(who)).get()?.count ?? 0

export const countUnread = (db: Queryable, who: Recipient): number =>
  db
    .select({ count })
    .from(notifications)
    .where(and(mine(who), isNull(notifications.readAt)))
    .get()?.count ?? 0

/** Everyone's unread messages, by person and organisation, oldest first; for the digest. */
export const findAllUnread = (db: Queryable): readonly NotificationRow[] =>
  db
    .select()
    .from(notifications)
    .where(isNull(notifications.readAt))
    .orderBy(
      asc(notifications.personId),
      asc(notifications.organisationId),
      asc(notifications.at),
      asc(notifications.id),
    )
    .all()

/** Marks these messages as read, or all of them; those of someone else are left alone. */
export const markRead = (tx: Queryable, who: Recipient, ids: readonly string[] | null, at: string): void => {
  tx.update(notifications)
    .set({ readAt: at })
    .where(
      and(
        mine(who),
        isNull(notifications.readAt),
        ids === null ? undefined : inArray(notifications.id, [...ids]),
      ),
    )
    .run()
}

const activeMembers = (db: Queryable) =>
  db
    .selectDistinct({ personId: memberships.personId, organisationId: memberships.organisationId })
    .from(memberships)
    .innerJoin(people, and(eq(people.id, memberships.personId), eq(people.active, true)))

const submittersFor = prepared((db) =>
  activeMembers(db)
    .where(and(eq(memberships.role, 'submitter'), isListed(memberships.organisationId, 'organisationIds')))
    .orderBy(asc(memberships.personId))
    .prepare(),
)

/** Who hands in signals for these organisations. */
export const findSubmitters = (db: Queryable, organisationIds: readonly string[]): readonly Recipient[] =>
  submittersFor(db).all({ organisationIds: JSON.stringify(organisationIds) })

/** These people, in every organisation where they hold one of the roles. */
export const findHolders = (
  db: Queryable,
  personIds: readonly string[],
  roles: readonly Role[],
): readonly Recipient[] =>
  activeMembers(db)
    .where(and(inArray(memberships.personId, [...personIds]), inArray(memberships.role, [...roles])))
    .orderBy(asc(memberships.personId), asc(memberships.organisationId))
    .all()

/** Everyone who holds one of the roles. */
export const findRoleHolders = (db: Queryable, roles: readonly Role[]): readonly Recipient[] =>
  activeMembers(db)
    .where(inArray(memberships.role, [...roles]))
    .orderBy(asc(memberships.personId), asc(memberships.organisationId))
    .all()

/** Whether anyone was told this of this thing before. */
export const isTold = (db: Queryable, kind: NotificationKind, subjectId: string): boolean =>
  db
    .select({ id: notifications.id })
    .from(notifications)
    .where(and(eq(notifications.kind, kind), eq(notifications.subjectId, subjectId)))
    .limit(1)
    .get() !== undefined

/** The organisations that handed in a signal before a day (YYYY-MM-DD), in a fixed order. */
export const findSubmittingOrganisations = (db: Queryable, day: string): readonly string[] =>
  db
    .selectDistinct({ id: signals.organisationId })
    .from(signals)
    .where(lt(signals.submittedAt, day))
    .orderBy(asc(signals.organisationId))
    .all()
    .map(({ id }) => id)

/** Who handed in the signals that these cases rest on. */
export const findSubmittersOfCases = (db: Queryable, caseIds: readonly string[]): readonly Recipient[] =>
  findSubmitters(
    db,
    db
      .selectDistinct({ id: signals.organisationId })
      .from(signals)
      .innerJoin(caseSignals, eq(caseSignals.signalId, signals.id))
      .where(inArray(caseSignals.caseId, [...caseIds]))
      .all()
      .map(({ id }) => id),
  )

export const insertFeed = (tx: Queryable, row: typeof feeds.$inferInsert): void => {
  tx.insert(feeds).values(row).run()
}

const live = ({ personId, organisationId }: Recipient) =>
  and(eq(feeds.personId, personId), eq(feeds.organisationId, organisationId), isNull(feeds.revokedAt))

export const findFeed = (db: Queryable, who: Recipient): FeedRow | undefined =>
  db.select().from(feeds).where(live(who)).get()

/** The feed with this secret, if it was not revoked. */
export const findFeedByHash = (db: Queryable, tokenHash: string): FeedRow | undefined =>
  db
    .select()
    .from(feeds)
    .where(and(eq(feeds.tokenHash, tokenHash), isNull(feeds.revokedAt)))
    .get()

/** Ends every feed of this person, in whichever organisation. */
export const revokeFeedsOf = (tx: Queryable, personId: string, at: string): void => {
  tx.update(feeds)
    .set({ revokedAt: at })
    .where(and(eq(feeds.personId, personId), isNull(feeds.revokedAt)))
    .run()
}

export const revokeFeeds = (tx: Queryable, who: Recipient, at: string): void => {
  tx.update(feeds).set({ revokedAt: at }).where(live(who)).run()
}
