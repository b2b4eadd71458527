// The embedded index keeps the contract, and what it alone promises.
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
