// Learns anew from the decided cases when enough of them are new, or when a case that was learned from is gone.
import type { DecidedCase, SuggestionModel } from '#core/suggest/learned/model.ts'
import { SHIPPED_MODEL } from '#core/suggest/learned/shipped.ts'
import { CASES_MAX, CASES_MIN, trainModel } from '#core/suggest/learned/train.ts'
import type { Catalogue } from '#core/suggest/suggestion.ts'
import type { Database } from '#db/client.ts'
import {
  basisOf,
  countLearnable,
  dropModel,
  findCatalogue,
  findDecidedCaseIds,
  findDecidedCases,
  findModelState,
  replaceModel,
} from '#db/suggestionModels.ts'
import { startThread } from '#search/thread.ts'

/** After this many new decisions the model is made anew. */
const NEW_DECISIONS = 25

/** What there is to learn from. */
export interface Lesson {
  readonly decided: readonly DecidedCase[]
  readonly catalogue: Catalogue
}

/** Learns in this thread; the weights start from those that come with the program. */
export const learn = ({ decided, catalogue }: Lesson): SuggestionModel | null =>
  trainModel(decided, catalogue, SHIPPED_MODEL.weights)?.model ?? null

/** Learns beside the server, which goes on answering meanwhile. */
export function learnApart(lesson: Lesson): Promise<SuggestionModel | null> {
  const worker = startThread(new URL('./learnWorker.ts', import.meta.url), lesson)
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** What a training did: the version of the new model, or null when there was nothing to learn. */
export interface Trained {
  readonly cases: number
  readonly version: number | null
}

/** Makes the model anew from all decided cases; with too few of them the one that comes with the program is used. */
export async function trainSuggestions(
  db: Database,
  now: () => Date,
  how: (lesson: Lesson) => SuggestionModel | null | Promise<SuggestionModel | null> = learnApart,
): Promise<Trained> {
  const decided = findDecidedCases(db, CASES_MAX)
  const model = await how({ decided, catalogue: findCatalogue(db) })
  if (model === null) {
    dropModel(db)
    return { cases: decided.length, version: null }
  }
  const row = {
    basis: basisOf(decided),
    caseIds: decided.map(({ id }) => id),
    trainedAt: now().toISOString(),
    model,
  }
  return { cases: decided.length, version: db.transaction((tx) => replaceModel(tx, row)) }
}

/** Whether it is time to learn: enough new decisions, or a case learned from that may no longer be learned from. */
export function isTimeToTrain(db: Database): boolean {
  const state = findModelState(db)
  const ids = findDecidedCaseIds(db, CASES_MAX)
  if (!state) return ids.length >= CASES_MIN
  const known = new Set(state.caseIds)
  const fresh = ids.filter((id) => !known.has(id)).length
  return fresh >= NEW_DECISIONS || countLearnable(db, state.caseIds) < state.caseIds.length
}
