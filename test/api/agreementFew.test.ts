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

test('who may not read codings asks for whole months, so that two answers do not differ by a case', async () => {
  const days = { filter: { ...month, until: `${month.until.slice(0, 8)}27` } }
  const { errors } = await server.ask('drafter', QUESTION, days)
  expect(errors.map(({ message }) => message)).toEqual([
    'Kies hele maanden: van de eerste tot en met de laatste dag van een maand.',
  ])
  expect((await server.ask('chair', QUESTION, days)).errors).toEqual([])
  const { errors: odd } = await server.ask('drafter', QUESTION, { filter: { ...month, until: 'gisteren' } })
  expect(odd.map(({ message }) => message)).toEqual([expect.stringContaining('hele maanden')])
})
