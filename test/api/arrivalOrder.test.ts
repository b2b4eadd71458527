// What came in together came from one sender: no order, name or moment may tell who may not know the sender.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAccount } from '#usecases/addPerson.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { createFeed } from '#usecases/messagesToMe.ts'
import { skipWork } from '#usecases/skipWork.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { confirming, published, submitted } from '../support/walk.ts'

const EACH = 12
let house: TestHouse
let server: TestServer
let inOrderOfArrival: readonly string[]
beforeAll(async () => {
  house = openHouse()
  const ids: string[] = []
  // Friday, a council hands in its pile, and on Thursday of the week before a municipality did.
  house.later(-8)
  for (let turn = 0; turn < EACH; turn += 1) ids.push(arriving('municipality', turn))
  house.later(8)
  for (let turn = 0; turn < EACH; turn += 1) ids.push(arriving('council', turn))
  inOrderOfArrival = ids
  server = await startServer(house)
})
afterAll(() => server.close())

/** Handed in one minute after the other. */
const arriving = (by: Part, minute: number): string => {
  const start = house.now()
  return submitted(
    { ...house, now: () => new Date(start.getTime() + minute * 60_000) },
    { title: `Signaal ${minute}` },
    by,
  )
}

const LIST = '{ signals(first: 100) { edges { node { id code submittedAt } } } }'
const WORK =
  '{ viewer { waiting(step: CHECK, first: 100) { edges { node { since dueOn signal { id code } } } } } }'
const idsIn = (text: string) => [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '')

/** In how many of the neighbours of a list the later one came in later. */
const rising = (ids: readonly string[]) => {
  const places = ids.map((id) => inOrderOfArrival.indexOf(id))
  return places.filter((place, index) => index > 0 && place > (places[index - 1] ?? 0)).length
}

test('the lists of who may not know the sender are in no order of coming in, the list of the chair is', async () => {
  for (const query of [LIST, WORK]) {
    const ids = idsIn((await server.ask('coderVng', query)).text)
    expect(ids).toHaveLength(EACH * 2)
    // The week may show, for what waits longest goes first; within a week the order is that of the names.
    expect(ids.slice(0, EACH).every((id) => inOrderOfArrival.indexOf(id) < EACH)).toBe(true)
    expect(rising(ids)).toBeGreaterThan(EACH / 2)
    expect(rising(ids)).toBeLessThan(EACH * 2 - 5)
  }
  expect(idsIn((await server.ask('chair', LIST)).text)).toEqual(inOrderOfArrival)
})

test('the sender finds the newest first, under the same names', async () => {
  const { data, text } = await server.ask('council', LIST)
  expect(idsIn(text)).toEqual(inOrderOfArrival.slice(EACH).toReversed())
  expect(JSON.stringify(data)).toContain('"code":"S-')
})

test('no answer holds a running number, and no moment finer than a day', async () => {
  const { text } = await server.ask(
    'coderVng',
    '{ signals(first: 100) { edges { node { id code submittedAt messages { at } } } } }',
  )
  expect(text).not.toContain('"number"')
  expect(new Set(text.match(/"submittedAt":"[^"]+"/g))).toEqual(
    new Set(['"submittedAt":"2026-11-01T00:00:00.000Z"']),
  )
})

test('when a case was made shows by its month and when it was published by its day, for who may not know the sender', async () => {
  const id = published(house)
  const ask = async (part: Part) =>
    (await server.ask(part, 'query ($id: ID!) { case(id: $id) { createdAt publishedAt } }', { id })).data
      ?.case
  for (const part of ['coderNla', 'researcher', 'council'] as const)
    expect(await ask(part)).toEqual({
      createdAt: '2026-11-01T00:00:00.000Z',
      publishedAt: '2026-11-20T00:00:00.000Z',
    })
  expect(await ask('chair')).toEqual({
    createdAt: '2026-11-20T09:00:00.000Z',
    publishedAt: '2026-11-20T09:00:00.000Z',
  })
})

test('when a question was answered shows by the day alone, in the signal, in the message and in the feed', async () => {
  const [id = ''] = inOrderOfArrival
  value(checkSignal(house, house.cast.coderVng, confirming(house, id)))
  value(
    triageSignal(house, house.cast.coderNla, {
      id,
      version: 2,
      outcome: 'question',
      reason: 'Was er een brief?',
    }),
  )
  value(answerQuestion(house, house.cast.municipality, { id, answer: 'Ja, er was een brief.' }))
  const asked = 'query ($id: ID!) { signal(id: $id) { messages { kind at } } }'
  const answered = async (part: Part) => (await server.ask(part, asked, { id })).text
  expect(await answered('coderNla')).toContain('{"kind":"ANSWER","at":"2026-11-20T00:00:00.000Z"}')
  expect(await answered('chair')).toContain('{"kind":"ANSWER","at":"2026-11-20T09:00:00.000Z"}')
  const { text } = await server.ask('coderNla', '{ viewer { notifications { edges { node { kind at } } } } }')
  expect(text).toContain('{"kind":"QUESTION_ANSWERED","at":"2026-11-20T00:00:00.000Z"}')
  const secret = value(createFeed(house, house.cast.coderNla))
  const feed = await (await fetch(`${server.url}/berichten/${secret}.atom`)).text()
  expect(feed).toContain('<updated>2026-11-20T00:00:00.000Z</updated>')
  expect(feed).not.toContain('T09:00')
})

test('the audit trail tells no administrator who handed in what, and a supervisor not even who handed in', async () => {
  const log = '{ auditEvents(first: 100) { edges { node { type subjectId actor { name } } } } }'
  const [, id = ''] = inOrderOfArrival
  value(
    checkSignal(house, house.cast.coderVng, {
      ...confirming(house, id),
      confirmed: false,
      note: 'Te precies.',
    }),
  )
  const setAside = { step: 'answer', subjectId: id, reason: 'Volgende week.' } as const
  value(skipWork(house, house.cast.municipality, setAside))
  const submittedBy = (name: string) =>
    new RegExp(`"(?:signal.submitted|work.skipped)","subjectId":"[^"]+","actor":{"name":"${name}"`)
  const seen = (await server.ask('admin', log)).text
  expect(seen).toContain('{"type":"signal.submitted","subjectId":null,"actor":{"name":"Proef council"}}')
  expect(seen).toContain('{"type":"work.skipped","subjectId":null,"actor":{"name":"Proef municipality"}}')
  expect(seen).not.toMatch(submittedBy('Proef council'))
  const { organisationId } = house.cast.coderNla
  const account = {
    name: 'Proef beheer NLA',
    email: 'beheer-nla@proef.example',
    organisationId,
    roles: ['admin'] as const,
    passwordHash: null,
  }
  const personId = value(insertAccount(house, house.cast.admin, account))
  const actor = { ...house.cast.coderNla, personId, roles: ['admin'] as const }
  const other = await startServer({ ...house, cast: { ...house.cast, admin: actor } })
  const { text } = await other.ask('admin', log)
  await other.close()
  expect(text).toContain('{"type":"signal.submitted","subjectId":null,"actor":null}')
  expect(text).toContain('{"type":"work.skipped","subjectId":null,"actor":null}')
  expect(text).toContain('"name":"Proef coderVng"')
  expect(text).not.toMatch(submittedBy('Proef council'))
})
