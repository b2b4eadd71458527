// What was decided before: found in the same words as cases, linked both ways, and only as far as the viewer may see.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { insertPrecedents } from '../support/precedents.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { countingStatements } from '../support/statements.ts'
import { decided, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let publicCase = ''

beforeAll(async () => {
  house = openHouse()
  insertPrecedents(house)
  publicCase = published(house)
  const inProgress = decided(house, { reference: 'tweede', period: '2024-Q1' })
  for (const caseId of [publicCase, inProgress])
    value(linkPrecedent(house, house.cast.chair, { caseId, precedentId: 'gift-ruling' }))
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

const SEARCH =
  'query ($words: String!, $filter: PrecedentFilter) { precedentSearch(words: $words, filter: $filter) { totalCount kinds { value count } edges { node { id } } } }'

test('a compound finds a ruling, and the kinds tell how many of each there are', async () => {
  const { data } = await server.ask('researcher', SEARCH, { words: 'gift' })
  expect(data).toMatchObject({
    precedentSearch: { totalCount: 2, kinds: expect.arrayContaining([{ value: 'RULING', count: 1 }]) },
  })
  const { data: narrowed } = await server.ask('researcher', SEARCH, {
    words: 'gift',
    filter: { kinds: ['POLICY_RULE'] },
  })
  expect(narrowed).toMatchObject({
    precedentSearch: { totalCount: 1, kinds: expect.arrayContaining([{ value: 'RULING', count: 1 }]) },
  })
})

test('precedents are searched by readers only', async () => {
  const who: (Part | 'visitor')[] = []
  for (const part of [null, 'council', 'coderNla', 'drafter', 'researcher', 'admin'] as const)
    if ((await server.ask(part, SEARCH, { words: '' })).errors.length === 0) who.push(part ?? 'visitor')
  expect(who).toEqual(['council', 'coderNla', 'drafter', 'researcher'])
})

test('the cases beside a ruling are those the viewer may see, and a search on the ruling finds the same', async () => {
  const beside =
    '{ node(id: "gift-ruling") { ... on Precedent { caseCount cases { id } } } search(words: "", filter: {precedentIds: ["gift-ruling"]}) { totalCount } }'
  expect((await server.ask('researcher', beside)).data).toEqual({
    node: { caseCount: 1, cases: [{ id: publicCase }] },
    search: { totalCount: 1 },
  })
  expect((await server.ask('chair', beside)).data).toMatchObject({
    node: { caseCount: 2 },
    search: { totalCount: 2 },
  })
})

test('a page of rulings with their provisions and threads costs as many statements as one ruling', async () => {
  const one =
    '{ precedents(words: "ECLI:NL:TEST:2024:1") { id provisions { shortCitation } threads { label } } }'
  const statements = async (text: string) => {
    const { statements: count, answer } = await countingStatements(house.db, () =>
      server.ask('researcher', text),
    )
    expect(answer.errors).toEqual([])
    return count
  }
  await statements(one)
  const page = '{ precedents { id provisions { shortCitation } threads { label } } }'
  expect(await statements(page)).toBe(await statements(one))
})

test('what is left of a case that was taken back is its number and the day', async () => {
  const own = openHouse()
  const id = published(own)
  const quiet = await startServer(own)
  value(withdrawCase(own, own.cast.chair, { id, version: versionOf(own, id), reason: 'Te herkenbaar.' }))
  const query =
    'query ($id: ID!) { case(id: $id) { reference status withdrawnAt period signalCount province household severity outcome legalGround threads { id } provisions { id } } }'
  for (const part of ['researcher', 'coderNla'] as const)
    expect((await quiet.ask(part, query, { id })).data).toEqual({
      case: {
        reference: '2025-0001',
        status: 'WITHDRAWN',
        withdrawnAt: own.now().toISOString(),
        period: '2025',
        signalCount: 0,
        province: null,
        household: null,
        severity: null,
        outcome: 'ONBEKEND',
        legalGround: null,
        threads: [],
        provisions: [],
      },
    })
  const next = published(own, { reference: 'volgende' })
  expect((await quiet.ask('researcher', query, { id: next })).data).toMatchObject({
    case: { reference: '2025-0002' },
  })
  await quiet.close()
})
