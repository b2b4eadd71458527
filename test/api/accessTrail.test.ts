// Who reads what is not published and who is refused, as the audit trail tells it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEvents, verifyAuditChain } from '#db/audit.ts'
import { openHouse, type Part, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, decided, published, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const SIGNAL = 'query ($id: ID!) { signal(id: $id) { narrative } }'
const CASE = 'query ($id: ID!) { case(id: $id) { narrative } }'
const NODE = 'query ($id: ID!) { node(id: $id) { id } }'
const eventsOf = (type: string) => findEvents(house.db, 1000, null).filter((event) => event.type === type)

test('reading a signal leaves one trace per person and hour', async () => {
  const id = submitted(house)
  for (let times = 0; times < 3; times++) await server.ask('coderVng', SIGNAL, { id })
  await server.ask('coderVng', NODE, { id })
  await server.ask('chair', SIGNAL, { id })
  await server.ask('council', SIGNAL, { id })
  const { coderVng, chair } = house.cast
  expect(
    eventsOf('signal.read')
      .filter(({ subjectId }) => subjectId === id)
      .map(({ actorId, outcome, detail }) => [actorId, outcome, detail]),
  ).toEqual([
    [chair.personId, 'done', '{}'],
    [coderVng.personId, 'done', '{}'],
  ])
})

test('reading a case in progress leaves a trace, a published one does not', async () => {
  const open = decided(house)
  const shown = published(house)
  await server.ask('coderNla', CASE, { id: open })
  await server.ask('coderNla', CASE, { id: shown })
  expect(eventsOf('case.read').map(({ subjectId }) => subjectId)).toEqual([open])
  expect(eventsOf('cases.listed')).toEqual([])
})

test('what is read in a list, below a case or in a search is written down together, once', async () => {
  const own = openHouse()
  const quiet = await startServer(own)
  const open = decided(own)
  published(own)
  const waiting = checked(own)
  await quiet.index()
  const { coderNla } = own.cast
  const traces = (type: string) =>
    findEvents(own.db, 1000, null)
      .filter((event) => event.type === type)
      .map(({ actorId, detail }) => [actorId, JSON.parse(detail)])
  const all = () => findEvents(own.db, 1000, null).length

  await quiet.ask('coderNla', '{ cases { totalCount edges { node { id status } } } signals { totalCount } }')
  expect([...traces('cases.listed'), ...traces('signals.listed')]).toEqual([])

  const CASES = '{ cases { edges { node { title } } } }'
  await quiet.ask('coderNla', CASES)
  expect(traces('cases.listed')).toEqual([[coderNla.personId, { count: 1, ids: [open] }]])
  const before = all()
  await quiet.ask('coderNla', CASES)
  await quiet.ask('coderNla', CASE, { id: open })
  await quiet.ask('coderNla', '{ search(words: "maaltijden") { edges { node { snippets { text } } } } }')
  expect(all()).toBe(before + 1)

  const BELOW =
    '{ cases { edges { node { id signals { narrative } } } } signals { edges { node { title } } } }'
  await quiet.ask('coderNla', BELOW)
  await quiet.ask('coderNla', BELOW)
  const [[reader, named] = []] = traces('signals.listed')
  expect(reader).toBe(coderNla.personId)
  expect(named).toMatchObject({ count: 3 })
  expect(named.ids).toContain(waiting)

  await quiet.ask('chair', '{ search(words: "maaltijden") { edges { node { snippets { text } } } } }')
  expect(traces('cases.listed')[0]).toEqual([own.cast.chair.personId, { count: 1, ids: [open] }])
  await quiet.ask('council', '{ signals(filter: {own: true}) { edges { node { title } } } }')
  await quiet.ask('researcher', CASES)
  expect(traces('signals.listed')).toHaveLength(1)
  expect(traces('cases.listed')).toHaveLength(2)

  own.later(1)
  await quiet.ask('coderNla', CASES)
  expect(traces('cases.listed')).toHaveLength(3)
  expect(JSON.stringify(findEvents(own.db, 1000, null))).not.toContain('maaltijden')
  expect(verifyAuditChain(own.db)).toMatchObject({ brokenAt: null })
  await quiet.close()
})

test('who is turned away from an import, a letter or a file of cases leaves a trace as well', async () => {
  const before = eventsOf('access.refused').length
  const tried = async (part: Part, path: string, method = 'GET') => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: server.tokenOf(part), 'x-rodedraad': '1', connection: 'close' },
      ...(method === 'POST' ? { body: 'titel;tekst\neen broodjeaap;x' } : {}),
    })
    expect(response.status).toBe(403)
  }
  for (let times = 0; times < 2; times += 1) {
    await tried('researcher', '/import', 'POST')
    await tried('researcher', '/brieven/2025/versies/1.docx')
    await tried('coderNla', '/uitvoer/casussen.csv?words=broodjeaap')
    await tried('council', '/uitvoer/tabel.json')
  }
  await fetch(`${server.url}/import`, { method: 'POST', headers: { connection: 'close' } })
  expect(
    eventsOf('access.refused')
      .slice(0, -before || undefined)
      .map(({ actorId, detail }) => [actorId, JSON.parse(detail).action]),
  ).toEqual([
    [house.cast.council.personId, 'case.tabulate'],
    [house.cast.coderNla.personId, 'case.export'],
    [house.cast.researcher.personId, 'letter.read'],
    [house.cast.researcher.personId, 'signal.submit'],
  ])
})

test('what is refused is written down once, without what was sent', async () => {
  const id = decided(house)
  const WITHDRAW =
    'mutation ($id: ID!) { withdrawCase(id: $id, version: 1, reason: "een broodjeaap van een reden") { case { id } } }'
  for (let times = 0; times < 3; times++) {
    const { errors } = await server.ask('coderVng', WITHDRAW, { id })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  await server.ask('council', '{ auditEvents { totalCount } }')
  expect(
    eventsOf('access.refused')
      .slice(0, 2)
      .map(({ actorId, outcome, detail }) => [actorId, outcome, detail]),
  ).toEqual([
    [house.cast.council.personId, 'refused', '{"action":"audit.read"}'],
    [house.cast.coderVng.personId, 'refused', '{"action":"case.withdraw"}'],
  ])
  expect(JSON.stringify(findEvents(house.db, 1000, null))).not.toContain('broodjeaap')
})

test('the chain holds with all of them in it', () => {
  expect(verifyAuditChain(house.db)).toMatchObject({ brokenAt: null })
})
