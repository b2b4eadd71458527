// A collection of before is brought to what may be kept of a municipality.
import { expect, test } from 'vitest'
import { MUNICIPALITY_SIZES, PROVINCES } from '#core/personCodes.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import { openDatabase } from '#db/client.ts'
import { signals } from '#db/schema/signals.ts'
import { databaseBefore } from '../support/databaseBefore.ts'

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
  const sizes = [...MUNICIPALITY_SIZES, null]
  const letters = 'BCDFGHJKLMNPQRSTVWXZ'
  const places = [...PROVINCES, null].flatMap((province) => sizes.map((size) => ({ province, size })))
  for (const [at, { province, size }] of places.entries()) {
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
  const expected = places.map(({ province, size }, at) => [`s${at}`, sizeBeside(province, size)])
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(expected))
})
