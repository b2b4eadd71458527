// Reading a long text costs the server time: few per request, for who has a role, and whatever the text is made of.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSetting } from '#db/people.ts'
import { SECOND_FACTOR_REQUIRED } from '#db/secondFactors.ts'
import { addPerson } from '#usecases/addPerson.ts'
import { browse } from '../support/browse.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { leastProcessorMs, unreadBefore } from '../support/processorTime.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

const SENTENCE = 'De gemeente vorderde de bijstand terug op grond van artikel 58 van de Participatiewet.'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  published(house)
  server = await startServer(house)
  await server.index()
  // The word lists are read with the first question.
  await server.ask('coderVng', often(LOOKS_LIKE, 1), { text: SENTENCE })
})
afterAll(() => server.close())

const LOOKS_LIKE = 'looksLike(text: $text) { cases { shared } }'
const CITATIONS = 'citations(text: $text) { text }'
const often = (field: string, times: number) =>
  `query ($text: String!) { ${Array.from({ length: times }, (_, index) => `f${index}: ${field}`).join(' ')} }`

test.each([LOOKS_LIKE, CITATIONS])('a request reads a few texts and no more: %s', async (field) => {
  expect((await server.ask('coderVng', often(field, 3), { text: SENTENCE })).errors).toEqual([])
  const { data, errors } = await server.ask('coderVng', often(field, 8), { text: SENTENCE })
  expect(data).toBeNull()
  expect(errors[0]?.message).toContain('Splits hem')
})

test('a request asks for the charts of some warnings and no more', async () => {
  const chart = 'warning(id: "x") { months { expected } }'
  const asked = (times: number) => server.ask('drafter', often(chart, times).replace('($text: String!) ', ''))
  expect((await asked(10)).errors).toEqual([])
  const { data, errors } = await asked(60)
  expect(data).toBeNull()
  expect(errors[0]?.message).toContain('Splits hem')
})

test.each(['A'.repeat(32_767), 'é'.repeat(32_767), `${SENTENCE}${' '.repeat(32_500)}${SENTENCE}`])(
  'a long text is compared and read for citations in little time',
  async (text) => {
    const question = `query ($text: String!) { ${LOOKS_LIKE} ${CITATIONS} }`
    const took = await leastProcessorMs(3_000, async (attempt) => {
      const { status } = await server.ask('coderVng', question, { text: unreadBefore(text, attempt) })
      expect(status).toBe(200)
    })
    expect(took).toBeLessThan(3_000)
  },
)

test('who still has to set up the second step gets no citations', async () => {
  const [email, password] = ['noa@proef.example', 'een lang en eigen wachtwoord']
  const { organisationId } = house.cast.council
  const account = { name: 'Noa Proef', email, password, organisationId, roles: ['submitter'] as const }
  value(await addPerson(house, house.cast.admin, account))
  const login =
    'mutation ($email: String!, $password: String!) { login(input: {email: $email, password: $password}) { viewer { roles } } }'
  const { cookie } = await browse(server, login, { email, password })
  const question = `query ($text: String!) { ${CITATIONS} }`
  expect((await browse(server, question, { text: SENTENCE }, cookie)).body.data.citations).toHaveLength(1)
  writeSetting(house.db, SECOND_FACTOR_REQUIRED, 'on')
  const { body } = await browse(server, question, { text: SENTENCE }, cookie)
  expect(body.data).toBeNull()
  expect(JSON.stringify(body.errors)).toContain('FORBIDDEN')
})
