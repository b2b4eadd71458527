// Which of several equal wordings is taken, so that what stands in a row does not read alike and the same always reads the same.

/** The nth of a fixed set of wordings, by turns. */
export const vary = <T>(turn: number, wordings: readonly [T, ...T[]]): T =>
  wordings[turn % wordings.length] ?? wordings[0]

/** Takes one of a set of wordings. */
export type Choose = <T>(wordings: readonly [T, ...T[]]) => T

/** By the place of something in a list that has an order of its own. */
export const byPlace =
  (turn: number): Choose =>
  (wordings) =>
    vary(turn, wordings)

/** What is said of every bottleneck, in one of several wordings; parts with as many of them stand apart in this list. */
const PARTS = [
  'whoItHits',
  'cases',
  'sources',
  'effects',
  'urgency',
  'remedy',
  'cause',
  'example',
  'before',
  'status',
  'since',
  'events',
  'answer',
  'weight',
] as const
export type Part = (typeof PARTS)[number]

/** How one bottleneck is told, part by part. */
export type Voice = (part: Part) => Choose

/**
 * The voice of a bottleneck by its turn, wherever it stands. Those within one round of the wordings differ in every part. Each
 * next round begins further on, in each part by a step of its own, so that bottlenecks which share one wording do not share
 * the others.
 */
export const voiceOf =
  (turn: number): Voice =>
  (part) =>
  (wordings) =>
    vary(turn + PARTS.indexOf(part) * Math.floor(turn / wordings.length), wordings)

/** By what is said: the same question is put in the same words wherever it is asked. */
export const bySubject = (subject: string): Choose =>
  byPlace([...subject].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0))
