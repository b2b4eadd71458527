// A page of one person in a browser where another person logged in meanwhile: nothing of it is read or written.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FOR_WHOM_HEADER, forWhom } from '#core/forWhom.ts'
import { writeSetting } from '#db/people.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { signals } from '#db/schema/signals.ts'
import { browse } from '../support/browse.ts'
import { goodSignal, openHouse, type Part, type TestHouse } from '../support/house.ts'
import { sample } from '../support/importing.ts'
import { startServer, type TestServer } from '../support/server.ts'

const SUBMIT =
  'mutation ($input: SubmitSignalInput!) { submitSignal(input: $input) { signal { id } problems { code } } }'
const WHO = '{ viewer { person { id name } organisation { id } } }'
const OTHER = {
  message: expect.stringMatching(/^U bent intussen in een ander tabblad ingelogd als iemand anders/),
  errors: [{ extensions: { code: 'OTHER_PERSON' } }],
}

let house: TestHouse
let server: TestServer
beforeEach(async () => {
  house = openHouse()
  writeSetting(house.db, 'demo', 'on')
  server = await startServer(house)
})
afterEach(() => server.close())

/** The cookie of a browser in which this person logged in last. */
async function cookieOf(part: Part): Promise<string> {
  const login = 'mutation ($personId: ID!) { loginAsDemo(personId: $personId) { problems { code } } }'
  return (await browse(server, login, { personId: house.cast[part].personId })).cookie
}

const pageOf = (part: Part) => ({ [FOR_WHOM_HEADER]: forWhom(house.cast[part]) })
const stored = () => house.db.select().from(signals).all()
const events = () => house.db.select().from(auditEvents).all().length

const { title, narrative, harshEffect, period } = goodSignal()
const input = { title, narrative, harshEffect, period, reporterType: 'BURGER' }

test('a signal from the page of one is not stored in the name of the other, and leaves no trace', async () => {
  const cookie = await cookieOf('municipality')
  const before = events()
  const { status, body } = await browse(server, SUBMIT, { input }, cookie, pageOf('council'))
  expect([status, body]).toMatchObject([409, OTHER])
  expect(stored()).toEqual([])
  expect(events()).toBe(before)
})

test('a page does not get to see what is the other’s', async () => {
  const cookie = await cookieOf('municipality')
  const { body } = await browse(server, WHO, {}, cookie, pageOf('council'))
  expect(body).toMatchObject(OTHER)
  expect(JSON.stringify(body)).not.toContain(house.cast.municipality.personId)
})

test('nor does one person’s page of another organisation', async () => {
  const cookie = await cookieOf('council')
  const elsewhere = forWhom({ ...house.cast.council, organisationId: house.cast.municipality.organisationId })
  const { status } = await browse(server, WHO, {}, cookie, { [FOR_WHOM_HEADER]: elsewhere })
  expect(status).toBe(409)
})

test('a file of signals stays out, whole', async () => {
  const response = await fetch(`${server.url}/import`, {
    method: 'POST',
    headers: { 'x-rodedraad': '1', cookie: await cookieOf('municipality'), ...pageOf('council') },
    body: new Blob([new Uint8Array(sample('signalen-clientenraad.csv'))]),
  })
  expect([response.status, await response.json()]).toMatchObject([409, OTHER])
  expect(stored()).toEqual([])
})

test('one’s own page goes on, and so do a program that does not say for whom it asks and a page whose session ended', async () => {
  const cookie = await cookieOf('council')
  const own = await browse(server, SUBMIT, { input }, cookie, pageOf('council'))
  expect(own.body.data.submitSignal.problems).toEqual([])
  const silent = await browse(server, WHO, {}, cookie)
  expect(silent.body.data.viewer.person.id).toBe(house.cast.council.personId)
  expect((await server.ask('council', WHO)).status).toBe(200)
  const ended = await browse(server, SUBMIT, { input }, '', pageOf('council'))
  expect(ended.body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
