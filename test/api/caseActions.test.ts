// What a case offers each coder: only what the next click would not refuse.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveCoding } from '#usecases/saveCoding.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { coded, opened } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const actions = async (by: Part, id: string): Promise<unknown> =>
  (await server.ask(by, 'query ($id: ID!) { case(id: $id) { actions } }', { id })).data

const coding = { case: { actions: ['case.code'] } }
const nothing = { case: { actions: [] } }

test('coding is offered until the coder is done', async () => {
  const caseId = opened(house)
  expect(await actions('coderVng', caseId)).toEqual(coding)
  coded(house, caseId, 'coderVng')
  expect(await actions('coderVng', caseId)).toEqual(nothing)
  expect(await actions('coderNla', caseId)).toEqual(coding)
})

test('coding is not offered to a colleague of who codes the case, nor once both places are taken', async () => {
  const { coderVng, coderNla, coderLcr } = house.cast
  const colleague = { ...coderVng, personId: coderLcr.personId }
  const draftOf = (caseId: string) => ({ caseId, version: 0, fields: {}, tags: [] })

  const begun = opened(house)
  value(saveCoding(house, colleague, draftOf(begun)))
  expect(await actions('coderVng', begun)).toEqual(nothing)
  expect(await actions('coderNla', begun)).toEqual(coding)

  const taken = opened(house)
  coded(house, taken, 'coderVng')
  value(saveCoding(house, coderNla, draftOf(taken)))
  expect(await actions('coderLcr', taken)).toEqual(nothing)
  expect(await actions('coderNla', taken)).toEqual(coding)
})
