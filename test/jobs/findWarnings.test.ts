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

const { house } = openLetterWorld()
const now = () => new Date('2026-02-02T09:00:00Z')

/** The collection in a file of its own, as a server has it. */
function inFile(name: string) {
  const path = join(folder, name)
  writeFileSync(path, house.db.$client.serialize())
  return { path, apart: { ...house, now, db: openDatabase(path) } }
}

test('a month that cannot be kept is told, and counted again at the next run', async () => {
  const { path, apart } = inFile('vol.db')
  const newId = () => {
    throw new Error('the disk is full')
  }
  await expect(findWarnings({ ...apart, newId }, path)).rejects.toThrow('the disk is full')
  expect(monthsToGoThrough(apart).length).toBeGreaterThan(0)
  await findWarnings(apart, path)
  expect(monthsToGoThrough(apart)).toEqual([])
  apart.db.$client.close()
})

test('a run beside the server keeps every month, and a second run has nothing to do', async () => {
  const { path, apart } = inFile('verzameling.db')
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
