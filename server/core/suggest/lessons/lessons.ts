/** What comes with the program, learned from invented texts that people labelled: made by `scripts/lessons/teach.ts`. */
import taughtCauses from './causes.json' with { type: 'json' }
import knownWords from './knownWords.json' with { type: 'json' }
import taughtProvisions from './provisions.json' with { type: 'json' }
import type { Taught } from './taught.ts'
import taughtThreads from './threads.json' with { type: 'json' }
import type { UsualTopics } from './usualTopics.ts'

/** What speaks for a cause, in a short text and in a full one, in the order in which it is weighed. */
export const CAUSE_PARTS = ['usualShort', 'taughtShort', 'taughtFull'] as const
export type CausePart = (typeof CAUSE_PARTS)[number]

/** What speaks for an article besides a citation, in the order in which it is weighed. */
export const PROVISION_PARTS = ['words', 'typical', 'usual', 'taught', 'act'] as const
export type ProvisionPart = (typeof PROVISION_PARTS)[number]

/** What labelled texts taught about threads, articles and causes. */
export interface Lessons {
  /** The words that are looked for inside other words. */
  readonly known: ReadonlySet<string>
  readonly thread: Taught
  /** By the article that stands for its likes in other acts. */
  readonly provision: Taught
  /** How often such an article goes with each thread. */
  readonly usualTopics: UsualTopics
  readonly provisionWeights: Readonly<Record<ProvisionPart, number>>
  readonly cause: Taught
  readonly causeWeights: Readonly<Record<CausePart, number>>
}

/** The lessons that come with the program. */
export const LESSONS: Lessons = {
  known: new Set(knownWords),
  thread: taughtThreads,
  provision: taughtProvisions.taught,
  usualTopics: taughtProvisions.usual,
  provisionWeights: taughtProvisions.weights,
  cause: taughtCauses.taught,
  causeWeights: taughtCauses.weights,
}
