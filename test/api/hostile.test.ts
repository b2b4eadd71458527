// Some hundreds of requests made to trip the server: it answers every one, falls over none, and shows nobody the sender.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAuditChain } from '#db/audit.ts'
import { hostileRequests, hostileVisits } from '../support/hostileRequests.ts'
import { openHouse, type Part, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, decided, disputed, opened, published, submitted } from '../support/walk.ts'

const REQUESTS = 400
const REFERENCE = 'EIGEN-KENMERK-VAN-DE-RAAD'
const PARTS: readonly (Part | null)[] = [
  null,
  'municipality',
  'coderVng',
  'coderNla',
  'chair',
  'drafter',
  'researcher',
  'admin',
]

let house: TestHouse
let server: TestServer
let ids: readonly string[]
beforeAll(async () => {
  house = openHouse()
  ids = [
    published(house, { reference: REFERENCE }),
    decided(house),
    disputed(house),
    opened(house),
    checked(house),
    submitted(house),
    'giften-in-natura',
    'pw-art-31-lid-2-ond-m',
  ]
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

test('whatever is asked of the API, it is answered, and no one but the sender reads the sender’s reference', async () => {
  const requests = fc.sample(hostileRequests(ids), { numRuns: REQUESTS, seed: 20_261_123 })
  for (const [index, { query, variables }] of requests.entries()) {
    const part = PARTS[index % PARTS.length] ?? null
    const { status, text } = await server.ask(part, query, variables)
    expect(status, query).toBeLessThan(500)
    expect(text, query).not.toContain('INTERNAL_SERVER_ERROR')
    expect(text, query).not.toContain(REFERENCE)
  }
  expect(server.failures).toEqual([])
  expect(verifyAuditChain(house.db).brokenAt).toBeNull()
}, 30_000)

test('whatever is asked outside the API, it is answered, and nothing outside the pages is handed out', async () => {
  const visits = fc.sample(hostileVisits, { numRuns: 150, seed: 20_261_123 })
  for (const { method, path, type, body, encoding } of visits) {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        'content-type': type,
        ...(encoding ? { 'content-encoding': encoding } : {}),
        authorization: server.tokenOf('council'),
        'x-rodedraad': '1',
      },
      ...(method === 'GET' ? {} : { body }),
    })
    const text = await response.text()
    const withoutPages = response.status === 503 && text.includes('npm run build')
    expect(withoutPages || response.status < 500, `${method} ${path} ${type} ${encoding} ${body}`).toBe(true)
    expect(text).not.toMatch(/"dependencies"|root:x:/)
  }
})
