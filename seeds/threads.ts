/** The threads (rode draden) the knowledge base starts with: two levels, each with the words people use for it. */
import { CERTAINTIES, type Certainty } from '#core/codes.ts'
import type { ThreadReference } from '#usecases/loadReference.ts'
import guidance from './threadGuidance.json' with { type: 'json' }
import rows from './threads.json' with { type: 'json' }

function certaintyOf(value: string): Certainty {
  const certainty = CERTAINTIES.find((candidate) => candidate === value)
  if (certainty === undefined) throw new Error(`Unknown certainty in threads.json: ${value}`)
  return certainty
}

/** When to choose each narrower thread and when not, with an invented case for and against. */
const guidanceOf = new Map(Object.entries(guidance))

/** All threads, main themes and their narrower threads. */
export const THREAD_SEEDS: readonly ThreadReference[] = rows.map((row) => ({
  ...row,
  ...guidanceOf.get(row.id),
  certainty: certaintyOf(row.certainty),
}))
