/**
 * How long a Poisson CUSUM runs before it gives an alarm, and which limits make it run as long as wanted: exactly, as a
 * Markov chain (Hawkins & Olwell, Cumulative Sum Charts and Charting for Quality Improvement, 1998; `arlCusum` and
 * `findH` in R's `surveillance`). All values are rounded to one decimal, so that the sums form a finite chain.
 */
import { span, sum } from './series.ts'

/** The reference value that notices a change from one mean to the other soonest. */
const referenceValue = (before: number, after: number): number => (after - before) / Math.log(after / before)

/** The expected number of periods until an alarm, from zero and from half way, which responds faster at the start. */
export interface RunLength {
  readonly fromZero: number
  readonly fromHalf: number
}

const DIGITS = 1
const round = (value: number): number => Number(value.toFixed(DIGITS))

/** The run length of a CUSUM with decision value h and reference value k when the mean is `mean`. */
export function runLength(h: number, k: number, mean: number): RunLength {
  const parts = fewestParts(round(h), round(k))
  const reference = Math.round(round(k) * parts)
  const states = Math.round(round(h) * parts)
  const winsorised = Math.ceil(round(h) + round(k) + 1)
  const cumulative = poissonCumulative(mean, Math.ceil((states + reference) / parts) + 1)
  const reach = (steps: number) => {
    const value = Math.floor((steps + reference) / parts + 1e-9)
    return value >= winsorised ? 1 : value < 0 ? 0 : (cumulative[value] ?? 1)
  }
  const chain = span(0, states - 1).map((from) =>
    span(0, states - 1).map((to) => (to === 0 ? reach(-from) : reach(to - from) - reach(to - from - 1))),
  )
  const lengths = solveLinear(
    chain.map((row, from) => row.map((chance, to) => (from === to ? 1 : 0) - chance)),
    chain.map(() => 1),
  )
  return { fromZero: lengths[0] ?? Number.NaN, fromHalf: lengths[Math.floor(states / 2)] ?? Number.NaN }
}

/** Into how few parts one must be divided for both values to be whole. */
function fewestParts(x: number, y: number): number {
  const whole = (value: number, parts: number) => Math.abs(round(value * parts) % 1) < 1e-9
  return span(1, 10 ** DIGITS).find((parts) => whole(x, parts) && whole(y, parts)) ?? 1
}

function poissonCumulative(mean: number, last: number): number[] {
  let term = Math.exp(-mean)
  let total = 0
  return span(0, last).map((count) => {
    if (count > 0) term *= mean / count
    total += term
    return total
  })
}

/** Solves a square system by elimination with partial pivoting. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  for (const column of span(0, rows.length - 1)) {
    const below = rows.slice(column)
    const largest = Math.max(...below.map((row) => Math.abs(row[column] ?? 0)))
    const pivot = column + below.findIndex((row) => Math.abs(row[column] ?? 0) === largest)
    const top = rows[pivot] ?? []
    rows[pivot] = rows[column] ?? []
    rows[column] = top
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (top[column] ?? Number.NaN)
      for (let index = column; index < row.length; index++)
        row[index] = (row[index] ?? 0) - factor * (top[index] ?? 0)
    }
  }
  const solution = right.map(() => 0)
  for (let row = rows.length - 1; row >= 0; row--) {
    const equation = rows[row] ?? []
    const known = sum(
      span(row + 1, rows.length - 1).map((index) => (equation[index] ?? 0) * (solution[index] ?? 0)),
    )
    solution[row] = ((equation[rows.length] ?? 0) - known) / (equation[row] ?? Number.NaN)
  }
  return solution
}

/** Limits for a CUSUM, with the run length they give and how far that is from the one that was wanted. */
export interface CusumDesign {
  readonly h: number
  readonly k: number
  readonly runLength: number
  readonly relativeError: number
}

const TRIES_MAX = 200

/** Limits with which a CUSUM that looks for a change from one mean to the other runs about so long without a change. */
export function designCusum(wanted: number, before: number, after: number, tolerance = 0.03): CusumDesign {
  const k = designReference(before, after)
  const lengthAt = (h: number) => runLength(h, k, before).fromZero
  const designAt = (h: number, length = lengthAt(h)): CusumDesign => ({
    h,
    k,
    runLength: length,
    relativeError: Math.abs(length - wanted) / wanted,
  })
  let first = Math.min(12, 4 * k)
  while (lengthAt(first) < 100) first *= 2
  const start = lengthAt(first)
  const second = first * 2 ** Math.sign(wanted - start)
  const slope = (Math.log(wanted) - Math.log(start)) / (Math.log(lengthAt(second)) - Math.log(start))
  let best = designAt(round(first + (second - first) * slope))
  const step = 1 / fewestParts(1, k)
  for (let tries = 0; tries < TRIES_MAX && best.relativeError >= tolerance; tries++) {
    const side = Math.sign(wanted - best.runLength)
    const next = designAt(round(best.h + side * step))
    if (next.relativeError < tolerance) return next
    const crossed = Math.sign(wanted - next.runLength) !== side
    // Between the two sides the one that runs too long is kept: rather late than a false alarm.
    if (crossed) return wanted < next.runLength ? next : best
    best = next
  }
  return best
}

/** The reference value rounded to one decimal, kept off halves and wholes, where the chain would have few sums. */
function designReference(before: number, after: number): number {
  const exact = referenceValue(before, after)
  const rest = round(exact) % 1
  if (rest !== 0 && rest !== 0.5) return round(exact)
  const beyond = ((exact - Math.floor(exact)) * 10 ** DIGITS) % 1
  return round(exact + (beyond < 0.5 ? 0.5 : -0.5) * 10 ** -DIGITS)
}
