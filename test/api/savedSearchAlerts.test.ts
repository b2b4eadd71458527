// A kept search hears of what is published later: once, with the words that were found, and only for who may see it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNotifications } from '#db/notifications.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer

beforeEach(async () => {
  house = openHouse()
  published(house, { title: 'Al gepubliceerd over maaltijden van een zus' })
  server = await startServer(house)
  await server.index()
  house.later(1)
})
afterEach(() => server.close())

const KEEP =
  'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id } problems { code } } }'
const keep = (by: Part, words: string, filter: object = {}) =>
  server.ask(by, KEEP, { input: { name: `Over ${words || 'filter'}`, words, filter } })

async function hitsFor(part: Part) {
  const query = '{ viewer { savedSearches { id newHits hits { isNew words case { title } } } } }'
  const { data } = await server.ask(part, query)
  const { viewer } = JSON.parse(JSON.stringify(data))
  const [search] = viewer.savedSearches
  return { id: String(search.id), newHits: Number(search.newHits), hits: search.hits }
}

const messages = (part: Part) =>
  findNotifications(house.db, house.cast[part], 50, 0).filter(({ kind }) => kind === 'search_hits')

/** Publishes a case a day later and lets the jobs run. */
async function publishLater(title: string): Promise<string> {
  house.later(1)
  const id = published(house, { title, period: '2024-Q3' })
  await server.index()
  return id
}

test('a new case shows once, with the words of the case that were asked for', async () => {
  await keep('researcher', 'maaltijd zus')
  expect((await hitsFor('researcher')).hits).toEqual([])
  const id = await publishLater('Warme maaltijden van een zus tellen mee')
  const expected = [
    {
      isNew: true,
      words: expect.arrayContaining(['maaltijden', 'zus']),
      case: { title: 'Warme maaltijden van een zus tellen mee' },
    },
  ]
  expect(await hitsFor('researcher')).toMatchObject({ newHits: 1, hits: expected })
  expect(messages('researcher').map(({ number }) => number)).toEqual([1])

  markForIndexing(house.db, 'case', id, house.now().toISOString())
  await server.index()
  expect(await hitsFor('researcher')).toMatchObject({ newHits: 1, hits: expected })
  expect(messages('researcher')).toHaveLength(1)
})

test('what was seen is no longer new, and stays in the list', async () => {
  await keep('researcher', 'maaltijd')
  await publishLater('Maaltijden aan huis')
  const { id } = await hitsFor('researcher')
  house.later(1)
  await server.ask('researcher', 'mutation ($id: ID!) { markSearchSeen(id: $id) { savedSearch { id } } }', {
    id,
  })
  expect(await hitsFor('researcher')).toMatchObject({ newHits: 0, hits: [{ isNew: false }] })
})

test('a case with a part of the words only is no news, nor one that was there already', async () => {
  await keep('researcher', 'maaltijd kwantummechanica')
  await publishLater('Maaltijden aan huis')
  expect((await hitsFor('researcher')).hits).toEqual([])
})

test('a kept filter without words hears of the cases it lets through, and of no others', async () => {
  await keep('researcher', '', { years: [2024], threadIds: ['giften-in-natura'] })
  await keep('council', '', { years: [2019] })
  await publishLater('Maaltijden aan huis')
  expect(await hitsFor('researcher')).toMatchObject({ newHits: 1, hits: [{ words: [] }] })
  expect((await hitsFor('council')).newHits).toBe(0)
})

test('nobody hears of a case before it is published, not even who may see it', async () => {
  await keep('coderVng', 'maaltijd')
  house.later(1)
  decided(house, { title: 'Maaltijden, nog niet gepubliceerd' })
  await server.index()
  expect((await hitsFor('coderVng')).hits).toEqual([])
  expect(messages('coderVng')).toEqual([])
})

test('a case that is taken back is gone from the hits as well', async () => {
  await keep('researcher', 'maaltijd')
  const id = await publishLater('Maaltijden aan huis')
  const version = versionOf(house, id)
  value(withdrawCase(house, house.cast.chair, { id, version, reason: 'Te herkenbaar.' }))
  expect(await hitsFor('researcher')).toMatchObject({ newHits: 0, hits: [] })
})

test('a search that was thrown away hears nothing, and can be thrown away with its hits', async () => {
  await keep('researcher', 'maaltijd')
  await publishLater('Maaltijden aan huis')
  const { id } = await hitsFor('researcher')
  const remove = 'mutation ($id: ID!) { deleteSavedSearch(id: $id) { problems { code } } }'
  expect((await server.ask('council', remove, { id })).text).toContain('NOT_FOUND')
  expect((await server.ask('researcher', remove, { id })).data).toEqual({
    deleteSavedSearch: { problems: [] },
  })
  await publishLater('Nog een keer maaltijden')
  expect(messages('researcher')).toHaveLength(1)
})

test('the reasons behind a hit are for the team', async () => {
  const query =
    '{ search(words: "maaltijd zus", explain: true) { edges { node { why { kind asked found share } } } } }'
  const reasons = async (part: Part) => JSON.stringify((await server.ask(part, query)).data)
  expect(await reasons('drafter')).toContain('"asked":"maaltijd","found":["maaltijden"')
  expect(await reasons('researcher')).toContain('"why":[]')
})
