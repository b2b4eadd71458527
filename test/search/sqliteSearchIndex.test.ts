// The embedded index keeps the contract, and what it alone promises.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { insertThread, threadsInUse } from '#db/threads.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { createSearchTables } from '#search/sqliteTables.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { story } from './searchDocument.ts'
import { describeSearchIndex } from './searchIndex.contract.ts'

const knowledge = { analysis: dutchAnalysis(), threads: () => THREAD_SEEDS }

describeSearchIndex('sqlite', async () => {
  const db = openDatabase(':memory:')
  return { index: openSqliteSearchIndex(db.$client, knowledge), close: async () => void db.$client.close() }
})

test('an index sees what another connection to the same file wrote', async () => {
  const bytes = new BetterSqlite3(':memory:')
  createSearchTables(bytes)
  const reader = openSqliteSearchIndex(bytes, knowledge)
  const writer = openSqliteSearchIndex(bytes, knowledge)
  const request = { words: 'scooter', kind: 'case', visible: ['published'], limit: 5 } as const
  expect((await reader.search(request)).total).toBe(0)
  await writer.put([story('a', 'Een scooter.')])
  expect((await reader.search(request)).total).toBe(1)
  bytes.close()
})

test('while an index is rebuilt the old content answers, and others write to the file', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'rebuild-')), 'index.db')
  const rebuilder = new BetterSqlite3(path)
  rebuilder.pragma('journal_mode = WAL')
  createSearchTables(rebuilder)
  rebuilder.exec('create table something_else (id integer)')
  const server = new BetterSqlite3(path)
  const request = { words: 'scooter', kind: 'case', visible: ['published'], limit: 5 } as const
  const onServer = openSqliteSearchIndex(server, knowledge)
  const found = () => onServer.search(request).then(({ hits }) => hits.map(({ id }) => id))
  await onServer.put([story('old', 'Een scooter.')])
  const meanwhile: Promise<readonly string[]>[] = []
  const batches = {
    *[Symbol.iterator]() {
      for (let batch = 0; batch < 3; batch++) {
        yield Array.from({ length: 2_000 }, (_, at) => story(`new${batch}-${at}`, 'Een scooter.'))
        server.exec(`insert into something_else values (${batch})`)
        meanwhile.push(found())
      }
    },
  }
  await openSqliteSearchIndex(rebuilder, knowledge).rebuild(batches)
  expect(await Promise.all(meanwhile)).toEqual([['old'], ['old'], ['old']])
  expect((await onServer.search(request)).total).toBe(6_000)
  expect(server.prepare('select count(*) from something_else').pluck().get()).toBe(3)
  for (const connection of [rebuilder, server]) connection.close()
})

test('the program that rebuilds its index goes on answering meanwhile', async () => {
  const connection = new BetterSqlite3(join(mkdtempSync(join(tmpdir(), 'rebuild-')), 'index.db'))
  connection.pragma('journal_mode = WAL')
  createSearchTables(connection)
  const index = openSqliteSearchIndex(connection, knowledge)
  await index.put([story('old', 'Een scooter.')])
  const totals: number[] = []
  let isRebuilt = false
  const rebuilt = index
    .rebuild([Array.from({ length: 5_000 }, (_, at) => story(`new${at}`, 'Een scooter.'))])
    .finally(() => {
      isRebuilt = true
    })
  while (!isRebuilt) {
    totals.push(
      (await index.search({ words: 'scooter', kind: 'case', visible: ['published'], limit: 5 })).total,
    )
    await setImmediate()
  }
  await rebuilt
  expect(totals.slice(0, 20)).toEqual(Array(20).fill(1))
  expect((await index.held()).length).toBe(5_000)
  connection.close()
})

test.each([
  ['in memory', () => ':memory:'],
  ['in a file', () => join(mkdtempSync(join(tmpdir(), 'rebuild-')), 'index.db')],
])('a rebuild %s that fails leaves the index as it was, and the next one completes', async (_, path) => {
  const connection = new BetterSqlite3(path())
  createSearchTables(connection)
  const index = openSqliteSearchIndex(connection, knowledge)
  await index.put([story('old', 'Een scooter.')])
  const before = await index.held()
  function* failing() {
    yield [story('new', 'Een bromfiets.')]
    throw new Error('the disk is full')
  }
  await expect(index.rebuild(failing())).rejects.toThrow('the disk is full')
  expect(await index.held()).toEqual(before)
  await index.rebuild([[story('new', 'Een bromfiets.')]])
  await index.put([story('later', 'Een brommer en een bromfiets.')])
  const found = await index.search({ words: 'bromfiets', kind: 'case', visible: ['published'], limit: 5 })
  expect(found.hits.map(({ id }) => id).sort()).toEqual(['later', 'new'])
  connection.close()
})

test('a thread that is added while the server runs is known to the next question', async () => {
  const db = openDatabase(':memory:')
  const index = openSqliteSearchIndex(db.$client, {
    analysis: dutchAnalysis(),
    threads: threadsInUse(db),
  })
  await index.put([story('fiets', 'Hij moest lopen.', { tags: { threadIds: ['fietsvergoeding'] } })])
  const request = { words: 'rijwiel geweigerd', kind: 'case', visible: ['published'], limit: 5 } as const
  expect((await index.search(request)).hits).toEqual([])
  insertThread(db, {
    id: 'fietsvergoeding',
    label: 'Fietsvergoeding geweigerd',
    definition: 'De fiets telt niet mee.',
    scopeNote: '',
    synonyms: ['rijwiel'],
    keywords: [],
    certainty: 'aannemelijk',
    source: 'verzonnen',
    validFrom: '2026-01-01',
  })
  expect((await index.search(request)).hits.map(({ id }) => id)).toEqual(['fiets'])
  db.$client.close()
})
