// Who reads what is not published and who is refused, as the audit trail tells it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEvents, verifyAuditChain } from '#db/audit.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, published, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const SIGNAL = 'query ($id: ID!) { signal(id: $id) { narrative } }'
const CASE = 'query ($id: ID!) { case(id: $id) { narrative } }'
const NODE = 'query ($id: ID!) { node(id: $id) { id } }'
const eventsOf = (type: string) => findEvents(house.db, 1000, null).filter((event) => event.type === type)

test('reading a signal leaves one trace per person and hour', async () => {
  const id = submitted(house)
  for (let times = 0; times < 3; times++) await server.ask('coderVng', SIGNAL, { id })
  await server.ask('coderVng', NODE, { id })
  await server.ask('chair', SIGNAL, { id })
  await server.ask('council', SIGNAL, { id })
  const { coderVng, chair } = house.cast
  expect(
    eventsOf('signal.read')
      .filter(({ subjectId }) => subjectId === id)
      .map(({ actorId, outcome, detail }) => [actorId, outcome, detail]),
  ).toEqual([
    [chair.personId, 'done', '{}'],
    [coderVng.personId, 'done', '{}'],
  ])
})

test('reading a case in progress leaves a trace, a published one and a list do not', async () => {
  const open = decided(house)
  const shown = published(house)
  const before = eventsOf('signal.read').length
  await server.ask('coderNla', CASE, { id: open })
  await server.ask('coderNla', CASE, { id: shown })
  await server.ask('coderNla', '{ signals { totalCount edges { node { title } } } }')
  expect(eventsOf('case.read').map(({ subjectId }) => subjectId)).toEqual([open])
  expect(eventsOf('signal.read')).toHaveLength(before)
})

test('what is refused is written down once, without what was sent', async () => {
  const id = decided(house)
  const WITHDRAW =
    'mutation ($id: ID!) { withdrawCase(id: $id, version: 1, reason: "een broodjeaap van een reden") { case { id } } }'
  for (let times = 0; times < 3; times++) {
    const { errors } = await server.ask('coderVng', WITHDRAW, { id })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  await server.ask('council', '{ auditEvents { totalCount } }')
  expect(
    eventsOf('access.refused').map(({ actorId, outcome, detail }) => [actorId, outcome, detail]),
  ).toEqual([
    [house.cast.council.personId, 'refused', '{"action":"audit.read"}'],
    [house.cast.coderVng.personId, 'refused', '{"action":"case.withdraw"}'],
  ])
  expect(JSON.stringify(findEvents(house.db, 1000, null))).not.toContain('broodjeaap')
})

test('the chain holds with all of them in it', () => {
  expect(verifyAuditChain(house.db)).toMatchObject({ brokenAt: null })
})
