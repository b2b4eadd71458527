// A collection with two organisations that hand in files, and the sample files themselves.
import { readFileSync } from 'node:fs'
import type { SourceTable } from '#core/import/table.ts'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import type { Actor } from '#core/permissions.ts'
import type { Result } from '#core/result.ts'
import { openDatabase } from '#db/client.ts'
import { readImportFile } from '#server/imports/readImportFile.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import type { Deps } from '#usecases/deps.ts'
import { loadReference } from '#usecases/loadReference.ts'

const OPERATOR: Actor = {
  personId: 'operator',
  organisationId: 'operator',
  organisationKind: 'operations',
  roles: ['admin'],
  origin: 'job',
}

/** An empty collection in memory, on the day that the samples take as today, and two submitters. */
export function openCollection(): { readonly deps: Deps; readonly council: Actor; readonly town: Actor } {
  let last = 0
  const deps: Deps = {
    db: openDatabase(':memory:'),
    now: () => new Date('2026-11-22T12:00:00Z'),
    newId: () => `id-${++last}`,
  }
  loadReference(deps, { regulations: REGULATIONS, provisions: PROVISIONS, threads: [], precedents: [] })
  return {
    deps,
    council: submitterOf(deps, 'Cliëntenraad Oost', 'client_council'),
    town: submitterOf(deps, 'Gemeente Westerveer', 'municipality'),
  }
}

function submitterOf(deps: Deps, name: string, kind: Actor['organisationKind']): Actor {
  const organisationId = accepted(addOrganisation(deps, OPERATOR, { name, kind }))
  const email = `${kind}@voorbeeld.example`
  const roles = ['submitter'] as const
  const personId = accepted(
    insertAccount(deps, OPERATOR, { name, email, organisationId, roles, passwordHash: null }),
  )
  return { personId, organisationId, organisationKind: kind, roles, origin: 'web' }
}

/** The bytes of a sample file. */
export const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url))

/** The rows of a sample file. */
export const sampleTable = async (name: string): Promise<SourceTable> =>
  accepted(await readImportFile(sample(name)))

/** The value of a result that must be good. */
export function accepted<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.problems))
}
