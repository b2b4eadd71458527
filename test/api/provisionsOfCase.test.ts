// Looking for a provision of a case: the laws its senders named come first, and only to who may read the case now.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'
import { citedLaws } from '../../server/graphql/lawsOfCase.ts'
import { openHouse, type Part, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { opened, published } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const QUERY =
  'query ($caseId: ID) { provisionSuggestions(text: "inlichtingen", first: 1, caseId: $caseId) { regulation { id } } }'
async function lawsFor(who: Part | null, caseId: string | null): Promise<unknown> {
  const { data } = await server.ask(who, QUERY, { caseId })
  return data
}

test('a coder finds the provisions of the law of the case first', async () => {
  const ofLaw = (id: unknown) => ({ provisionSuggestions: [{ regulation: { id } }] })
  expect(await lawsFor('coderVng', opened(house))).toEqual(ofLaw('pw'))
  expect(await lawsFor('coderVng', null)).toEqual(ofLaw(expect.not.stringMatching(/^pw$/)))
})

test('who may not read the case, and everyone once it is published, finds them in their plain order', async () => {
  const plain = await lawsFor(null, null)
  expect(await lawsFor(null, opened(house))).toEqual(plain)
  expect(await lawsFor('council', opened(house))).toEqual(plain)
  expect(await lawsFor('coderVng', published(house))).toEqual(plain)
})

test('a story is read for its laws once, however many letters are typed, and anew when it was changed', () => {
  const read: string[] = []
  const lawsIn = citedLaws((story) => {
    read.push(story)
    return findCitations(story)
  })
  const story = 'De gemeente vroeg om bankafschriften. Artikel 54 Pw.'
  const changed = `${story} Artikel 4:84 Awb.`
  for (let letters = 0; letters < 3; letters++) expect(lawsIn(story)).toEqual(['pw'])
  expect(lawsIn(changed)).toEqual(['pw', 'awb'])
  expect(read).toEqual([story, changed])
})
