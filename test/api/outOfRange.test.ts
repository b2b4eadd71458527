// Values of the right kind but beyond what the codebook or the calendar knows: a problem to put right, never a failure.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { disputed, opened, published } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
const ids = { opened: '', disputed: '', published: '', bottleneck: '' }

const BOTTLENECK = {
  kind: 'HARSH_EFFECT',
  title: 'Giften',
  description: 'Giften tellen mee.',
  whoItHits: 'Mensen met bijstand.',
  cause: 'WET_TE_HARD',
  remedy: 'Een grens.',
  remedyKind: 'REGELGEVING',
  addressee: 'SZW',
  priority: 'HOOG',
  priorityReason: 'Het raakt velen.',
  disclosure: 'OPENBAAR',
  firstYear: 2024,
  threadIds: ['giften-in-natura'],
  provisionIds: [],
  caseIds: [],
}
const SAVE =
  'mutation ($input: SaveBottleneckInput!) { saveBottleneck(input: $input) { bottleneck { id } problems { code path } } }'
const CODE = 'mutation ($input: SaveCodingInput!) { saveCoding(input: $input) { problems { code path } } }'

beforeAll(async () => {
  house = openHouse()
  ids.opened = opened(house)
  ids.disputed = disputed(house)
  ids.published = published(house)
  server = await startServer(house)
  await server.ask('drafter', SAVE, { input: BOTTLENECK })
  ids.bottleneck = findBottlenecks(house.db)[0]?.id ?? ''
  for (const stage of ['confirmed', 'in_letter'] as const) {
    const told = { evidence: 'Stond in de brief.', withoutCases: 'Een proef.' }
    const step = { bottleneckId: ids.bottleneck, stage, year: 2025, yearStatus: 'nieuw', ...told } as const
    value(recordStep(house, house.cast.drafter, step))
  }
})
afterAll(() => server.close())

test('a severity beyond the scale', async () => {
  const input = { caseId: ids.opened, version: 0, fields: { severity: 9 }, tags: [] }
  const { data } = await server.ask('coderVng', CODE, { input })
  expect(data).toEqual({ saveCoding: { problems: [{ code: 'UNKNOWN_VALUE', path: ['severity'] }] } })
})

test('a severity beyond the scale in the decision of the chair', async () => {
  const input = { caseId: ids.disputed, version: 2, fields: { severity: -1 }, tags: [], reason: 'Zo is het.' }
  const query =
    'mutation ($input: AdjudicateInput!) { adjudicateCase(input: $input) { problems { code path } } }'
  const { data, text } = await server.ask('chair', query, { input })
  expect(data).not.toBeNull()
  expect(text).toContain('"code":"UNKNOWN_VALUE","path":["severity"]')
})

test('a bottleneck first seen in a year that cannot be', async () => {
  const { data } = await server.ask('drafter', SAVE, { input: { ...BOTTLENECK, firstYear: 1800 } })
  expect(data).toMatchObject({
    saveBottleneck: { problems: [{ code: 'YEAR_IMPOSSIBLE', path: ['firstYear'] }] },
  })
})

test('a step in a year that cannot be', async () => {
  const input = {
    bottleneckId: ids.bottleneck,
    stage: 'IN_LETTER',
    year: 99_999,
    yearStatus: 'AANHOUDEND',
    evidence: 'Casussen.',
  }
  const query = 'mutation ($input: RecordStepInput!) { recordStep(input: $input) { problems { code path } } }'
  const { data } = await server.ask('drafter', query, { input })
  expect(data).toEqual({ recordStep: { problems: [{ code: 'YEAR_IMPOSSIBLE', path: ['year'] }] } })
})

test('a response to a letter that is not there, or of a day that does not exist; and one that is right', async () => {
  const query =
    'mutation ($input: RecordResponseInput!) { recordResponse(input: $input) { bottleneck { responses { kind date } } problems { code path } } }'
  const input = {
    bottleneckId: ids.bottleneck,
    kind: 'OVERGENOMEN',
    body: 'De minister neemt het over.',
    date: '2026-02-10',
  }
  const respond = async (change: object) =>
    (await server.ask('drafter', query, { input: { ...input, ...change } })).data
  expect(await respond({ letterId: 'geen' })).toMatchObject({
    recordResponse: { problems: [{ code: 'NOT_FOUND', path: ['letterId'] }] },
  })
  expect(await respond({ date: '2026-02-30' })).toMatchObject({
    recordResponse: { problems: [{ code: 'PERIOD_IMPOSSIBLE', path: ['date'] }] },
  })
  expect(await respond({})).toEqual({
    recordResponse: {
      bottleneck: { responses: [{ kind: 'OVERGENOMEN', date: '2026-02-10' }] },
      problems: [],
    },
  })
})

test('a year before there were letters, or after the calendar', async () => {
  for (const year of [-5, 1800, 99_999]) {
    const { data, errors } = await server.ask(
      'drafter',
      `mutation { draftLetter(year: ${year}) { problems { code } } }`,
    )
    expect(errors).toEqual([])
    expect(data).toMatchObject({ draftLetter: { problems: [{ code: expect.stringMatching(/^YEAR_/) }] } })
  }
})

const ENTER = `mutation ($input: PeriodReportInput!) {
  enterPeriodReport(input: $input) { report { version } problems { path message } } }`
const entering = (value: number) =>
  server.ask('council', ENTER, {
    input: { period: '2025-T2', version: 0, numbers: [{ name: 'takenPreventive', value }] },
  })

test.each([-1, 1_000_001, 2_147_483_647])(
  '%i in a period report: the field is told what it may hold',
  async (value) => {
    const message = 'Vul een heel getal in dat hier past. Toegestaan: 0 tot en met 1.000.000.'
    expect((await entering(value)).data).toEqual({
      enterPeriodReport: { report: null, problems: [{ path: ['takenPreventive'], message }] },
    })
  },
)

test('a number beyond what the contract can hold is told in words, with its place for a program beside them', async () => {
  const { text } = await entering(99_999_999_999)
  expect(text).toContain('"message":"Een getal is te groot of te klein."')
  expect(text).toContain('"place":"input.numbers[0].value"')
  expect(text).not.toContain('99999999999')
})

test('nothing of it was a failure on our side', () => {
  expect(server.failures).toEqual([])
})
