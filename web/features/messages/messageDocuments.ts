// The messages of the viewer, and the address at which they can be followed.
import { graphql, type ResultOf } from '../../graphql.ts'

export const MESSAGES = graphql(`
  query Messages($after: String) {
    viewer {
      person { id }
      unreadNotifications
      feedSince
      notifications(first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id kind title at read
            signal { id actions }
            case { id reference }
            savedSearch { id }
            reportPeriod
          }
        }
      }
    }
  }
`)

export const UNREAD = graphql(`
  query Unread {
    viewer { person { id } unreadNotifications }
  }
`)

export const MARK_READ = graphql(`
  mutation MarkRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids) { unread problems { message } }
  }
`)

export const CREATE_FEED = graphql(`
  mutation CreateFeed {
    createFeed { path problems { message } }
  }
`)

export const REVOKE_FEED = graphql(`
  mutation RevokeFeed {
    revokeFeed { done problems { message } }
  }
`)

/** Reading changes these answers, though a mutation of messages names none of their types. */
export const MESSAGE_CACHE = {
  additionalTypenames: ['MarkNotificationsReadPayload', 'FeedPayload', 'RevokeFeedPayload'],
}

export type Message = NonNullable<
  ResultOf<typeof MESSAGES>['viewer']
>['notifications']['edges'][number]['node']
