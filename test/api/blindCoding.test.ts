// A coder tries everything the contract offers, before and after the other coder finished: the answers must be the same.

import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { ADDRESS_SORTS, LIST_FIELDS } from '#core/caseAddress.ts'
import { confirmed } from '#core/checklist.ts'
import { enumKey } from '#core/enumKey.ts'
import { caseReference, findCase } from '#db/cases.ts'
import { findCodings } from '#db/codings.ts'
import { findSignals } from '#db/signals.ts'
import { createFeed } from '#usecases/messagesToMe.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { saveSearch } from '#usecases/savedSearches.ts'
import { copyOf, openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { type Pool, questionsOf } from '../support/schemaWalk.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { disputed, FIELDS, opened, published, TAGS, versionOf } from '../support/walk.ts'

const schema = buildSchema(
  readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'),
)

/** What the other coder found, unlike everything else in this world, so that any trace of it shows. */
const OTHER_FIELDS = {
  ...FIELDS,
  severity: 4,
  amountBand: 'tot_25000',
  legalGround: 'evenredigheid',
} as const
const OTHER_TAGS = [
  { kind: 'thread', target: 'kostendelersnorm', main: true, note: 'Merkwaardig' },
  { kind: 'provision', target: 'pw-art-18-lid-1', main: true, note: 'Merkwaardig' },
  { kind: 'cause', target: 'bejegening', main: true, note: 'Merkwaardig' },
  { kind: 'effect', target: 'wonen', note: 'Merkwaardig' },
  { kind: 'addressee', target: 'uwv', note: 'Merkwaardig' },
] as const

/** What the other coder found, as an address of a search asks for it. */
const SOUGHT = [
  ...OTHER_TAGS.flatMap(({ target }) => [target, enumKey(target)]),
  'TOT_25000',
  'EVENREDIGHEID',
  'CODING',
  'DISPUTED',
  '4',
]

const save = (house: TestHouse, part: Part, caseId: string, done: boolean, version = 0) =>
  value(
    saveCoding(house, house.cast[part], {
      caseId,
      version,
      fields: OTHER_FIELDS,
      tags: OTHER_TAGS,
      done,
      checklist: confirmed('code'),
    }),
  )

/** Makes somebody hold further roles in their own organisation, to attack with as much in hand as can be. */
function alsoHolds(house: TestHouse, part: Part, roles: readonly string[]): void {
  const { personId, organisationId } = house.cast[part]
  for (const role of roles)
    house.db.$client
      .prepare("insert into memberships values (?, ?, ?, '2026-01-01T00:00:00.000Z')")
      .run(personId, organisationId, role)
}

interface Scene {
  readonly name: string
  /** What happened before: the attacker and the other coder at the case. */
  readonly before: (house: TestHouse, caseId: string) => void
  /** What the other coder does, of which nothing may show. */
  readonly hidden: (house: TestHouse, caseId: string) => void
}

const SCENES: readonly Scene[] = [
  {
    name: 'the attacker has begun and the other finishes',
    before: (house, caseId) => {
      value(saveCoding(house, house.cast.coderVng, { caseId, version: 0, fields: FIELDS, tags: TAGS }))
      save(house, 'coderNla', caseId, false)
    },
    hidden: (house, caseId) => save(house, 'coderNla', caseId, true, 1),
  },
  {
    name: 'the attacker has not begun and the other begins and finishes',
    before: () => undefined,
    hidden: (house, caseId) => save(house, 'coderNla', caseId, true),
  },
]

/** Everything a coder could be beside, except administrator: who codes does not read the audit trail at all. */
const FURTHER_ROLES = ['chair', 'drafter', 'researcher', 'submitter']

describe.each(SCENES)('$name', ({ before, hidden }) => {
  let caseId: string
  let world: TestHouse
  let feed: string
  beforeAll(() => {
    world = openHouse()
    published(world)
    published(world, { title: 'Boete na een fout van de gemeente' })
    disputed(world)
    caseId = opened(world, { title: 'Huis kwijt na verrekening van een toeslag' })
    before(world, caseId)
    feed = `/berichten/${value(createFeed(world, world.cast.coderVng))}.atom`
    for (const words of ['Merkwaardig', 'kostendelersnorm'])
      value(saveSearch(world, world.cast.coderVng, { name: words, words, filter: {} }))
  })

  test('a coder with every further role in hand learns nothing', async () => {
    alsoHolds(world, 'coderVng', FURTHER_ROLES)
    const other = copyOf(world)
    hidden(other, caseId)
    // Copies of both, so that the ids given out from here on are the same.
    const first = await startServer(copyOf(world))
    const second = await startServer(copyOf(other))
    await Promise.all([first.index(), second.index()])
    const pool = poolFor(other, caseId)
    const questions = [
      ...questionsOf(schema, 'Query', pool),
      ...WITHIN_THE_ANSWER.map((question) => [question]),
      // A coder who finishes legitimately learns what follows, so nothing is finished here.
      ...questionsOf(schema, 'Mutation', {
        ...pool,
        texts: pool.texts.slice(0, 1),
        codesMax: 1,
        flags: [false],
      }),
      // A token is different every time, and one that is revoked ends the attack.
    ].filter(([question]) => !/\w+ApiToken\(/.test(question ?? ''))
    // Before the attack, which revokes the address of its own messages.
    const messages = await Promise.all([first, second].map((server) => fileFrom(server, feed)))
    expect(messages[0]).toMatch(/^200 /)
    expect(messages[1]).toBe(messages[0])
    const differing: string[] = []
    let answered = 0
    for (const variants of questions) {
      const [question, a] = await askAsDeepAsAllowed(first, variants)
      const b = await second.ask('coderVng', question)
      if (WITHIN_THE_ANSWER.includes(question)) expect(a.errors, question).toEqual([])
      if (a.text !== b.text || a.status !== b.status) differing.push(`${question}\n${a.text}\n${b.text}`)
      if (a.errors.length === 0) answered += 1
    }
    for (const address of [...FILES, ...PERHAPS_FILES]) {
      const [a, b] = await Promise.all([first, second].map((server) => fileFrom(server, address)))
      if (a !== b) differing.push(`${address}\n${a}\n${b}`)
      if (FILES.includes(address)) expect(a, address).toMatch(/^200 /)
    }
    expect(differing).toEqual([])
    // An attack that is turned away at the door would prove nothing.
    expect(answered).toBeGreaterThan(questions.length / 2)
    await Promise.all([first.close(), second.close()])
  }, 300_000)
})

/** Files that are handed out, with every word an address can search by. */
const FILES: readonly string[] = [
  ...['casussen.csv', 'casussen.json', 'tabel.csv', 'tabel.json'].flatMap((file) => [
    `/uitvoer/${file}`,
    ...['Merkwaardig', 'huis', 'kostendelersnorm'].map((words) => `/uitvoer/${file}?words=${words}`),
    ...LIST_FIELDS.flatMap((field) => SOUGHT.map((value) => `/uitvoer/${file}?${field}=${value}`)),
    ...ADDRESS_SORTS.map((sort) => `/uitvoer/${file}?sort=${sort}`),
    `/uitvoer/${file}?severityMin=4`,
  ]),
  ...[
    'casussen.csv',
    'casussen.jsonld',
    'catalogus.jsonld',
    'rode-draden.jsonld',
    'rode-draden.ttl',
    'kolommen.csv',
  ].map((file) => `/open-data/${file}`),
  '/uitvoer/kolommen.csv',
  '/algoritmeregister.json',
  '/sitemap.xml',
]

/** Files that are only there in a collection with more in it; refused or not, nothing may show either. */
const PERHAPS_FILES: readonly string[] = [
  '/rapporten/casusbundel/kostendelersnorm.html',
  '/rapporten/casusbundel/giften-in-natura.html',
  '/rapporten/terugkoppeling/2026-Q1.html',
  '/rapporten/tertiaal/2026-1.csv',
  '/verantwoording/2026.html',
  '/brieven/2026/versies/1.html',
  '/open-data/2026/casussen.csv',
]

/** Lists within an answer, each step and each order at length: the walk of the contract takes those as they come by themselves. */
const WITHIN_THE_ANSWER: readonly string[] = [
  ...['ANSWER', 'CHECK', 'TRIAGE', 'CODE', 'DECIDE', 'PUBLISH'].map(
    (step) =>
      `{ viewer { waiting(step: ${step}, first: 50) { totalCount edges { node { dueOn since overdue skipped case { id status version } signal { id status } } } }
        colleagues(step: ${step}) { id } load { step waiting overdue } } }`,
  ),
  '{ viewer { unreadNotifications notifications(first: 50) { totalCount edges { node { at title case { id status } } } } } }',
  '{ cases(first: 50) { totalCount edges { node { id status version similar(first: 20) { differentOutcome shared case { id } } } } } }',
]

async function fileFrom(server: TestServer, address: string): Promise<string> {
  const response = await fetch(`${server.url}${address}`, {
    headers: { authorization: server.tokenOf('coderVng'), connection: 'close' },
  })
  // The address of the server itself differs from one to the other.
  return `${response.status} ${await response.text()}`.replaceAll(server.url, '')
}

async function askAsDeepAsAllowed(server: TestServer, variants: readonly string[]) {
  for (const question of variants) {
    const answer = await server.ask('coderVng', question)
    if (!/vraagt meer dan \d+ velden/.test(answer.text)) return [question, answer] as const
  }
  throw new Error(`too costly however shallow: ${variants.at(-1)}`)
}

test('who codes and is administrator as well does not read the audit trail, which tells when others finished', async () => {
  const world = openHouse()
  alsoHolds(world, 'coderVng', ['admin'])
  const server = await startServer(world)
  const { errors } = await server.ask('coderVng', '{ auditEvents { totalCount } }')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  await server.close()
})

/** Ids of everything about the case, also of what the attacker cannot have seen: guessing right must not help. */
function poolFor(house: TestHouse, caseId: string): Pool {
  const row = findCase(house.db, caseId)
  return {
    ids: [
      caseId,
      ...findCodings(house.db, [caseId]).map(({ id }) => id),
      ...findSignals(house.db, {}, 1, 0).map(({ id }) => id),
      'kostendelersnorm',
      'pw-art-18-lid-1',
      house.cast.coderNla.personId,
    ],
    texts: [
      'Merkwaardig',
      'huis toeslag',
      '',
      '2026-0001',
      'kostendelersnorm bejegening',
      row ? caseReference(row) : '',
    ],
    numbers: [4, 2026, versionOf(house, caseId)],
    codesMax: 40,
    flags: [false, true],
  }
}
