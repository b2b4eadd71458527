// What nobody checked may tell in which municipality it happened: who supervises or commissions reads it by no door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSignal } from '#db/signals.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { goodSignal, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, confirming, sendingBack, submitted } from '../support/walk.ts'

const narrative =
  'Een man uit Kattenbroek in Amersfoort kreeg geen bijstand omdat zijn zus meekookte. De gemeente Amersfoort zag dat als inkomen.'
const TEXTS = 'code title narrative harshEffect marks { start } messages { body } rareWords { word }'

let house: TestHouse
let server: TestServer
let waiting: string
let returned: string
let withdrawn: string
let read: string

beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
  waiting = submitted(house, { narrative })
  returned = submitted(house, { narrative })
  value(checkSignal(house, house.cast.coderVng, { ...sendingBack(house, returned), note: 'De plaats' }))
  withdrawn = submitted(house, { narrative })
  value(withdrawSignal(house, house.cast.council, { id: withdrawn }))
  read = checked(house)
})
afterAll(() => server.close())

const unread = () => [waiting, returned, withdrawn]

test('a supervisor finds no text that nobody checked, as a page, in a list, by its id or in the work', async () => {
  for (const id of unread()) {
    const asked = `query ($id: ID!) { signal(id: $id) { ${TEXTS} } node(id: $id) { ... on Signal { ${TEXTS} } } }`
    expect((await server.ask('coderNla', asked, { id })).data).toEqual({ signal: null, node: null })
  }
  const lists = `{ signals(first: 10) { totalCount edges { node { id ${TEXTS} } } }
    viewer { waiting(first: 10) { edges { node { signal { id ${TEXTS} } } } }
      notifications(first: 10) { edges { node { title signal { id ${TEXTS} } } } } } }`
  const { text, errors, data } = await server.ask('coderNla', lists)
  expect(errors).toEqual([])
  expect(text).not.toMatch(/Amersfoort|Kattenbroek/)
  for (const id of unread()) expect(text).not.toContain(id)
  expect(text).toContain(read)
  expect(data).toMatchObject({ signals: { totalCount: 1 } })
})

test('the team of the other partners reads them as before', async () => {
  for (const part of ['coderVng', 'chair'] satisfies Part[])
    for (const id of unread()) {
      const { text } = await server.ask(part, 'query ($id: ID!) { signal(id: $id) { narrative } }', { id })
      expect(text).toContain('Kattenbroek in Amersfoort')
    }
})

test('the four eyes are never those of a supervisor, whatever it asks', async () => {
  expect(() => checkSignal(house, house.cast.coderNla, confirming(house, waiting))).toThrow()
  expect(() => checkSignal(house, house.cast.coderNla, sendingBack(house, waiting))).toThrow()
})

test('what the supervisor itself sent it reads, and what was checked as well, but no answer that nobody checked', async () => {
  const query = 'query ($id: ID!) { signal(id: $id) { narrative messages { kind body } } }'
  const sender = { ...house.cast.coderNla, roles: ['submitter'] } as const
  const own = value(submitSignal(house, sender, goodSignal({ narrative })))
  expect((await server.ask('coderNla', query, { id: own })).text).toContain('Kattenbroek')
  value(
    triageSignal(house, house.cast.coderVng, { id: read, version: 2, outcome: 'question', reason: 'Waar?' }),
  )
  value(answerQuestion(house, house.cast.council, { id: read, answer: 'Het gebeurde in Kattenbroek.' }))
  expect((await server.ask('coderVng', query, { id: read })).text).toContain('Kattenbroek')
  const told = await server.ask('coderNla', query, { id: read })
  expect(told.text).toContain('Waar?')
  expect(told.text).not.toContain('Kattenbroek')
})

test('what was said of a text that was sent back stays with who read that text', async () => {
  const id = submitted(house, { narrative })
  const note = 'Haal Kattenbroek en de gemeente Amersfoort weg.'
  value(checkSignal(house, house.cast.coderVng, { ...sendingBack(house, id), note }))
  const version = () => findSignal(house.db, id)?.version ?? 0
  value(reviseSignal(house, house.cast.council, { id, version: version(), input: goodSignal() }))
  value(checkSignal(house, house.cast.coderVng, { ...confirming(house, id), version: version() }))
  const query = 'query ($id: ID!) { signal(id: $id) { narrative messages { body } checks { note } } }'
  expect((await server.ask('coderVng', query, { id })).text).toContain('Kattenbroek')
  const told = await server.ask('coderNla', query, { id })
  expect(told.data).toMatchObject({ signal: { narrative: expect.any(String) } })
  expect(told.text).not.toMatch(/Kattenbroek|Amersfoort/)
})
