// What each role gets of every query, mutation and field.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { EVERYONE, openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, decided, disputed, opened, published, submitted } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
const ids: Record<string, string> = {}

beforeAll(async () => {
  house = openHouse()
  ids.published = published(house, { reference: 'EIGEN-KENMERK-1' })
  ids.decided = decided(house)
  ids.disputed = disputed(house)
  ids.opened = opened(house)
  ids.checked = checked(house)
  ids.received = submitted(house)
  ids.change = value(
    proposeThreadChange(house, house.cast.coderVng, {
      kind: 'retire',
      threadId: 'huisbezoek',
      reason: 'Proef.',
    }),
  )
  server = await startServer(house)
  await server.index()
})
afterAll(() => server.close())

/** Who gets an answer without an error, and with something in it. */
const answered = async (
  query: string,
  variables: object = {},
  filled: (data: object) => boolean = () => true,
) => {
  const who: string[] = []
  for (const part of EVERYONE) {
    const { data, errors } = await server.ask(part, query, variables)
    if (errors.length === 0 && data && filled(data)) who.push(part ?? 'visitor')
  }
  return who
}
const notNull = (data: object) => Object.values(data).every((value) => value !== null)

describe('who gets what', () => {
  const TEAM = ['coderVng', 'coderNla', 'chair']
  // What nobody checked is read by who may check, and by who sent it.
  const CHECKERS_AND_SENDER = ['council', 'coderVng', 'chair']
  const READERS = ['council', 'municipality', 'coderVng', 'coderNla', 'chair', 'drafter', 'researcher']
  const queries: readonly [what: string, query: string, of: string | null, who: readonly string[]][] = [
    ['a published case', 'query ($id: ID!) { case(id: $id) { id narrative } }', 'published', READERS],
    ['a decided case', 'query ($id: ID!) { case(id: $id) { id } }', 'decided', TEAM],
    ['a disputed case', 'query ($id: ID!) { case(id: $id) { id } }', 'disputed', TEAM],
    ['a case in coding by node', 'query ($id: ID!) { node(id: $id) { id } }', 'opened', TEAM],
    [
      'a signal to check',
      'query ($id: ID!) { signal(id: $id) { id narrative } }',
      'received',
      CHECKERS_AND_SENDER,
    ],
    ['a signal by node', 'query ($id: ID!) { node(id: $id) { id } }', 'received', CHECKERS_AND_SENDER],
    ['the list of signals', '{ signals { totalCount } }', null, ['council', 'municipality', ...TEAM]],
    ['search', '{ search(words: "zus") { totalCount } }', null, READERS],
    [
      'the meter of a combination',
      '{ combinationRisk(input: {period: "2025-Q3"}) { inside { band } } }',
      null,
      ['council', 'municipality', ...TEAM],
    ],
    ['precedents', '{ precedents { id } }', null, EVERYONE.flatMap((part) => part ?? [])],
    ['bottlenecks', '{ bottlenecks { id } }', null, [...TEAM, 'drafter']],
    ['letters', '{ letters { id } }', null, [...TEAM, 'drafter']],
    ['agreement', '{ agreement { cases } }', null, [...TEAM, 'drafter']],
    ['their own differences', '{ myDifferences { read } }', null, ['coderVng', 'coderNla']],
    ['how good suggestions are', '{ suggestionQuality { codes { label } } }', null, TEAM],
    ['the policy on double coding', '{ codingPolicy { doubleShare } }', null, ['chair']],
    ['people', '{ people { email } }', null, ['admin']],
    ['the audit trail', '{ auditEvents { totalCount } }', null, ['admin']],
    ['changes to the threads', '{ threadChanges { id } }', null, TEAM],
    ['a change to a thread', 'query ($id: ID!) { threadChange(id: $id) { id reason } }', 'change', TEAM],
    [
      'what a change to the threads would do',
      '{ threadChangePreview(input: {kind: RETIRE, threadId: "giften-in-natura", reason: "r"}) { caseCount } }',
      null,
      TEAM,
    ],
    [
      'whether a case is reconsidered',
      '{ reconsidered(reference: "2025-9999") }',
      null,
      ['visitor', ...READERS, 'admin'],
    ],
    [
      'versions of the codebook',
      '{ codebookVersions { version threads { id } } }',
      null,
      ['visitor', ...READERS, 'admin'],
    ],
    ['cases that wait for a thread', '{ retags { case { id } } }', null, TEAM],
    ['where the codebook was unclear', '{ unclearDecisions { at } }', null, TEAM],
    [
      'threads',
      '{ threads { label movedTo { at } mappedCounts { year } } }',
      null,
      ['visitor', ...READERS, 'admin'],
    ],
  ]
  test.each(queries)('%s', async (_, query, of, who) => {
    const reached = await answered(query, of ? { id: ids[of] } : {}, notNull)
    expect(reached.sort()).toEqual([...who].sort())
  })
})

