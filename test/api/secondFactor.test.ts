// The second step of logging in, over real HTTP: with an app, with a recovery code, and asked of everyone.
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEvents } from '#db/audit.ts'
import { findPersonByEmail, writeSetting } from '#db/people.ts'
import { addPerson } from '#usecases/addPerson.ts'
import { browse } from '../support/browse.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

const PASSWORD = 'een lang en eigen wachtwoord'
const EMAIL = 'noa@proef.example'
const LOGIN =
  'mutation ($email: String!, $password: String!, $code: String) { login(input: {email: $email, password: $password, code: $code}) { viewer { roles secondFactor secondFactorDue recoveryCodesLeft } problems { code path } } }'
const BEGIN =
  'mutation ($password: String!) { beginSecondFactor(password: $password) { secret address problems { code } } }'
const CONFIRM =
  'mutation ($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes problems { code } } }'
const END =
  'mutation ($password: String!, $code: String!) { endSecondFactor(password: $password, code: $code) { problems { code } } }'
const REQUIRE =
  'mutation ($required: Boolean!) { setSecondFactorRequired(required: $required) { required problems { code } } }'
const RESET = 'mutation ($id: ID!) { resetSecondFactor(personId: $id) { problems { code } } }'
const ME = '{ viewer { roles secondFactorDue } }'
const WORK = '{ viewer { roles secondFactorDue } signals { totalCount } }'

let house: TestHouse
let server: TestServer
beforeEach(async () => {
  house = openHouse()
  server = await startServer(house)
  const { organisationId } = house.cast.council
  value(
    await addPerson(house, house.cast.admin, {
      name: 'Noa Proef',
      email: EMAIL,
      password: PASSWORD,
      organisationId,
      roles: ['submitter'],
    }),
  )
})
afterEach(() => server.close())

const logIn = async (code?: string) => {
  const { cookie, body } = await browse(server, LOGIN, { email: EMAIL, password: PASSWORD, code })
  return { cookie, ...body.data.login }
}
const codeAt = (secret: string, secondsOff = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house.now().getTime() + secondsOff * 1000,
  })

/** Sets the second step up as a browser does, and answers with the secret of the app and the recovery codes. */
async function setUp() {
  const { cookie } = await logIn()
  const begun = (await browse(server, BEGIN, { password: PASSWORD }, cookie)).body.data.beginSecondFactor
  const secret: string = begun.secret
  const confirmed = await browse(server, CONFIRM, { code: codeAt(secret) }, cookie)
  const codes: readonly string[] = confirmed.body.data.confirmSecondFactor.recoveryCodes
  house.later(1)
  return { secret, codes, cookie: (await logIn(codeAt(secret))).cookie }
}

test('once set up, a password alone is no longer enough, and a code works once', async () => {
  const { secret } = await setUp()
  house.later(1)
  expect(await logIn()).toMatchObject({
    viewer: null,
    cookie: '',
    problems: [{ code: 'CODE_NEEDED', path: ['code'] }],
  })
  expect((await logIn('000000')).problems).toMatchObject([{ code: 'CODE_WRONG' }])
  expect((await logIn(codeAt(secret, 120))).problems).toMatchObject([{ code: 'CODE_WRONG' }])
  const right = codeAt(secret)
  expect(await logIn(right)).toMatchObject({ viewer: { roles: ['SUBMITTER'], secondFactor: true } })
  expect((await logIn(right)).problems).toMatchObject([{ code: 'CODE_WRONG' }])
})

test('who does not know the password is not told that a code is needed', async () => {
  const { secret } = await setUp()
  house.later(1)
  for (const code of [undefined, codeAt(secret)]) {
    const input = { email: EMAIL, password: 'niet het goede wachtwoord', code }
    const { body } = await browse(server, LOGIN, input)
    expect(body.data.login.problems).toMatchObject([{ code: 'LOGIN_FAILED' }])
  }
  expect((await logIn(codeAt(secret))).viewer).not.toBeNull()
})

test('until the first code was given, nothing changes for logging in', async () => {
  const { cookie } = await logIn()
  await browse(server, BEGIN, { password: PASSWORD }, cookie)
  const wrong = (await browse(server, CONFIRM, { code: '12 34 56' }, cookie)).body.data.confirmSecondFactor
  expect(wrong).toMatchObject({ recoveryCodes: null, problems: [{ code: 'CODE_WRONG' }] })
  expect((await logIn()).viewer).toMatchObject({ secondFactor: false })
})

test('a recovery code lets in who lost the app, once, and is kept as a hash only', async () => {
  const { codes } = await setUp()
  const disk = house.db.$client.serialize().toString('latin1')
  for (const code of codes) {
    expect(disk).not.toContain(code)
    expect(disk).not.toContain(code.replaceAll('-', ''))
  }
  const [first = ''] = codes
  expect((await logIn(first.toUpperCase())).viewer).not.toBeNull()
  expect((await logIn(first)).problems).toMatchObject([{ code: 'CODE_WRONG' }])
  const { viewer } = await logIn(codes[1])
  expect(viewer).toMatchObject({ recoveryCodesLeft: 8 })
})

