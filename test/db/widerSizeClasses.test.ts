// A collection of before is brought to what may be kept of a municipality.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MUNICIPALITY_SIZES, PROVINCES } from '#core/personCodes.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import { openDatabase } from '#db/client.ts'
import { signals } from '#db/schema/signals.ts'
import { databaseBefore } from '../support/databaseBefore.ts'
import { openHouse } from '../support/house.ts'
import { opened } from '../support/walk.ts'

const PLACES = [...PROVINCES, null].flatMap((province) =>
  [...MUNICIPALITY_SIZES, null].map((size) => ({ province, size })),
)

test('signals that told the municipality by province and size tell a wider class, the others what they told', () => {
  const earlier = databaseBefore('wider_size_classes')
  earlier.pragma('foreign_keys = OFF')
  earlier.exec(
    `insert into organisations (id, name, kind, created_at) values ('o', 'Raad', 'client_council', '2025-01-01');
     insert into people (id, name, email, created_at) values ('p', 'Proef', 'p@proef.example', '2025-01-01')`,
  )
  const add = earlier.prepare(
    `insert into signals (id, code, organisation_id, submitted_by, channel, title, narrative, harsh_effect, period, province,
       municipality_size, reporter_type, content_hash, submitted_at)
     values (?, ?, 'o', 'p', 'form', 't', ?, 'h', '2025-01', ?, ?, 'burger', 'x', '2025-01-01T00:00:00Z')`,
  )
  const letters = 'BCDFGHJKLMNPQRSTVWXZ'
  for (const [at, { province, size }] of PLACES.entries()) {
    const code = `S-BB${letters[Math.floor(at / 20)]}${letters[at % 20]}B`
    add.run(`s${at}`, code, 'verhaal '.repeat(6), province, size)
  }
  const bytes = earlier.serialize()
  earlier.close()

  const kept = new Map(
    openDatabase(bytes)
      .select({ id: signals.id, size: signals.municipalitySize })
      .from(signals)
      .all()
      .map(({ id, size }) => [id, size]),
  )
  const expected = PLACES.map(({ province, size }, at) => [`s${at}`, sizeBeside(province, size)])
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(expected))
})

test('a case and what it was before tell no more than its signals', () => {
  const house = openHouse()
  const id = opened(house)
  const { $client: client } = house.db
  const wider = readFileSync('server/db/migrations/0044_wider_size_classes.sql', 'utf8')
  const told = PLACES.map(({ province, size }, at) => {
    client
      .prepare('update cases set province = ?, municipality_size = ? where id = ?')
      .run(province, size, id)
    client
      .prepare(
        `insert into case_versions (case_id, version, snapshot, reason, changed_by, changed_at)
         select id, ?, json_object('province', province, 'municipalitySize', municipality_size), 'proef', ?, '2025-01-01' from cases`,
      )
      .run(100 + at, house.cast.chair.personId)
    client.exec(wider)
    return client
      .prepare(
        `select municipality_size as kept, snapshot ->> 'municipalitySize' as before
         from cases join case_versions on case_id = id and case_versions.version = ?`,
      )
      .get(100 + at)
  })
  const expected = PLACES.map(({ province, size }) => sizeBeside(province, size))
  expect(told).toEqual(expected.map((size) => ({ kept: size, before: size })))
  expect(() => client.exec("update case_versions set reason = 'anders'")).toThrow(/append-only/)
})
