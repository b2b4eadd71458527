// Early warnings found in a thread of their own are those that would have been found at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { findWarnings as findRows, findWarningMonths } from '#db/warnings.ts'
import { findWarnings } from '#server/jobs/findWarnings.ts'
import { findMonthlyWarnings, monthsToGoThrough } from '#usecases/findMonthlyWarnings.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

const folder = mkdtempSync(join(tmpdir(), 'rodedraad-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a run beside the server keeps every month, and a second run has nothing to do', async () => {
  const { house } = openLetterWorld()
  const now = () => new Date('2026-02-02T09:00:00Z')
  const path = join(folder, 'verzameling.db')
  writeFileSync(path, house.db.$client.serialize())
  const apart = { ...house, now, db: openDatabase(path) }
  await findWarnings(apart, path)
  expect(monthsToGoThrough(apart)).toEqual([])

  const here = { ...house, now }
  expect(findMonthlyWarnings(here)).toBe(24)
  const rowsOf = (db: typeof house.db) =>
    findWarningMonths(db).flatMap((month) => findRows(db, month).map(({ id: _, ...row }) => row))
  expect(rowsOf(apart.db)).toEqual(rowsOf(here.db))
  expect(rowsOf(here.db).length).toBeGreaterThan(0)

  await findWarnings(apart, path)
  expect(rowsOf(apart.db)).toEqual(rowsOf(here.db))
  apart.db.$client.close()
})
