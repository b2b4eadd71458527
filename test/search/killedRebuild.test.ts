// Who fills the index anew is killed when the new one has just taken its place: what was written meanwhile is found all the same.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { compareIndex, indexSearch } from '#server/jobs/indexSearch.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { published, versionOf } from '../support/walk.ts'

const PROGRAM = fileURLToPath(new URL('./rebuildAndWait.ts', import.meta.url))

const indexOf = ({ db }: TestHouse) =>
  openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })

test('killed between the swap and the mending, an index catches up by itself after the next start', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'collection.db')
  const first = openHouse()
  const goes = published(first)
  writeFileSync(path, first.db.$client.serialize())
  const house = { ...first, db: openDatabase(path) }
  await indexSearch(house, indexOf(house))

  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('read')
  const comes = published(house)
  value(
    withdrawCase(house, house.cast.chair, {
      id: goes,
      version: versionOf(house, goes),
      reason: 'Te herkennen.',
    }),
  )
  await indexSearch(house, indexOf(house))
  child.stdin.write('\n')
  expect((await lines.next()).value).toBe('in place')
  child.kill('SIGKILL')
  await once(child, 'exit')
  house.db.$client.close()

  const restarted = { ...house, db: openDatabase(path) }
  const index = indexOf(restarted)
  expect(await compareIndex(restarted.db, index)).toMatchObject({ missing: [{ kind: 'case', id: comes }] })
  await indexSearch(restarted, index)
  expect(await compareIndex(restarted.db, index)).toEqual({ missing: [], changed: [], surplus: [] })
  expect(await indexSearch(restarted, index)).toMatchObject({ indexed: 0 })
  restarted.db.$client.close()
}, 60_000)
