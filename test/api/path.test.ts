// The whole way of a signal, over real HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANONYMITY_CHECKLIST, confirmed } from '#core/checklist.ts'
import { goodSignal, openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
})
afterAll(() => server.close())

/** The API speaks of codes in capitals. */
const input = {
  ...goodSignal(),
  province: 'UTRECHT',
  municipalitySize: 'FROM_20K_TO_50K',
  household: 'SINGLE',
  ageBand: 'FROM_45_TO_59',
  benefit: 'BIJSTAND',
  causeHint: 'MAATWERK_NIET_BENUT',
  reporterType: 'BURGER',
}
const FIELDS = {
  severity: 3,
  grave: 'JA',
  disproportionate: 'JA',
  unintended: 'JA',
  attributable: 'JA',
  remedyKind: 'REGELGEVING',
  outcome: 'NIET_OPGELOST',
}
const TAGS = [
  { kind: 'THREAD', target: 'giften-in-natura', main: true, passageStart: 0, passageEnd: 10 },
  { kind: 'PROVISION', target: 'pw-art-31-lid-2-ond-m', main: true },
  { kind: 'CAUSE', target: 'maatwerk_niet_geboden', main: true },
  { kind: 'EFFECT', target: 'schulden' },
  { kind: 'ADDRESSEE', target: 'szw' },
]

test('the whole way over HTTP: submit, check, triage, code twice, publish, find, and withdraw', async () => {
  const { ask, index } = server
  const submit = await ask(
    'council',
    'mutation ($input: SubmitSignalInput!) { submitSignal(input: $input) { signal { id version status organisation { name } } problems { code message } } }',
    { input },
  )
  expect(submit.data).toMatchObject({
    submitSignal: {
      signal: { status: 'RECEIVED', organisation: { name: 'Cliëntenraad Proefstad' } },
      problems: [],
    },
  })
  const signalId = await only('select id from signals')

  const contentHash = await only('select content_hash as id from signals')
  const answers = ANONYMITY_CHECKLIST.map((item) => ({ item, ok: true }))
  const note = 'Dit komt in Nederland veel voor.'
  const check = await ask(
    'coderVng',
    'mutation ($input: CheckSignalInput!) { checkSignal(input: $input) { signal { status organisation { name } organisationKind } problems { code } } }',
    { input: { id: signalId, version: 1, contentHash, confirmed: true, answers, note } },
  )
  expect(check.data).toMatchObject({
    checkSignal: {
      signal: { status: 'CHECKED', organisation: null, organisationKind: null },
      problems: [],
    },
  })

  await ask(
    'coderVng',
    'mutation ($input: TriageSignalInput!) { triageSignal(input: $input) { problems { code } } }',
    {
      input: { id: signalId, version: 2, outcome: 'NEW_CASE', checklist: confirmed('triage') },
    },
  )
  const caseId = await only('select id from cases')

  const code =
    'mutation ($input: SaveCodingInput!) { saveCoding(input: $input) { coding { done tags { label } } problems { code path } } }'
  const coding = { caseId, version: 0, fields: FIELDS, tags: TAGS, done: true, checklist: confirmed('code') }
  expect((await ask('coderVng', code, { input: coding })).data).toMatchObject({
    saveCoding: {
      coding: {
        done: true,
        tags: [
          { label: 'Boodschappen en giften in natura' },
          {},
          {},
          { label: 'Schulden of betalingsachterstand' },
          {},
        ],
      },
    },
  })
  await ask('coderNla', code, { input: coding })

  const chair = await ask(
    'chair',
    'query ($id: ID!) { case(id: $id) { status version decision { by } codings { done } } }',
    { id: caseId },
  )
  expect(chair.data).toMatchObject({
    case: {
      status: 'DECIDED',
      decision: { by: 'AGREEMENT' },
      codings: [{ done: true }, { done: true }],
    },
  })
  await ask(
    'chair',
    'mutation ($id: ID!, $checklist: ConfirmationInput) { publishCase(id: $id, version: 2, checklist: $checklist, exception: {ground: COMMON, reason: "Dit komt in Nederland veel voor."}) { case { reference } problems { code } } }',
    { id: caseId, checklist: confirmed('publish') },
  )
  await index()

  const search = await ask(
    'researcher',
    '{ search(words: "maaltijden zus") { totalCount edges { node { case { reference } snippets { text highlights { start end } } } } facets { field values { value label count } } } }',
  )
  expect(search.data).toMatchObject({
    search: { totalCount: 1, edges: [{ node: { case: { reference: '2025-0001' } } }] },
  })
  expect(search.text).toContain('Boodschappen en giften in natura')

  await ask(
    'chair',
    'mutation ($id: ID!) { withdrawCase(id: $id, version: 3, reason: "Op verzoek") { problems { code } } }',
    { id: caseId, checklist: confirmed('publish') },
  )
  await index()
  const gone = await ask(
    'researcher',
    '{ search(words: "maaltijden") { totalCount } case(reference: "2025-0001") { status narrative tags { label } } }',
  )
  expect(gone.data).toMatchObject({
    search: { totalCount: 0 },
    case: { status: 'WITHDRAWN', narrative: 'Deze casus is ingetrokken.', tags: [] },
  })
  expect(server.failures).toEqual([])
})

async function only(sql: string): Promise<string> {
  const row = house.db.$client.prepare(sql).get()
  return typeof row === 'object' && row && 'id' in row ? String(row.id) : ''
}
