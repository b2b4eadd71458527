// Ends every way in that is open to a person, so that who came in before has to prove anew who they are.
import type { Queryable } from '#db/client.ts'
import { revokeFeedsOf } from '#db/notifications.ts'
import { deleteSessionsOf, revokeTokensOf } from '#db/people.ts'

/** Ends sessions, tokens and the address of a feed; `at` is the moment, ISO 8601. */
export function closeDoors(tx: Queryable, personId: string, at: string): void {
  deleteSessionsOf(tx, personId)
  revokeTokensOf(tx, personId, at)
  revokeFeedsOf(tx, personId, at)
}
