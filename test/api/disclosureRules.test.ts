// From which count on a number may leave the team: who settles it, within which bounds, and what goes by it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEvents } from '#db/audit.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { findLetterByYear, findLetterVersion, findStaleNumbers } from '#db/letters.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { type Part, value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let world: LetterWorld
let server: TestServer
beforeAll(async () => {
  world = openLetterWorld()
  server = await startServer(world.house)
  await server.index()
})
afterAll(() => server.close())

const READ = '{ disclosureRules { method threshold insideThreshold dominance } }'
const settle = (
  part: Part,
  threshold: number,
  dominance: number,
  { method = 'HIDE', insideThreshold = 5 } = {},
) =>
  server.ask(
    part,
    'mutation ($input: DisclosureRulesInput!) { setDisclosureRules(input: $input) { rules { method threshold insideThreshold dominance } problems { code path } } }',
    { input: { method, threshold, insideThreshold, dominance } },
  )

test('only the chair reads and settles the rules, within bounds', async () => {
  const others = [
    'council',
    'municipality',
    'coderVng',
    'coderNla',
    'drafter',
    'researcher',
    'admin',
  ] as const
  for (const part of others) {
    expect((await server.ask(part, READ)).text).toContain('FORBIDDEN')
    expect((await settle(part, 7, 0.6)).text).toContain('FORBIDDEN')
  }
  expect((await server.ask('chair', READ)).data).toEqual({
    disclosureRules: { method: 'HIDE', threshold: 10, insideThreshold: 5, dominance: 0.75 },
  })
  const wrong = await settle('chair', 4, 1.1)
  expect(wrong.data).toMatchObject({
    setDisclosureRules: {
      rules: null,
      problems: [{ path: ['threshold'] }, { path: ['insideThreshold'] }, { path: ['dominance'] }],
    },
  })
  expect((await server.ask('chair', READ)).data).toMatchObject({ disclosureRules: { threshold: 10 } })
})

test('letters, accounts and tables made after it go by what was settled, and the trail tells who did', async () => {
  const { house } = world
  expect((await settle('chair', 7, 0.6)).data).toMatchObject({ setDisclosureRules: { problems: [] } })
  expect(findEvents(house.db, 1, null)[0]).toMatchObject({
    type: 'disclosure.set',
    detail: JSON.stringify({ method: 'hide', threshold: 7, insideThreshold: 5, dominance: 0.6 }),
  })
  expect(letterFacts(house.db, 2025, '2026-02-02')).toMatchObject({ threshold: 7, dominance: 0.6 })
  expect(transparencyFacts(house.db, 2025, '2026-02-02')).toMatchObject({ threshold: 7, dominance: 0.6 })
  const table = await fetch(`${server.url}/uitvoer/tabel.json`, {
    headers: { authorization: server.tokenOf('drafter') },
  })
  expect(JSON.parse(await table.text())).toMatchObject({ threshold: 7 })

  value(draftLetter(house, house.cast.drafter, 2025))
  const { text } = await server.ask(
    'drafter',
    '{ letter(year: 2025) { version { sections { blocks { paragraphs { runs { text } } } } } } }',
  )
  expect(text).toContain('kleiner dan zeven')
})

test('where the chair chose to round, all that leaves is rounded, and a settled letter stays as it is', async () => {
  const { house } = world
  const read = async (path: string) =>
    (await fetch(`${server.url}${path}`, { headers: { authorization: server.tokenOf('drafter') } })).text()
  settled(house)
  const before = await read('/brieven/2025/versies/1.html')
  const account = await read('/verantwoording/2025.html')
  expect((await settle('chair', 10, 0.75, { method: 'ROUND' })).data).toMatchObject({
    setDisclosureRules: { rules: { method: 'ROUND' }, problems: [] },
  })
  expect(await read('/brieven/2025/versies/1.html')).toBe(before)

  value(draftLetter(house, house.cast.drafter, 2024))
  const letter = await read('/brieven/2024/versies/1.html')
  expect(letter).toContain('Aantallen zijn afgerond op vijf')
  expect(letter).toMatch(/ongeveer (?:<[^>]+>)?(?:vijf|tien|\d*[05])/)
  const { id } = findLetterByYear(house.db, 2024) ?? { id: '' }
  const version = findLetterVersion(house.db, id, 1)
  expect(version && findStaleNumbers(house.db, version, '2026-02-02')).toEqual([])

  expect(await read('/verantwoording/2025.html')).toBe(account)
  expect(await read('/verantwoording/2024.html')).toContain('afgerond op een veelvoud van 5')
  const table = JSON.parse(await read('/uitvoer/tabel.json'))
  expect(table).toMatchObject({ threshold: null, roundedTo: 5 })
  const counts: number[] = table.rows.flatMap(({ counts }: { counts: number[] }) => counts)
  expect(counts.every((count) => count % 5 === 0)).toBe(true)
})
