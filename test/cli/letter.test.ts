// `letter` writes a settled letter for ever the same, and not at all once its text was changed behind the back of the program.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { draftLetter } from '#usecases/draftLetter.ts'
import { value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'
import { openWorkplace } from '../support/program.ts'

/** Rewrites the letter as somebody with the file in hand can: the guards taken off first. */
function rewrite(path: string, [was, now]: readonly [string, string]): void {
  const db = new Database(path)
  const guards = db
    .prepare<[], string>(
      "select name from sqlite_master where type = 'trigger' and tbl_name = 'letter_versions'",
    )
    .pluck()
  for (const name of guards.all()) db.exec(`drop trigger ${name}`)
  const { changes } = db.prepare('update letter_versions set draft = replace(draft, ?, ?)').run(was, now)
  db.close()
  expect(changes).toBeGreaterThan(0)
}

test('a settled letter is written the same each time, and refused once somebody altered its text', async () => {
  const { house } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const { database, file, run } = openWorkplace({ empty: true })
  writeFileSync(database, house.db.$client.serialize())
  const write = (name: string) => run(['letter', '--year', '2025', '--out', file(name)])

  expect((await write('brief.json')).stdout).toContain('(vastgesteld)')
  rewrite(database, ['Signaleringsteam', 'Signaleringsclub'])
  const refused = await write('anders.json')
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('De tekst van de brief over 2025 is niet meer wat er is vastgesteld.')
  expect(existsSync(file('anders.json'))).toBe(false)

  rewrite(database, ['Signaleringsclub', 'Signaleringsteam'])
  expect((await write('weer.json')).code).toBe(0)
  expect(readFileSync(file('weer.json'))).toEqual(readFileSync(file('brief.json')))
})
