// The meter of the combination over HTTP: a number for the team, a band for who writes, and no way to learn the place.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { COMMON, checked, decided, hashOf, published, submitted, versionOf } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
beforeAll(async () => {
  house = openHouse()
  for (let index = 0; index < 5; index++) checked(house)
  checked(house, { province: 'Zeeland', municipalitySize: 'lt_20k' })
  server = await startServer(house)
})
afterAll(() => server.close())

const ASK =
  'query ($input: CombinationInput!) { combinationRisk(input: $input) { placeCounted inside { needed people band reached steps { field to people } } published { people band } } }'
const asked = {
  period: '2025-Q3',
  province: 'UTRECHT',
  municipalitySize: 'FROM_20K_TO_50K',
  household: 'SINGLE',
  ageBand: 'FROM_45_TO_59',
  benefit: 'BIJSTAND',
}

test('who writes a signal learns a band and never a number', async () => {
  const { data } = await server.ask('council', ASK, { input: asked })
  expect(data).toEqual({
    combinationRisk: {
      placeCounted: true,
      inside: { needed: 5, people: null, band: 'FIVE_TO_NINE', reached: true, steps: [] },
      published: { people: null, band: 'FIVE_TO_NINE' },
    },
  })
  const rare = await server.ask('council', ASK, { input: { ...asked, province: 'ZEELAND' } })
  expect(rare.data).toMatchObject({ combinationRisk: { inside: { band: 'UNDER_FIVE', people: null } } })
  expect(rare.text).not.toMatch(/"people":\d/)
})

test('the team learns the number and the smallest step', async () => {
  const { data } = await server.ask('coderVng', ASK, { input: { ...asked, municipalitySize: 'LT_20K' } })
  expect(data).toMatchObject({
    combinationRisk: {
      inside: { people: 1, reached: false, steps: [{ field: 'MUNICIPALITY_SIZE', to: 'lt_50k', people: 6 }] },
    },
  })
})

test('for who supervises the meter says the same wherever it happened', async () => {
  const provinces = ['UTRECHT', 'ZEELAND', 'GRONINGEN', null]
  const sizes = ['FROM_20K_TO_50K', 'LT_20K', null]
  const answers = new Set<string>()
  for (const province of provinces)
    for (const municipalitySize of sizes)
      answers.add(
        (await server.ask('coderNla', ASK, { input: { ...asked, province, municipalitySize } })).text,
      )
  expect(answers.size).toBe(1)
  expect([...answers][0]).toContain('"placeCounted":false')
  expect([...answers][0]).not.toMatch(/PROVINCE|MUNICIPALITY_SIZE/)
})

