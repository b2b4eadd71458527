/**
 * Word vectors from what stands together: positive pointwise mutual information, brought back to a few dimensions
 * (Levy, Goldberg and Dagan 2015), each of which counts alike. The same texts always give the same vectors.
 */
import { chanceFrom } from '../synthetic/random.ts'

/** Words this far apart still say something of each other, less the further apart. */
const WINDOW = 15
const DISTANCE_POWER = -0.5
/** Makes common neighbours say less than their number. */
const CONTEXT_POWER = 0.75
/** Rounds until the space of the main directions hardly turns any more. */
const ROUNDS = 12

/** A symmetric matrix, row by row: which columns are not zero, and what stands there. */
export type SparseRows = readonly (readonly [columns: Uint32Array, values: Float64Array])[]

/** How much more often than by chance two words stand together. `texts` hold the word numbers at each place. */
export function associations(texts: readonly (readonly (readonly number[])[])[], words: number): SparseRows {
  const together = countsTogether(texts, words)
  const rowOf = (a: number): Float32Array => together.subarray(a * words, (a + 1) * words)
  const sums = Float64Array.from({ length: words }, (_, a) => sumOf(rowOf(a)))
  const contexts = sums.map((sum) => sum ** CONTEXT_POWER)
  const all = sumOf(contexts)
  const surprise = (times: number, a: number, b: number): number =>
    Math.max(0, Math.log((times * all) / ((sums[a] ?? 1) * (contexts[b] ?? 1))))
  return Array.from({ length: words }, (_, a) => {
    const columns: number[] = []
    const values: number[] = []
    rowOf(a).forEach((times, b) => {
      const value = times === 0 ? 0 : (surprise(times, a, b) + surprise(times, b, a)) / 2
      if (value > 0) {
        columns.push(b)
        values.push(value)
      }
    })
    return [Uint32Array.from(columns), Float64Array.from(values)]
  })
}

/** How often two words stand together, nearer ones more: a row of all words for each word. */
function countsTogether(texts: readonly (readonly (readonly number[])[])[], words: number): Float32Array {
  const together = new Float32Array(words * words)
  const add = (a: number, b: number, times: number): void => {
    together[a * words + b] = (together[a * words + b] ?? 0) + times
  }
  for (const places of texts)
    for (const [at, here] of places.entries())
      for (let distance = 1; distance <= WINDOW && at + distance < places.length; distance++) {
        const times = distance ** DISTANCE_POWER
        for (const a of here)
          for (const b of places[at + distance] ?? []) {
            add(a, b, times)
            add(b, a, times)
          }
      }
  return together
}

/** The main directions of a matrix by orthogonal iteration: one vector per row of the matrix, behind each other. */
export function mainDirections(matrix: SparseRows, dimensions: number): Float64Array {
  const chance = chanceFrom(1)
  let vectors: Float64Array = Float64Array.from(
    { length: matrix.length * dimensions },
    () => chance.next() - 0.5,
  )
  orthonormal(vectors, dimensions)
  for (let round = 0; round < ROUNDS; round++) {
    vectors = product(matrix, vectors, dimensions)
    orthonormal(vectors, dimensions)
  }
  return vectors
}

function product(matrix: SparseRows, vectors: Float64Array, dimensions: number): Float64Array {
  const result = new Float64Array(vectors.length)
  matrix.forEach(([columns, values], row) => {
    const to = row * dimensions
    for (let at = 0; at < columns.length; at++) {
      const from = (columns[at] ?? 0) * dimensions
      const value = values[at] ?? 0
      for (let step = 0; step < dimensions; step++)
        result[to + step] = (result[to + step] ?? 0) + value * (vectors[from + step] ?? 0)
    }
  })
  return result
}

/** Makes the directions, one per dimension, stand square on each other, each of length 1 (Gram and Schmidt). */
function orthonormal(vectors: Float64Array, dimensions: number): void {
  for (let here = 0; here < dimensions; here++) {
    const shared = shares(vectors, dimensions, here)
    let squares = 0
    for (let at = 0; at < vectors.length; at += dimensions) {
      let value = vectors[at + here] ?? 0
      for (let earlier = 0; earlier < here; earlier++)
        value -= (shared[earlier] ?? 0) * (vectors[at + earlier] ?? 0)
      vectors[at + here] = value
      squares += value * value
    }
    const length = Math.sqrt(squares) || 1
    for (let at = here; at < vectors.length; at += dimensions) vectors[at] = (vectors[at] ?? 0) / length
  }
}

/** How much a direction has of each earlier one. */
function shares(vectors: Float64Array, dimensions: number, here: number): Float64Array {
  const shared = new Float64Array(here)
  for (let at = 0; at < vectors.length; at += dimensions) {
    const value = vectors[at + here] ?? 0
    for (let earlier = 0; earlier < here; earlier++)
      shared[earlier] = (shared[earlier] ?? 0) + value * (vectors[at + earlier] ?? 0)
  }
  return shared
}

const sumOf = (values: Float32Array | Float64Array): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0
  return sum
}
