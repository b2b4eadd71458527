// The index on a Meilisearch server: how it fails, always; the contract itself wherever a real server is configured.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openMeilisearchIndex } from '#search/meilisearchIndex.ts'
import { createSearchKey } from '#search/meilisearchKey.ts'
import { connect, perform, SearchEngineError } from '#search/meilisearchServer.ts'
import type { SearchIndex } from '#search/search.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { FailingServer } from './failingServer.ts'
import { story } from './searchDocument.ts'
import { describeSearchIndex } from './searchIndex.contract.ts'

const knowledge = { analysis: dutchAnalysis(), threads: () => THREAD_SEEDS }

describe('search index: meilisearch, when the server fails', () => {
  let server: FailingServer
  let index: SearchIndex
  let url: string

  beforeEach(async () => {
    server = new FailingServer()
    url = await server.open()
    index = openMeilisearchIndex({ url, key: 'test', knowledge })
  })
  afterEach(() => server.close())

  test('documents are there when put resolves', async () => {
    await index.put([story('a', 'Een gift.')])
    expect(await index.held()).toMatchObject([{ kind: 'case', id: 'a' }])
  })

  test('the server is told to leave words to our own analysis, and what it may filter, sort and show', async () => {
    await index.rebuild([[story('a', 'Een gift.')]])
    expect([...server.settings.keys()]).toEqual(['rodedraad', 'rodedraad_next'])
    for (const sent of server.settings.values())
      expect(sent).toMatchObject({
        searchableAttributes: ['surface'],
        synonyms: {},
        stopWords: [],
        rankingRules: ['sort', 'words', 'exactness'],
        sortableAttributes: ['timestamp', 'key'],
        typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
        localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
        filterableAttributes: expect.arrayContaining([
          expect.objectContaining({
            attributePatterns: expect.arrayContaining([
              'status',
              'terms',
              'threadIds',
              'precedentIds',
              'years',
            ]),
          }),
        ]),
      })
  })

  test('a failed task rejects with the reason of the server', async () => {
    await index.put([story('a', 'Een gift.')])
    server.mood = 'failing-tasks'
    await expect(index.put([story('b', 'Een boete.')])).rejects.toMatchObject({
      code: 'no_space_left_on_device',
    })
    expect(await index.held()).toMatchObject([{ kind: 'case', id: 'a' }])
  })

  test('a busy server is asked again until it answers', async () => {
    server.mood = 'busy'
    server.recoversAfter = 2
    await index.put([story('a', 'Een gift.')])
    expect(server.stored.size).toBe(1)
  })

  test('a server that stays away rejects, and is found again later by the same index', async () => {
    server.mood = 'gone'
    await expect(index.put([story('a', 'Een gift.')])).rejects.toBeInstanceOf(SearchEngineError)
    server.mood = 'well'
    await index.put([story('a', 'Een gift.')])
    expect(server.stored.size).toBe(1)
  })

  test('a server that never answers rejects after the time allowed', async () => {
    server.mood = 'silent'
    const impatient = openMeilisearchIndex({ url, key: 'test', timeoutMs: 300, knowledge })
    await expect(impatient.held()).rejects.toBeInstanceOf(SearchEngineError)
  })

  test('a key is made for our own indexes only, with no right to make keys', async () => {
    expect(await createSearchKey({ url, key: 'master' })).toBe('a-key-with-few-rights')
    const asked = z
      .object({ indexes: z.array(z.string()), actions: z.array(z.string()) })
      .parse(server.keyAsked)
    expect(asked.indexes).toEqual(['rodedraad*'])
    expect(asked.actions.filter((action) => /\*|keys|dumps|snapshots/.test(action))).toEqual([])
  })

  test('a wrong key is told at once and not tried again', async () => {
    server.mood = 'forbidding'
    await expect(index.held()).rejects.toMatchObject({ code: 'invalid_api_key' })
    expect(server.requests).toBe(1)
  })
})

const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env
if (url === undefined) {
  console.warn('NOT RUN: the search contract on a real Meilisearch server, because MEILI_URL is not set.')
  test('the contract was NOT run on a real Meilisearch server (MEILI_URL is not set)', () => {
    expect(url).toBeUndefined()
  })
} else {
  describeSearchIndex('meilisearch', async () => {
    // Within the names that a key of `rodedraad searchkey` is for.
    const indexUid = `rodedraad_contract_${randomUUID()}`
    const index = openMeilisearchIndex({ url, key, indexUid, knowledge })
    const client = connect({ url, key })
    return { index, close: () => perform(client, () => client.deleteIndex(indexUid), ['index_not_found']) }
  })
}
