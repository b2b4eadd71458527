// What a supervisor may not work out either: where a case comes from, by way of counts that are made from it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { addOrganisation } from '#usecases/addOrganisation.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { goodSignal, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openLetterWorld().house
  server = await startServer(house)
})
afterAll(() => server.close())

test('who may not see the province of a case cannot open the cases behind a province in the letter', async () => {
  const letterId = value(draftLetter(house, house.cast.drafter, 2025))
  const { draft } = findLetterVersion(house.db, letterId, 1) ?? {}
  const ids =
    draft?.numbers.flatMap(({ id, question }) => (/provincie “[A-Z]/.test(question) ? id : [])) ?? []
  expect(ids.length).toBeGreaterThan(2)
  const casesBehind = async (part: Part, numberId: string) => {
    const query =
      'query ($letter: ID!, $number: ID!) { letterNumber(letterId: $letter, version: 1, numberId: $number) { shown cases { id } } }'
    const { text } = await server.ask(part, query, { letter: letterId, number: numberId })
    return text.match(/"id":/g)?.length ?? 0
  }
  const opened = (part: Part) => Promise.all(ids.map((id) => casesBehind(part, id)))
  expect(Math.max(...(await opened('coderNla')))).toBe(0)
  expect(Math.max(...(await opened('drafter')))).toBe(0)
  expect(Math.min(...(await opened('coderVng')))).toBeGreaterThan(0)
  expect(findLetterByYear(house.db, 2025)?.id).toBe(letterId)
})

test('a number of bottlenecks in the letter opens on those bottlenecks', async () => {
  const letter = findLetterByYear(house.db, 2025)
  const draft = letter && findLetterVersion(house.db, letter.id, 1)?.draft
  const number = draft?.numbers.find(({ id }) => id === 'aantal.eerder')
  const { data } = await server.ask(
    'drafter',
    'query ($letter: ID!, $number: ID!) { letterNumber(letterId: $letter, version: 1, numberId: $number) { shown bottlenecks { number } } }',
    { letter: letter?.id, number: number?.id },
  )
  expect(data).toEqual({ letterNumber: { shown: 'één', bottlenecks: [{ number: 1 }] } })
})

test('the evidence under two cases does not tell a supervisor whether they come from the same place', async () => {
  const pair = openHouse()
  const caseIds = [published(pair), published(pair, { province: 'Drenthe' })]
  const bottleneck = {
    title: 'Giften in natura tellen als inkomen',
    description: 'Eten van familie wordt als inkomen gerekend.',
    whoItHits: 'Mensen die hulp krijgen van familie.',
    remedy: 'Giften tot een grens vrijlaten.',
    priorityReason: 'Het komt vaak voor.',
    kind: 'harsh_effect',
    cause: 'wet_te_hard',
    remedyKind: 'regelgeving',
    addressee: 'szw',
    priority: 'hoog',
    disclosure: 'openbaar',
    firstYear: 2025,
    threadIds: [],
    provisionIds: [],
    caseIds,
  } as const
  const id = value(saveBottleneck(pair, pair.cast.drafter, bottleneck))
  const own = await startServer(pair)
  const query =
    'query ($id: ID!) { bottleneck(id: $id) { evidence { cases sources provinces municipalitySizes } } }'
  const evidenceFor = async (part: Part) => (await own.ask(part, query, { id })).data
  const hidden = { cases: 2, sources: null, provinces: null, municipalitySizes: null }
  expect(await evidenceFor('coderNla')).toEqual({ bottleneck: { evidence: hidden } })
  expect(await evidenceFor('drafter')).toEqual({ bottleneck: { evidence: hidden } })
  expect(await evidenceFor('coderVng')).toMatchObject({
    bottleneck: { evidence: { sources: null, provinces: 2 } },
  })
  const more = { ...bottleneck, caseIds: [...caseIds, ...Array.from({ length: 3 }, () => published(pair))] }
  const five = value(saveBottleneck(pair, pair.cast.drafter, more))
  expect((await own.ask('coderVng', query, { id: five })).data).toMatchObject({
    bottleneck: { evidence: { cases: 5, sources: 1, provinces: 2 } },
  })
  await own.close()
})

test('of a case that was taken back nothing can be worked out from what it is like', async () => {
  const own = openHouse()
  const twin = published(own)
  const id = published(own)
  const quiet = await startServer(own)
  await quiet.index()
  const version = versionOf(own, id)
  value(withdrawCase(own, own.cast.chair, { id, version, reason: 'Op verzoek' }))
  const query =
    'query ($id: ID!) { case(id: $id) { title organisationKinds tags { label } precedents { id } similar { shared } suggestions { causes { because } } } }'
  for (const part of ['researcher', 'coderNla', 'chair'] as const)
    expect((await quiet.ask(part, query, { id })).data).toEqual({
      case: {
        title: 'Deze casus is ingetrokken.',
        organisationKinds: [],
        tags: [],
        precedents: [],
        similar: [],
        suggestions: null,
      },
    })
  for (const name of ['Oost', 'West', 'Zuid', 'Noord'])
    value(addOrganisation(own, own.cast.admin, { name: `Cliëntenraad ${name}`, kind: 'client_council' }))
  const { data } = await quiet.ask('researcher', query, { id: twin })
  expect(data).toMatchObject({ case: { organisationKinds: ['CLIENT_COUNCIL'] } })
  await quiet.close()
})

test('a kind with one organisation, the day and the size of a place in a text name no sender', async () => {
  const own = openHouse()
  const narrative = `${goodSignal().narrative} Dat was in [GEMEENTE, meer dan 250.000 inwoners].`
  const caseId = published(own, { narrative })
  const id = checked(own, { narrative })
  const quiet = await startServer(own)
  await quiet.index()
  const signal =
    'query ($id: ID!) { signal(id: $id) { narrative organisationKind submittedAt organisation { name } } }'
  const asked = (part: Part) => quiet.ask(part, signal, { id })
  for (const part of ['coderVng', 'coderNla'] as const) {
    const { data, text } = await asked(part)
    expect(data).toMatchObject({
      signal: { organisationKind: null, submittedAt: '2026-11-01T00:00:00.000Z', organisation: null },
    })
    expect(text).toContain('Dat was in [GEMEENTE].')
  }
  expect((await asked('chair')).data).toMatchObject({
    signal: { organisationKind: 'CLIENT_COUNCIL', submittedAt: '2026-11-20T09:00:00.000Z' },
  })
  const found =
    '{ search(words: "inwoners") { totalCount } cases(filter: {organisationKinds: [CLIENT_COUNCIL]}) { totalCount } }'
  expect((await quiet.ask('researcher', found)).data).toEqual({
    search: { totalCount: 0 },
    cases: { totalCount: 0 },
  })
  const facets = await quiet.ask(
    'researcher',
    '{ search(words: "maaltijden") { totalCount facets { field } } }',
  )
  expect(facets.text).not.toContain('organisationKinds')
  expect(
    (
      await quiet.ask('researcher', 'query ($id: ID!) { case(id: $id) { organisationKinds } }', {
        id: caseId,
      })
    ).data,
  ).toEqual({ case: { organisationKinds: [] } })
  await quiet.close()
})
