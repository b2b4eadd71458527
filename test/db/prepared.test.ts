// A query that is asked often is written out once for each database, and answers what stands there at that moment.
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { isListed, prepared } from '#db/prepared.ts'
import { settings } from '#db/schema/organisations.ts'
import { openHouse } from '../support/house.ts'

/** Reads a setting, and counts how often the query was put into words. */
function counting() {
  let times = 0
  const query = prepared((db) => {
    times += 1
    return db
      .select({ value: settings.value })
      .from(settings)
      .where(eq(settings.key, sql.placeholder('key')))
      .prepare()
  })
  return { query, times: () => times }
}

test('is written out once, within a transaction as outside it, and anew for another database', () => {
  const { query, times } = counting()
  const [one, other] = [openHouse().db, openHouse().db]
  expect(query(one).get({ key: 'proef' })).toBeUndefined()
  expect(() =>
    one.transaction((tx) => {
      tx.insert(settings).values({ key: 'proef', value: 'aan' }).run()
      expect(query(tx).get({ key: 'proef' })).toEqual({ value: 'aan' })
      throw new Error('taken back')
    }),
  ).toThrow('taken back')
  expect(query(one).get({ key: 'proef' })).toBeUndefined()
  expect(times()).toBe(1)
  other.insert(settings).values({ key: 'proef', value: 'uit' }).run()
  expect(query(other).get({ key: 'proef' })).toEqual({ value: 'uit' })
  expect(times()).toBe(2)
})

test('takes a list of any length', () => {
  const listed = prepared((db) =>
    db.select({ key: settings.key }).from(settings).where(isListed(settings.key, 'keys')).prepare(),
  )
  const { db } = openHouse()
  const keys = Array.from({ length: 1_000 }, (_, at) => `proef.${at}, "${at}"`)
  for (const key of keys) db.insert(settings).values({ key, value: 'aan' }).run()
  const found = (wanted: readonly string[]) => listed(db).all({ keys: JSON.stringify(wanted) }).length
  expect([found([]), found(keys.slice(0, 1)), found(keys)]).toEqual([0, 1, 1_000])
})
