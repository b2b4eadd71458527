// The first step: the laws, threads and precedents, and the organisations with their people.
import { FIRST_RULES } from '#core/disclosure/threshold.ts'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import type { Actor } from '#core/permissions.ts'
import { writeRules } from '#db/disclosureRules.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import { loadReference } from '#usecases/loadReference.ts'
import { emailOf, FOUNDED_AT, ORGANISATIONS, type OrganisationKey, PEOPLE } from './organisations.ts'
import { PRECEDENTS } from './precedents.ts'
import { known, type Step, settled, type World } from './steps.ts'
import { THREAD_SEEDS } from './threads.ts'

/** Who makes the first accounts, before there are any. */
const FOUNDER: Actor = {
  personId: 'demo',
  organisationId: 'demo',
  organisationKind: 'operations',
  roles: ['admin'],
  origin: 'job',
}

const isOrganisationKey = (key: string): key is OrganisationKey => key in ORGANISATIONS

/** Invented people cannot be recognised, so the letters of the demo show counts that a real letter would leave out. */
const LETTER_THRESHOLD = 5

/** Opens the collection: reference data, organisations, people. Nobody has a password; the demo lets them in. */
export const foundation: Step = {
  key: 'foundation',
  at: new Date(FOUNDED_AT),
  run: (deps, world) => {
    writeRules(deps.db, { ...FIRST_RULES, threshold: LETTER_THRESHOLD })
    loadReference(deps, {
      regulations: REGULATIONS,
      provisions: PROVISIONS,
      threads: THREAD_SEEDS,
      precedents: PRECEDENTS,
    })
    for (const key of Object.keys(ORGANISATIONS).filter(isOrganisationKey))
      world.organisations.set(key, settled(addOrganisation(deps, FOUNDER, ORGANISATIONS[key]), key))
    for (const person of PEOPLE) {
      const { name, organisation, roles } = person
      const organisationId = known(world.organisations, organisation)
      const account = { name, email: emailOf(person), organisationId, roles, passwordHash: null }
      world.actors.set(person.key, {
        personId: settled(insertAccount(deps, FOUNDER, account), person.key),
        organisationId,
        organisationKind: ORGANISATIONS[organisation].kind,
        roles,
        origin: 'web',
      })
    }
  },
}

/** Who hands in signals for an organisation. */
export function submitterOf(world: World, organisation: OrganisationKey): Actor {
  const person = PEOPLE.find((each) => each.organisation === organisation && each.roles.includes('submitter'))
  return known(world.actors, person?.key ?? organisation)
}
