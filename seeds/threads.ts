/** The threads (rode draden) the knowledge base starts with: two levels, each with the words people use for it. */
import { CERTAINTIES, type Certainty } from '#core/codes.ts'
import rows from './threads.json' with { type: 'json' }

/** A thread as it is first put into the collection; later versions live in the database. */
export interface ThreadSeed {
  readonly id: string
  /** The thread above it, or null for a main theme. */
  readonly parentId: string | null
  readonly label: string
  readonly definition: string
  readonly scopeNote: string | null
  readonly synonyms: readonly string[]
  readonly keywords: readonly string[]
  /** Provisions (ids of `#core/law/reference.ts`) that typically go with it. */
  readonly provisionIds: readonly string[]
  readonly source: readonly string[]
  readonly certainty: Certainty
}

function certaintyOf(value: string): Certainty {
  const certainty = CERTAINTIES.find((candidate) => candidate === value)
  if (certainty === undefined) throw new Error(`Unknown certainty in threads.json: ${value}`)
  return certainty
}

/** All threads, main themes and their narrower threads. */
export const THREAD_SEEDS: readonly ThreadSeed[] = rows.map((row) => ({
  ...row,
  certainty: certaintyOf(row.certainty),
}))
