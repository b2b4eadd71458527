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
  effects: 2,
  weight: 4,
  remedy: 5,
  alsoCause: 6,
  before: 7,
  status: 8,
  events: 9,
  answer: 10,
} as const
export type Part = keyof typeof STEPS

/** How one bottleneck is told, part by part. */
export type Voice = (part: Part) => Choose

/**
 * The voices of bottlenecks by their numbers, given in the order in which they stand in the letter. The number decides, wherever
 * a bottleneck stands; only one that would read like the one before it takes the next wording, and not that of the one behind
 * it, so that no other has to follow.
 */
export function voicesOf(numbers: readonly number[]): (number: number) => Voice {
  const settled = new Map<string, ReadonlyMap<number, number>>()
  const turnsIn = (part: Part, size: number): ReadonlyMap<number, number> => {
    const key = `${part}.${size}`
    const turns = settled.get(key) ?? apart(numbers, (number) => turnOf(number, part, size), size)
    settled.set(key, turns)
    return turns
  }
  return (number) => (part) => (wordings) => {
    const turns = turnsIn(part, wordings.length)
    return byPlace(turns.get(number) ?? turnOf(number, part, wordings.length))(wordings)
  }
}

function turnOf(number: number, part: Part, size: number): number {
  const turn = number - 1
  return (turn + STEPS[part] * Math.floor(turn / size)) % size
}

/** The turn of each; one that has that of the one before takes another, of those the one that is taken least. */
function apart(
  numbers: readonly number[],
  wished: (number: number) => number,
  size: number,
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  const taken = Array.from(
    { length: size },
    (_, turn) => numbers.filter((each) => wished(each) === turn).length,
  )
  let before: number | undefined
  numbers.forEach((number, index) => {
    const own = wished(number)
    const next = numbers[index + 1]
    const behind = next === undefined ? undefined : wished(next)
    const others = taken.flatMap((times, turn) =>
      turn === own || turn === before || turn === behind ? [] : [{ turn, times }],
    )
    const [free] = others.toSorted((a, b) => a.times - b.times)
    const settled = own === before && free ? free.turn : own
    taken[own] = (taken[own] ?? 0) - 1
    taken[settled] = (taken[settled] ?? 0) + 1
    turns.set(number, settled)
    before = settled
  })
  return turns
}

/** By what is said: the same question is put in the same words wherever it is asked. */
export const bySubject = (subject: string): Choose =>
  byPlace([...subject].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0))
