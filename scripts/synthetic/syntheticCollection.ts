// Puts invented cases in a collection through the use cases, from hand-in to publication.
import { ALL_IN_ORDER, confirmed } from '#core/checklist.ts'
import type { OrganisationKind, Role } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { findCase } from '#db/cases.ts'
import { findOrganisationByName, findPersonByEmail } from '#db/people.ts'
import { findSignal, findSignalByReference } from '#db/signals.ts'
import { placesOfSignal } from '#seeds/signalSteps.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import type { Deps } from '#usecases/deps.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { OPERATOR } from '../cli/house.ts'
import { orStop } from '../cli/orStop.ts'
import { syntheticCase } from './syntheticCase.ts'

/** The organisation that hands them in: by its name such a collection is known. */
export const SENDER = 'Proef indieners'

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

/** Adds the cases numbered 1 to `cases` that are not there yet, spread over the years until now; answers how many. */
export function addSyntheticCases(deps: Deps, cases: number, onProgress: (done: number) => void): number {
  const cast = castOf(deps)
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
    onProgress(last)
  }
  return added
}

/** Synthetic circumstances are spread evenly, so few share a combination. */
const EXCEPTION = { ground: 'common', reason: 'Dit is een proefgeval.' } as const

/** From hand-in to publication; false when a case with this number was added before. */
function addCase(deps: Deps, cast: Cast, number: number): boolean {
  const { signal, fields, tags } = syntheticCase(number, deps.now().toISOString().slice(0, 7))
  if (findSignalByReference(deps.db, cast.submitter.organisationId, signal.reference ?? '')) return false
  const id = orStop(submitSignal(deps, cast.submitter, signal, { channel: 'import' }))
  const stored = findSignal(deps.db, id)
  const contentHash = stored?.contentHash ?? ''
  orStop(
    checkSignal(deps, cast.coder, {
      id,
      version: 1,
      contentHash,
      confirmed: true,
      answers: ALL_IN_ORDER,
      places: placesOfSignal(deps.db, id),
      note: 'Bedacht voor een proef.',
    }),
  )
  const { caseId } = orStop(
    triageSignal(deps, cast.coder, { id, version: 2, outcome: 'new_case', checklist: confirmed('triage') }),
  )
  if (caseId === null) throw new Error('a synthetic case was not opened')
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
    submitter: personOf(deps, SENDER, 'client_council', 'submitter'),
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
