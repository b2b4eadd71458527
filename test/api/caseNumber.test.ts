// A case looked for by its number, as letters, messages and exports name it: found by who may see it, unknown to others.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReference, findCase } from '#db/cases.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, published, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let [open, hidden, merged] = ['', '', '']

beforeAll(async () => {
  house = openHouse()
  open = published(house)
  hidden = decided(house, { reference: 'tweede' })
  merged = published(house, { reference: 'derde' })
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

const QUERY = `query ($words: String!, $filter: CaseFilter) { search(words: $words, filter: $filter) {
  totalCount notes didYouMean facets { field } edges { node { case { id } snippets { text } } } precedents { id } } }`
const numberOf = (id: string) => {
  const row = findCase(house.db, id)
  return row ? caseReference(row) : ''
}
const asked = async (by: Part, words: string, filter = {}) =>
  (await server.ask(by, QUERY, { words, filter })).data?.search
const idIn = (found: unknown) => JSON.stringify(found).match(/"case":\{"id":"([^"]+)"/)?.[1]

test('the number of a case leads to that case', async () => {
  for (const words of [numberOf(open), ` casus ${numberOf(open)} `, numberOf(open).replace('-0', '-')])
    for (const part of ['council', 'researcher', 'drafter', 'chair'] as const) {
      const found = await asked(part, words)
      expect(found).toMatchObject({ totalCount: 1 })
      expect(idIn(found)).toBe(open)
    }
  expect(await asked('researcher', numberOf(open), { years: [1999] })).toMatchObject({ totalCount: 0 })
})

test('the number of a case that is not published tells nothing to who may not see it', async () => {
  expect(idIn(await asked('chair', numberOf(hidden)))).toBe(hidden)
  for (const part of ['council', 'researcher'] as const)
    expect(await asked(part, numberOf(hidden))).toEqual(
      await asked(part, numberOf(hidden).replace(/\d{4}$/, '8765')),
    )
})

test('the file of what was found holds the case of the number alone', async () => {
  const response = await fetch(`${server.url}/uitvoer/casussen.csv?words=${numberOf(open)}`, {
    headers: { authorization: server.tokenOf('researcher') },
  })
  const lines = (await response.text()).trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(numberOf(open))
})

test('the number of a case that was merged leads to the case it lives on in', async () => {
  const number = numberOf(merged)
  const [version, intoVersion] = [versionOf(house, merged), versionOf(house, open)]
  const reason = 'Hetzelfde besluit.'
  value(mergeCases(house, house.cast.chair, { caseId: merged, version, intoId: open, intoVersion, reason }))
  expect(idIn(await asked('researcher', number))).toBe(open)
})
