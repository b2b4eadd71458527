// Over few cases agreement would tell what single coders chose, so it tells only how many there are, or nothing yet.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

let server: TestServer
/** The month of the house's fixed clock; the house goes on into December and January. */
const november = { from: '2026-11-01', until: '2026-11-30' }
const december = { from: '2026-12-01', until: '2026-12-31' }

beforeAll(async () => {
  const house = openHouse()
  for (let count = 0; count < 5; count++) published(house)
  house.later(30)
  published(house)
  house.later(30)
  server = await startServer(house)
})
afterAll(() => server.close())

const QUESTION = `query ($filter: AgreementFilter) {
  agreement(filter: $filter) { cases from until codes { label } lists { standing percent { value } } }
}`
type Part = 'drafter' | 'chair'
const report = async (part: Part, filter: object | null) => server.ask(part, QUESTION, { filter })
const casesFor = async (part: Part, filter: object | null) =>
  JSON.stringify((await report(part, filter)).data).match(/"cases":(\d+)/)?.[1]

test('over one case nothing is told but that there is one', async () => {
  const { data } = await report('chair', december)
  expect(data).toMatchObject({ agreement: { cases: 1, codes: [] } })
  expect(JSON.stringify(data)).toContain('TOO_FEW')
  expect(JSON.stringify(data)).not.toMatch(/"percent":\{/)
})

test('who may not read codings gets batches of months with enough cases, so that no two answers differ by a case', async () => {
  expect(await casesFor('chair', null)).toBe('6')
  expect(await casesFor('chair', { from: '2026-11-02', until: '2026-11-03' })).toBe('0')
  const all = await report('drafter', null)
  expect(all.data).toMatchObject({ agreement: { cases: 5, from: '2026-11-01', until: '2026-11-30' } })
  expect(await casesFor('drafter', { from: '2026-11-02', until: '2026-11-03' })).toBe('5')
  expect(await casesFor('drafter', { from: '2026-11-01', until: '2026-12-31' })).toBe('5')
  expect(await report('drafter', december)).toMatchObject({
    data: { agreement: { cases: 0, codes: [], from: null, until: null } },
  })
  expect(await casesFor('drafter', november)).toBe('5')
})

test('who may not read codings does not take one pair of organisations from all', async () => {
  const { errors } = await report('drafter', { organisationIds: ['vng', 'nla'] })
  expect(JSON.stringify(errors)).toContain('voor wie zelf duidt')
})
