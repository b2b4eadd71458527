// What leaves the demo as a file says that it is invented; what leaves any other collection does not.
import { expect, test } from 'vitest'
import { writeSetting } from '#db/people.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { startServer } from '../support/server.ts'

test.each([
  ['council', '/rapporten/terugkoppeling/2026-Q1.html'],
  ['drafter', '/brieven/2025/versies/1.html'],
] as const)('as %s from %s', async (by, path) => {
  const { house } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  const server = await startServer(house)
  const front = async () => {
    const answer = await fetch(`${server.url}${path}`, { headers: { authorization: server.tokenOf(by) } })
    expect(answer.status).toBe(200)
    return answer.text()
  }
  expect(await front()).not.toContain('zijn verzonnen.')
  writeSetting(house.db, 'demo', 'on')
  expect(await front()).toContain('zijn verzonnen.')
  await server.close()
})
