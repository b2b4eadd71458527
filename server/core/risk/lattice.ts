/**
 * Counts who shares a description at every way to make it coarser, and finds the smallest way that is enough.
 *
 * Every field has a ladder; a choice of one rung on each is a node of a lattice (Samarati, "Protecting respondents'
 * identities in microdata release", 2001; Sweeney, "Achieving k-anonymity privacy protection using generalization and
 * suppression", 2002). They search for a node that suits a whole table and prune, since tables have many fields. Here one
 * description is judged and its lattice has at most three rungs on each of seven ladders, so all nodes are counted at once:
 * each person counts at the lowest node that covers them, and adding up along each ladder in turn gives all the rest.
 */

/** So many people whom the description covers when each field goes up this many rungs, and not sooner. */
export interface Tally {
  readonly rungs: readonly number[]
  readonly people: number
}

/** The number of people at each node; `heights` holds the highest rung of each ladder. */
export interface Lattice {
  readonly heights: readonly number[]
  readonly people: readonly number[]
}

/** Counts all nodes from the tallies; a tally whose rungs are higher than the ladders is nowhere covered. */
export function countLattice(heights: readonly number[], tallies: Iterable<Tally>): Lattice {
  const people = new Array<number>(heights.reduce((size, height) => size * (height + 1), 1)).fill(0)
  for (const tally of tallies) {
    if (tally.rungs.some((rung, field) => rung > (heights[field] ?? -1))) continue
    const node = nodeAt(heights, tally.rungs)
    people[node] = (people[node] ?? 0) + tally.people
  }
  let stride = 1
  for (const height of heights) {
    for (let node = 0; node < people.length; node++)
      if (Math.floor(node / stride) % (height + 1) > 0)
        people[node] = (people[node] ?? 0) + (people[node - stride] ?? 0)
    stride *= height + 1
  }
  return { heights, people }
}

/** How many people a node covers. */
export const peopleAt = ({ heights, people }: Lattice, rungs: readonly number[]): number =>
  people[nodeAt(heights, rungs)] ?? 0

/**
 * The node that covers at least `goal` people and keeps the most: the least of what Sweeney (2002) calls the loss of
 * precision, the mean of how far each ladder is gone up. Of equals the one that goes up the earlier ladders. Null when
 * even the coarsest node covers too few. The least loss is also minimal in the lattice: no rung of it can be taken back.
 */
export function leastGeneralisation(lattice: Lattice, goal: number): readonly number[] | null {
  let best: { readonly rungs: readonly number[]; readonly loss: number } | null = null
  for (const [node, people] of lattice.people.entries()) {
    if (people < goal) continue
    const rungs = rungsOf(lattice.heights, node)
    const loss = lossOf(lattice.heights, rungs)
    if (best === null || loss < best.loss || (loss === best.loss && isEarlier(rungs, best.rungs)))
      best = { rungs, loss }
  }
  return best?.rungs ?? null
}

/** Divides evenly by every height there is, so that losses are whole numbers and compare exactly. */
const WHOLE = 60

/** How much is lost: for each ladder the part of it gone up, in whole numbers. */
export const lossOf = (heights: readonly number[], rungs: readonly number[]): number =>
  rungs.reduce((loss, rung, field) => loss + (rung === 0 ? 0 : (rung * WHOLE) / (heights[field] ?? 1)), 0)

/** A ladder that is gone up, and how many people are covered once this and those before it are. */
export interface LadderTaken {
  readonly field: number
  readonly people: number
}

/**
 * The ladders that a generalisation goes up: each time the one that then brings the most people for the precision it costs
 * (`lossOf`). Of equals, as where only two ladders together bring somebody, the one that costs least, then the earlier one.
 */
export function inOrderOfGain(lattice: Lattice, rungs: readonly number[]): readonly LadderTaken[] {
  const taken: LadderTaken[] = []
  let now = rungs.map(() => 0)
  let left = rungs.flatMap((rung, field) => (rung > 0 ? [field] : []))
  while (left.length > 0) {
    const before = peopleAt(lattice, now)
    const choices = left.map((field) => {
      const next = now.map((rung, index) => (index === field ? (rungs[field] ?? 0) : rung))
      const people = peopleAt(lattice, next)
      const loss = lossOf(lattice.heights, next) - lossOf(lattice.heights, now)
      return { field, next, people, gain: people - before, loss }
    })
    const best = choices.reduce((a, b) => {
      const more = b.gain * a.loss - a.gain * b.loss
      return more > 0 || (more === 0 && b.loss < a.loss) ? b : a
    })
    taken.push({ field: best.field, people: best.people })
    left = left.filter((field) => field !== best.field)
    now = best.next
  }
  return taken
}

/** Whether the first ladder on which the two differ is gone up higher by the first. */
function isEarlier(rungs: readonly number[], others: readonly number[]): boolean {
  const field = rungs.findIndex((rung, index) => rung !== others[index])
  return field >= 0 && (rungs[field] ?? 0) > (others[field] ?? 0)
}

/** Nodes are numbered with the first ladder running fastest. */
export function nodeAt(heights: readonly number[], rungs: readonly number[]): number {
  let node = 0
  let stride = 1
  for (const [field, height] of heights.entries()) {
    node += (rungs[field] ?? 0) * stride
    stride *= height + 1
  }
  return node
}

/** The rungs of a node by its number. */
export function rungsOf(heights: readonly number[], node: number): readonly number[] {
  let rest = node
  return heights.map((height) => {
    const rung = rest % (height + 1)
    rest = Math.floor(rest / (height + 1))
    return rung
  })
}
