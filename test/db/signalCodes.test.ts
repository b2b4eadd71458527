// The names of signals: one each, also for those that had a running number, and none tells when its signal came in.
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { signals } from '#db/schema/signals.ts'
import { databaseBefore } from '../support/databaseBefore.ts'
import { openHouse } from '../support/house.ts'
import { submitted } from '../support/walk.ts'

const CODE = /^S-[BCDFGHJKLMNPQRSTVWXZ2-9]{5}$/
const SIGNALS = 300

test('signals that had a running number get a name of their own, in another order', () => {
  const earlier = databaseBefore('signal_codes')
  earlier.pragma('foreign_keys = OFF')
  const add = earlier.prepare(
    `insert into signals (id, number, organisation_id, submitted_by, channel, title, narrative, harsh_effect, period,
       reporter_type, content_hash, submitted_at)
     values (?, ?, 'o', 'p', 'form', 't', ?, 'h', '2025-01', 'burger', 'x', '2025-01-01T00:00:00Z')`,
  )
  for (let number = 1; number <= SIGNALS; number += 1) add.run(`s${number}`, number, 'verhaal '.repeat(6))
  earlier.exec(
    `insert into organisations (id, name, kind, created_at) values ('o', 'Raad', 'client_council', '2025-01-01');
     insert into people (id, name, email, created_at) values ('p', 'Proef', 'p@proef.example', '2025-01-01')`,
  )
  const bytes = earlier.serialize()
  earlier.close()

  const rows = openDatabase(bytes).select().from(signals).all()
  const byNumber = rows.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  const codes = byNumber.map(({ code }) => code)
  expect(new Set(codes).size).toBe(SIGNALS)
  expect(codes.filter((code) => !CODE.test(code))).toEqual([])
  const inOrder = codes.filter((code, index) => index > 0 && code > (codes[index - 1] ?? '')).length
  expect(Math.abs(inOrder / (SIGNALS - 1) - 1 / 2)).toBeLessThan(0.2)
  expect(() => openDatabase(bytes).$client.exec("update signals set code = 'S-12'")).toThrow(/constraint/i)
})

test('the same id gives the same name, and a name that is taken is not given again', () => {
  const [house, again] = [openHouse(), openHouse()]
  for (const each of [house, again]) for (let times = 0; times < 5; times += 1) submitted(each)
  const namesIn = ({ db }: typeof house) => db.select({ code: signals.code }).from(signals).all()
  expect(namesIn(house)).toEqual(namesIn(again))

  const other = openHouse()
  const id = submitted(other)
  const [first] = namesIn(other)
  other.db.$client.pragma('foreign_keys = OFF')
  other.db.run(`update signals set id = 'elders' where id = '${id}'`)
  submitted({ ...other, newId: () => id })
  const names = namesIn(other).map(({ code }) => code)
  expect(new Set(names).size).toBe(2)
  expect(names).toContain(first?.code)
})
