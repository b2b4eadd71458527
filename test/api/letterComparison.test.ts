// Two versions of a letter side by side: those asked for, or else the last two.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { type TestHouse, value } from '../support/house.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openLetterWorld().house
  value(draftLetter(house, house.cast.drafter, 2025))
  server = await startServer(house)
})
afterAll(() => server.close())

const reword = (version: number, text: string) =>
  value(
    editLetter(house, house.cast.drafter, {
      year: 2025,
      version,
      paragraphId: 'leeswijzer.grenzen',
      text,
      reason: 'Korter',
    }),
  )

/** What differs, as the API tells it. */
const differences = async (versions: string) => {
  const asked = `{ letterComparison(year: 2025${versions}) { texts { before after } } }`
  return (await server.ask('drafter', asked)).data
}

const texts = (...differing: readonly { readonly before: unknown; readonly after: string }[]) => ({
  letterComparison: { texts: differing },
})

test('without versions the last two stand side by side', async () => {
  expect(await differences('')).toEqual(texts())
  reword(1, 'Wij weten niet alles.')
  reword(2, 'Wij weten lang niet alles.')

  const last = texts({ before: 'Wij weten niet alles.', after: 'Wij weten lang niet alles.' })
  expect(await differences('')).toEqual(last)
  expect(await differences(', from: 2, to: 3')).toEqual(last)
  expect(await differences(', to: 3')).toEqual(last)
  expect(await differences(', from: 3')).toEqual(texts())
  expect(await differences(', from: 1')).toEqual(
    texts({
      before: expect.not.stringContaining('Wij weten niet alles.'),
      after: 'Wij weten lang niet alles.',
    }),
  )
})
