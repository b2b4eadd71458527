// The list of one's own signals: what waits for the sender first, then what is urgent and under way, then the newest.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSignal } from '#usecases/checkSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, sendingBack, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

/** Each a day after the one before. */
function inOrderOfArrival() {
  const next = (id: string) => {
    house.later(1)
    return id
  }
  const questioned = next(checked(house))
  const question = { version: 2, outcome: 'question', reason: 'Was er een brief?' } as const
  value(triageSignal(house, house.cast.coderVng, { id: questioned, ...question }))
  const urgent = next(submitted(house, { urgent: true }))
  const calm = next(submitted(house))
  const returned = next(submitted(house))
  const back = { ...sendingBack(house, returned), note: 'De tweede zin is herkenbaar.' }
  value(checkSignal(house, house.cast.coderVng, back))
  const over = next(submitted(house, { urgent: true }))
  value(withdrawSignal(house, house.cast.council, { id: over }))
  const newest = next(submitted(house))
  return { questioned, urgent, calm, returned, over, newest }
}

test('what waits for the sender comes first, then what is urgent, then the newest, page by page', async () => {
  const { questioned, urgent, calm, returned, over, newest } = inOrderOfArrival()
  const ids: string[] = []
  for (let after: string | null = null, turn = 0; turn < 3; turn += 1) {
    const { text } = await server.ask(
      'council',
      'query ($after: String) { signals(filter: {own: true}, first: 2, after: $after) { pageInfo { endCursor } edges { node { id } } } }',
      { after },
    )
    const { edges, pageInfo } = JSON.parse(text).data.signals
    ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
    after = pageInfo.endCursor
  }
  expect(ids).toEqual([returned, questioned, urgent, newest, over, calm])
})
