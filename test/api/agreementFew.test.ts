// Over few cases agreement would tell what single coders chose, so it tells only how many there are.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

let server: TestServer
/** The month of the house's fixed clock. */
const month = { from: '2026-11-01', until: '2026-11-30' }

beforeAll(async () => {
  const house = openHouse()
  published(house)
  server = await startServer(house)
})
afterAll(() => server.close())

const QUESTION = `query ($filter: AgreementFilter) { agreement(filter: $filter) { cases codes { label } lists { standing percent { value } } } }`

test('over one case nothing is told but that there is one', async () => {
  const { data } = await server.ask('drafter', QUESTION, { filter: month })
  expect(data).toMatchObject({ agreement: { cases: 1, codes: [] } })
  expect(JSON.stringify(data)).toContain('TOO_FEW')
  expect(JSON.stringify(data)).not.toMatch(/"percent":\{/)
})

test('for who may not read codings whole months are counted, so that two answers do not differ by a case', async () => {
  const late = { filter: { from: '2026-11-26', until: '2026-11-27' } }
  const casesFor = async (part: 'drafter' | 'chair') => {
    const { data } = await server.ask(part, QUESTION, late)
    return JSON.stringify(data).match(/"cases":(\d+)/)?.[1]
  }
  expect(await casesFor('chair')).toBe('0')
  expect(await casesFor('drafter')).toBe('1')
})
