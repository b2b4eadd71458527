// `verify` finds what was changed behind the back of the program.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, test, vi } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { openWorkplace, type Workplace } from '../support/program.ts'

// Every step is a process of its own, which takes a while on a machine with other work to do.
vi.setConfig({ testTimeout: 180_000 })

const SAMPLE = fileURLToPath(new URL('../fixtures/import/utf16.csv', import.meta.url))
const fill = ({ run }: Workplace) =>
  run(['import', SAMPLE, '--org', 'cliëntenraad proefstad', '--user', 'council@proef.example'])

test('verify is content with a sound collection', async () => {
  const place = openWorkplace()
  await fill(place)
  const { code, stdout, stderr } = await place.run(['verify'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(
    stdout
      .trim()
      .split('\n')
      .every((line) => line.startsWith('goed  ')),
  ).toBe(true)
  expect(stdout).toContain('De keten van het logboek is heel')
})

test('verify of a database of an earlier version says what to do, and checks it once that is done', async () => {
  const place = openWorkplace({ empty: true })
  const client = new BetterSqlite3(place.database)
  migrate(drizzle(client), { migrationsFolder: migrationsUpTo(place.file('migrations'), 37) })
  client.close()
  const { code, stdout, stderr } = await place.run(['verify'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('Start de server één keer')
  openDatabase(place.database).$client.close()
  expect(await place.run(['verify'])).toMatchObject({ code: 0, stderr: '' })
})

/** A folder with the migrations as they were up to that number. */
function migrationsUpTo(folder: string, last: number): string {
  cpSync(fileURLToPath(new URL('../../server/db/migrations', import.meta.url)), folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }))
  return folder
}

test('verify finds an event that was changed and a reference to nothing', async () => {
  const place = openWorkplace()
  await fill(place)
  const db = new BetterSqlite3(place.database)
  db.pragma('foreign_keys = OFF')
  db.exec("drop trigger audit_events_no_update; update audit_events set type = 'x.y' where sequence = 3")
  db.exec("update signals set regulation_id = 'bestaat-niet' where id = (select min(id) from signals)")
  db.close()
  const { code, stdout, stderr } = await place.run(['verify'])
  expect(code).toBe(1)
  expect(stdout).toContain('FOUT  De keten van het logboek is verbroken bij gebeurtenis 3.')
  expect(stderr).toContain('2 controles vonden een fout')
  // What was not looked at is said, so that nobody takes it for sound.
  expect(stdout).toContain('niet gedaan  Of de regels die de database zelf bewaakt er alle staan')
  expect(stdout).toContain('niet gedaan  Of de zoekindex overeenkomt met de database')
})

test('verify finds a sealed text that was changed, and names what it stands in but none of its words', async () => {
  const place = openWorkplace()
  await fill(place)
  const db = new BetterSqlite3(place.database)
  for (const guard of db
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'trigger' and tbl_name = 'signals'",
    )
    .all())
    db.exec(`drop trigger ${guard.name}`)
  const { id } = Object(db.prepare('select min(id) as id from signals').get())
  db.prepare('update signals set narrative = ? where id = ?').run(
    'Fatima Jansen woont op Kerkstraat 4 en kreeg in juni geen uitkering.',
    id,
  )
  db.close()
  const { code, stdout } = await place.run(['verify'])
  expect(code).toBe(1)
  expect(stdout).toContain(`FOUT  Buiten het programma om zijn teksten veranderd (1): signaal ${id}.`)
  expect(stdout).not.toContain('Fatima')
})

test('verify sees that the end of the trail is gone by a fingerprint noted before, and that a guard was taken off', async () => {
  const place = openWorkplace()
  await fill(place)
  const { stdout } = await place.run(['verify'])
  const [, noted = ''] = /vingerafdruk van de laatste: ([0-9a-f]{64})/.exec(stdout) ?? []
  const db = new BetterSqlite3(place.database)
  const { sql: guard } = Object(
    db.prepare("select sql from sqlite_master where name = 'audit_events_no_delete'").get(),
  )
  db.exec('drop trigger audit_events_no_delete')
  const unguarded = await place.run(['verify', '--event', noted])
  expect(unguarded.stdout).toContain('goed  De eerder genoteerde gebeurtenis staat in het logboek.')
  expect(unguarded.stdout).toContain('FOUT  Van de regels die de database zelf bewaakt')
  db.exec('delete from audit_events where sequence = (select max(sequence) from audit_events)')
  db.exec(guard)
  db.close()
  const cut = await place.run(['verify', '--event', noted])
  expect(cut.stdout).toContain('goed  De keten van het logboek is heel')
  expect(cut.stdout).toContain('FOUT  De eerder genoteerde gebeurtenis staat niet in het logboek')
})

test('verify of a file that is no database says so', async () => {
  const place = openWorkplace({ empty: true })
  writeFileSync(place.database, 'dit is geen database, maar een tekst die lang genoeg is om er een te lijken')
  const { code, stderr } = await place.run(['verify'])
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'Dit bestand is geen database van Rode Draad, of het is beschadigd.\n',
  })
})
