// What is hidden in a table cannot be worked out from what is shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppress, withMargins } from '#core/disclosure/suppress.ts'
import { isDominated } from '#core/disclosure/threshold.ts'
import { maxima } from '../../support/simplex.ts'

const table = (counts: number[][], threshold = 5) => ({
  rows: counts.map((_, row) => `r${row}`),
  columns: (counts[0] ?? []).map((_, column) => `c${column}`),
  counts,
  threshold,
})

/**
 * Everything a reader can know by reasoning: repeatedly narrows, for every hidden count, the least and most it can be
 * given the sums. A second way to the same answer as the walks through the network, without using them.
 */
function bounds(cells: readonly (readonly (number | null)[])[]): { low: number; high: number }[][] {
  const known = cells.map((row) =>
    row.map((count) =>
      count === null ? { low: 1, high: Number.POSITIVE_INFINITY } : { low: count, high: count },
    ),
  )
  const height = known.length
  const width = known[0]?.length ?? 0
  const lines = [
    ...known.map((row) => row),
    ...Array.from({ length: width }, (_, column) => known.map((row) => row[column] ?? { low: 0, high: 0 })),
  ]
  for (let round = 0; round < 4 * height * width; round++)
    for (const line of lines) {
      const parts = line.slice(0, -1)
      const total = line.at(-1) ?? { low: 0, high: 0 }
      const low = parts.reduce((sum, part) => sum + part.low, 0)
      const high = parts.reduce((sum, part) => sum + part.high, 0)
      total.low = Math.max(total.low, low)
      total.high = Math.min(total.high, high)
      for (const part of parts) {
        const others = parts.filter((other) => other !== part)
        const most = others.reduce((sum, other) => sum + other.high, 0)
        part.low = Math.max(part.low, Number.isFinite(most) ? total.low - most : part.low)
        part.high = Math.min(part.high, total.high - others.reduce((sum, other) => sum + other.low, 0))
      }
    }
  return known
}

/** Exact elimination: the hidden counts that the sums determine as a system of linear equations. */
function solvable(cells: readonly (readonly (number | null)[])[]): number {
  const unknowns = cells.flatMap((row, r) => row.flatMap((count, c) => (count === null ? [`${r},${c}`] : [])))
  const height = cells.length
  const width = cells[0]?.length ?? 0
  const sign = (last: boolean) => (last ? -1 : 1)
  const equations: number[][] = []
  for (let r = 0; r < height; r++)
    equations.push(
      unknowns.map((key) =>
        Number(key.split(',')[0]) === r ? sign(Number(key.split(',')[1]) === width - 1) : 0,
      ),
    )
  for (let c = 0; c < width; c++)
    equations.push(
      unknowns.map((key) =>
        Number(key.split(',')[1]) === c ? sign(Number(key.split(',')[0]) === height - 1) : 0,
      ),
    )
  const reduced = eliminate(equations)
  return reduced.filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1).length
}

function eliminate(matrix: number[][]): number[][] {
  let lead = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0) && lead < matrix.length; column++) {
    const pivot = matrix.findIndex((row, index) => index >= lead && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const row = matrix[pivot] ?? []
    matrix[pivot] = matrix[lead] ?? []
    const factor = row[column] ?? 1
    const unit = row.map((value) => value / factor)
    matrix[lead] = unit
    matrix.forEach((other, index) => {
      const times = other[column] ?? 0
      if (index !== lead && times !== 0)
        matrix[index] = other.map((value, i) => value - times * (unit[i] ?? 0))
    })
    lead += 1
  }
  return matrix
}

/** Every table of at least one in each hidden cell that fits what is shown, for tables small enough to try them all. */
const counts = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 })), {
      minLength: width,
      maxLength: width,
    }),
    { minLength: 1, maxLength: 6 },
  ),
)

