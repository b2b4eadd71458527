// Behind a proxy: whose word is taken for the address of a user, and what of it is passed on.
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { browse } from '../support/browse.ts'
import { openHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
afterEach(() => server?.close())
const serverBehind = async (TRUST_PROXY?: string) =>
  startServer(openHouse(), undefined, undefined, readConfig({ TRUST_PROXY }).trustedProxies)

const LOGIN =
  'mutation { login(input: {email: "niemand@proef.example", password: "niet het goede"}) { problems { code } } }'
const logInFrom = async (address: string) =>
  JSON.stringify((await browse(server, LOGIN, {}, '', { 'x-forwarded-for': address })).body)

test.each([
  ['a proxy that is named', '127.0.0.1, 172.31.250.1', 'LOGIN_FAILED'],
  ['a proxy on the same machine', undefined, 'LOGIN_FAILED'],
  ['a proxy that is not named', '192.0.2.0/24', 'TOO_MANY_ATTEMPTS'],
])('behind %s, wrong logins of one address count for it alone or not', async (_, setting, answer) => {
  server = await serverBehind(setting)
  for (let attempt = 0; attempt < 10; attempt++) await logInFrom('203.0.113.7')
  expect(await logInFrom('203.0.113.8')).toContain(answer)
})

test.each(['overal', '10.0.0.0/64', '10.0.0.0/0', '999.1.1.1', 'loopback,,', ''])(
  'TRUST_PROXY=%s stops the start with a Dutch line',
  (TRUST_PROXY) => {
    expect(() => readConfig({ TRUST_PROXY })).toThrow(
      'De instelling TRUST_PROXY heeft een waarde die niet kan',
    )
  },
)

test.each([
  ['javascript', 'http'],
  ['https', 'https'],
])('the scheme %s from a proxy is passed on as %s', async (sent, passed) => {
  server = await serverBehind()
  const answer = await fetch(`${server.url}/sitemap.xml`, { headers: { 'x-forwarded-proto': sent } })
  const text = await answer.text()
  expect(text).toContain(`<loc>${passed}://`)
  expect(text).not.toContain('javascript')
})
