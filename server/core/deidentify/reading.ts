/**
 * Reads many texts side by side: each rule goes over all of them before the next rule begins, as the code of more than
 * a thousand rules is far larger than what a processor keeps at hand (docs/adr/0053-texts-read-side-by-side.md).
 */

/** A reading of one text, which stops between its rules so that other texts can be read as far. */
export type Reading<T> = Generator<undefined, T, undefined>

/** What comes of a reading that nothing is read beside. */
export function readAlone<T>(reading: Reading<T>): T {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/** More texts at a time take more memory and are hardly faster. */
const TEXTS_AT_A_TIME = 64

/** What comes of every reading, in order. */
export function readSideBySide<T>(readings: readonly (() => Reading<T>)[]): T[] {
  const read: T[] = []
  for (let from = 0; from < readings.length; from += TEXTS_AT_A_TIME)
    for (const outcome of together(readings.slice(from, from + TEXTS_AT_A_TIME))) read.push(outcome)
  return read
}

function together<T>(readings: readonly (() => Reading<T>)[]): T[] {
  const outcomes: { at: number; outcome: T }[] = []
  for (let open = readings.map((begin, at) => ({ at, reading: begin() })); open.length > 0; )
    open = open.filter(({ at, reading }) => {
      const step = reading.next()
      if (step.done) outcomes.push({ at, outcome: step.value })
      return !step.done
    })
  return outcomes.sort((a, b) => a.at - b.at).map(({ outcome }) => outcome)
}

/** What each of these finds in a page, one after another. */
export function* foundBy<P, F>(finders: readonly ((page: P) => readonly F[])[], page: P): Reading<F[]> {
  const found: F[] = []
  for (const find of finders) {
    for (const finding of find(page)) found.push(finding)
    yield
  }
  return found
}