describe('who may do what', () => {
  const mutations: readonly [mutation: string, query: string, who: readonly string[]][] = [
    [
      'submitSignal',
      'mutation { submitSignal(input: {title: "t", narrative: "n", harshEffect: "h", period: "2025-Q1", reporterType: BURGER}) { problems { code } } }',
      ['council', 'municipality'],
    ],
    [
      'checkSignal',
      'mutation { checkSignal(input: {id: "x", version: 1, contentHash: "h", confirmed: true, answers: []}) { problems { code } } }',
      ['coderVng', 'chair'],
    ],
    [
      'triageSignal',
      'mutation { triageSignal(input: {id: "x", version: 1, outcome: NEW_CASE}) { problems { code } } }',
      ['coderVng', 'coderNla', 'chair'],
    ],
    [
      'saveCoding',
      'mutation { saveCoding(input: {caseId: "x", version: 0, fields: {}, tags: []}) { problems { code } } }',
      ['coderVng', 'coderNla'],
    ],
    [
      'adjudicateCase',
      'mutation { adjudicateCase(input: {caseId: "x", version: 0, fields: {}, tags: [], reason: "r"}) { problems { code } } }',
      ['chair'],
    ],
    [
      'setCodingPolicy',
      'mutation { setCodingPolicy(input: {doubleShare: 1, newCodeMonths: 6, newCodeCases: 10, repeatShare: 0}) { problems { code } } }',
      ['chair'],
    ],
    [
      'editCase',
      'mutation { editCase(input: {id: "x", version: 0, reason: "r"}) { problems { code } } }',
      ['chair'],
    ],
    [
      'coarsenCase',
      'mutation { coarsenCase(input: {id: "x", version: 0, reason: "r", coarsenings: []}) { problems { code } } }',
      ['chair'],
    ],
    ['publishCase', 'mutation { publishCase(id: "x", version: 1) { problems { code } } }', ['chair']],
    [
      'reopenCase',
      'mutation { reopenCase(id: "x", version: 1, reason: "r") { problems { code } } }',
      ['chair'],
    ],
    [
      'withdrawCase',
      'mutation { withdrawCase(id: "x", version: 1, reason: "r") { problems { code } } }',
      ['chair'],
    ],
    [
      'linkPrecedent',
      'mutation { linkPrecedent(caseId: "x", precedentId: "y") { problems { code } } }',
      ['chair'],
    ],
    [
      'saveThread',
      'mutation { saveThread(input: {label: "", definition: "", scopeNote: "", synonyms: [], reason: ""}) { problems { code } } }',
      ['chair'],
    ],
    [
      'retireThread',
      'mutation { retireThread(id: "x", version: 1, reason: "") { problems { code } } }',
      ['chair'],
    ],
    [
      'proposeThreadChange',
      'mutation { proposeThreadChange(input: {kind: RETIRE, threadId: "x", reason: "r"}) { problems { code } } }',
      ['coderVng', 'coderNla', 'chair'],
    ],
    [
      'recordDiscussion',
      'mutation { recordDiscussion(input: {caseId: "x", decidedAt: "2026-01-01T00:00:00Z", date: "2026-01-01", note: "n"}) { problems { code } } }',
      ['chair'],
    ],
    [
      'decideThreadChange',
      'mutation { decideThreadChange(id: "x", accept: true, reason: "r") { problems { code } } }',
      ['chair'],
    ],
    [
      'changeThread',
      'mutation { changeThread(input: {kind: RETIRE, threadId: "x", reason: "r"}) { problems { code } } }',
      ['chair'],
    ],
    [
      'retagCase',
      'mutation { retagCase(changeId: "x", caseId: "y", threadId: "z") { problems { code } } }',
      ['coderVng', 'coderNla', 'chair'],
    ],
    [
      'recordStep',
      'mutation { recordStep(input: {bottleneckId: "x", stage: CONFIRMED, year: 2025, yearStatus: NIEUW, evidence: "e"}) { problems { code } } }',
      ['drafter', 'chair'],
    ],
    [
      'withdrawStep',
      'mutation { withdrawStep(input: {stepId: "x", reason: "r"}) { problems { code } } }',
      ['drafter', 'chair'],
    ],
    [
      'withdrawBottleneck',
      'mutation { withdrawBottleneck(input: {id: "x", version: 1, reason: "r"}) { problems { code } } }',
      ['drafter', 'chair'],
    ],
    [
      'recordResponse',
      'mutation { recordResponse(input: {bottleneckId: "x", kind: OVERGENOMEN, body: "b", date: "2025-01-01"}) { problems { code } } }',
      ['drafter'],
    ],
    ['draftLetter', 'mutation { draftLetter(year: 2030) { problems { code } } }', ['drafter']],
    [
      'freezeLetter',
      'mutation { freezeLetter(year: 2030, version: 1) { problems { code } } }',
      ['drafter', 'chair'],
    ],
    [
      'addPerson',
      'mutation { addPerson(input: {name: "", email: "", password: "kort", organisationId: "x", roles: []}) { problems { code } } }',
      ['admin'],
    ],
    [
      'setPersonActive',
      'mutation { setPersonActive(personId: "x", active: false) { problems { code } } }',
      ['admin'],
    ],
    [
      'setRole',
      'mutation { setRole(input: {personId: "x", organisationId: "y", role: ADMIN, granted: true}) { problems { code } } }',
      ['admin'],
    ],
  ]
  test.each(mutations)('%s', async (_, query, who) => {
    expect((await answered(query)).sort()).toEqual([...who].sort())
  })
})

