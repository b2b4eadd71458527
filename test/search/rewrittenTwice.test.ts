// Two programs bring the same index up to date at once: each is done, whoever comes first.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { allSearchDocuments } from '#db/searchDocuments.ts'
import { markRewritten, pendingEntries } from '#db/searchOutbox.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { rebuildIndex } from '#search/rebuild.ts'
import { openHouse } from '../support/house.ts'
import { published } from '../support/walk.ts'

test('what was written beside a rebuild is put back on the list once by two that see it at once', async () => {
  const house = openHouse()
  published(house)
  const path = join(mkdtempSync(join(tmpdir(), 'twice-')), 'collection.db')
  writeFileSync(path, house.db.$client.serialize())
  const first = openDatabase(path)
  await rebuildIndex(first.$client, dutchAnalysis(), allSearchDocuments(first))
  first.$client.exec("insert into search_rewritten values ('case', 'written-beside')")

  const at = house.now().toISOString()
  const beforeTheLock = [() => markRewritten(first, at)]
  const second = new BetterSqlite3(path, {
    verbose: (statement) => {
      if (statement === 'BEGIN IMMEDIATE') beforeTheLock.pop()?.()
    },
  })
  expect(() => markRewritten(drizzle(second), at)).not.toThrow()
  expect(beforeTheLock).toEqual([])
  const listed = pendingEntries(first, at, 200).filter(({ subjectId }) => subjectId === 'written-beside')
  expect(listed).toMatchObject([{ revision: 1 }])
  for (const connection of [first.$client, second]) connection.close()
})
