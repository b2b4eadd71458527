// An administrator gives or takes a role.
import type { Role } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { deleteMembership, findOrganisation, findPerson, insertMembership } from '#db/people.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Gives a role in an organisation, or takes it. Answers the person's id. */
export function setRole(
  deps: Deps,
  actor: Actor,
  input: {
    readonly personId: string
    readonly organisationId: string
    readonly role: Role
    readonly granted: boolean
  },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      const { personId, organisationId, role, granted } = input
      if (!findPerson(tx, personId)) return refused(problem('NOT_FOUND', 'personId'))
      if (!findOrganisation(tx, organisationId)) return refused(problem('NOT_FOUND', 'organisationId'))
      // Who gives roles does not give one to themselves: a second person has to look at it.
      if (granted && personId === actor.personId) return refused(problem('OWN_ROLE', 'personId'))
      const at = instantOf(deps)
      if (granted) insertMembership(tx, { personId, organisationId, role, createdAt: at })
      else deleteMembership(tx, { personId, organisationId, role })
      recordEvent(tx, actor, at, {
        type: granted ? 'role.granted' : 'role.taken',
        subjectId: personId,
        detail: { role, organisationId },
      })
      return ok(personId)
    },
    { behavior: 'immediate' },
  )
}
