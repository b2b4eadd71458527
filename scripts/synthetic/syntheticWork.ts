// Around invented cases what a team has around its own: organisations that send in, and bottlenecks that rest on cases. A
// letter over cases of one sender would keep nearly every count to itself, and so would be written sooner.
import { sql } from 'drizzle-orm'
import { ADDRESSEES, ORGANISATION_KINDS, REMEDY_KINDS } from '#core/codes.ts'
import { findOrganisationByName, findPersonByEmail } from '#db/people.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import type { Deps } from '#usecases/deps.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { OPERATOR } from '../cli/house.ts'
import { orStop } from '../cli/orStop.ts'

const SENDERS = 40
const BOTTLENECKS = 25

/** Organisations of every kind by turns; answers their ids. */
export const addSenders = (deps: Deps): readonly string[] =>
  Array.from({ length: SENDERS }, (_, at) => {
    const kind = ORGANISATION_KINDS[at % ORGANISATION_KINDS.length] ?? 'client_council'
    return orStop(addOrganisation(deps, OPERATOR, { name: `Proef indiener ${at + 1}`, kind }))
  })

interface Common {
  readonly id: string
  readonly label: string
  readonly cases: string
  readonly provision: string | null
}

/** A bottleneck for each of the threads that come up most, resting on all published cases of it. */
export function addBottlenecks(deps: Deps): void {
  const drafter = drafterIn(deps)
  const threads = deps.db.all<Common>(sql`
    select h.id, h.label, json_group_array(c.id) as cases, (
      select min(provision_id) from thread_provisions where thread_id = h.id) as provision
    from case_tags t join cases c on c.id = t.case_id and c.status = 'published' join threads h on h.id = t.thread_id
    where t.main = 1 group by h.id order by count(*) desc, h.id limit ${BOTTLENECKS}`)
  for (const [at, { id, label, cases, provision }] of threads.entries())
    orStop(
      saveBottleneck(deps, drafter, {
        kind: 'harsh_effect',
        title: `${label} (proef ${at + 1})`,
        description: 'Dit komt in proefgevallen vaak voor.',
        whoItHits: 'Mensen in proefgevallen',
        cause: 'samenloop',
        remedy: 'Maak de regel ruimer',
        remedyKind: REMEDY_KINDS[at % REMEDY_KINDS.length] ?? 'beleid',
        addressee: ADDRESSEES[at % ADDRESSEES.length] ?? 'szw',
        priority: 'midden',
        priorityReason: 'Het is een proef',
        disclosure: 'openbaar',
        firstYear: 2022,
        threadIds: [id],
        provisionIds: provision === null ? [] : [provision],
        caseIds: JSON.parse(cases),
      }),
    )
}

function drafterIn(deps: Deps) {
  const name = 'Proef beleid'
  const organisationId =
    findOrganisationByName(deps.db, name)?.id ??
    orStop(addOrganisation(deps, OPERATOR, { name, kind: 'vng' }))
  const email = 'proef-beleid@proef.example'
  const account = { name, email, organisationId, roles: ['drafter' as const], passwordHash: null }
  const personId = findPersonByEmail(deps.db, email)?.id ?? orStop(insertAccount(deps, OPERATOR, account))
  return { personId, organisationId, organisationKind: 'vng', roles: ['drafter'], origin: 'cli' } as const
}
