// The filters beside the results: a tree of law and themes whose counts are right for who looks.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { decided, FIELDS, opened, PUBLISHING, published, TAGS, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer

beforeAll(async () => {
  house = openHouse()
  published(house)
  published(house, { reference: 'tweede', period: '2023-Q1' })
  solved(house)
  decided(house, { reference: 'nog niet gepubliceerd' })
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

/** A published case about another article, which was solved within the rules. */
function solved(at: TestHouse): string {
  const caseId = opened(at, { reference: 'opgelost', period: '2024-Q2' })
  const tags = [
    ...TAGS.filter(({ kind }) => kind !== 'provision' && kind !== 'thread'),
    { kind: 'provision' as const, target: 'pw-art-18-lid-1', main: true, note: 'Maatwerk' },
    { kind: 'thread' as const, target: 'huisbezoek', main: true, note: 'Huisbezoek' },
  ]
  const fields = { ...FIELDS, outcome: 'opgelost_binnen_regels' as const, legalGround: 'afstemming' as const }
  for (const part of ['coderVng', 'coderNla'] as const)
    value(
      saveCoding(at, at.cast[part], {
        caseId,
        version: 0,
        fields,
        tags,
        done: true,
        checklist: confirmed('code'),
      }),
    )
  return value(publishCase(at, at.cast.chair, { id: caseId, version: versionOf(at, caseId), ...PUBLISHING }))
}

interface Values {
  readonly field: string
  readonly values: readonly { value: string; label: string; count: number; parent: string | null }[]
}
const QUERY =
  'query ($filter: CaseFilter) { search(words: "", filter: $filter) { totalCount facets { field values { value label count parent } } } }'

const LIST = 'query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }'

async function facetsFor(part: Part, filter: object = {}) {
  const { data } = await server.ask(part, QUERY, { filter })
  const { search } = JSON.parse(JSON.stringify(data))
  const facets: readonly Values[] = search.facets
  const valuesIn = (field: string) => facets.find((facet) => facet.field === field)?.values ?? []
  return {
    total: Number(search.totalCount),
    fields: facets.map(({ field }) => field),
    count: (field: string, id: string) => valuesIn(field).find((one) => one.value === id)?.count ?? 0,
    label: (field: string, id: string) => valuesIn(field).find((one) => one.value === id)?.label,
    parent: (field: string, id: string) => valuesIn(field).find((one) => one.value === id)?.parent,
  }
}

test('counts roll up from part to paragraph, article and law, and from thread to theme', async () => {
  const { count, parent } = await facetsFor('researcher')
  expect(count('provisionIds', 'pw-art-31-lid-2-ond-m')).toBe(2)
  expect(count('provisionIds', 'pw')).toBe(3)
  const up: string[] = []
  for (let id = 'pw-art-31-lid-2-ond-m'; id; id = parent('provisionIds', id) ?? '') up.push(id)
  expect(up).toEqual(['pw-art-31-lid-2-ond-m', 'pw-art-31-lid-2', 'pw-art-31', 'pw'])
  for (const id of up.slice(0, -1)) expect(count('provisionIds', id)).toBe(2)
  const theme = parent('threadIds', 'giften-in-natura') ?? ''
  expect(count('threadIds', theme)).toBe(2)
})

test('a law finds all its articles, in search and in the list alike', async () => {
  const filter = { provisionIds: ['pw'] }
  expect((await facetsFor('researcher', filter)).total).toBe(3)
  const { data } = await server.ask('researcher', LIST, { filter })
  expect(data).toEqual({ cases: { totalCount: 3 } })
})

test('an article finds its paragraphs and parts, also when only those are on record', async () => {
  for (const id of ['pw-art-31', 'pw-art-31-lid-2', 'pw-art-31-lid-2-ond-m']) {
    const filter = { provisionIds: [id] }
    expect((await facetsFor('researcher', filter)).total).toBe(2)
    const { data } = await server.ask('researcher', LIST, { filter })
    expect(data).toEqual({ cases: { totalCount: 2 } })
  }
  expect((await facetsFor('researcher', { provisionIds: ['pw-art-3'] })).total).toBe(0)
})

test('a choice in the tree leaves the other branches with the counts they would give', async () => {
  const { total, count } = await facetsFor('researcher', { provisionIds: ['pw-art-31-lid-2-ond-m'] })
  expect(total).toBe(2)
  expect(count('provisionIds', 'pw-art-18-lid-1')).toBe(1)
  expect(count('threadIds', 'huisbezoek')).toBe(0)
})

test('cases that were solved within the rules are found by the ground that was used', async () => {
  const { count } = await facetsFor('researcher')
  expect(count('legalGrounds', 'AFSTEMMING')).toBe(1)
  expect((await facetsFor('researcher', { legalGrounds: ['AFSTEMMING'] })).total).toBe(1)
  expect((await facetsFor('researcher', { legalGrounds: ['HARDHEIDSCLAUSULE'] })).total).toBe(0)
  expect((await facetsFor('researcher', { severities: [3, 4] })).total).toBe(3)
  expect((await facetsFor('researcher', { severities: [1] })).total).toBe(0)
})

test('what is chosen stays in its facet with a count of zero, so that it can be taken off again', async () => {
  const { fields } = await facetsFor('researcher', { legalGrounds: ['HARDHEIDSCLAUSULE'] })
  expect(fields).toContain('legalGrounds')
})

test('a law has the name it has in the letter', async () => {
  const { label } = await facetsFor('researcher', { provisionIds: ['avg', 'avg-art-10'] })
  expect(label('provisionIds', 'avg')).toBe('Algemene verordening gegevensbescherming')
})

test('counts know only what the viewer may see, and no facet tells of place or circumstances', async () => {
  expect((await facetsFor('researcher')).count('provisionIds', 'pw')).toBe(3)
  expect((await facetsFor('coderVng')).count('provisionIds', 'pw')).toBe(4)
  for (const part of ['coderNla', 'drafter', 'chair', 'researcher'] as const)
    expect((await facetsFor(part)).fields.join()).not.toMatch(/province|size|household|age|circumstance/i)
})

test('facets count only what the viewer may see', async () => {
  const query = '{ search(words: "") { totalCount facets { field values { value count } } } }'
  const researcher = await server.ask('researcher', query)
  const coder = await server.ask('coderVng', query)
  expect(researcher.data).toMatchObject({ search: { totalCount: 3 } })
  expect(researcher.text).not.toMatch(/DECIDED|DISPUTED|CODING/)
  expect(coder.data).toMatchObject({ search: { totalCount: 4 } })
})
