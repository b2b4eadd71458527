/** Planning for an index that answers over the network: everything it must be asked goes in a few round trips. */

import type { QueryPlan } from './plan.ts'
import type { PlanContext } from './planContext.ts'
import { planQuery } from './planQuery.ts'
import type { QueryPiece } from './queryLanguage.ts'
import { mayBeBeginning } from './spelling.ts'

/** What planning wants to know of the index, gathered to be asked together. */
export interface VocabularyQuestions {
  readonly stems: readonly string[]
  readonly words: readonly string[]
  readonly misspelt: readonly string[]
}

/** The answers, by stem or word. */
export interface VocabularyAnswers {
  readonly stems: ReadonlyMap<string, boolean>
  readonly words: ReadonlyMap<string, boolean>
  readonly misspelt: ReadonlyMap<string, readonly { readonly word: string; readonly distance: number }[]>
  /** Longer words that start with a misspelt one. */
  readonly begun: ReadonlyMap<string, readonly string[]>
}

/**
 * Plans with answers known so far, asks what turned out to be missing, and plans again, until nothing is missing.
 * A question needs two or three rounds; each later round asks only what the answers before brought up.
 */
export async function planAhead(
  pieces: readonly QueryPiece[],
  context: Omit<PlanContext, 'vocabulary'>,
  ask: (questions: VocabularyQuestions) => Promise<VocabularyAnswers>,
): Promise<QueryPlan> {
  const stems = new Map<string, boolean>()
  const words = new Map<string, boolean>()
  const misspelt = new Map<string, readonly { readonly word: string; readonly distance: number }[]>()
  const begun = new Map<string, readonly string[]>()
  for (;;) {
    const missing = { stems: new Set<string>(), words: new Set<string>(), misspelt: new Set<string>() }
    const plan = planQuery(pieces, {
      ...context,
      vocabulary: {
        // Until it is answered a stem counts as known, so that no word is looked upon as misspelt too early.
        knows: (stem) => stem !== '' && recall(stems, stem, missing.stems, true),
        hasWord: (word) => recall(words, word, missing.words, false),
        startingWith: (word) => (mayBeBeginning(word) ? recall(begun, word, missing.misspelt, []) : []),
        similarTo: (word) => recall(misspelt, word, missing.misspelt, []),
      },
    })
    if (missing.stems.size + missing.words.size + missing.misspelt.size === 0) return plan
    const answers = await ask({
      stems: [...missing.stems],
      words: [...missing.words],
      misspelt: [...missing.misspelt],
    })
    for (const stem of missing.stems) stems.set(stem, answers.stems.get(stem) ?? false)
    for (const word of missing.words) words.set(word, answers.words.get(word) ?? false)
    for (const word of missing.misspelt) {
      misspelt.set(word, answers.misspelt.get(word) ?? [])
      begun.set(word, answers.begun.get(word) ?? [])
    }
  }
}

function recall<T>(known: ReadonlyMap<string, T>, key: string, missing: Set<string>, meanwhile: T): T {
  const answer = known.get(key)
  if (answer === undefined) missing.add(key)
  return answer ?? meanwhile
}
