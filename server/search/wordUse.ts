// How many cases use a word, counted no further than anybody needs who wants to know whether it is rare.
import type { Database as Connection } from 'better-sqlite3'
import type { CaseStatus } from '#core/codes.ts'
import { dutchAnalysis } from './dictionary.ts'
import { FAILS } from './documentColumns.ts'
import { storeOf } from './sqliteStore.ts'

/** Beyond this many the count stops. */
const COUNTED_MAX = 2

/** Counts the cases in these states that have a word in any of its forms, up to two. */
export function casesUsing(
  database: { readonly $client: Connection },
  visible: readonly CaseStatus[],
): (word: string) => number {
  const analysis = dutchAnalysis()
  const store = storeOf(database.$client, analysis)
  store.refresh()
  const test = store.columns.test({ kind: 'case', visible, filter: {} })
  return (word) => {
    const stems = analysis.analyse(word).map(({ terms }) => `"${terms.stem}"`)
    if (stems.length === 0) return 0
    let count = 0
    store.anyMatching(stems.join(' AND '), (row) => {
      if (test(row) !== FAILS) count += 1
      return count >= COUNTED_MAX
    })
    return count
  }
}
