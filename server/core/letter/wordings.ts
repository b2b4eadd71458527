// Which of several equal wordings is taken, so that what stands in a row does not read alike and the same always reads the same.

/** Takes one of a set of wordings. */
export type Choose = <T>(wordings: readonly [T, ...T[]]) => T

/** By the place of something in a list that has an order of its own: each takes the next. */
export const byPlace =
  (place: number): Choose =>
  (wordings) =>
    wordings[place % wordings.length] ?? wordings[0]

/**
 * What is said of every bottleneck in one of several wordings, with how far each next round of these begins further on. Parts
 * that are told in equally many should differ in their steps. A new part takes a number that is left: with another step the
 * part reads otherwise in every letter.
 */
const STEPS = {
  whoItHits: 0,
  cases: 1,
  sources: 2,
  effects: 3,
  urgency: 4,
  remedy: 5,
  cause: 6,
  example: 7,
  before: 8,
  status: 9,
  since: 10,
  events: 11,
  answer: 12,
  weight: 13,
} as const
export type Part = keyof typeof STEPS

/** How one bottleneck is told, part by part. */
export type Voice = (part: Part) => Choose

/**
 * The voice of a bottleneck by its number, wherever it stands. Those within one round of the wordings differ in every part. Of
 * two that are rounds apart some parts are told alike, but not all: the steps of the parts lead them to different wordings.
 */
export const voiceOf =
  (number: number): Voice =>
  (part) =>
  (wordings) => {
    const turn = number - 1
    return byPlace(turn + STEPS[part] * Math.floor(turn / wordings.length))(wordings)
  }

/** By what is said: the same question is put in the same words wherever it is asked. */
export const bySubject = (subject: string): Choose =>
  byPlace([...subject].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0))
