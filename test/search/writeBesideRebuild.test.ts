// What is written to the index while a new one takes its place.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { dutchAnalysis } from '#search/dictionary.ts'
import { RowMaker } from '#search/indexRows.ts'
import { NextIndex } from '#search/nextIndex.ts'
import { rebuildIndex } from '#search/rebuild.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { createSearchTables, dropNextTables } from '#search/sqliteTables.ts'
import { WordNumbers } from '#search/wordNumbers.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { story } from './searchDocument.ts'

const knowledge = { analysis: dutchAnalysis(), threads: () => THREAD_SEEDS }

test('a case that waited while a new index came is written with the words of that one', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'beside-')), 'index.db')
  const rebuilder = new BetterSqlite3(path)
  rebuilder.pragma('journal_mode = WAL')
  createSearchTables(rebuilder)
  const beforeTheLock: (() => void)[] = []
  const server = new BetterSqlite3(path, {
    verbose: (statement) => {
      if (statement === 'BEGIN IMMEDIATE') beforeTheLock.pop()?.()
    },
  })
  const index = openSqliteSearchIndex(server, knowledge)
  await index.put([story('old', 'Een rolstoel en een wandelwagen.')])

  const words = new WordNumbers(knowledge.analysis)
  const maker = new RowMaker(knowledge.analysis, words)
  const rows = [story('old', 'Een scootmobiel.')].map((each) => maker.make(each))
  const next = new NextIndex(rebuilder)
  next.write({ rows, words: words.takeNew() })
  beforeTheLock.push(() => next.putInPlace())
  await index.put([story('late', 'Een rolstoel en een wandelwagen.')])
  expect(beforeTheLock).toEqual([])

  const fresh = new BetterSqlite3(path)
  for (const each of [index, openSqliteSearchIndex(fresh, knowledge)]) {
    const found = async (asked: string) =>
      (await each.search({ words: asked, kind: 'case', visible: ['published'], limit: 5 })).hits.map(
        ({ id }) => id,
      )
    expect(await found('scootmobeil')).toEqual(['old'])
    expect(await found('wandelwagn')).toEqual(['late'])
  }
  for (const connection of [rebuilder, server, fresh]) connection.close()
})

test('while a rebuild makes its tables it is the other who waits', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'beside-')), 'index.db')
  const other = new BetterSqlite3(path, { timeout: 0 })
  other.pragma('journal_mode = WAL')
  createSearchTables(other)
  other.exec('create table something_else (id integer)')
  const writeBetween = [
    () => expect(() => other.exec('insert into something_else values (1)')).toThrow('locked'),
  ]
  const rebuilder = new BetterSqlite3(path, {
    verbose: (statement) => {
      if (String(statement).startsWith('select sql from sqlite_master')) writeBetween.pop()?.()
    },
  })
  expect(() => new NextIndex(rebuilder)).not.toThrow()
  expect(writeBetween).toEqual([])
  for (const connection of [rebuilder, other]) connection.close()
})

test('what goes wrong in the thread that writes is told with its code, and the index in place stays', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'beside-')), 'index.db')
  const connection = new BetterSqlite3(path)
  connection.pragma('journal_mode = WAL')
  createSearchTables(connection)
  const index = openSqliteSearchIndex(connection, knowledge)
  await index.put([story('old', 'Een rolstoel.')])
  const another = new BetterSqlite3(path)
  function* batches() {
    for (let batch = 0; batch < 8; batch++) {
      // Somebody else begins to fill an index anew, and throws away what was filled so far.
      if (batch === 4) dropNextTables(another)
      yield Array.from({ length: 2_000 }, (_, at) => story(`${batch}-${at}`, 'Een rollator.'))
    }
  }
  await expect(rebuildIndex(connection, knowledge.analysis, batches())).rejects.toMatchObject({
    code: 'SQLITE_ERROR',
  })
  const { hits } = await index.search({ words: 'rolstoel', kind: 'case', visible: ['published'], limit: 5 })
  expect(hits.map(({ id }) => id)).toEqual(['old'])
  for (const each of [connection, another]) each.close()
})
