// `verify` finds settled letters and open data that were changed behind the back of the program.
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { findOpenEditions } from '#db/openEditions.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import {
  checkLetters,
  checkOpenData,
  checkQuotes,
  countLetters,
  countOpenData,
} from '../../scripts/cli/verifyPublished.ts'
import { value } from '../support/house.ts'
import { GIFTS_BATCH, openLetterWorld, publishOne, settled } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'

function settledWorld() {
  const world = openLetterWorld()
  value(draftLetter(world.house, world.house.cast.drafter, 2025))
  settled(world.house)
  return world
}

/** Takes away what keeps a table from being changed. */
function dropGuards(db: Database, table: string): void {
  for (const guard of db.$client
    .prepare<[string], { name: string }>(
      "select name from sqlite_master where type = 'trigger' and tbl_name = ?",
    )
    .all(table))
    db.$client.exec(`drop trigger ${guard.name}`)
}

test('letters and open data as they were settled are sound, and stay so when a case is taken back', () => {
  const { house, gifts, setClock } = settledWorld()
  const { db } = house
  const editions = findOpenEditions(db)
  expect(editions.map(({ year }) => year)).toEqual([2024, 2025])
  expect([checkLetters(db), checkOpenData(db)]).toEqual([
    { sound: true, line: 'De vastgestelde brieven zijn ongewijzigd (1).' },
    { sound: true, line: 'De vastgestelde open data zijn ongewijzigd (2).' },
  ])
  const counted = 'Casussen achter de open data opnieuw geteld: 15 over 2024; 33 over 2025.'
  expect(countOpenData(db).line).toBe(counted)
  setClock('2026-03-02T09:00:00Z')
  const id = gifts[0] ?? ''
  value(
    withdrawCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'De indiener wil dit niet meer.',
    }),
  )
  expect(checkOpenData(db).sound).toBe(true)
  expect(countOpenData(db).line).toBe(counted)
})

test('every number of a settled letter is counted again, and what came out otherwise is told', () => {
  const { house, gifts } = settledWorld()
  const { db } = house
  expect(countLetters(db).line).toMatch(/\d+ in de vastgestelde brief over 2025, nu anders: 0/)
  const id = gifts.at(-1) ?? ''
  const version = versionOf(house, id)
  value(withdrawCase(house, house.cast.chair, { id, version, reason: 'De indiener wil dit niet meer.' }))
  const { sound, line } = countLetters(db)
  expect(sound).toBe(true)
  expect(line).toMatch(/in de vastgestelde brief over 2025, nu anders: [1-9]/)
})

test('what a letter quotes of an earlier one is compared with what stands there', () => {
  const { house, setClock } = settledWorld()
  const { db } = house
  // One case more: how many there are now would tell that it is one.
  setClock('2026-05-10T09:00:00Z')
  publishOne(house, GIFTS_BATCH, 0, 2026)
  setClock('2027-02-02T09:00:00Z')
  value(draftLetter(house, house.cast.drafter, 2026))
  const letter = findLetterByYear(db, 2026)
  const { draft } = (letter && findLetterVersion(db, letter.id, 1)) ?? {}
  const quotes = draft?.numbers.filter(({ query }) => query.kind === 'quoted') ?? []
  expect(quotes.length).toBeGreaterThan(0)
  expect(JSON.stringify(draft?.sections)).toContain(`${quotes[0]?.shown} (brief 2025)`)
  expect(checkQuotes(db)).toEqual({
    sound: true,
    line: `Wat brieven aanhalen uit eerdere brieven, staat daar zo (${quotes.length}).`,
  })
  const quoted = quotes[0]?.id.replace('brief.2025.', '') ?? ''
  dropGuards(db, 'letter_versions')
  db.$client
    .prepare('update letter_versions set draft = replace(draft, ?, ?)')
    .run(`"id":"${quoted}"`, '"id":"iets anders"')
  expect(checkQuotes(db)).toEqual({
    sound: false,
    line: 'Deze brieven halen een aantal aan dat niet zo in de eerdere brief staat: 2026.',
  })
})

test.each([
  ['changed', "update open_editions set content = json_set(content, '$.leftOut', 3) where year = 2025"],
  ['taken away', 'delete from open_editions where year = 2025'],
  [
    'moved to another year',
    "update open_editions set content = json_set(content, '$.year', 2026) where year = 2025",
  ],
])('an edition that was %s is told', (_, change) => {
  const { db } = settledWorld().house
  dropGuards(db, 'open_editions')
  db.$client.exec(change)
  const { sound, line } = checkOpenData(db)
  expect(sound).toBe(false)
  expect(line).toBe('Deze open data zijn gewijzigd, weggehaald of toegevoegd: 2025.')
  expect(checkLetters(db).sound).toBe(true)
})
