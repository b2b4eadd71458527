/** What comes with the program, learned from invented texts that people labelled: made by `scripts/lessons/teach.ts`. */
import taughtCauses from './causes.json' with { type: 'json' }
import type { Taught } from './taught.ts'
import taughtThreads from './threads.json' with { type: 'json' }

/** How much each thing weighs that speaks for a cause, in a short text and in a full one. */
export interface CauseWeights {
  readonly usualShort: number
  readonly usualFull: number
  readonly said: number
  readonly taughtShort: number
  readonly taughtFull: number
  /** The odds each cause has beforehand. */
  readonly beforehand: Readonly<Record<string, number>>
}

/** What labelled texts taught about threads and causes. */
export interface Lessons {
  readonly thread: Taught
  readonly cause: Taught
  readonly causeWeights: CauseWeights
}

/** The lessons that come with the program. */
export const LESSONS: Lessons = {
  thread: taughtThreads,
  cause: taughtCauses.taught,
  causeWeights: taughtCauses.weights,
}
