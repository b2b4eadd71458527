// Cases are counted by the place the database gave each of them, and a copy of the file counts the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { openHouse, type TestHouse } from '../support/house.ts'
import { published } from '../support/walk.ts'

const YEAR = 2026
const TODAY = '2026-11-20'

let house: TestHouse
let folder: string
beforeEach(() => {
  house = openHouse()
  folder = mkdtempSync(join(tmpdir(), 'rodedraad-places-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('every case has a place of its own, and its tags and signals have that one', () => {
  for (const _ of [1, 2, 3]) published(house)
  const places = house.db.all<{ place: number }>(sql`select place from cases order by place`)
  expect(places.map(({ place }) => place)).toEqual([1, 2, 3])
  const astray = house.db.all(sql`
    select t.case_id from case_tags t join cases c on c.id = t.case_id where t.place is not c.place
    union all select l.case_id from case_signals l join cases c on c.id = l.case_id where l.place is not c.place`)
  expect(astray).toEqual([])
  expect(() => house.db.$client.exec('update cases set place = place + 10')).toThrow('place of a case stays')
})

test('a copy of the file gives the same facts, and goes on where it was', () => {
  for (const _ of [1, 2]) published(house)
  const path = join(folder, 'copy.db')
  house.db.run(sql`vacuum into ${path}`)
  const copy = { ...house, db: openDatabase(path) }
  expect(letterFacts(copy.db, YEAR, TODAY).cases).toEqual(letterFacts(house.db, YEAR, TODAY).cases)
  const added = published(copy)
  expect(copy.db.get(sql`select place from cases where id = ${added}`)).toEqual({ place: 3 })
  expect(letterFacts(copy.db, YEAR, TODAY).cases.ids).toHaveLength(3)
  copy.db.$client.close()
})
