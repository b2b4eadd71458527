// Messages: those of the viewer alone, and what may be done with them.
import { countNotifications, countUnread, findFeed, findNotifications } from '#db/notifications.ts'
import { createFeed, markNotificationsRead, revokeFeed } from '#usecases/messagesToMe.ts'
import { connectionOf, pageOf } from '../connection.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { aboutOf, momentOf, titleOf } from '../notifications.ts'
import { problemsOf } from '../payload.ts'

export const notificationResolvers: Pick<Resolvers, 'Notification'> & {
  Viewer: Pick<NonNullable<Resolvers['Viewer']>, 'notifications' | 'unreadNotifications' | 'feedSince'>
  Query: object
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'markNotificationsRead' | 'createFeed' | 'revokeFeed'>
} = {
  Notification: {
    title: (row, _, context) => titleOf(context.deps.db, actorOf(context), row),
    at: (row, _, context) => momentOf(context.deps.db, actorOf(context), row),
    read: ({ readAt }) => readAt !== null,
    reportPeriod: ({ subjectKind, subjectId }) => (subjectKind === 'report' ? subjectId : null),
    signal: (row, _, context) => aboutOf(context.deps.db, actorOf(context), row).signal,
    case: (row, _, context) => aboutOf(context.deps.db, actorOf(context), row).case,
    savedSearch: (row, _, context) => aboutOf(context.deps.db, actorOf(context), row).savedSearch,
  },
  Viewer: {
    notifications: (actor, { first, after }, { deps: { db } }) => {
      const page = pageOf({ first: first ?? null, after: after ?? null })
      return connectionOf(
        page,
        findNotifications(db, actor, page.limit, page.offset),
        countNotifications(db, actor),
      )
    },
    unreadNotifications: (actor, _, { deps }) => countUnread(deps.db, actor),
    feedSince: (actor, _, { deps }) => findFeed(deps.db, actor)?.createdAt ?? null,
  },
  Query: {},
  Mutation: {
    markNotificationsRead: (_, input, context) => {
      const result = markNotificationsRead(context.deps, actorOf(context), input)
      return { unread: result.ok ? result.value : null, problems: problemsOf(result) }
    },
    createFeed: (_, __, context) => {
      const result = createFeed(context.deps, actorOf(context))
      return { path: result.ok ? `/berichten/${result.value}.atom` : null, problems: problemsOf(result) }
    },
    revokeFeed: (_, __, context) => {
      const result = revokeFeed(context.deps, actorOf(context))
      return { done: result.ok ? true : null, problems: problemsOf(result) }
    },
  },
}
