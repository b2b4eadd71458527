// Reads beforehand what the first questions after a start would have to wait for. Others are answered in between.
import { setImmediate } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import { TEXT_FIELDS } from '#core/search/document.ts'
import type { FieldNumbers } from '#core/search/wordList.ts'
import type { SearchIndex } from './search.ts'
import type { SearchKnowledge } from './searchWords.ts'
import { type SqliteStore, storeOf } from './sqliteStore.ts'

/** So many documents, spread over the index, tell which stems are common. */
const SAMPLED = 400

/** A stem in fewer of them than this is quickly read when it is asked. */
const COMMON_MIN = 4

/** Room in memory that is left for what people do ask. */
const FULLNESS_MAX = 0.5

/** Reads the index, the lists of its common stems, and what questions by the names of the threads need. */
export async function warmUp(
  connection: Connection,
  embedded: SearchIndex,
  { analysis, threads }: SearchKnowledge,
  signal: AbortSignal,
): Promise<void> {
  const store = storeOf(connection, analysis)
  store.refresh()
  store.words.spoken.sort()
  for (const words of ['', ...threads().map(({ label }) => label)]) {
    if (signal.aborted) return
    await embedded.search({ words, kind: 'case', visible: ['published'], limit: 1, facets: ['threadIds'] })
    await setImmediate()
  }
  for (const stem of commonStems(store)) {
    if (signal.aborted || store.lists.fullness > FULLNESS_MAX) return
    store.rowsOfStem(stem)
    await setImmediate()
  }
}

/** The stems that many documents hold, the commonest first. */
function commonStems(store: SqliteStore): readonly string[] {
  const step = Math.max(1, Math.floor(store.columns.rowsEnd / SAMPLED))
  const rows = Array.from(
    { length: Math.floor((store.columns.rowsEnd - 1) / step) },
    (_, at) => (at + 1) * step,
  )
  const counts = new Map<string, number>()
  for (const fields of store.documentsIn(rows).documents)
    for (const stem of stemsIn(store, fields)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= COMMON_MIN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([stem]) => stem)
}

function stemsIn(store: SqliteStore, fields: FieldNumbers): ReadonlySet<string> {
  const numbers = new Set(TEXT_FIELDS.flatMap((field) => [...fields[field]]))
  return new Set(
    [...numbers].map(store.words.termsOf).flatMap(({ stem, parts, joins }) => [stem, ...parts, ...joins]),
  )
}
