// With the search server away, search goes on and nothing is lost.
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { precedents } from '#db/schema/precedents.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { allSearchDocuments } from '#db/searchDocuments.ts'
import { isAnythingPending, markAllForIndexing, markForIndexing } from '#db/searchOutbox.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { digestOf } from '#search/digest.ts'
import { openMeilisearchIndex } from '#search/meilisearchIndex.ts'
import { SearchEngineError } from '#search/meilisearchServer.ts'
import type { SearchIndex } from '#search/search.ts'
import { searchWithFallback } from '#search/searchWithFallback.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { compareIndex, indexSearch, mendIndex, reindexAll } from '#server/jobs/indexSearch.ts'
import { FailingServer } from './failingServer.ts'

const knowledge = { analysis: dutchAnalysis(), threads: () => [] }
const SAME = { missing: [], changed: [], surplus: [] }
const question = { words: 'dringende redenen', kind: 'precedent', visible: ['published'], limit: 5 } as const

let db: Database
let server: FailingServer
let url: string
let index: SearchIndex
let clock: number

/** As when the process starts: what was in memory is gone. */
const started = (): SearchIndex =>
  searchWithFallback(
    openMeilisearchIndex({ url, key: 'test', knowledge }),
    openSqliteSearchIndex(db.$client, knowledge),
    { isEmpty: () => !isAnythingPending(db), fill: () => markAllForIndexing(db, now().toISOString()) },
    () => clock,
  )