test('who supervises cannot have the place of a signal or case made coarser to see what changes', async () => {
  const query =
    'query ($signal: ID!, $case: ID!, $after: [CoarseningInput!]) { signal(id: $signal) { coarsenings { field } risk(after: $after) { inside { people } } } case(id: $case) { coarsenings { field } risk { inside { people } } } }'
  const ids = { signal: checked(house), case: published(house) }
  const plain = await server.ask('coderNla', query, ids)
  expect(plain.errors).toEqual([])
  expect(plain.text).not.toMatch(/PROVINCE|MUNICIPALITY_SIZE/)
  for (const field of ['PROVINCE', 'MUNICIPALITY_SIZE']) {
    const { errors } = await server.ask('coderNla', query, { ...ids, after: [{ field, to: null }] })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})

test('readers without a place in the team get no meter of a case', async () => {
  const id = published(house)
  for (const part of ['researcher', 'council', 'drafter'] as const)
    expect(
      (
        await server.ask(
          part,
          'query ($id: ID!) { case(id: $id) { risk { placeCounted } coarsenings { field } } }',
          { id },
        )
      ).data,
    ).toEqual({ case: { risk: null, coarsenings: [] } })
})

test('publishing what few fit needs a reason, which is kept and recorded', async () => {
  const id = decided(house, { household: 'cost_sharing' })
  const publish = (exception: object | null) =>
    server.ask(
      'chair',
      'mutation ($id: ID!, $version: Int!, $exception: PublicationExceptionInput, $checklist: ConfirmationInput) { publishCase(id: $id, version: $version, exception: $exception, checklist: $checklist) { case { status versions { reason } } problems { code message } } }',
      { id, version: versionOf(house, id), exception, checklist: confirmed('publish') },
    )
  expect((await publish(null)).data).toMatchObject({
    publishCase: { case: null, problems: [{ code: 'COMBINATION_TOO_RARE' }] },
  })
  expect((await publish({ ground: 'COMMON', reason: 'Jan de Vries uit de straat' })).data).toMatchObject({
    publishCase: { case: null, problems: [{ code: 'IDENTIFYING_DETAILS' }] },
  })
  const { data } = await publish({ ground: 'COMMON', reason: COMMON.reason })
  expect(data).toMatchObject({
    publishCase: {
      case: { status: 'PUBLISHED', versions: [{ reason: expect.stringContaining(COMMON.reason) }, {}] },
    },
  })
  const event = house.db
    .select()
    .from(auditEvents)
    .all()
    .findLast(({ type }) => type === 'case.published')
  expect(JSON.parse(event?.detail ?? '')).toEqual({ people: 1, exception: 'common', checklist: 1 })
})

test('what too few people fit is confirmed only with a reason, counted by what the checker may see', async () => {
  const check = (by: 'coderVng' | 'coderNla', id: string, note: string | null) =>
    server.ask(
      by,
      'mutation ($input: CheckSignalInput!) { checkSignal(input: $input) { signal { status } problems { code path } } }',
      { input: { id, version: 1, contentHash: hashOf(house, id), confirmed: true, answers: ANSWERS, note } },
    )
  const unexplained = {
    checkSignal: { signal: null, problems: [{ code: 'COMBINATION_UNEXPLAINED', path: ['note'] }] },
  }
  const passes = { checkSignal: { signal: { status: 'CHECKED' }, problems: [] } }
  const alone = submitted(house, { province: 'Drenthe', household: 'couple_with_children' })
  expect((await check('coderVng', alone, null)).data).toEqual(unexplained)
  expect((await check('coderVng', alone, 'Dit komt in Nederland veel voor.')).data).toEqual(passes)

  // Who supervises checks nothing of others, and so learns from no refusal that a place is rare.
  const inRarePlace = submitted(house, { province: 'Limburg' })
  expect((await check('coderNla', inRarePlace, null)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
})

test('who supervises learns nothing of the place by what a check would make coarser, as it may not check', async () => {
  const guess = async (province: 'Overijssel' | 'Limburg', to: string | null) => {
    const id = submitted(house, { province, municipalitySize: 'lt_20k' })
    const { errors } = await server.ask(
      'coderNla',
      'mutation ($input: CheckSignalInput!) { checkSignal(input: $input) { signal { status } problems { code path } } }',
      {
        input: {
          id,
          version: 99,
          contentHash: hashOf(house, id),
          confirmed: true,
          answers: ANSWERS,
          coarsenings: [{ field: 'PROVINCE', to }],
        },
      },
    )
    return JSON.stringify(errors)
  }
  const told = new Set<string>()
  for (const province of ['Overijssel', 'Limburg'] as const)
    for (const to of ['Oost-Nederland', 'Zuid-Nederland', null]) told.add(await guess(province, to))
  expect(told.size).toBe(1)
  expect([...told][0]).toContain('FORBIDDEN')
})

test('a check of a text that has changed since is refused', async () => {
  const id = submitted(house)
  const check = (contentHash: string) =>
    server.ask(
      'coderVng',
      'mutation ($input: CheckSignalInput!) { checkSignal(input: $input) { signal { status } problems { code } } }',
      { input: { id, version: 1, contentHash, confirmed: true, answers: ANSWERS } },
    )
  expect((await check('0'.repeat(64))).data).toMatchObject({
    checkSignal: { signal: null, problems: [{ code: 'TEXT_CHANGED' }] },
  })
  expect((await check(hashOf(house, id))).data).toMatchObject({
    checkSignal: { signal: { status: 'CHECKED' }, problems: [] },
  })
})
const ANSWERS = [
  'geen_namen',
  'geen_contactgegevens',
  'geen_nummers',
  'geen_plaats_of_kleine_organisatie',
  'geen_precieze_data',
  'combinatie_niet_herleidbaar',
  'marks_bekeken',
].map((item) => ({ item, ok: true }))
