// Everything that may be asked of a small collection by who reads no codings: no two answers differ by a few cases.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCase } from '#db/cases.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, disputed, published } from '../support/walk.ts'

let server: TestServer

beforeAll(async () => {
  const house = openHouse()
  const publish = (times: number) => Array.from({ length: times }, () => published(house))
  publish(5)
  decided(house)
  house.later(30)
  const [taken = ''] = publish(4)
  disputed(house)
  house.later(30)
  publish(2)
  const version = findCase(house.db, taken)?.version ?? 0
  value(withdrawCase(house, house.cast.chair, { id: taken, version, reason: 'Klopt bij nader inzien niet.' }))
  house.later(30)
  published(house)
  server = await startServer(house)
})
afterAll(() => server.close())

const DAYS = [null, '2026-11-10', '2026-11-30', '2026-12-15', '2027-01-10', '2027-02-25']
const QUESTION = `query ($filter: AgreementFilter) {
  agreement(filter: $filter) { cases codes { label chosen } pairs { cases } }
}`

test('only published cases count, in whole batches, whatever period is asked', async () => {
  const told = new Set<string>()
  for (const from of DAYS)
    for (const until of DAYS) {
      const { text } = await server.ask('drafter', QUESTION, { filter: { from, until } })
      for (const count of text.match(/"(?:cases|chosen)":\d+/g) ?? []) told.add(count.split(':')[1] ?? '')
      expect(text).toContain('"pairs":[]')
    }
  expect([...told].toSorted()).toEqual(['0', '10', '5'])
})

test('who codes sees all that were finished', async () => {
  const { data } = await server.ask('chair', QUESTION, { filter: null })
  expect(data).toMatchObject({ agreement: { cases: 14 } })
})
