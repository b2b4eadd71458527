// `npx rodedraad generate`: fills a collection with invented cases for load tests, through the use cases.
import { z } from 'zod'
import { ALL_IN_ORDER, confirmed } from '#core/checklist.ts'
import type { OrganisationKind, Role } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { findCase } from '#db/cases.ts'
import { findOrganisationByName, findPersonByEmail } from '#db/people.ts'
import { countSignals, findSignal, findSignalByReference } from '#db/signals.ts'
import { readConfig } from '#server/config.ts'
import { indexSearch } from '#server/jobs/indexSearch.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import type { Deps } from '#usecases/deps.ts'
import { isDemo } from '#usecases/logIn.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { syntheticCase } from '../synthetic/syntheticCase.ts'
import { CommandError, type Invocation } from './command.ts'
import { OPERATOR, withHouse } from './house.ts'
import { orStop } from './orStop.ts'
import { showProgress } from './progress.ts'

const Options = z.object({ cases: z.coerce.number().int().min(1).max(1_000_000) })
/** So many cases go in together; one by one the disk would set the pace. */
const CASES_AT_ONCE = 200
const FIRST_YEAR = 2021

/** The invented people who hand in, check, code and publish. */
interface Cast {
  readonly submitter: Actor
  readonly coder: Actor
  readonly secondCoder: Actor
  readonly chair: Actor
}

export async function run({ options }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(
      'Geef met --cases een getal van 1 tot 1.000.000. Zie npx rodedraad generate --help.',
    )
  const { cases } = given.data
  const added = await withHouse(readConfig(process.env), async ({ deps, search }) => {
    guard(deps)
    const count = generate(deps, cases)
    await indexSearch(deps, search)
    return count
  })
  process.stdout.write(`${added} proefgevallen toegevoegd, ${cases - added} waren er al.\n`)
}

/** Invented cases among real ones would falsify every count. */
function guard({ db }: Deps): void {
  const isOwn = findOrganisationByName(db, 'Proef indieners') !== undefined
  if (!isOwn && !isDemo(db) && countSignals(db, {}) > 0)
    throw new CommandError(
      'In deze database staan echte signalen. Proefgevallen kunnen alleen in een lege database of in de demo.',
    )
}

function generate(deps: Deps, cases: number): number {
  const cast = castOf(deps)
  const progress = showProgress('Proefgevallen')
  const start = deps.now().getTime()
  const since = Date.UTC(FIRST_YEAR, 0, 1)
  let added = 0
  for (let first = 1; first <= cases; first += CASES_AT_ONCE) {
    const last = Math.min(cases, first + CASES_AT_ONCE - 1)
    deps.db.$client.transaction(() => {
      for (let number = first; number <= last; number++) {
        const at = new Date(since + ((start - since) * number) / (cases + 1))
        if (addCase({ ...deps, now: () => at }, cast, number)) added += 1
      }
    })()
    progress.step(last, cases)
  }
  progress.end()
  return added
}

/** Synthetic circumstances are spread evenly, so few share a combination. */
const EXCEPTION = { ground: 'common', reason: 'Dit is een proefgeval.' } as const

/** From hand-in to publication; false when a case with this number was added before. */
function addCase(deps: Deps, cast: Cast, number: number): boolean {
  const { signal, fields, tags } = syntheticCase(number, deps.now().toISOString().slice(0, 7))
  if (findSignalByReference(deps.db, cast.submitter.organisationId, signal.reference ?? '')) return false
  const id = orStop(submitSignal(deps, cast.submitter, signal, 'import'))
  const contentHash = findSignal(deps.db, id)?.contentHash ?? ''
  orStop(
    checkSignal(deps, cast.coder, { id, version: 1, contentHash, confirmed: true, answers: ALL_IN_ORDER }),
  )
  const { caseId } = orStop(
    triageSignal(deps, cast.coder, { id, version: 2, outcome: 'new_case', checklist: confirmed('triage') }),
  )
  if (caseId === null) throw new CommandError('Een proefgeval kreeg geen casus.')
  for (const coder of [cast.coder, cast.secondCoder])
    orStop(
      saveCoding(deps, coder, { caseId, version: 0, fields, tags, done: true, checklist: confirmed('code') }),
    )
  const row = findCase(deps.db, caseId)
  if (row !== undefined)
    orStop(
      publishCase(deps, cast.chair, {
        id: caseId,
        version: row.version,
        exception: EXCEPTION,
        checklist: confirmed('publish'),
      }),
    )
  return true
}

function castOf(deps: Deps): Cast {
  return {
    submitter: personOf(deps, 'Proef indieners', 'client_council', 'submitter'),
    coder: personOf(deps, 'Proef duiders', 'vng', 'coder'),
    secondCoder: personOf(deps, 'Proef tweede duiders', 'lcr', 'coder'),
    chair: personOf(deps, 'Proef voorzitter', 'lcr', 'chair'),
  }
}

function personOf(deps: Deps, name: string, kind: OrganisationKind, role: Role): Actor {
  const organisationId =
    findOrganisationByName(deps.db, name)?.id ?? orStop(addOrganisation(deps, OPERATOR, { name, kind }))
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@proef.example`
  const account = { name, email, organisationId, roles: [role], passwordHash: null }
  const personId = findPersonByEmail(deps.db, email)?.id ?? orStop(insertAccount(deps, OPERATOR, account))
  return { personId, organisationId, organisationKind: kind, roles: [role], origin: 'cli' }
}
