// What stands in the evidence row of a bottleneck: always the same figures, each counted from its published cases.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import type { OrganisationKind } from '#core/codes.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { openHouse, type Part, value } from '../support/house.ts'
import { BOTTLENECK } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, decided, published } from '../support/walk.ts'

const ASKED = `query ($id: ID!) { bottleneck(id: $id) { evidence {
  cases sources provinces municipalitySizes severities firstPeriod lastPeriod rulings
  organisationKinds { kind count } effects { effect count }
  coverage { kindsReporting kindsActive sourcesActive sourcesRegistered }
} } }`

let server: TestServer
let id: string
beforeAll(async () => {
  const house = openHouse()
  const places = ['Utrecht', 'Utrecht', 'Drenthe', 'Drenthe', 'Limburg'] as const
  const caseIds = [
    ...places.map((province) => published(house, { province })),
    published(house, { province: 'Limburg', municipalitySize: 'lt_20k', period: '2024-Q1' }),
    decided(house, { province: 'Zeeland', period: '2023-Q1' }),
  ]
  for (const name of ['Noord', 'Oost', 'Zuid', 'West'])
    value(addOrganisation(house, house.cast.admin, { name: `Cliëntenraad ${name}`, kind: 'client_council' }))
  value(
    triageSignal(house, house.cast.coderVng, {
      id: checked(house),
      version: 2,
      outcome: 'existing_case',
      caseId: caseIds[0] ?? null,
      checklist: confirmed('triage'),
    }),
  )
  id = value(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, caseIds }))
  server = await startServer(house)
})
afterAll(() => server.close())

async function evidence(part: Part) {
  const { data } = await server.ask(part, ASKED, { id })
  return JSON.parse(JSON.stringify(data)).bottleneck.evidence
}

const COUNTED = {
  cases: 6,
  severities: [0, 0, 0, 6, 0],
  firstPeriod: '2024-Q1',
  lastPeriod: '2025-Q3',
  effects: [{ effect: 'SCHULDEN', count: 6 }],
  rulings: 0,
}

test('the row counts the published cases: where and when they were, how hard, and who reported them', async () => {
  expect(await evidence('coderVng')).toMatchObject({
    ...COUNTED,
    sources: 1,
    // six cases of seven signals, all by one client council
    organisationKinds: [{ kind: 'CLIENT_COUNCIL', count: 6 }],
    provinces: 3,
    municipalitySizes: 2,
    coverage: { sourcesActive: 1 },
  })
})

test('who may not know where a case comes from gets the same row without places and sources', async () => {
  for (const part of ['drafter', 'coderNla'] as const)
    expect(await evidence(part)).toMatchObject({
      ...COUNTED,
      sources: null,
      provinces: null,
      municipalitySizes: null,
      coverage: { sourcesActive: null, sourcesRegistered: null },
    })
})

const KINDS = `query ($id: ID!) { bottleneck(id: $id) { evidence {
  organisationKinds { kind count } otherKinds { count } coverage { kindsReporting kindsActive }
} } }`

/** A house in which so many organisations of each kind each had one case published; there are five client councils. */
async function reportedBy(kinds: readonly (readonly [OrganisationKind, number])[]) {
  const own = openHouse()
  for (const name of ['Noord', 'Oost', 'Zuid', 'West'])
    value(addOrganisation(own, own.cast.admin, { name: `Cliëntenraad ${name}`, kind: 'client_council' }))
  const caseIds = kinds.flatMap(([kind, organisations]) =>
    Array.from({ length: organisations }, (_, index) => {
      const name = `${kind} ${index}`
      const organisationId = value(addOrganisation(own, own.cast.admin, { name, kind }))
      const council = { ...own.cast.council, organisationId, organisationKind: kind }
      return published({ ...own, cast: { ...own.cast, council } })
    }),
  )
  const all = [published(own), ...caseIds]
  const made = value(saveBottleneck(own, own.cast.drafter, { ...BOTTLENECK, caseIds: all }))
  const quiet = await startServer(own)
  const answers = new Map<Part, unknown>()
  for (const part of ['chair', 'coderVng', 'coderNla', 'drafter'] as const)
    answers.set(part, (await quiet.ask(part, KINDS, { id: made })).data)
  await quiet.close()
  return (part: Part) => answers.get(part)
}

test('kinds of few organisations are told together, and the coverage counts them as it tells them', async () => {
  const told = await reportedBy([
    ['advisory', 3],
    ['executive_agency', 2],
  ])
  const others = { kind: 'CLIENT_COUNCIL', count: 1 }
  for (const part of ['coderVng', 'coderNla', 'drafter'] as const)
    expect(told(part)).toEqual({
      bottleneck: {
        evidence: {
          organisationKinds: [others],
          otherKinds: { count: 5 },
          coverage: { kindsReporting: 2, kindsActive: 2 },
        },
      },
    })
  expect(told('chair')).toEqual({
    bottleneck: {
      evidence: {
        organisationKinds: [{ kind: 'ADVISORY', count: 3 }, { kind: 'EXECUTIVE_AGENCY', count: 2 }, others],
        otherKinds: null,
        coverage: { kindsReporting: 3, kindsActive: 3 },
      },
    },
  })
})

test('where the other kinds are a few organisations together, that they are left out is said and nothing is counted', async () => {
  const told = await reportedBy([
    ['advisory', 3],
    ['executive_agency', 1],
  ])
  expect(told('drafter')).toEqual({
    bottleneck: {
      evidence: {
        organisationKinds: [{ kind: 'CLIENT_COUNCIL', count: 1 }],
        otherKinds: { count: null },
        coverage: { kindsReporting: 1, kindsActive: 1 },
      },
    },
  })
})
