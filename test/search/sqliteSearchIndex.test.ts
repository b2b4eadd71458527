// The embedded index keeps the contract, and what it alone promises.
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { createSearchTables } from '#search/sqliteTables.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { story } from './searchDocument.ts'
import { describeSearchIndex } from './searchIndex.contract.ts'

const knowledge = { analysis: dutchAnalysis(), threads: THREAD_SEEDS }

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
