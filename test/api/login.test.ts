// Logging in and out, sessions and tokens, over real HTTP.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPersonByEmail, writeSetting } from '#db/people.ts'
import { addPerson } from '#usecases/addPerson.ts'
import { createApiToken } from '#usecases/apiTokens.ts'
import { browse as browseServer } from '../support/browse.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

const PASSWORD = 'een lang en eigen wachtwoord'
const LOGIN =
  'mutation ($email: String!, $password: String!) { login(input: {email: $email, password: $password}) { viewer { person { name } roles } problems { code message } } }'
const WHO = '{ viewer { person { name } organisation { name } } }'

let house: TestHouse
let server: TestServer
beforeEach(async () => {
  house = openHouse()
  server = await startServer(house)
  const { organisationId } = house.cast.council
  const account = {
    name: 'Noa Proef',
    email: 'noa@proef.example',
    password: PASSWORD,
    organisationId,
    roles: ['submitter'] as const,
  }
  value(await addPerson(house, house.cast.admin, account))
})
afterEach(() => server.close())

const browse = (query: string, variables: object = {}, cookie = '', headers: object = {}) =>
  browseServer(server, query, variables, cookie, headers)
const logIn = (password = PASSWORD, email = 'noa@proef.example', headers: object = {}) =>
  browse(LOGIN, { email, password }, '', headers)

test('who logs in gets a cookie that scripts and other sites cannot use, and is known by it', async () => {
  const { set, cookie, body } = await logIn(PASSWORD, 'NOA@proef.example')
  expect(body.data.login).toEqual({
    viewer: { person: { name: 'Noa Proef' }, roles: ['SUBMITTER'] },
    problems: [],
  })
  expect(set).toMatch(/HttpOnly/)
  expect(set).toMatch(/SameSite=Strict/)
  expect((await browse(WHO, {}, cookie)).body.data.viewer).toMatchObject({ person: { name: 'Noa Proef' } })
})

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await logIn('niet het goede wachtwoord')
  const unknown = await logIn(PASSWORD, 'niemand@proef.example')
  expect(wrong.body).toEqual(unknown.body)
  expect(wrong.body.data.login.problems).toMatchObject([{ code: 'LOGIN_FAILED' }])
  expect(wrong.set).toBe('')
})

test('after ten failures from one address it has to wait, also with the right password', async () => {
  for (let attempt = 0; attempt < 10; attempt++) await logIn('fout wachtwoord, telkens weer')
  expect((await logIn()).body.data.login.problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  house.later(1)
  expect((await logIn()).body.data.login.problems).toEqual([])
})

test('guesses at one account from many addresses end too, and keep nobody else out', async () => {
  const from = (last: number) => ({ 'x-forwarded-for': `203.0.113.${last}` })
  for (let attempt = 0; attempt < 50; attempt++)
    await logIn('fout wachtwoord, telkens weer', 'Noa@proef.example ', from(attempt))
  const answer = async (email: string, last: number) =>
    (await logIn(PASSWORD, email, from(last))).body.data.login.problems
  expect(await answer('noa@proef.example', 51)).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  expect(await answer('chair@proef.example', 52)).toMatchObject([{ code: 'LOGIN_FAILED' }])
  house.later(1)
  expect(await answer('noa@proef.example', 53)).toEqual([])
})

test('a login of your own in between does not give guesses at another account anew', async () => {
  for (let attempt = 0; attempt < 9; attempt++)
    await logIn('fout wachtwoord, telkens weer', 'chair@proef.example')
  expect((await logIn()).body.data.login.problems).toEqual([])
  await logIn('nog een keer fout geraden', 'chair@proef.example')
  expect((await logIn()).body.data.login.problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
})

test('logging out ends the session at once, and a session ends by itself', async () => {
  const first = await logIn()
  await browse('mutation { logout { done } }', {}, first.cookie)
  expect((await browse(WHO, {}, first.cookie)).body.data.viewer).toBeNull()
  const second = await logIn()
  house.later(1)
  expect((await browse(WHO, {}, second.cookie)).body.data.viewer).toBeNull()
})

test('an account that is locked is out at once', async () => {
  const { cookie } = await logIn()
  const personId = findPersonByEmail(house.db, 'noa@proef.example')?.id
  await server.ask(
    'admin',
    'mutation ($id: ID!) { setPersonActive(personId: $id, active: false) { problems { code } } }',
    { id: personId },
  )
  expect((await browse(WHO, {}, cookie)).body.data.viewer).toBeNull()
  expect((await logIn()).body.data.login.problems).toMatchObject([{ code: 'LOGIN_FAILED' }])
})

test('a role that is taken is gone from the next request on', async () => {
  const { cookie } = await logIn()
  const personId = findPersonByEmail(house.db, 'noa@proef.example')?.id
  const taken = {
    personId,
    organisationId: house.cast.council.organisationId,
    role: 'SUBMITTER',
    granted: false,
  }
  await server.ask(
    'admin',
    'mutation ($input: SetRoleInput!) { setRole(input: $input) { problems { code } } }',
    { input: taken },
  )
  expect((await browse(WHO, {}, cookie)).body.data.viewer).toBeNull()
})

test('without a password one gets in only where the collection says it is a demo', async () => {
  const enter =
    'mutation ($id: ID!) { loginAsDemo(personId: $id) { viewer { person { name } } problems { code } } }'
  const id = house.cast.chair.personId
  expect((await browse(enter, { id })).body.data.loginAsDemo.problems).toMatchObject([{ code: 'DEMO_OFF' }])
  expect((await browse('{ about { demo demoPeople { name } } }')).body.data.about).toEqual({
    demo: false,
    demoPeople: [],
  })
  writeSetting(house.db, 'demo', 'on')
  expect((await browse(enter, { id })).body.data.loginAsDemo.viewer).toMatchObject({
    person: { name: 'Proef chair' },
  })
})

test('a token acts as its owner until it is revoked or expires, and is kept only as a hash', async () => {
  const { secret, id } = value(createApiToken(house, house.cast.council, { name: 'script', days: 2 }))
  const ask = async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: WHO }),
    })
    return JSON.parse(await response.text()).data.viewer?.organisation.name ?? null
  }
  expect(await ask()).toBe('Cliëntenraad Proefstad')
  expect(house.db.$client.serialize().toString('latin1')).not.toContain(secret)
  const revoke = 'mutation ($id: ID!) { revokeApiToken(id: $id) { problems { code } } }'
  expect((await server.ask('chair', revoke, { id })).data).toMatchObject({
    revokeApiToken: { problems: [{ code: 'NOT_FOUND' }] },
  })
  await server.ask('council', revoke, { id })
  expect(await ask()).toBeNull()
})

