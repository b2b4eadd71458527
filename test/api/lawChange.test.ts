// What the page of a bottleneck tells of a change of its law: counted by year of publication, as the letter does.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, value } from '../support/house.ts'
import {
  BOTTLENECK,
  GIFTS_BATCH,
  type LetterWorld,
  openLetterWorld,
  publishOne,
} from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

const ASKED = `query ($id: ID!) { bottleneck(id: $id) {
  evidence { byYear { year count } trend { year now before direction } }
  lawChange { inForceFrom counts { before after expectation { expected low high } } }
} }`

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  server = await startServer(world.house)
})
afterAll(() => server.close())

test('a case of long ago counts in the year it was published, so that it lowers no expectation', async () => {
  const { house } = world
  const id = findBottlenecks(house.db).find(({ title }) => title === BOTTLENECK.title)?.id
  const asked = async () => (await server.ask('coderVng', ASKED, { id })).data
  const before = await asked()
  expect(before).toMatchObject({
    bottleneck: {
      evidence: { byYear: [{ year: 2024 }, { year: 2025 }] },
      lawChange: { inForceFrom: '2026-01-01', counts: { after: 0, expectation: { low: 0 } } },
    },
  })
  publishOne(house, GIFTS_BATCH, 0, 2003)
  expect(await asked()).toEqual(before)
})

test('a change in force is in force, also where nothing was published yet', async () => {
  const house = { ...openHouse(), now: () => new Date('2026-02-02T09:00:00Z') }
  const id = value(saveBottleneck(house, house.cast.drafter, BOTTLENECK))
  const empty = await startServer(house)
  expect((await empty.ask('coderVng', ASKED, { id })).data).toMatchObject({
    bottleneck: {
      evidence: { byYear: [], trend: null },
      lawChange: { counts: { before: 0, after: 0, expectation: null } },
    },
  })
  await empty.close()
})
