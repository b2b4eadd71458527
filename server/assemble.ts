// Puts the parts of the house together around one database, for the server and the command line alike.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import { openDatabase } from '#db/client.ts'
import { isAnythingPending, markAllForIndexing } from '#db/searchOutbox.ts'
import { findThreads, threadsInUse } from '#db/threads.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { openMeilisearchIndex } from '#search/meilisearchIndex.ts'
import type { SearchIndex } from '#search/search.ts'
import { searchWithFallback } from '#search/searchWithFallback.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { warmUp } from '#search/warmUp.ts'
import { type Deps, instantOf } from '#usecases/deps.ts'
import { loadReference } from '#usecases/loadReference.ts'
import { THREAD_SEEDS } from '../seeds/threads.ts'
import type { Config } from './config.ts'
import { renewIndex } from './jobs/renewIndex.ts'

/** The parts that hang together: one database, one way to search it. */
export interface House {
  readonly deps: Deps
  readonly search: SearchIndex
  /** The name of the engine that answers when all is well. */
  readonly searchEngine: string
  /** Reads what the first questions would wait for; see `warmUp`. */
  readonly warmUp: (signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

/** Opens the database, brings it up to date and loads the laws and threads when it is new. */
export function assemble({ databasePath, meilisearch }: Pick<Config, 'databasePath' | 'meilisearch'>): House {
  if (databasePath !== ':memory:') mkdirSync(dirname(databasePath), { recursive: true })
  const db = openDatabase(databasePath)
  const deps: Deps = { db, now: () => new Date(), newId: randomUUID }
  if (findThreads(db).length === 0)
    loadReference(deps, {
      regulations: REGULATIONS,
      provisions: PROVISIONS,
      threads: THREAD_SEEDS,
      precedents: [],
    })
  renewIndex(deps)
  return { deps, ...openSearch(deps, meilisearch), close: () => db.$client.close() }
}

/** The embedded index is always kept; with a search server configured, that one answers as long as it is there. */
function openSearch(
  deps: Deps,
  meilisearch: Config['meilisearch'],
): Pick<House, 'search' | 'searchEngine' | 'warmUp'> {
  const { db } = deps
  const knowledge = { analysis: dutchAnalysis(), threads: threadsInUse(db) }
  const embedded = openSqliteSearchIndex(db.$client, knowledge)
  const ready = (signal: AbortSignal) => warmUp(db.$client, embedded, knowledge, signal)
  if (!meilisearch) return { search: embedded, searchEngine: 'fts', warmUp: ready }
  const away = openMeilisearchIndex({ ...meilisearch, knowledge })
  const list = {
    isEmpty: () => !isAnythingPending(db),
    fill: () => db.transaction((tx) => markAllForIndexing(tx, instantOf(deps))),
  }
  return {
    search: searchWithFallback(away, embedded, list),
    searchEngine: 'meilisearch',
    warmUp: ready,
  }
}
