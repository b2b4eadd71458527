// The reference vectors for early warning, read and checked; the tests beside this file go through all of them.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { z } from 'zod'

const File = z.object({
  vectors: z.array(
    z.object({
      id: z.string(),
      inputs: z.json(),
      parameters: z.json(),
      expected: z.json(),
      tolerance: z.number(),
    }),
  ),
})

export const VECTORS = File.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/early-warning.json', import.meta.url), 'utf8')),
).vectors

export const Numbers = z.array(z.number())
export const Maybe = z.array(z.number().nullable())

/** One vector, with its three parts as the schemas say they are. */
export function vector<I, P, E>(
  id: string,
  inputs: z.ZodType<I>,
  parameters: z.ZodType<P>,
  expected: z.ZodType<E>,
) {
  const found = VECTORS.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  return {
    inputs: inputs.parse(found.inputs),
    parameters: parameters.parse(found.parameters),
    expected: expected.parse(found.expected),
    tolerance: found.tolerance,
  }
}

/** Numbers are printed with ten digits, so a large one may differ by so much of itself. */
export function expectNear(
  actual: readonly (number | null)[],
  expected: readonly (number | null)[],
  tolerance: number,
  what: string,
) {
  expect(actual.length, what).toBe(expected.length)
  const wrong = expected.flatMap((value, index) => {
    const got = actual[index] ?? null
    const near =
      value === null || got === null
        ? value === got
        : Math.abs(got - value) <= tolerance * Math.max(1, Math.abs(value))
    return near ? [] : [{ index, value, got }]
  })
  expect(wrong, what).toEqual([])
}
