// The order of bottlenecks: who sets it, that it leaves a trace, and what people who supervise may not work out from it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEvents } from '#db/audit.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { proposedOrder } from '#db/letterOrders.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { sure } from '#server/graphql/sure.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { type Part, value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  server = await startServer(world.house)
})
afterAll(() => server.close())

const TABLE =
  '{ priorities { weights { severity } rows { place formulaPlace score reason parts { part value } bottleneck { number } } shifts { part factor tau moved } } }'
const WEIGHTS = { severity: 0, extent: 0, growth: 0, sources: 0, feasibility: 10, yearsOpen: 0 }
const setWeights = (part: Part, input: object) =>
  server.ask(
    part,
    'mutation ($input: PriorityWeightsInput!) { setPriorityWeights(input: $input) { priorities { rows { bottleneck { number } } } problems { code path } } }',
    { input },
  )
const givePlace = (part: Part, input: object) =>
  server.ask(
    part,
    'mutation ($input: PriorityPlaceInput!) { givePriorityPlace(input: $input) { priorities { rows { place formulaPlace reason bottleneck { number } } } problems { code path } } }',
    { input },
  )

test('the team reads the order, and only the chair sets it', async () => {
  for (const part of ['coderVng', 'chair', 'drafter'] as const)
    expect((await server.ask(part, TABLE)).text).not.toContain('FORBIDDEN')
  for (const part of ['council', 'researcher', 'admin'] as const)
    expect((await server.ask(part, TABLE)).text).toContain('FORBIDDEN')
  const bottleneckId = findBottlenecks(world.house.db)[0]?.id
  for (const part of ['council', 'coderVng', 'coderNla', 'drafter', 'researcher', 'admin'] as const) {
    expect((await setWeights(part, WEIGHTS)).text).toContain('FORBIDDEN')
    expect((await givePlace(part, { bottleneckId, place: 1, reason: 'x' })).text).toContain('FORBIDDEN')
  }
})

test('people who supervise get no number of sources, nor a score from which it follows', async () => {
  const own = await server.ask('coderNla', TABLE)
  expect(own.data).toMatchObject({
    priorities: { rows: expect.arrayContaining([expect.objectContaining({ score: null })]) },
  })
  expect(own.text).toContain('{"part":"SOURCES","value":null}')
  const team = await server.ask('coderVng', TABLE)
  expect(team.text).not.toContain('"score":null')
})

test('weights change the order and leave a trace; weights that cannot be are refused', async () => {
  const { data } = await setWeights('chair', WEIGHTS)
  // The second bottleneck asks for working differently, the others for a change of the law.
  expect(data).toMatchObject({
    setPriorityWeights: { problems: [], priorities: { rows: [{ bottleneck: { number: 2 } }, {}, {}] } },
  })
  expect(findEvents(world.house.db, 1, null)[0]).toMatchObject({ type: 'priority.weighed' })
  expect((await setWeights('chair', { ...WEIGHTS, extent: 11, growth: -3 })).data).toMatchObject({
    setPriorityWeights: {
      priorities: null,
      problems: [
        { code: 'NUMBER_OUT_OF_RANGE', path: ['extent'] },
        { code: 'NUMBER_OUT_OF_RANGE', path: ['growth'] },
      ],
    },
  })
  expect((await setWeights('chair', { ...WEIGHTS, feasibility: 0 })).data).toMatchObject({
    setPriorityWeights: { priorities: null, problems: [{ code: 'NUMBER_OUT_OF_RANGE', path: ['weights'] }] },
  })
})

test('a place of its own needs a reason, holds, and can be left to the formula again', async () => {
  const bottleneckId = findBottlenecks(world.house.db).at(-1)?.id
  expect((await givePlace('chair', { bottleneckId, place: 1 })).data).toMatchObject({
    givePriorityPlace: { problems: [{ path: ['reason'] }] },
  })
  const given = await givePlace('chair', { bottleneckId, place: 1, reason: 'De minister vroeg hiernaar.' })
  expect(given.data).toMatchObject({
    givePriorityPlace: {
      priorities: {
        rows: [{ place: 1, reason: 'De minister vroeg hiernaar.', bottleneck: { number: 3 } }, {}, {}],
      },
    },
  })
  const back = await givePlace('chair', { bottleneckId })
  expect(back.text).not.toContain('De minister vroeg hiernaar.')
})

test('the chair takes the order over into a letter, as it was read and as long as the letter is open', async () => {
  const { house } = world
  const ORDERS = '{ letterOrders { year settledAt bottlenecks { id number } settled { number } } }'
  const settle = (part: Part, bottleneckIds: readonly string[]) =>
    server.ask(
      part,
      'mutation ($input: SettleOrderInput!) { settleLetterOrder(input: $input) { orders { year } problems { code path } } }',
      { input: { year: 2025, bottleneckIds } },
    )
  expect((await server.ask('drafter', ORDERS)).data).toEqual({ letterOrders: [] })
  value(draftLetter(house, house.cast.drafter, 2025))
  const asked = await server.ask('coderNla', ORDERS)
  expect(asked.data).toMatchObject({ letterOrders: [{ year: 2025, settledAt: null, settled: null }] })
  for (const part of ['council', 'researcher', 'admin'] as const)
    expect((await server.ask(part, ORDERS)).text).toContain('FORBIDDEN')

  const ids = proposedOrder(house.db, draftOf(2025)).bottleneckIds
  for (const part of ['council', 'coderVng', 'coderNla', 'drafter', 'researcher', 'admin'] as const)
    expect((await settle(part, ids)).text).toContain('FORBIDDEN')
  expect((await settle('chair', ids.toReversed())).data).toMatchObject({
    settleLetterOrder: { orders: null, problems: [{ code: 'CONFLICT', path: ['bottleneckIds'] }] },
  })
  expect((await settle('chair', ids)).data).toMatchObject({
    settleLetterOrder: { orders: [{ year: 2025 }], problems: [] },
  })
  expect(findEvents(house.db, 1, null)[0]).toMatchObject({ type: 'priority.settled' })
  value(draftLetter(house, house.cast.drafter, 2025))
  expect(JSON.stringify(draftOf(2025).sections)).toContain(
    'op prioriteit, en bij gelijke prioriteit op het aantal casussen dat deze brief noemt',
  )

  settled(house)
  expect((await settle('chair', ids)).data).toMatchObject({
    settleLetterOrder: { orders: null, problems: [{ code: 'LETTER_FROZEN' }] },
  })
  expect((await server.ask('drafter', ORDERS)).data).toEqual({ letterOrders: [] })
})

/** The newest version of the letter. */
function draftOf(year: number) {
  const { db } = world.house
  const letter = findLetterByYear(db, year)
  return sure(letter && findLetterVersion(db, letter.id, letter.currentVersion)).draft
}