beforeEach(async () => {
  db = openDatabase(':memory:')
  server = new FailingServer()
  clock = Date.parse('2026-01-01T00:00:00Z')
  url = await server.open()
  server.indexes.set('rodedraad', new Map())
  index = started()
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

function renamePrecedent(id: string, title: string): void {
  db.update(precedents).set({ title }).where(eq(precedents.id, id)).run()
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

/** The content the server holds of each precedent, and what it should hold. */
const heldOnServer = () => [...server.stored.values()].map(({ id, digest }) => [id, digest] as const)
const inCollection = () =>
  [...allSearchDocuments(db)].flat().map((document) => [document.id, digestOf(document)] as const)

test('killed during a thousand writes, the server equals the collection after its return', async () => {
  const deps = { db, now, newId: randomUUID }
  for (let at = 0; at < 1_000; at++) addPrecedent(String(at))
  server.killedAfter = 500
  expect((await indexSearch(deps, index)).failure).toBeInstanceOf(SearchEngineError)
  // The third batch of two hundred was halfway when the server fell; all of that batch is still to be done.
  expect(server.stored.size).toBe(500)
  expect(db.select().from(searchOutbox).all()).toHaveLength(600)

  for (let at = 0; at < 50; at++) deletePrecedent(String(at))
  for (let at = 50; at < 100; at++) renamePrecedent(String(at), 'Een andere titel')
  expect((await indexSearch(deps, index)).failure).not.toBeNull()
  expect((await index.search(question)).notes).toContain('ENGINE_AWAY')
  expect(new Map(heldOnServer())).not.toEqual(new Map(inCollection()))
  const waiting = db.select().from(searchOutbox).all().length

  server.mood = 'well'
  clock += 10 * 60_000
  expect(await indexSearch(deps, index)).toEqual({ indexed: waiting, failure: null })
  expect(db.select().from(searchOutbox).all()).toEqual([])
  expect(server.stored.size).toBe(950)
  expect(new Map(heldOnServer())).toEqual(new Map(inCollection()))
  expect(await compareIndex(db, index)).toEqual(SAME)
})

test('after a restart the server is not asked before it has what it missed', async () => {
  const deps = { db, now, newId: randomUUID }
  addPrecedent('1')
  expect((await indexSearch(deps, index)).failure).toBeNull()
  server.mood = 'gone'
  addPrecedent('2')
  expect((await indexSearch(deps, index)).failure).not.toBeNull()

  server.mood = 'well'
  index = started()
  const answer = await index.search(question)
  expect(answer.hits.map(({ id }) => id).sort()).toEqual(['1', '2'])
  expect(answer.notes).toContain('ENGINE_AWAY')

  clock += 10 * 60_000
  expect((await indexSearch(deps, index)).failure).toBeNull()
  expect([...server.stored.values()].map(({ id }) => id).sort()).toEqual(['1', '2'])
  expect(server.searches).toBe(0)
  await index.search(question)
  expect(server.searches).toBeGreaterThan(0)
})

test('a server that lost its content gets everything again, and is not asked before it has', async () => {
  const deps = { db, now, newId: randomUUID }
  for (let at = 0; at < 3; at++) addPrecedent(String(at))
  await indexSearch(deps, index)
  server.indexes.clear()
  index = started()
  addPrecedent('3')
  const answer = await index.search(question)
  expect(answer.notes).toContain('ENGINE_AWAY')
  expect(server.searches).toBe(0)

  expect((await indexSearch(deps, index)).failure).toBeNull()
  expect(server.stored.size).toBe(4)
  expect(await compareIndex(db, index)).toEqual(SAME)
  await index.search(question)
  expect(server.searches).toBeGreaterThan(0)
})

test('killed during a rebuild, the server keeps its old content and the next rebuild completes', async () => {
  const deps = { db, now, newId: randomUUID }
  for (let at = 0; at < 300; at++) addPrecedent(String(at))
  await indexSearch(deps, index)
  renamePrecedent('7', 'Een andere titel')
  server.killedAfter = 400
  await expect(reindexAll(db, index)).rejects.toBeInstanceOf(SearchEngineError)
  expect(server.stored.size).toBe(300)
  server.mood = 'well'
  clock += 10 * 60_000
  expect(await reindexAll(db, index)).toEqual(SAME)
  expect(new Map(heldOnServer())).toEqual(new Map(inCollection()))
})

test('a swap that the server took but did not do is told, and the old content stays', async () => {
  addPrecedent('1')
  await indexSearch({ db, now, newId: randomUUID }, index)
  renamePrecedent('1', 'Een andere titel')
  const before = heldOnServer()
  server.refusesSwaps = true
  await expect(reindexAll(db, index)).rejects.toThrow('index_not_swapped')
  expect(heldOnServer()).toEqual(before)
})

test('comparing finds what either index lacks, holds too much or holds otherwise, and mending puts just that right', async () => {
  for (let at = 0; at < 5; at++) addPrecedent(String(at))
  await indexSearch({ db, now, newId: randomUUID }, index)
  const embedded = openSqliteSearchIndex(db.$client, knowledge)
  await embedded.remove([{ kind: 'precedent', id: '0' }])
  db.$client
    .prepare("update search_documents set texts = replace(texts, 'weegt', 'woog') where id = '1'")
    .run()
  const [, , third] = [...server.stored]
  if (third) server.stored.set(third[0], { ...third[1], digest: 'of before' })
  server.stored.set('ghost', { key: 'ghost', kind: 'case', id: 'ghost', digest: 'x' })
  expect(await compareIndex(db, index)).toEqual({
    missing: [],
    changed: ['0', '1', '2'].map((id) => ({ kind: 'precedent', id })),
    surplus: [{ kind: 'case', id: 'ghost' }],
  })
  server.stored.delete('ghost')
  server.requests = 0
  expect(await mendIndex(db, index)).toEqual(SAME)
  expect(await compareIndex(db, embedded)).toEqual(SAME)
})

test('a document whose words were lost from the index is missed', async () => {
  addPrecedent('1')
  const embedded = openSqliteSearchIndex(db.$client, knowledge)
  await indexSearch({ db, now, newId: randomUUID }, embedded)
  db.$client.exec('delete from search_terms')
  expect((await compareIndex(db, embedded)).missing).toEqual([{ kind: 'precedent', id: '1' }])
  expect(await mendIndex(db, embedded)).toEqual(SAME)
  expect((await embedded.search(question)).total).toBe(1)
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
  expect(await compareIndex(db, openSqliteSearchIndex(db.$client, knowledge))).toEqual(SAME)
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
  expect(await embedded.held()).toMatchObject([{ kind: 'precedent', id: '1' }])
})
