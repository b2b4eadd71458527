// A signal whose answer got lost on the way comes in once, also when it is sent again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signals } from '#db/schema/signals.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { goodSignal, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

const SUBMIT =
  'mutation ($input: SubmitSignalInput!, $draftId: ID) { submitSignal(input: $input, draftId: $draftId) { signal { id } problems { code message path } } }'
const DRAFT = '0123456789abcdef0123456789abcdef'

let house: TestHouse
let server: TestServer
beforeEach(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterEach(() => server.close())

const { title, narrative, harshEffect, period } = goodSignal()
const INPUT = { title, narrative, harshEffect, period, reporterType: 'BURGER', reference: 'K-1' }

async function send(change: object = {}, draftId: string | null = DRAFT, by: Part = 'council') {
  const { data } = await server.ask(by, SUBMIT, { input: { ...INPUT, ...change }, draftId })
  const { signal, problems } = JSON.parse(JSON.stringify(data)).submitSignal
  return { id: signal?.id, codes: problems.map((one: { code: string }) => one.code), problems }
}

const stored = () => house.db.select().from(signals).all()

test('the same once more is the signal that is there', async () => {
  const first = await send()
  expect(await send()).toMatchObject({ id: first.id, codes: [] })
  expect(stored()).toHaveLength(1)
})

test('a text that was changed meanwhile is not taken for stored: it is said that the earlier one is there', async () => {
  await send()
  for (const change of [
    { harshEffect: 'Een schuld, en later ook nog een ontruiming.' },
    { period: '2025-Q2' },
    { provisionIds: ['pw-art-31-lid-2-ond-m'] },
  ]) {
    const again = await send(change)
    expect([again.id, again.codes]).toEqual([undefined, ['SENT_BEFORE']])
    expect(again.problems[0].message).toContain('Wat u daarna veranderde, is niet bewaard.')
  }
  expect(stored()).toMatchObject([{ harshEffect: INPUT.harshEffect, period: INPUT.period }])
})

test('what was taken back meanwhile does not pass for received', async () => {
  const { id } = await send()
  value(withdrawSignal(house, house.cast.council, { id }))
  expect((await send()).codes).toEqual(['SENT_BEFORE'])
})

test('somebody else’s draft of the same name, and what names no draft, come in by themselves', async () => {
  await send()
  expect((await send({}, DRAFT, 'municipality')).codes).toEqual([])
  expect((await send({ reference: null }, null)).codes).toEqual([])
  expect((await send({ reference: null }, null)).codes).toEqual([])
  expect(stored()).toHaveLength(4)
})

test('the name of a draft can hold no words', async () => {
  expect((await send({}, 'Fatima Yilmaz uit Zwolle')).codes).toEqual(['UNKNOWN_VALUE'])
  expect(stored()).toEqual([])
})
