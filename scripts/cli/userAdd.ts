// `npx rodedraad user add`: makes an account, and the organisation when it is new.
import { z } from 'zod'
import { ORGANISATION_KINDS, ROLES } from '#core/codes.ts'
import { findOrganisationByName } from '#db/people.ts'
import { readConfig } from '#server/config.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { addPerson } from '#usecases/addPerson.ts'
import type { Deps } from '#usecases/deps.ts'
import { CommandError, type Invocation } from './command.ts'
import { OPERATOR, withHouse } from './house.ts'
import { orStop } from './orStop.ts'
import { readPassword } from './readPassword.ts'

const Options = z.object({
  email: z.coerce.string(),
  name: z.coerce.string(),
  org: z.coerce.string(),
  role: z.string().transform((roles) => roles.split(',').map((role) => role.trim())),
  kind: z.enum(ORGANISATION_KINDS).optional(),
})
const Roles = z.array(z.enum(ROLES)).min(1)

export async function run({ options }: Invocation): Promise<void> {
  for (const name of ['email', 'name', 'org', 'role'])
    if (options[name] === undefined)
      throw new CommandError(`De optie --${name} ontbreekt. Zie npx rodedraad user add --help.`)
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(`De soort organisatie bestaat niet. Kies uit: ${ORGANISATION_KINDS.join(', ')}.`)
  const roles = Roles.safeParse(given.data.role)
  if (!roles.success) throw new CommandError(`Deze rol bestaat niet. Kies uit: ${ROLES.join(', ')}.`)

  const { email, name, org, kind } = given.data
  const password = await readPassword()
  await withHouse(readConfig(process.env), async ({ deps }) => {
    const organisationId = organisationNamed(deps, org, kind)
    orStop(await addPerson(deps, OPERATOR, { email, name, password, organisationId, roles: roles.data }))
  })
  process.stdout.write(`Het account van ${email} is gemaakt.\n`)
}

function organisationNamed(
  deps: Deps,
  name: string,
  kind: (typeof ORGANISATION_KINDS)[number] | undefined,
): string {
  const known = findOrganisationByName(deps.db, name.trim())
  if (known !== undefined) return known.id
  if (kind === undefined)
    throw new CommandError(
      'Deze organisatie bestaat nog niet. Zet --kind erbij om haar te maken, of kijk de naam na.',
    )
  return orStop(addOrganisation(deps, OPERATOR, { name, kind }))
}
