// A decided case that comes back tells nothing by which a coder knows it from a case that is new.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_POLICY } from '#core/codingPolicy.ts'
import { findRepeat } from '#db/caseRepeats.ts'
import { findCase } from '#db/cases.ts'
import { cases } from '#db/schema/cases.ts'
import { setCodingPolicy } from '#usecases/setCodingPolicy.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { coded, opened, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let original: string
let repeat: string
let ordinary: string

beforeAll(async () => {
  house = openHouse()
  original = published(house)
  house.later(90)
  value(setCodingPolicy(house, house.cast.chair, { ...FIRST_POLICY, repeatShare: 0.5 }))
  const repeated = () =>
    house.db
      .select()
      .from(cases)
      .all()
      .find(({ id }) => findRepeat(house.db, id))?.id
  for (let tries = 0; tries < 20 && !repeated(); tries++) opened(house, { title: `Andere zaak ${tries}` })
  repeat = repeated() ?? ''
  value(setCodingPolicy(house, house.cast.chair, FIRST_POLICY))
  // A new case that tells the very same story, so that all that differs is that it is new.
  ordinary = opened(house)
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

const ALL = `id reference year kind status title summary narrative wouldHaveHelped period province municipalitySize household
  ageBand benefit severity duration amountBand grave disproportionate unintended attributable tailoring remedyKind outcome
  legalGround disclosure revealsMethod tags { label } threads { id } provisions { id } signalCount
  signals { id code submittedAt } organisationKinds createdAt publishedAt myCoding { id } codings { id } codingsDone
  decision { at } versions { version } suggestions { threads { label } } precedents { id } version actions`

test('every field of a case that came back is what it is of a new case', async () => {
  expect(repeat).not.toBe('')
  const ask = async (id: string) => {
    const { text, errors } = await server.ask('coderNla', `query ($id: ID!) { case(id: $id) { ${ALL} } }`, {
      id,
    })
    expect(errors).toEqual([])
    // What every case has for itself.
    return text
      .replace(id, 'ID')
      .replace(/20\d\d-\d{4}/, 'ADRES')
      .replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/, 'MOMENT')
  }
  expect(await ask(repeat)).toBe(await ask(ordinary))
})

test('it was opened about now, with the next number of its year', () => {
  const [again, fresh, first] = [repeat, ordinary, original].map((id) => findCase(house.db, id))
  const days = (Date.parse(fresh?.createdAt ?? '') - Date.parse(again?.createdAt ?? '')) / 86_400_000
  expect(days).toBeGreaterThan(0)
  expect(days).toBeLessThan(4)
  expect(again?.number).toBeGreaterThan(first?.number ?? 0)
})

test('the case it repeats is not pointed out as its look-alike, nor named by its signals', async () => {
  const query = `query ($id: ID!) { case(id: $id) { similar(first: 20) { case { id } } } }`
  const alike = await server.ask('coderNla', query, { id: repeat })
  expect(alike.text).not.toContain(original)
  const back = await server.ask('coderNla', query, { id: original })
  expect(back.text).not.toContain(repeat)
  const signals = await server.ask('coderNla', '{ signals(first: 50) { edges { node { cases { id } } } } }')
  expect(signals.errors).toEqual([])
  expect(signals.text).not.toContain(repeat)
  expect(signals.text).not.toContain(ordinary)
})

test('search and lists show it among the other cases that are being coded', async () => {
  const found = await server.ask(
    'coderNla',
    '{ search(words: "zus maaltijden", filter: {statuses: [CODING]}) { edges { node { case { id } } } } }',
  )
  expect(found.text).toContain(repeat)
  expect(found.text).toContain(ordinary)
})

test('nobody outside the team ever sees it, and its number in the letter and in counts is none', async () => {
  for (const part of ['researcher', 'council', 'drafter'] as const) {
    const { data } = await server.ask(part, 'query ($id: ID!) { case(id: $id) { id } }', { id: repeat })
    expect(data).toEqual({ case: null })
  }
})

test('once it is read the reader can still open it, the figures keep how this one reader read it, and the first case stands', async () => {
  const before = versionOf(house, original)
  coded(house, repeat, 'coderNla', { severity: 1 })
  const own = await server.ask(
    'coderNla',
    'query ($id: ID!) { case(id: $id) { status myCoding { done } } }',
    {
      id: repeat,
    },
  )
  expect(own.data).toEqual({ case: { status: 'WITHDRAWN', myCoding: { done: true } } })
  const { data } = await server.ask('chair', '{ agreement { repeats { item read same readByFirstCoder } } }')
  expect(data).toMatchObject({
    agreement: {
      repeats: expect.arrayContaining([
        { item: 'severity', read: null, same: null, readByFirstCoder: null },
        { item: 'thread', read: null, same: null, readByFirstCoder: null },
      ]),
    },
  })
  expect(versionOf(house, original)).toBe(before)
})
