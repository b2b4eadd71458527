// Turns a person and an organisation into who is asking, with the roles held at this moment.
import type { Actor } from '#core/permissions.ts'
import type { Queryable } from '#db/client.ts'
import { findMemberships, findPerson } from '#db/people.ts'
import { isSecondFactorDue } from '#db/secondFactors.ts'

/** The actor, or null when the account is locked or no longer belongs to the organisation. */
export function readActor(
  db: Queryable,
  { personId, organisationId, origin }: Pick<Actor, 'personId' | 'organisationId' | 'origin'>,
): Actor | null {
  if (!findPerson(db, personId)?.active) return null
  const held = findMemberships(db, [personId]).filter(
    ({ organisation }) => organisation.id === organisationId,
  )
  const [first] = held
  if (!first) return null
  // Whoever still has to set up the second proof gets in, but may do nothing else until then.
  const due = origin === 'web' && isSecondFactorDue(db, personId)
  const roles = due ? [] : held.map(({ membership }) => membership.role)
  return { personId, organisationId, organisationKind: first.organisation.kind, roles, origin }
}
