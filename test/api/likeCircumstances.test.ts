// Of cases that are as like in law and words, the one of a person in the same circumstances comes first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type Part } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

let server: TestServer
let compared: string
let otherCircumstance: string
let sameCircumstance: string

beforeAll(async () => {
  const house = openHouse()
  compared = published(house, { circumstance: 'zeldzame_ziekte' })
  otherCircumstance = published(house, { circumstance: 'zeldzaam_beroep' })
  sameCircumstance = published(house, { circumstance: 'zeldzame_ziekte' })
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

async function beside(part: Part, first: number) {
  const { data } = await server.ask(
    part,
    'query ($id: ID!, $first: Int) { case(id: $id) { similar(first: $first) { shared case { id } } } }',
    { id: compared, first },
  )
  const found: { shared: string[]; case: { id: string } }[] = JSON.parse(JSON.stringify(data)).case.similar
  return found.map((one) => ({ id: one.case.id, shared: one.shared.join(' ') }))
}

test('to who may see circumstances the case with the same one comes first, and it is named', async () => {
  const [first, second] = await beside('chair', 5)
  expect(first).toEqual({ id: sameCircumstance, shared: expect.stringMatching(/Zelfde situatie: .*ziekte/) })
  expect(second?.id).toBe(otherCircumstance)
  expect(second?.shared).not.toContain('ziekte')
  expect((await beside('chair', 1)).map(({ id }) => id)).toEqual([sameCircumstance])
})

test('to who may not see them neither order nor words tell of circumstances', async () => {
  const found = await beside('researcher', 5)
  expect(found.map(({ id }) => id)).toEqual([otherCircumstance, sameCircumstance])
  expect(found.map(({ shared }) => shared).join(' ')).not.toContain('ziekte')
})
