/** What comes with the program, learned from invented texts that people labelled: made by `scripts/lessons/teach.ts`. */
import taughtCauses from './causes.json' with { type: 'json' }
import type { Taught } from './taught.ts'
import taughtThreads from './threads.json' with { type: 'json' }

/** What speaks for a cause, in a short text and in a full one, in the order in which it is weighed. */
export const CAUSE_PARTS = ['usualShort', 'usualFull', 'said', 'taughtShort', 'taughtFull'] as const
export type CausePart = (typeof CAUSE_PARTS)[number]

/** How much each of these weighs. */
export interface CauseWeights extends Readonly<Record<CausePart, number>> {
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
