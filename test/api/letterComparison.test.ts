// Two versions of a letter side by side: those asked for, or else the last two.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { summaryOf } from '#core/letter/compareSummary.ts'
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

test('the summary counts texts and names chapters and numbers that moved', () => {
  const number = (id: string, was: string | null, now: string | null) => ({
    numberId: id,
    question: `casussen over ${id}`,
    was,
    now,
  })
  const text = (id: string, before: string | null, after: string | null) => ({
    id,
    heading: 'x',
    before,
    after,
  })
  expect(
    summaryOf({
      chapters: [{ id: 'knelpunt.7', heading: 'K-7 Wachten', came: true }],
      numbers: [number('giften', '33', '35'), number('wonen', null, '6')],
      texts: [text('a', 'oud', 'nieuw'), text('b', null, 'nieuw'), text('c', null, 'nieuw')],
    }),
  ).toEqual([
    '1 alinea of tabel is aangepast en 2 nieuw.',
    '2 getallen zijn anders, waaronder casussen over giften: van 33 naar 35.',
    'Nieuw in de brief: ‘K-7 Wachten’.',
  ])
  expect(summaryOf({ chapters: [], numbers: [], texts: [] })).toEqual([])
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
