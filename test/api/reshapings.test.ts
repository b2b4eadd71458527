// Merged and split cases through the API: what the chair sees beforehand, where an address leads, and that blind stays blind.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSignalsOfCases } from '#db/cases.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { coded, opened, published, referenceOf, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

const CASE = `query ($reference: String!) { case(reference: $reference) {
  status title narrative mergedInto { reference } mergedFrom { reference } codings { id } codingsDone actions } }`
const merge = (caseId: string, intoId: string) =>
  value(
    mergeCases(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      intoId,
      intoVersion: versionOf(house, intoId),
      reason: 'Hetzelfde besluit.',
    }),
  )

test('the chair sees beforehand what would move; nobody else may look', async () => {
  const [from, into] = [published(house), published(house)]
  const query = `query ($from: ID!, $into: ID!) { mergePreview(caseId: $from, intoId: $into) {
    signalsMoved signalsShared signalsAfter codingsKept leavesSearch canRelabel letterYears } }`
  const { data } = await server.ask('chair', query, { from, into })
  expect(data).toEqual({
    mergePreview: {
      signalsMoved: 1,
      signalsShared: 0,
      signalsAfter: 2,
      codingsKept: 2,
      leavesSearch: true,
      canRelabel: true,
      letterYears: [],
    },
  })
  for (const part of ['coderVng', 'drafter', 'council', 'researcher', 'admin'] as const)
    expect((await server.ask(part, query, { from, into })).errors[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('the chair sees beforehand what a split would leave on either side; nobody else may look', async () => {
  const [id, other] = [published(house), published(house)]
  merge(other, id)
  const signals = findSignalsOfCases(house.db, [id]).map(({ signal }) => signal.id)
  const query = `query ($id: ID!, $moving: [ID!]!) { splitPreview(caseId: $id, movingSignalIds: $moving, sharedSignalIds: []) {
    signalsLeft signalsNew codingsKept letterYears canRelabel } }`
  const { data } = await server.ask('chair', query, { id, moving: signals.slice(1) })
  expect(data).toEqual({
    splitPreview: { signalsLeft: 1, signalsNew: 1, codingsKept: 2, letterYears: [], canRelabel: true },
  })
  expect((await server.ask('chair', query, { id, moving: signals })).data).toEqual({ splitPreview: null })
  for (const part of ['coderVng', 'drafter', 'council', 'researcher', 'admin'] as const)
    expect((await server.ask(part, query, { id, moving: [] })).errors[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('the address of a merged case leads on for whoever could read it, without its text, and search forgets it', async () => {
  const [from, into] = [published(house), published(house)]
  merge(from, into)
  await server.index()
  const { data, text } = await server.ask('researcher', CASE, { reference: referenceOf(house, from) })
  expect(data).toMatchObject({
    case: {
      title: 'Deze casus is samengevoegd met een andere casus.',
      mergedInto: { reference: referenceOf(house, into) },
    },
  })
  expect(text).not.toContain('kookte')
  const after = await server.ask('researcher', CASE, { reference: referenceOf(house, into) })
  expect(after.data).toMatchObject({ case: { mergedFrom: [{ reference: referenceOf(house, from) }] } })
  const found = await server.ask(
    'researcher',
    '{ search(words: "zus") { edges { node { case { reference } } } } }',
  )
  expect(found.text).toContain(referenceOf(house, into))
  expect(found.text).not.toContain(referenceOf(house, from))
})

test('an outsider hears nothing of a merge among cases that were never published, nor where a published one went if that is not', async () => {
  const hidden = opened(house)
  merge(hidden, opened(house))
  expect((await server.ask('researcher', CASE, { reference: referenceOf(house, hidden) })).data).toEqual({
    case: null,
  })
  const shown = published(house)
  merge(shown, opened(house))
  expect((await server.ask('researcher', CASE, { reference: referenceOf(house, shown) })).data).toMatchObject(
    {
      case: { mergedInto: null },
    },
  )
})

test('a case that was merged while it was coded keeps its one coding closed, because it may come back', async () => {
  const [from, into] = [opened(house), opened(house)]
  coded(house, from, 'coderVng')
  merge(from, into)
  const { data } = await server.ask('coderNla', CASE, { reference: referenceOf(house, from) })
  expect(data).toMatchObject({ case: { codings: [], status: 'WITHDRAWN' } })
})

test('taking apart is offered for a merged case alone', async () => {
  const [from, into, gone] = [opened(house), opened(house), opened(house)]
  merge(from, into)
  const reason = 'Op verzoek'
  value(withdrawCase(house, house.cast.chair, { id: gone, version: versionOf(house, gone), reason }))
  const actionsOf = async (id: string) => {
    const { text } = await server.ask('chair', CASE, { reference: referenceOf(house, id) })
    return JSON.parse(text).data.case.actions
  }
  expect(await actionsOf(from)).toEqual(['case.unmerge'])
  expect(await actionsOf(gone)).toEqual([])
})

test.each([
  'mergeCases(input: {caseId: "x", version: 1, intoId: "y", intoVersion: 1, reason: "r"})',
  'unmergeCase(id: "x", version: 1, reason: "r")',
  'splitCase(input: {caseId: "x", version: 1, movingSignalIds: [], sharedSignalIds: [], title: "t", summary: "s", narrative: "n", reason: "r"})',
  'relateCases(caseId: "x", otherId: "y", relation: VARIANT)',
])('%s is for the chair alone', async (call) => {
  const query = `mutation { ${call} { problems { code } } }`
  expect((await server.ask('chair', query)).errors).toEqual([])
  expect((await server.ask(null, query)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  for (const part of ['coderVng', 'coderNla', 'drafter', 'council', 'researcher', 'admin'] as const)
    expect((await server.ask(part, query)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
})