describe('suppression of small counts', () => {
  test('a table without small counts is shown as it is, with its sums', () => {
    expect(
      suppress(
        table([
          [10, 20],
          [30, 40],
        ]),
      ).cells,
    ).toEqual([
      [10, 20, 30],
      [30, 40, 70],
      [40, 60, 100],
    ])
  })

  test('one small count takes three others with it, and not the sums', () => {
    expect(
      suppress(
        table([
          [2, 20, 30],
          [12, 14, 40],
          [50, 60, 70],
        ]),
      ).cells,
    ).toEqual([
      [null, null, 30, 52],
      [null, null, 40, 66],
      [50, 60, 70, 180],
      [64, 94, 140, 298],
    ])
  })

  test('two counts of one in a row are not given away by their sum', () => {
    const { cells } = suppress(
      table([
        [1, 1, 15],
        [20, 30, 40],
      ]),
    )
    const known = bounds(cells)
    expect(cells[0]?.slice(0, 2)).toEqual([null, null])
    expect(known[0]?.[0]?.high).toBeGreaterThan(known[0]?.[0]?.low ?? 0)
  })

  test('a table of one column hides a second row beside a small one', () => {
    const { cells } = suppress(table([[3], [12], [40]]))
    expect(cells.map((row) => row[0])).toEqual([null, null, 40, 55])
  })

  test('no hidden count follows from the rest, whatever the table', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 10 }), (inner, threshold) => {
        const { cells } = suppress(table(inner, threshold))
        expect(solvable(cells)).toBe(0)
        const full = withMargins(inner, inner[0]?.length ?? 0)
        const known = bounds(cells)
        cells.forEach((row, r) => {
          row.forEach((shown, c) => {
            const count = full[r]?.[c] ?? 0
            if (count > 0 && count < threshold) expect(shown).toBeNull()
            if (count === 0) expect(shown).toBe(0)
            if (shown === null) expect(known[r]?.[c]?.high).toBeGreaterThan(known[r]?.[c]?.low ?? 0)
            else expect(shown).toBe(count)
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  test('an attacker who tries every table that fits never finds a hidden count to be the only one', () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 3,
    })
    fc.assert(
      fc.property(small, fc.integer({ min: 2, max: 4 }), (inner, threshold) => {
        const { cells } = suppress(table(inner, threshold))
        const seen = new Map<string, Set<number>>()
        for (const candidate of fitting(cells, 8))
          candidate.forEach((row, r) => {
            row.forEach((count, c) => {
              const key = `${r},${c}`
              seen.set(key, (seen.get(key) ?? new Set()).add(count))
            })
          })
        cells.forEach((row, r) => {
          row.forEach((shown, c) => {
            if (shown === null) expect(seen.get(`${r},${c}`)?.size).toBeGreaterThan(1)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  test('who solves all sums of a table of up to ten by ten at once finds no hidden count', () => {
    const side = fc.integer({ min: 1, max: 10 })
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 90 }))
    const large = fc.tuple(side, side).chain(([height, width]) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    let hidden = 0
    fc.assert(
      fc.property(large, fc.integer({ min: 2, max: 12 }), (inner, threshold) => {
        for (const { low, high } of solve(suppress(table(inner, threshold)).cells)) {
          hidden += 1
          expect(high - low).toBeGreaterThan(1 - 1e-6)
        }
      }),
      { numRuns: 40, seed: 1 },
    )
    expect(hidden).toBeGreaterThan(100)
  })

  test('one source that delivers more than three quarters dominates', () => {
    expect(isDominated([8, 1, 1], 0.75)).toBe(true)
    expect(isDominated([6, 2, 2], 0.75)).toBe(false)
    expect(isDominated([6, 2, 2], 0.5)).toBe(true)
    expect(isDominated([], 0.75)).toBe(false)
  })
})

/** The least and most of each hidden count by linear programming; each is at least one, and what is solved for is the rest. */
function solve(cells: readonly (readonly (number | null)[])[]): readonly { low: number; high: number }[] {
  const hidden = cells.flatMap((row, r) => row.flatMap((shown, c) => (shown === null ? [`${r} ${c}`] : [])))
  const lines = [
    ...cells.map((row, r) =>
      row.map((shown, c) => ({ shown, at: `${r} ${c}`, isSum: c === row.length - 1 })),
    ),
    ...(cells[0] ?? []).map((_, c) =>
      cells.map((row, r) => ({ shown: row[c] ?? null, at: `${r} ${c}`, isSum: r === cells.length - 1 })),
    ),
  ]
  const rows = lines.map((line) =>
    hidden.map((name) => line.reduce((sum, { at, isSum }) => (at === name ? (isSum ? -1 : 1) : sum), 0)),
  )
  const bounds = lines.map((line) =>
    line.reduce((sum, { shown, isSum }) => sum + (isSum ? 1 : -1) * (shown ?? 1), 0),
  )
  const most = maxima(
    {
      rows: [...rows, ...rows.map((row) => row.map((factor) => -factor))],
      bounds: [...bounds, ...bounds.map((bound) => -bound)],
    },
    hidden.length,
  )
  const furthest = (place: number, way: 1 | -1) => most(hidden.map((_, at) => (at === place ? way : 0)))
  return hidden.map((_, place) => ({ low: 1 - furthest(place, -1), high: 1 + furthest(place, 1) }))
}

/** All tables with counts up to `max` that a reader cannot tell from the one shown. */
function fitting(cells: readonly (readonly (number | null)[])[], max: number): (readonly number[])[][] {
  const inner = cells.slice(0, -1).map((row) => row.slice(0, -1))
  const flat = inner.flat()
  const width = inner[0]?.length ?? 0
  const found: (readonly number[])[][] = []
  const fill = (index: number, chosen: readonly number[]): void => {
    if (index < flat.length) {
      const shown = flat[index]
      const options =
        shown === null || shown === undefined ? Array.from({ length: max }, (_, i) => i + 1) : [shown]
      for (const option of options) fill(index + 1, [...chosen, option])
      return
    }
    const rows = inner.map((_, r) => chosen.slice(r * width, (r + 1) * width))
    const full = withMargins(rows, width)
    const fits = full.every((row, r) =>
      row.every((count, c) => cells[r]?.[c] === count || (cells[r]?.[c] === null && count > 0)),
    )
    if (fits) found.push([...full])
  }
  fill(0, [])
  return found
}
