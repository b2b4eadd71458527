// A house for tests: a real database with the laws and threads in it, one person per role, a fixed clock.

import type { OrganisationKind, Role } from '#core/codes.ts'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import type { SignalInput } from '#core/signal.ts'
import { openDatabase } from '#db/client.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import type { Deps } from '#usecases/deps.ts'
import { loadReference } from '#usecases/loadReference.ts'

/** The people of the tests: who they are named after is what they do. */
const CAST = {
  council: ['Cliëntenraad Proefstad', 'client_council', 'submitter'],
  municipality: ['Gemeente Proefstad', 'municipality', 'submitter'],
  coderVng: ['VNG', 'vng', 'coder'],
  coderNla: ['Nederlandse Arbeidsinspectie', 'nla', 'coder'],
  coderLcr: ['Landelijke Cliëntenraad', 'lcr', 'coder'],
  chair: ['Landelijke Cliëntenraad', 'lcr', 'chair'],
  drafter: ['Ministerie van SZW', 'szw', 'drafter'],
  researcher: ['Universiteit Proefstad', 'research', 'researcher'],
  admin: ['Beheer', 'operations', 'admin'],
} as const satisfies Record<string, readonly [name: string, kind: OrganisationKind, role: Role]>

export type Part = keyof typeof CAST
/** Whoever may ask something: everybody of the cast but `coderLcr`, and a visitor. */
export const EVERYONE: readonly (Part | null)[] = [
  ...([null, 'council', 'municipality', 'coderVng', 'coderNla'] as const),
  ...(['chair', 'drafter', 'researcher', 'admin'] as const),
]
export type Cast = Readonly<Record<Part, Actor>>

export interface TestHouse extends Deps {
  readonly cast: Cast
  /** Moves the clock on, in days. */
  readonly later: (days: number) => void
}

const image = buildImage()

/** A fresh copy of the same small world: nothing of one test reaches another. */
export function openHouse(): TestHouse {
  const clock = new Date('2026-11-20T09:00:00Z')
  return {
    db: openDatabase(image.bytes),
    cast: image.cast,
    now: () => new Date(clock),
    newId: counter('t'),
    later: (days) => clock.setTime(clock.getTime() + days * 86_400_000),
  }
}

/** The same world once more, to see what differs when something more happens in only one of the two. */
export const copyOf = (house: TestHouse): TestHouse => ({
  ...house,
  db: openDatabase(house.db.$client.serialize()),
  newId: counter('u'),
})

function buildImage(): { readonly bytes: Buffer; readonly cast: Cast } {
  const db = openDatabase(':memory:')
  const deps: Deps = { db, now: () => new Date('2026-01-05T09:00:00Z'), newId: counter('p') }
  loadReference(deps, {
    regulations: REGULATIONS,
    provisions: PROVISIONS,
    threads: THREAD_SEEDS,
    precedents: [],
  })
  const founder: Actor = {
    personId: 'founder',
    organisationId: 'founder',
    organisationKind: 'operations',
    roles: ['admin'],
    origin: 'cli',
  }
  const organisations = new Map<string, string>()
  const cast = Object.entries(CAST).map(([part, [name, kind, role]]) => {
    const organisationId = organisations.get(name) ?? value(addOrganisation(deps, founder, { name, kind }))
    organisations.set(name, organisationId)
    const account = {
      name: `Proef ${part}`,
      email: `${part}@proef.example`,
      organisationId,
      roles: [role],
      passwordHash: null,
    }
    const personId = value(insertAccount(deps, founder, account))
    return [part, { personId, organisationId, organisationKind: kind, roles: [role], origin: 'web' }]
  })
  const bytes = db.$client.serialize()
  return { bytes, cast: Object.fromEntries(cast) }
}

/** Ids that follow from the order in which they are asked for. */
function counter(prefix: string): () => string {
  let next = 0
  return () => {
    next += 1
    return `${prefix}0000000-0000-4000-8000-${String(next).padStart(12, '0')}`
  }
}

/** The value of a result that has to have passed. */
export function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** A signal that passes every rule; invented. */
export const goodSignal = (change: Partial<SignalInput> = {}): SignalInput => ({
  title: 'Maaltijden van een zus als inkomen gerekend',
  narrative:
    'Na een operatie kookte een zus drie keer per week mee. De gemeente schatte de maaltijden op een bedrag per maand en vorderde twee jaar bijstand terug, hoewel niemand had gezegd dat samen eten gemeld moest worden.',
  harshEffect: 'Een schuld van duizenden euro’s en elke maand een inhouding.',
  wouldHaveHelped: 'Eén telefoontje of een waarschuwing bij de eerste keer.',
  period: '2025-Q3',
  province: 'Utrecht',
  municipalitySize: '20k_50k',
  household: 'single',
  ageBand: '45_59',
  benefit: 'bijstand',
  regulationId: 'pw',
  provisionIds: ['pw-art-31-lid-2-ond-m'],
  causeHint: 'maatwerk_niet_benut',
  reporterType: 'burger',
  ...change,
})
