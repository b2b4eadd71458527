// Who fills the index anew is killed: what was written meanwhile is found all the same, and what was filled goes at the next start.
import { type ChildProcess, spawn } from 'node:child_process'
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
import { createNextTables } from '#search/sqliteTables.ts'
import { compareIndex, indexSearch } from '#server/jobs/indexSearch.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { published, versionOf } from '../support/walk.ts'

const PROGRAM = fileURLToPath(new URL('./rebuildAndWait.ts', import.meta.url))

/** Fills the index of a database anew in a program of its own, which says how far it is. */
function fill(path: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Starts a server on a database and kills it as soon as it is ready. */
async function startAndKill(path: string): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', DEMO: 'off', DATABASE_PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]()
  expect((await lines.next()).value).toContain('staat klaar')
  await kill(server)
}

function inFile(house: TestHouse): { readonly path: string; readonly house: TestHouse } {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'collection.db')
  writeFileSync(path, house.db.$client.serialize())
  return { path, house: { ...house, db: openDatabase(path) } }
}

const indexOf = ({ db }: TestHouse) =>
  openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => [] })

test('killed between the swap and the mending, an index catches up by itself after the next start', async () => {
  const first = openHouse()
  const goes = published(first)
  const { path, house } = inFile(first)
  await indexSearch(house, indexOf(house))

  const { child, lines } = fill(path)
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
  await kill(child)
  house.db.$client.close()

  const restarted = { ...house, db: openDatabase(path) }
  const index = indexOf(restarted)
  expect(await compareIndex(restarted.db, index)).toMatchObject({ missing: [{ kind: 'case', id: comes }] })
  await indexSearch(restarted, index)
  expect(await compareIndex(restarted.db, index)).toEqual({ missing: [], changed: [], surplus: [] })
  expect(await indexSearch(restarted, index)).toMatchObject({ indexed: 0 })
  restarted.db.$client.close()
}, 60_000)

test('what a killed fill left goes at the next start of the server, and what one is still filling stays', async () => {
  const { path, house } = inFile(openHouse())
  published(house)
  await indexSearch(house, indexOf(house))
  const left = () =>
    house.db.$client
      .prepare("select name from sqlite_master where name like 'search\\_%\\_next' escape '\\'")
      .all()
  const { child, lines } = fill(path)
  expect((await lines.next()).value).toBe('read')
  await startAndKill(path)
  expect(left()).toContainEqual({ name: 'search_rewritten_next' })

  await kill(child)
  createNextTables(house.db.$client)
  expect(left()).toContainEqual({ name: 'search_terms_next' })
  await startAndKill(path)
  expect(left()).toEqual([])
  expect(await compareIndex(house.db, indexOf(house))).toEqual({ missing: [], changed: [], surplus: [] })
  house.db.$client.close()
}, 120_000)
