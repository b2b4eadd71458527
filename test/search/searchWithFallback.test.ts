// With the search server away, search goes on and nothing is lost.
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { precedents } from '#db/schema/precedents.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openMeilisearchIndex } from '#search/meilisearchIndex.ts'
import type { SearchIndex } from '#search/search.ts'
import { searchWithFallback } from '#search/searchWithFallback.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { compareIndex, indexSearch, reindexAll } from '#server/jobs/indexSearch.ts'
import { FailingServer } from './failingServer.ts'

const knowledge = { analysis: dutchAnalysis(), threads: () => [] }
const question = { words: 'dringende redenen', kind: 'precedent', visible: ['published'], limit: 5 } as const

let db: Database
let server: FailingServer
let index: SearchIndex
let clock: number

beforeEach(async () => {
  db = openDatabase(':memory:')
  server = new FailingServer()
  clock = Date.parse('2026-01-01T00:00:00Z')
  index = searchWithFallback(
    openMeilisearchIndex({ url: await server.open(), key: 'test', knowledge }),
    openSqliteSearchIndex(db.$client, knowledge),
    () => clock,
  )
})
afterEach(async () => {
  await server.close()
  db.$client.close()
})

const now = () => new Date(clock)

function addPrecedent(id: string): void {
  db.insert(precedents)
    .values({
      id,
      kind: 'ruling',
      identifier: `ECLI:NL:TEST:2024:${id}`,
      title: 'Dringende redenen bij terugvordering',
      summary: 'De rechter weegt de gevolgen.',
      certainty: 'aannemelijk',
    })
    .run()
  markForIndexing(db, 'precedent', id, now().toISOString())
}

function deletePrecedent(id: string): void {
  db.delete(precedents).where(eq(precedents.id, id)).run()
  markForIndexing(db, 'precedent', id, now().toISOString())
}

test('while the server is away the embedded index answers, with a note', async () => {
  server.mood = 'gone'
  addPrecedent('1')
  expect((await indexSearch({ db, now, newId: randomUUID }, index)).failure).not.toBeNull()
  const answer = await index.search(question)
  expect(answer.hits.map(({ id }) => id)).toEqual(['1'])
  expect(answer.notes).toContain('ENGINE_AWAY')
})

test('killed during a thousand writes, the server equals the collection after its return', async () => {
  const deps = { db, now, newId: randomUUID }
  for (let at = 0; at < 400; at++) addPrecedent(String(at))
  await indexSearch(deps, index)
  expect(server.stored.size).toBe(400)
  server.mood = 'gone'
  for (let at = 400; at < 1_000; at++) addPrecedent(String(at))
  for (let at = 0; at < 50; at++) deletePrecedent(String(at))
  expect((await indexSearch(deps, index)).failure).not.toBeNull()
  expect(db.select().from(searchOutbox).all()).toHaveLength(650)
  expect((await index.search(question)).notes).toContain('ENGINE_AWAY')

  server.mood = 'well'
  clock += 10 * 60_000
  expect(await indexSearch(deps, index)).toEqual({ indexed: 650, failure: null })
  expect(db.select().from(searchOutbox).all()).toEqual([])
  expect(server.stored.size).toBe(950)
  expect(await compareIndex(db, index)).toEqual({ missing: [], surplus: [] })
})

test('a failed entry waits longer after each failure, five minutes at most', async () => {
  server.mood = 'failing-tasks'
  addPrecedent('1')
  const waits: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    await indexSearch({ db, now, newId: randomUUID }, index)
    const due = Date.parse(db.select().from(searchOutbox).get()?.retryAt ?? '')
    waits.push((due - clock) / 1_000)
    clock = due
  }
  expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8])
  expect(waits.at(-1)).toBe(300)
})

test('what is deleted from the collection leaves both indexes', async () => {
  addPrecedent('1')
  addPrecedent('2')
  await indexSearch({ db, now, newId: randomUUID }, index)
  db.delete(precedents).run()
  markForIndexing(db, 'precedent', '1', now().toISOString())
  markForIndexing(db, 'precedent', '2', now().toISOString())
  await indexSearch({ db, now, newId: randomUUID }, index)
  expect(server.stored.size).toBe(0)
  expect(await compareIndex(db, openSqliteSearchIndex(db.$client, knowledge))).toEqual({
    missing: [],
    surplus: [],
  })
})

test('a rebuild fills the index from the collection alone', async () => {
  addPrecedent('1')
  const embedded = openSqliteSearchIndex(db.$client, knowledge)
  await embedded.put([
    {
      kind: 'case',
      id: 'ghost',
      status: 'published',
      date: '2020-01-01',
      texts: { title: 'Spook', summary: '', narrative: '', labels: '' },
      tags: {},
      severity: null,
    },
  ])
  expect((await compareIndex(db, embedded)).surplus).toEqual([{ kind: 'case', id: 'ghost' }])
  await reindexAll(db, embedded)
  expect(await embedded.refs()).toEqual([{ kind: 'precedent', id: '1' }])
})
