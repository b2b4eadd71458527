// Requests that make no sense or mean harm, over real HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodSignal, openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const SUBMIT =
  'mutation ($input: SubmitSignalInput!) { submitSignal(input: $input) { signal { id } problems { code path message } } }'
const { province, municipalitySize, household, ageBand, benefit, causeHint, ...plain } = goodSignal()
const input = { ...plain, reporterType: 'BURGER' }
const SECRET = 'Mevrouw Fatima Bouazza, BSN 111222333'

/** The texts of every table, as they lie on disk. */
const onDisk = (): string => house.db.$client.serialize().toString('latin1')

test('an unknown field is named, and the story that came with it is not repeated', async () => {
  const { errors, text } = await server.ask('council', SUBMIT, {
    input: { ...input, narrative: SECRET, bijlage: 'x' },
  })
  expect(errors[0]?.message).toMatch(/^Het veld "bijlage" bestaat niet in SubmitSignalInput\./)
  expect(text).not.toContain('111222333')
  expect(text).not.toContain('Bouazza')
})

test.each([
  ['an unknown code', { reporterType: 'BUURVROUW Bouazza 111222333' }],
  ['a number where text belongs', { title: 111222333 }],
  ['an object where text belongs', { title: { naam: 'Bouazza 111222333' } }],
])('%s is refused without repeating it', async (_, change) => {
  const { errors, text } = await server.ask('council', SUBMIT, { input: { ...input, ...change } })
  expect(errors).toHaveLength(1)
  expect(text).not.toMatch(/111222333|Bouazza/)
})

test('identifying details written into the query itself are not repeated either', async () => {
  for (const query of [
    `{ case(id: "${SECRET}") { nope } }`,
    `{ signals(first: "${SECRET}") { totalCount } }`,
    `{ case(id: "${SECRET}" { id } }`,
    `mutation { login(input: {email: "x", password: "y", naam: "${SECRET}"}) { problems { code } } }`,
  ]) {
    const { text } = await server.ask('council', query)
    expect(text).not.toMatch(/111222333|Bouazza/)
  }
})

test('a date in the future, an unknown article and a text too short are all told at once, in Dutch', async () => {
  const { data } = await server.ask('council', SUBMIT, {
    input: {
      ...input,
      narrative: 'Te kort',
      period: '2031-Q1',
      provisionIds: ['pw-art-999'],
      regulationId: 'zz',
    },
  })
  expect(data).toMatchObject({
    submitSignal: {
      signal: null,
      problems: [
        { code: 'TEXT_TOO_SHORT', path: ['narrative'], message: expect.stringContaining('40 tekens') },
        { code: 'PERIOD_IN_FUTURE', path: ['period'] },
        { code: 'UNKNOWN_REGULATION', path: ['regulationId'] },
        { code: 'UNKNOWN_PROVISION', path: ['provisionIds', '0'] },
      ],
    },
  })
})

test('a text that is too long is told how long it is and how much fits', async () => {
  const { data } = await server.ask('council', SUBMIT, {
    input: { ...input, harshEffect: 'Hard. '.repeat(1_000) },
  })
  expect(data).toMatchObject({
    submitSignal: {
      problems: [
        {
          code: 'TEXT_TOO_LONG',
          path: ['harshEffect'],
          message: 'Deze tekst is te lang: er passen 4.000 tekens, en dit zijn er 5.999. Kort hem in.',
        },
      ],
    },
  })
})

test('of planted identifiers none is stored and none comes back', async () => {
  const planted = [
    '111222333',
    '123456782',
    'NL91ABNA0417164300',
    'f.bouazza@mail.example',
    '06-24681357',
    '12-ABC-3',
  ]
  for (const [index, identifier] of planted.entries()) {
    const narrative = `${goodSignal().narrative.slice(0, 80)} ${identifier} ${goodSignal().narrative.slice(80)}`
    const field = index % 2 === 0 ? 'narrative' : 'harshEffect'
    const { data, text } = await server.ask('council', SUBMIT, { input: { ...input, [field]: narrative } })
    expect(data, identifier).toMatchObject({
      submitSignal: { signal: null, problems: [{ code: 'IDENTIFYING_DETAILS' }] },
    })
    expect(text).not.toContain(identifier)
    expect(onDisk()).not.toContain(identifier)
  }
})

test.each([
  ['too deep', `{ threads ${'{ children '.repeat(14)}{ id }${' }'.repeat(14)} }`],
  [
    'too wide',
    '{ cases(first: 100) { edges { node { similar(first: 100) { case { similar(first: 100) { case { id } } } } } } } }',
  ],
  ['too many at once', '{ cases(first: 101) { totalCount } }'],
  [
    'too wide by default',
    'query ($n: Int = 100) { cases(first: $n) { edges { node { similar(first: $n) { case { similar(first: $n) { case { id } } } } } } } }',
  ],
  [
    'heavy many times',
    `{ cases(first: 50) { edges { node { ${'abcdefgh'.split('').map((a) => `${a}: suggestions { threads { score } }`)} } } } }`,
  ],
  [
    'a search many times',
    `{ ${Array.from({ length: 101 }, (_, at) => `s${at}: search(words: "bijstand") { totalCount }`)} }`,
  ],
  [
    'lists within lists',
    `{ threads { children ${'{ provisions { threads '.repeat(5)} { id } ${'} }'.repeat(5)} } }`,
  ],
])('a query that is %s is refused in Dutch', async (_, query) => {
  const { errors } = await server.ask('coderVng', query)
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(/Splits|ten hoogste/) },
  ])
})

