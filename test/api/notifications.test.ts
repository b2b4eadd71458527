// Messages: who gets which, that they tell no more than their reader may know, and the address they can be followed at.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { findNotifications } from '#db/notifications.ts'
import { pathOf } from '#server/graphql/notifications.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { createFeed, revokeFeed } from '#usecases/messagesToMe.ts'
import { notify } from '#usecases/notify.ts'
import { setPersonActive } from '#usecases/setPersonActive.ts'
import { tellFeedbackReady } from '#usecases/tellFeedbackReady.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { adjudicated, checked, disputed, opened, published, sendingBack, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const MESSAGES = `{ viewer { unreadNotifications notifications(first: 50) { totalCount edges { node {
  id kind title read signal { code } case { reference } } } } } }`
const READ = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { unread problems { code } } }'

interface Message {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly read: boolean
}
async function messagesOf(part: Part): Promise<readonly Message[]> {
  const { text } = await server.ask(part, MESSAGES)
  const { data } = JSON.parse(text)
  return data.viewer.notifications.edges.map(({ node }: { node: Message }) => node)
}
const kindsOf = async (part: Part) => (await messagesOf(part)).map(({ kind }) => kind)

test('a question reaches the submitter and its answer reaches who asked', async () => {
  const id = checked(house)
  const reason = 'Stond er iets in een brief?'
  value(triageSignal(house, house.cast.coderVng, { id, version: 2, outcome: 'question', reason }))
  expect((await messagesOf('council'))[0]).toMatchObject({ kind: 'QUESTION_ASKED', read: false })
  value(answerQuestion(house, house.cast.council, { id, answer: 'Ja, één brief.' }))
  expect(await kindsOf('coderVng')).toEqual(['QUESTION_ANSWERED'])
  for (const part of ['coderNla', 'municipality', 'researcher', 'admin'] as const)
    expect(await kindsOf(part)).toEqual([])
})

test('a message names a number and never a text', async () => {
  const id = submitted(house, { title: 'Een titel die geheim blijft' })
  const note = 'De tweede zin verraadt te veel.'
  value(checkSignal(house, house.cast.coderVng, { ...sendingBack(house, id), note }))
  const { text } = await server.ask('council', MESSAGES)
  expect(text).toContain('is teruggestuurd')
  expect(text).not.toMatch(/geheim blijft|verraadt/)
})

test('coding a case sends no one a message before both coders are done, and then only who was decided against', async () => {
  const before = await Promise.all((['coderVng', 'coderNla', 'chair'] as const).map(kindsOf))
  const caseId = disputed(house)
  expect(await Promise.all((['coderVng', 'coderNla', 'chair'] as const).map(kindsOf))).toEqual(before)
  adjudicated(house, caseId)
  expect((await kindsOf('coderNla'))[0]).toBe('DECIDED_OTHERWISE')
  expect(await kindsOf('coderVng')).not.toContain('DECIDED_OTHERWISE')
})

test('a submitter learns the address of a case only once it is published', async () => {
  const hidden = opened(house)
  const { council } = house.cast
  const to = [council]
  const news = {
    kind: 'case_split',
    about: 'case',
    subjectId: hidden,
    to,
    at: '2026-11-20T10:00:00.000Z',
  } as const
  notify(house.db, house, null, news)
  const told = (await messagesOf('council')).find(({ kind }) => kind === 'CASE_SPLIT')
  expect(told).toMatchObject({ title: 'Een casus is gesplitst in twee casussen', case: null })
  published(house)
  expect((await messagesOf('council')).find(({ kind }) => kind === 'CASE_PUBLISHED')).toMatchObject({
    case: { reference: expect.stringMatching(/^2025-\d{4}$/) },
  })
})

test('read is read for oneself alone', async () => {
  const [message] = await messagesOf('council')
  const other = await server.ask('coderVng', READ, { ids: [message?.id] })
  expect(other.data).toMatchObject({ markNotificationsRead: { problems: [] } })
  expect((await messagesOf('council'))[0]?.read).toBe(false)
  await server.ask('council', READ, { ids: [message?.id] })
  expect((await messagesOf('council'))[0]?.read).toBe(true)
  await server.ask('council', READ)
  expect((await messagesOf('council')).every(({ read }) => read)).toBe(true)
})

test('a visitor has no messages, and everyone with an account may read their own', async () => {
  expect((await server.ask(null, MESSAGES)).data).toEqual({ viewer: null })
  expect((await server.ask(null, READ)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  for (const part of ['admin', 'researcher', 'drafter'] as const)
    expect((await server.ask(part, READ)).errors).toEqual([])
})

test('a token of a script opens no feed', async () => {
  const { errors } = await server.ask('council', 'mutation { createFeed { path } }')
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('the feed holds titles until its address is revoked, replaced, or the account locked', async () => {
  const read = async (secret: string) => {
    const response = await fetch(`${server.url}/berichten/${secret}.atom`)
    return { status: response.status, text: await response.text() }
  }
  const { council, admin } = house.cast
  const first = value(createFeed(house, council))
  const feed = await read(first)
  expect(feed.status).toBe(200)
  expect(feed.text).toContain('Het team heeft een vraag over signaal S-')
  expect(feed.text).not.toMatch(/geheim blijft|verraadt|zus/)
  const second = value(createFeed(house, council))
  expect((await read(first)).status).toBe(404)
  expect((await read(second)).status).toBe(200)
  value(setPersonActive(house, admin, { personId: council.personId, active: false }))
  expect((await read(second)).status).toBe(404)
  value(setPersonActive(house, admin, { personId: council.personId, active: true }))
  value(revokeFeed(house, council))
  expect((await read(second)).status).toBe(404)
  expect(JSON.stringify(house.db.$client.prepare('select * from feeds').all())).not.toContain(second)
})

test('someone who works for two organisations reads in each what is meant for it', async () => {
  const before = await messagesOf('council')
  const { council } = house.cast
  const elsewhere = { ...council, organisationId: house.cast.municipality.organisationId }
  notify(house.db, house, null, {
    kind: 'signal_linked',
    about: 'signal',
    subjectId: 'x',
    to: [elsewhere],
    at: '2026-11-20T11:00:00.000Z',
  })
  expect(await messagesOf('council')).toEqual(before)
})

test('submitters hear once that the feedback on a quarter is ready, and nobody else does', async () => {
  submitted(house)
  const later = { ...house, now: () => new Date('2027-01-04T09:00:00Z') }
  expect(tellFeedbackReady(later)).toBe('2026-Q4')
  tellFeedbackReady(later)
  const told = (await messagesOf('council')).filter(({ kind }) => kind === 'FEEDBACK_READY')
  expect(told.map(({ title }) => title)).toEqual([
    'Uw terugkoppeling over het vierde kwartaal 2026 staat klaar bij Rapporten',
  ])
  expect(await kindsOf('chair')).not.toContain('FEEDBACK_READY')
  // In the quarter after it nothing was handed in and nothing became known: there is nothing to read.
  tellFeedbackReady({ ...house, now: () => new Date('2027-04-01T09:00:00Z') })
  expect((await kindsOf('council')).filter((kind) => kind === 'FEEDBACK_READY')).toHaveLength(1)
})

test('as long as nobody has feedback looking for it keeps nobody from writing, and it is told once it is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-'))
  const path = join(folder, 'verzameling.db')
  const made = openHouse()
  writeFileSync(path, made.db.$client.serialize())
  const apart = { ...made, db: openDatabase(path) }
  const later = { ...apart, now: () => new Date('2027-01-04T09:00:00Z') }
  const told = () =>
    findNotifications(apart.db, apart.cast.council, 50, 0).filter(({ kind }) => kind === 'feedback_ready')

  const writer = openDatabase(path)
  writer.$client.exec('begin immediate')
  expect(tellFeedbackReady(later)).toBe('2026-Q4')
  writer.$client.exec('rollback')
  expect(told()).toEqual([])
  submitted(apart)
  tellFeedbackReady(later)
  expect(told()).toHaveLength(1)

  for (const { $client } of [writer, apart.db]) $client.close()
  rmSync(folder, { recursive: true })
})

test('the message on the feedback leads to the report of its quarter', async () => {
  const { council } = house.cast
  const [message] = findNotifications(house.db, council, 50, 0).filter(
    ({ kind }) => kind === 'feedback_ready',
  )
  if (!message) throw new Error('no message')
  expect(pathOf(house.db, council, message)).toBe('/rapporten?kwartaal=2026-Q4')
  const asked = '{ viewer { notifications { edges { node { kind reportPeriod } } } } }'
  expect((await server.ask('council', asked)).text).toContain(
    '{"kind":"FEEDBACK_READY","reportPeriod":"2026-Q4"}',
  )
})
