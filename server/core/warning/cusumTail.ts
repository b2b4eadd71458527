/**
 * How likely it is that a CUSUM for a doubling stands this high by chance: the sum is followed month by month as a
 * distribution over a fine grid, with the usual rate taken as known.
 */
import { countQuantile, poisson } from './numerics/counts.ts'
import { span } from './series.ts'

const STEP = 0.05

/** The chance that after `months` months from zero the sum of ln 2 · count − usual, never below zero, is at least `height`. */
export function runTail(height: number, usual: number, months: number): number {
  const counts = chancesOf(usual)
  const cells = Math.floor(height / STEP)
  // Cell `cells` gathers all that stands at the height or above.
  let chances: number[] = span(0, cells).map((cell) => (cell === 0 ? 1 : 0))
  for (let month = 0; month < months; month++) {
    const next = chances.map(() => 0)
    for (const [cell, chance] of chances.entries()) {
      if (chance < 1e-15) continue
      for (const [count, weight] of counts.entries()) {
        const sum = cell * STEP + Math.LN2 * count - usual
        const to = Math.min(cells, Math.max(0, Math.round(sum / STEP)))
        next[to] = (next[to] ?? 0) + chance * weight
      }
    }
    chances = next
  }
  return Math.min(1, chances[cells] ?? 1)
}

/** The Poisson chances of 0, 1, 2, … up to where they no longer matter. */
function chancesOf(mean: number): readonly number[] {
  let chance = Math.exp(-mean)
  return span(0, countQuantile(1 - 1e-12, poisson(mean)) + 1).map((count) => {
    if (count > 0) chance *= mean / count
    return chance
  })
}