test.each([
  ['{ cases { onbekend } }', 'Het veld "onbekend" bestaat niet op CaseConnection.'],
  ['{ signal { id } }', 'Bij "signal" is "id" verplicht.'],
  ['{ cases }', 'Zeg bij "cases" welke velden u wilt.'],
  ['{ cases(', 'De vraag is niet te lezen. Controleer haakjes en aanhalingstekens.'],
  ['query ($id: ID!) { signal(id: $id) { id } }', 'De variabele "id" is verplicht.'],
])('what does not fit the contract is told in Dutch: %s', async (query, message) => {
  expect((await server.ask('council', query)).errors[0]?.message).toBe(message)
})

test('a whole text is no failure where a subject is asked for', async () => {
  const text = 'de gemeente rekent giften mee als inkomen '.repeat(200)
  const query = 'query ($text: String!) { provisionSuggestions(text: $text) { id } }'
  expect((await server.ask(null, query, { text })).data).toEqual({ provisionSuggestions: [] })
})

test('what is for one person is kept in no store on the way', async () => {
  const { headers } = await fetch(`${server.url}/graphql`, { method: 'POST' })
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test('on a full disk nothing is half written, and the answer says what is wrong', async () => {
  const full = openHouse()
  const other = await startServer(full)
  await other.ask('council', SUBMIT, { input })
  const rows = () =>
    full.db.$client
      .prepare('select (select count(*) from signals) s, (select count(*) from audit_events) a')
      .get()
  const before = rows()
  full.db.$client.pragma(`max_page_count = ${full.db.$client.pragma('page_count', { simple: true })}`)
  const narrative = `${goodSignal().narrative} `.repeat(100)
  const { errors } = await other.ask('council', SUBMIT, { input: { ...input, reference: 'VOL', narrative } })
  expect(errors[0]?.message).toContain('schijf van de server is vol')
  expect(rows()).toEqual(before)
  full.db.$client.pragma('max_page_count = 1000000')
  const again = await other.ask('council', SUBMIT, { input: { ...input, reference: 'VOL', narrative } })
  expect(again.data).toMatchObject({ submitSignal: { problems: [] } })
  await other.close()
})

test.each([
  ['citations', 'query ($text: String!) { citations(text: $text) { start } }'],
  ['look-alikes', 'query ($text: String!) { looksLike(text: $text) { cases { shared } } }'],
  ['provisions', 'query ($text: String!) { provisionSuggestions(text: $text) { id } }'],
])('a text too long to read at once is not searched for %s', async (_, query) => {
  const { errors } = await server.ask('coderVng', query, { text: 'eerste lid '.repeat(10_000) })
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('te lang') },
  ])
})

test('the law is read of a day that exists', async () => {
  const query =
    'query ($date: String) { citations(text: "artikel 58 lid 8 WWB", date: $date) { text url standing } }'
  expect((await server.ask('coderVng', query, { date: '2014-05-01' })).data).toEqual({
    citations: [
      {
        text: 'artikel 58, achtste lid, van de Participatiewet',
        url: 'https://wetten.overheid.nl/BWBR0015703/2014-05-01/#Artikel58',
        standing: 'known',
      },
    ],
  })
  for (const date of ['morgen', '2014-02-30'])
    expect((await server.ask('coderVng', query, { date })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ])
})

test('more writes at once than ten are refused, also when a fragment holds them', async () => {
  const fields = Array.from({ length: 11 }, (_, index) => `m${index}: logout { done }`).join(' ')
  for (const query of [`mutation { ${fields} }`, `mutation { ...f } fragment f on Mutation { ${fields} }`])
    expect((await server.ask('council', query)).errors).toMatchObject([
      { message: expect.stringContaining('wijzigingen') },
    ])
})

test('lists longer than the database can bind are refused before they reach it', async () => {
  const query = 'query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }'
  const filter = { years: Array.from({ length: 40_000 }, (_, year) => year) }
  const { errors } = await server.ask('coderVng', query, { filter })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})

test('a visitor cannot have texts read', async () => {
  for (const query of [
    '{ citations(text: "artikel 1") { start } }',
    '{ looksLike(text: "artikel 1") { cases { shared } } }',
  ])
    expect((await server.ask(null, query)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
})

test('a request from another site is not taken', async () => {
  const body = JSON.stringify({ query: '{ about { version } }' })
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain' },
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
})

test('a body that is too large or no JSON gets a Dutch sentence', async () => {
  const headers = { 'content-type': 'application/json' }
  const large = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: `"${'x'.repeat(2_000_000)}"`,
  })
  expect([large.status, await large.json()]).toMatchObject([
    413,
    { message: expect.stringContaining('te groot') },
  ])
  const broken = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: '{"query": ' })
  expect([broken.status, await broken.json()]).toMatchObject([
    400,
    { message: expect.stringContaining('JSON') },
  ])
})

test('a file of fifty megabytes is turned away', async () => {
  const send = (headers: Record<string, string>) =>
    fetch(`${server.url}/import`, { method: 'POST', headers, body: Buffer.alloc(50 * 1024 * 1024, 'x') })
  const large = await send({
    authorization: server.tokenOf('council'),
    'x-rodedraad': '1',
    'content-type': 'text/csv',
  })
  expect([large.status, await large.json()]).toMatchObject([
    413,
    { message: expect.stringContaining('te groot') },
  ])
})

test('nothing went wrong on our side', () => {
  expect(server.failures).toEqual([])
})
