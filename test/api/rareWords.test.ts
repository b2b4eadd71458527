// Rare words over HTTP: counted over the cases there are, for the team, and gone once others use them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { opened, published, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const ASK = 'query ($id: ID!) { signal(id: $id) { rareWords { word reason } } }'
const RARE = {
  narrative: 'Zij werkte als plomfter en kreeg boodschappen van haar zus. De gemeente hield dat in.',
}
const rareWords = async (id: string, by: Parameters<TestServer['ask']>[0] = 'coderVng') =>
  (await server.ask(by, ASK, { id })).data?.signal

test('the team learns which words hardly any case uses, until there are two that do', async () => {
  const id = submitted(house, RARE)
  expect(await rareWords(id)).toMatchObject({
    rareWords: expect.arrayContaining([
      { word: 'plomfter', reason: 'Staat niet in het woordenboek en in geen enkele casus.' },
    ]),
  })
  opened(house, RARE)
  await server.index()
  expect(await rareWords(id)).toMatchObject({
    rareWords: expect.arrayContaining([
      { word: 'plomfter', reason: 'Staat niet in het woordenboek en in maar één casus.' },
    ]),
  })
  published(house, RARE)
  await server.index()
  expect(JSON.stringify(await rareWords(id))).not.toContain('plomfter')
})

test('who handed it in learns nothing of how others write', async () => {
  const id = submitted(house, { ...RARE, narrative: `${RARE.narrative} Zij was ook kwispelaarster.` })
  expect(JSON.stringify(await rareWords(id))).toContain('kwispelaarster')
  expect(JSON.stringify(await rareWords(id, 'chair'))).toContain('kwispelaarster')
  expect(await rareWords(id, 'council')).toEqual({ rareWords: [] })
})
