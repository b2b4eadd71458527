// The way to the messages, with how many are new.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { MESSAGE_CACHE, UNREAD } from '../features/messages/messageDocuments.ts'

export function MessagesLink() {
  const [{ data }] = useQuery({ query: UNREAD, requestPolicy: 'cache-and-network', context: MESSAGE_CACHE })
  const unread = data?.viewer?.unreadNotifications ?? 0
  return <Link to="/berichten">Berichten{unread > 0 ? ` (${unread} nieuw)` : null}</Link>
}
