// On whose behalf a command acts: a person with the role it needs, chosen by organisation and e-mail address.
import type { Role } from '#core/codes.ts'
import { LABELS } from '#core/labels.nl.ts'
import type { Actor } from '#core/permissions.ts'
import type { Queryable } from '#db/client.ts'
import { findMemberships, findPeople } from '#db/people.ts'
import { isDemo } from '#usecases/logIn.ts'
import { CommandError } from './command.ts'

/** What the options `--org` and `--user` say; what is left out does not matter. */
export interface ActorOptions {
  readonly org?: string | undefined
  readonly user?: string | undefined
}

/** The one person with this role whom the options mean; the demo, where all is invented, takes the first. */
export function actorNamed(db: Queryable, role: Role, { org, user }: ActorOptions): Actor {
  const [first, ...others] = candidates(db, role, { org, user })
  if (first === undefined)
    throw new CommandError(
      `Er is geen ${LABELS.role[role].toLowerCase()} met deze naam. Geef met --org de organisatie en met --user het e-mailadres.`,
    )
  if (others.length > 0 && !isDemo(db))
    throw new CommandError(
      `Er is meer dan één ${LABELS.role[role].toLowerCase()}. Geef met --org en --user aan namens wie.`,
    )
  return first
}

function candidates(db: Queryable, role: Role, { org, user }: ActorOptions): readonly Actor[] {
  const people = findPeople(db).filter(({ active, email }) => active && isMeant(user, email))
  const held = findMemberships(
    db,
    people.map(({ id }) => id),
  )
  return held
    .filter(({ membership, organisation }) => membership.role === role && isMeant(org, organisation.name))
    .map(({ membership, organisation }) => ({
      personId: membership.personId,
      organisationId: organisation.id,
      organisationKind: organisation.kind,
      roles: [role],
      origin: 'cli',
    }))
}

const isMeant = (given: string | undefined, own: string): boolean =>
  given === undefined || given.trim().toLowerCase() === own.trim().toLowerCase()