describe('what an answer never tells', () => {
  const READ_SIGNALS =
    '{ signals(first: 50) { edges { node { reference province municipalitySize organisation { name } } } } }'
  const READ_CASES =
    '{ cases(first: 50) { edges { node { province municipalitySize signals { reference organisation { name } } } } } }'

  test.each(['coderNla', 'drafter'] as const)(
    '%s learns neither province, size nor sender of any case',
    async (part) => {
      for (const query of [READ_SIGNALS, READ_CASES]) {
        const { text } = await server.ask(part, query)
        expect(text).not.toMatch(/UTRECHT|FROM_20K_TO_50K|Proefstad|EIGEN-KENMERK/)
      }
    },
  )

  test('a coder of the VNG does not learn who sent a signal or its own reference', async () => {
    const { text } = await server.ask('coderVng', READ_SIGNALS)
    expect(text).not.toMatch(/Proefstad|EIGEN-KENMERK/)
  })

  test('another organisation sees no signals of the council', async () => {
    const { data } = await server.ask('municipality', '{ signals { totalCount } }')
    expect(data).toEqual({ signals: { totalCount: 0 } })
  })

  test('a coder sees neither the other coding nor suggestions before finishing', async () => {
    const query =
      'query ($id: ID!) { case(id: $id) { codings { id } suggestions { causes { label } } tags { label } } }'
    const { data } = await server.ask('coderVng', query, { id: ids.opened })
    expect(data).toEqual({ case: { codings: [], suggestions: null, tags: [] } })
  })

  test('life events of a published case are for the team', async () => {
    house.db.$client.exec(`insert into case_life_events values ('${ids.published}', 'ziekte')`)
    const query = 'query ($id: ID!) { case(id: $id) { lifeEvents } }'
    const seen = await answered(query, { id: ids.published }, (data) =>
      JSON.stringify(data).includes('ZIEKTE'),
    )
    expect(seen.sort()).toEqual(['chair', 'coderNla', 'coderVng'])
  })
})
