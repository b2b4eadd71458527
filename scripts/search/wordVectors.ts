/**
 * Word vectors from what stands together: positive pointwise mutual information, brought back to a few dimensions
 * (Levy, Goldberg and Dagan 2015). The same texts always give the same vectors.
 */
import { chanceFrom } from '../synthetic/random.ts'

/** Words this far apart still say something of each other, less the further apart. */
const WINDOW = 15
const DISTANCE_POWER = -0.5
/** Makes common neighbours say less than their number. */
const CONTEXT_POWER = 0.75
/** Rounds until the main directions stand still. */
const ROUNDS = 40
/** What each direction counts for beside its strength. */
const STRENGTH_POWER = 0.5

/** A symmetric matrix, row by row: which columns are not zero, and what stands there. */
export type SparseRows = readonly (readonly [columns: Uint32Array, values: Float64Array])[]

/** How much more often than by chance two words stand together. `texts` hold the word numbers at each place. */
export function associations(texts: readonly (readonly (readonly number[])[])[], words: number): SparseRows {
  const together = Array.from({ length: words }, () => new Map<number, number>())
  for (const places of texts)
    for (const [at, here] of places.entries())
      for (let distance = 1; distance <= WINDOW && at + distance < places.length; distance++)
        for (const a of here) for (const b of places[at + distance] ?? []) count(together, a, b, distance)
  const sums = together.map((row) => sumOf(row.values()))
  const contexts = sums.map((sum) => sum ** CONTEXT_POWER)
  const all = sumOf(contexts)
  return together.map((row, a) => {
    const kept = [...row].flatMap(([b, times]) => {
      const value = Math.log((times * all) / ((sums[a] ?? 1) * (contexts[b] ?? 1)))
      return value > 0 ? [[b, value] as const] : []
    })
    return [Uint32Array.from(kept, ([b]) => b), Float64Array.from(kept, ([, value]) => value)]
  })
}

function count(together: readonly Map<number, number>[], a: number, b: number, distance: number): void {
  const times = distance ** DISTANCE_POWER
  const add = (row: Map<number, number> | undefined, to: number) => row?.set(to, (row.get(to) ?? 0) + times)
  add(together[a], b)
  add(together[b], a)
}

/** The main directions of a matrix by orthogonal iteration, one vector per row of the matrix. */
export function mainDirections(matrix: SparseRows, dimensions: number): readonly Float64Array[] {
  const chance = chanceFrom(1)
  let directions: Float64Array[] = Array.from({ length: dimensions }, () =>
    Float64Array.from(matrix, () => chance.next() - 0.5),
  )
  let strengths = orthonormal(directions)
  for (let round = 0; round < ROUNDS; round++) {
    directions = directions.map((direction) => product(matrix, direction))
    strengths = orthonormal(directions)
  }
  return matrix.map((_, row) =>
    Float64Array.from(
      directions,
      (direction, at) => (direction[row] ?? 0) * (strengths[at] ?? 0) ** STRENGTH_POWER,
    ),
  )
}

const product = (matrix: SparseRows, direction: Float64Array): Float64Array =>
  Float64Array.from(matrix, ([columns, values]) => {
    let sum = 0
    for (let at = 0; at < columns.length; at++) sum += (values[at] ?? 0) * (direction[columns[at] ?? 0] ?? 0)
    return sum
  })

/** Makes the directions stand square on each other, each of length 1 (Gram and Schmidt); gives their lengths of before. */
function orthonormal(directions: readonly Float64Array[]): readonly number[] {
  return directions.map((direction, at) => {
    for (const earlier of directions.slice(0, at)) {
      const shared = dot(direction, earlier)
      for (let row = 0; row < direction.length; row++)
        direction[row] = (direction[row] ?? 0) - shared * (earlier[row] ?? 0)
    }
    const length = Math.sqrt(dot(direction, direction)) || 1
    for (let row = 0; row < direction.length; row++) direction[row] = (direction[row] ?? 0) / length
    return length
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function sumOf(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
