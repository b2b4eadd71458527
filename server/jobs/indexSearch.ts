// Brings the search index up to date with the collection, from the list of what changed.
import { groupBy } from '#core/groupBy.ts'
import type { DocumentRef } from '#core/search/document.ts'
import type { Database } from '#db/client.ts'
import { allSearchDocuments, loadSearchDocuments } from '#db/searchDocuments.ts'
import {
  markIndexed,
  markRewritten,
  type OutboxEntry,
  pendingEntries,
  recordFailure,
} from '#db/searchOutbox.ts'
import { digestOf } from '#search/digest.ts'
import type { SearchIndex } from '#search/search.ts'
import type { Deps } from '#usecases/deps.ts'
import { alertSearches } from './alertSearches.ts'

/** How many changes are dealt with at a time. */
const BATCH_MAX = 200

/** After a failure the wait doubles from a second to at most five minutes. */
const RETRY_FIRST_MS = 1_000
const RETRY_MAX_MS = 300_000

/** What one run did; `failure` is what the engine said when it could not. */
export interface IndexRun {
  readonly indexed: number
  readonly failure: unknown
}

/**
 * Indexes everything that is due. Things are read as they are now, not as they were when they changed, so entries may
 * be dealt with twice and in any order. A thing that changes while it is indexed stays on the list. Kept searches hear of
 * what was published before it leaves the list, so that none is missed.
 */
export async function indexSearch(deps: Deps, index: SearchIndex): Promise<IndexRun> {
  const { db, now } = deps
  let indexed = 0
  markRewritten(db, now().toISOString())
  for (;;) {
    const entries = pendingEntries(db, now().toISOString(), BATCH_MAX)
    if (entries.length === 0) return { indexed, failure: null }
    try {
      await indexEntries(deps, index, entries)
    } catch (failure) {
      for (const entry of entries) recordFailure(db, entry, retryAt(entry, now()))
      return { indexed, failure }
    }
    for (const entry of entries) markIndexed(db, entry)
    indexed += entries.length
  }
}

async function indexEntries(deps: Deps, index: SearchIndex, entries: readonly OutboxEntry[]): Promise<void> {
  for (const [kind, changed] of groupBy(entries, (entry) => entry.kind)) {
    const ids = changed.map(({ subjectId }) => subjectId)
    const documents = loadSearchDocuments(deps.db, kind, ids)
    const there = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !there.has(id)).map((id): DocumentRef => ({ kind, id }))
    if (documents.length > 0) await index.put(documents)
    if (gone.length > 0) await index.remove(gone)
    await alertSearches(deps, documents)
  }
}

const retryAt = ({ attempts }: OutboxEntry, now: Date): string =>
  new Date(now.getTime() + Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** attempts)).toISOString()

/**
 * Fills the index anew from the whole collection; what is asked meanwhile is answered from the old content. What changed
 * meanwhile is put right at the end.
 */
export async function reindexAll(db: Database, index: SearchIndex): Promise<IndexDifference> {
  await index.rebuild(allSearchDocuments(db))
  return mendIndex(db, index)
}

/** What an index should be and is not; all three are empty when it equals the collection. */
export interface IndexDifference {
  readonly missing: readonly DocumentRef[]
  /** What it holds, but otherwise than it is now. */
  readonly changed: readonly DocumentRef[]
  readonly surplus: readonly DocumentRef[]
}

/** Compares every document of the collection with what the index holds of it. */
export async function compareIndex(db: Database, index: SearchIndex): Promise<IndexDifference> {
  const held = new Map((await index.held()).map((one) => [keyOf(one), one]))
  const missing: DocumentRef[] = []
  const changed: DocumentRef[] = []
  for (const batch of allSearchDocuments(db))
    for (const document of batch) {
      const { kind, id } = document
      const one = held.get(keyOf(document))
      if (one === undefined) missing.push({ kind, id })
      else if (one.digest !== digestOf(document)) changed.push({ kind, id })
      held.delete(keyOf(document))
    }
  return { missing, changed, surplus: [...held.values()].map(({ kind, id }) => ({ kind, id })) }
}

export const isSame = ({ missing, changed, surplus }: IndexDifference): boolean =>
  missing.length + changed.length + surplus.length === 0

/** Puts right what differs and leaves the rest alone. Answers what still differs then. */
export async function mendIndex(db: Database, index: SearchIndex): Promise<IndexDifference> {
  const found = await compareIndex(db, index)
  if (isSame(found)) return found
  for (const [kind, refs] of groupBy([...found.missing, ...found.changed], (ref) => ref.kind))
    for (let at = 0; at < refs.length; at += BATCH_MAX)
      await index.put(
        loadSearchDocuments(
          db,
          kind,
          refs.slice(at, at + BATCH_MAX).map(({ id }) => id),
        ),
      )
  if (found.surplus.length > 0) await index.remove(found.surplus)
  return compareIndex(db, index)
}

const keyOf = ({ kind, id }: DocumentRef): string => `${kind} ${id}`
