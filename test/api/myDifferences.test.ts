// A coder sees where their own reading differs from what was decided, and nothing of anybody else's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { adjudicated, decided, disputed } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let settled: string
beforeAll(async () => {
  house = openHouse()
  decided(house)
  settled = disputed(house)
  server = await startServer(house)
})
afterAll(() => server.close())

const QUERY =
  '{ myDifferences { read differing { case { id } reason again items { item label mine decided reason } } } }'

test('a difference shows once the chair decided, to the coder it is about, with the reason', async () => {
  expect((await server.ask('coderNla', QUERY)).data).toEqual({ myDifferences: { read: 1, differing: [] } })
  adjudicated(house, settled)
  expect((await server.ask('coderNla', QUERY)).data).toEqual({
    myDifferences: {
      read: 2,
      differing: [
        {
          case: { id: settled },
          reason: 'Het gevolg hield maanden aan.',
          again: false,
          items: [
            {
              item: 'severity',
              label: 'Ernst',
              mine: ['Merkbaar nadeel'],
              decided: ['Zwaar'],
              reason: 'De schuld liep op.',
            },
          ],
        },
      ],
    },
  })
  expect((await server.ask('coderVng', QUERY)).data).toEqual({ myDifferences: { read: 2, differing: [] } })
  expect((await server.ask('coderLcr', QUERY)).data).toEqual({ myDifferences: { read: 0, differing: [] } })
})
