// Asks anew for all that the page of the order shows, once a weight or a place has changed.
import type { Client } from 'urql'
import { LETTER_ORDERS, PRIORITIES } from './priorityDocuments.ts'

/** Done when the table and the orders in open letters are both there. */
export async function refreshOrder(client: Client): Promise<void> {
  const newest = { requestPolicy: 'network-only' } as const
  await Promise.all([
    client.query(PRIORITIES, {}, newest).toPromise(),
    client.query(LETTER_ORDERS, {}, newest).toPromise(),
  ])
}
