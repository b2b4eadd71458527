// Like cases that ended otherwise stand out, and only those that have ended.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCase } from '#usecases/publishCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { coded, opened, PUBLISHING, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let solved: string
let unsolved: string
let open: string

beforeAll(async () => {
  house = openHouse()
  solved = ended('opgelost_binnen_regels')
  unsolved = ended('niet_opgelost')
  open = ended('loopt_nog')
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

function ended(outcome: 'opgelost_binnen_regels' | 'niet_opgelost' | 'loopt_nog'): string {
  const id = opened(house)
  const how = {
    outcome,
    legalGround: outcome === 'opgelost_binnen_regels' ? 'afwijken_van_beleidsregel' : null,
  } as const
  coded(house, id, 'coderVng', how)
  coded(house, id, 'coderNla', how)
  return value(publishCase(house, house.cast.chair, { id, version: versionOf(house, id), ...PUBLISHING }))
}

async function besides(id: string) {
  const { data } = await server.ask(
    'researcher',
    'query ($id: ID!) { case(id: $id) { similar { differentOutcome case { id outcome legalGround } } } }',
    { id },
  )
  const found: {
    differentOutcome: boolean
    case: { id: string; outcome: string; legalGround: string | null }
  }[] = JSON.parse(JSON.stringify(data)).case.similar
  return new Map(
    found.map(({ case: { id: other, ...rest }, differentOutcome }) => [other, { ...rest, differentOutcome }]),
  )
}

test('a like case that ended otherwise says so, with the ground it was solved by', async () => {
  const beside = await besides(unsolved)
  expect(beside.get(solved)).toEqual({
    differentOutcome: true,
    outcome: 'OPGELOST_BINNEN_REGELS',
    legalGround: 'AFWIJKEN_VAN_BELEIDSREGEL',
  })
  expect((await besides(solved)).get(unsolved)?.differentOutcome).toBe(true)
})

test('a case that has not ended yet did not end otherwise', async () => {
  expect((await besides(unsolved)).get(open)?.differentOutcome).toBe(false)
  expect((await besides(open)).get(solved)?.differentOutcome).toBe(false)
})