test('a token cannot make another token, and a new password ends the tokens', async () => {
  const make = 'mutation { createApiToken(name: "tweede") { secret problems { code } } }'
  expect((await server.ask('council', make)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const { cookie } = await logIn()
  const { body } = await browse(make, {}, cookie)
  const change =
    'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { problems { code } } }'
  await browse(change, { current: PASSWORD, next: 'een heel ander lang wachtwoord' }, cookie)
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${body.data.createApiToken.secret}`,
    },
    body: JSON.stringify({ query: WHO }),
  })
  expect(JSON.parse(await response.text()).data.viewer).toBeNull()
})

test('a token is no way to a session, whatever cookie comes with it', async () => {
  const { organisationId } = house.cast.council
  const enter =
    'mutation ($id: ID!) { switchOrganisation(organisationId: $id) { viewer { roles } problems { code } } }'
  const { cookie: ofAnother } = await logIn()
  for (const cookie of ['rodedraad=verzonnen', ofAnother]) {
    const authorization = server.tokenOf('chair')
    const { set, body } = await browse(enter, { id: house.cast.chair.organisationId }, cookie, {
      authorization,
    })
    expect(set).toBe('')
    expect(body.data.switchOrganisation.problems).toMatchObject([{ code: 'NOT_FOUND' }])
  }
  const { cookie, body } = await browse(enter, { id: organisationId }, ofAnother)
  expect(body.data.switchOrganisation.problems).toEqual([])
  expect((await browse(WHO, {}, cookie)).body.data.viewer).toMatchObject({ person: { name: 'Noa Proef' } })
})

test('who sits behind the desk of another cannot go on guessing the password, and a new one ends the feed', async () => {
  let { cookie } = await logIn()
  const feed = (await browse('mutation { createFeed { path } }', {}, cookie)).body.data.createFeed.path
  const change =
    'mutation ($current: String!) { changePassword(current: $current, next: "een heel ander lang wachtwoord") { problems { code } } }'
  const guess = async (current: string) =>
    (await browse(change, { current }, cookie)).body.data.changePassword.problems
  for (let attempt = 0; attempt < 10; attempt++) await guess('fout wachtwoord, telkens weer')
  expect(await guess(PASSWORD)).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  house.later(1)
  cookie = (await logIn()).cookie
  expect((await fetch(server.url + feed)).status).toBe(200)
  expect(await guess(PASSWORD)).toEqual([])
  expect((await fetch(server.url + feed)).status).toBe(404)
})

test('a weak password is refused, and passwords lie in the database as argon2id only', async () => {
  const input = {
    name: 'Bo',
    email: 'bo@proef.example',
    password: 'aaaaaaaaaaaaaaaa',
    organisationId: house.cast.council.organisationId,
    roles: ['SUBMITTER'],
  }
  const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { problems { code } } }'
  expect((await server.ask('admin', add, { input })).data).toMatchObject({
    addPerson: { problems: [{ code: 'PASSWORD_TOO_WEAK' }] },
  })
  const disk = house.db.$client.serialize().toString('latin1')
  expect(disk).not.toContain(PASSWORD)
  expect(disk).toContain('$argon2id$')
})

test('going on in an organisation gives no session that lasts longer', async () => {
  let { cookie } = await logIn()
  const enter = 'mutation ($id: ID!) { switchOrganisation(organisationId: $id) { viewer { roles } } }'
  const id = house.cast.council.organisationId
  house.later(11 / 24)
  cookie = (await browse(enter, { id }, cookie)).cookie
  expect((await browse(WHO, {}, cookie)).body.data.viewer).not.toBeNull()
  house.later(2 / 24)
  expect((await browse(WHO, {}, cookie)).body.data.viewer).toBeNull()
})

test('the addresses of one subscriber count together', async () => {
  const from = (last: number) => ({ 'x-forwarded-for': `2001:db8:1:2:${last.toString(16)}::1` })
  for (let attempt = 0; attempt < 10; attempt++)
    await logIn('fout wachtwoord, telkens weer', 'noa@proef.example', from(attempt))
  const same = await logIn(PASSWORD, 'noa@proef.example', from(99))
  expect(same.body.data.login.problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  const other = await logIn(PASSWORD, 'noa@proef.example', { 'x-forwarded-for': '2001:db8:1:3::1' })
  expect(other.body.data.login.problems).toEqual([])
})