test('codes cannot be guessed for ever, and asking for the code is no guess', async () => {
  const { secret } = await setUp()
  house.later(1)
  for (let attempt = 0; attempt < 12; attempt++)
    expect((await logIn()).problems).toMatchObject([{ code: 'CODE_NEEDED' }])
  for (let attempt = 0; attempt < 10; attempt++) await logIn('000000')
  expect((await logIn(codeAt(secret))).problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
})

test('another app takes the password and a code first, and the old one stands until then', async () => {
  const { secret, codes, cookie } = await setUp()
  const again = (await browse(server, BEGIN, { password: PASSWORD }, cookie)).body.data.beginSecondFactor
  expect(again).toMatchObject({ secret: null, address: null, problems: [{ code: 'WRONG_STATE' }] })
  const end = async (password: string, code: string) =>
    (await browse(server, END, { password, code }, cookie)).body.data.endSecondFactor.problems
  expect(await end('niet het goede wachtwoord', codeAt(secret))).toMatchObject([{ code: 'PASSWORD_WRONG' }])
  expect(await end(PASSWORD, '')).toMatchObject([{ code: 'CODE_NEEDED' }])
  expect(await end(PASSWORD, '000000')).toMatchObject([{ code: 'CODE_WRONG' }])
  expect((await logIn()).problems).toMatchObject([{ code: 'CODE_NEEDED' }])
  expect(await end(PASSWORD, codes[0] ?? '')).toEqual([])
  expect((await browse(server, ME, {}, cookie)).body.data.viewer).toBeNull()
  expect((await logIn()).viewer).toMatchObject({ secondFactor: false })
})

test('who came in before it was set up has to log in again, by whichever door', async () => {
  const { cookie: thief } = await logIn()
  const make = 'mutation { createApiToken(name: "eerder") { secret } }'
  const { secret } = (await browse(server, make, {}, thief)).body.data.createApiToken
  const feed = (await browse(server, 'mutation { createFeed { path } }', {}, thief)).body.data.createFeed.path
  await setUp()
  expect((await browse(server, ME, {}, thief)).body.data.viewer).toBeNull()
  const asScript = await browse(server, ME, {}, '', { authorization: `Bearer ${secret}` })
  expect(asScript.body.data.viewer).toBeNull()
  expect((await fetch(server.url + feed)).status).toBe(404)
})

test('a token, even with the password beside it, neither takes the second step away nor sets one up', async () => {
  const { secret, cookie } = await setUp()
  const make = 'mutation { createApiToken(name: "later") { secret } }'
  const token = (await browse(server, make, {}, cookie)).body.data.createApiToken.secret
  house.later(1)
  const asScript = async (query: string, variables: object) =>
    JSON.stringify(
      (await browse(server, query, variables, '', { authorization: `Bearer ${token}` })).body.data,
    )
  for (const [query, variables] of [
    [END, { password: PASSWORD, code: codeAt(secret) }],
    [BEGIN, { password: PASSWORD }],
    [CONFIRM, { code: codeAt(secret) }],
  ] as const)
    expect(await asScript(query, variables)).toContain('ONLY_ON_SITE')
  expect((await logIn()).problems).toMatchObject([{ code: 'CODE_NEEDED' }])
})

test('a password that was right without the code leaves a trace that names whose it is', async () => {
  await setUp()
  await logIn()
  const id = findPersonByEmail(house.db, EMAIL)?.id
  expect(findEvents(house.db, 1, null)).toMatchObject([{ type: 'login.code-asked', subjectId: id }])
})

test('where it is asked of everyone, who has none may set it up and nothing else', async () => {
  const { cookie } = await logIn()
  const required = await server.ask('admin', REQUIRE, { required: true })
  expect(required.data).toMatchObject({ setSecondFactorRequired: { required: true, problems: [] } })
  const { body } = await browse(server, WORK, {}, cookie)
  expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const me = await browse(server, ME, {}, cookie)
  expect(me.body.data.viewer).toEqual({ roles: [], secondFactorDue: true })
  const token = 'mutation { createApiToken(name: "omweg") { secret problems { code } } }'
  expect((await browse(server, token, {}, cookie)).body.errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  const { cookie: afterwards } = await setUp()
  expect((await browse(server, WORK, {}, afterwards)).body.data).toMatchObject({
    viewer: { roles: ['SUBMITTER'], secondFactorDue: false },
    signals: { totalCount: 0 },
  })
})

test('only an administrator asks it of everyone or takes it from another, and from nobody at the own desk', async () => {
  const { cookie } = await setUp()
  const id = findPersonByEmail(house.db, EMAIL)?.id
  for (const part of ['council', 'coderVng', 'chair', 'drafter', 'researcher'] as const)
    for (const [query, input] of [
      [REQUIRE, { required: true }],
      [RESET, { id }],
    ] as const)
      expect((await server.ask(part, query, input)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ])
  const own = await server.ask('admin', RESET, { id: house.cast.admin.personId })
  expect(own.data).toMatchObject({ resetSecondFactor: { problems: [{ code: 'OWN_WORK' }] } })
  expect((await server.ask('admin', RESET, { id })).data).toMatchObject({
    resetSecondFactor: { problems: [] },
  })
  expect((await browse(server, ME, {}, cookie)).body.data.viewer).toBeNull()
  expect((await logIn()).viewer).toMatchObject({ secondFactor: false })
})

test('who has it is seen by oneself and the administrator only', async () => {
  await setUp()
  const people = await server.ask('admin', '{ people { name secondFactor } }')
  expect(people.data).toMatchObject({
    people: expect.arrayContaining([{ name: 'Noa Proef', secondFactor: true }]),
  })
  const id = findPersonByEmail(house.db, EMAIL)?.id
  const node = 'query ($id: ID!) { node(id: $id) { ... on Person { name secondFactor } } }'
  const seen = await server.ask('chair', node, { id })
  expect(JSON.stringify(seen.data)).not.toContain('true')
})

test('the demo, where nobody has a password, does not ask it', async () => {
  writeSetting(house.db, 'demo', 'on')
  expect((await server.ask('admin', REQUIRE, { required: true })).data).toMatchObject({
    setSecondFactorRequired: { required: null, problems: [{ code: 'WRONG_STATE' }] },
  })
})
