// The ladders by which circumstances are made coarser.
import { describe, expect, test } from 'vitest'
import { enumKey } from '#core/enumKey.ts'
import * as personCodes from '#core/personCodes.ts'
import { ladderOf, QUASI_IDENTIFIERS, valuesUnder } from '#core/risk/ladders.ts'

const CODES = {
  province: personCodes.PROVINCES,
  municipalitySize: personCodes.MUNICIPALITY_SIZES,
  household: personCodes.HOUSEHOLDS,
  ageBand: personCodes.AGE_BANDS,
  benefit: personCodes.BENEFITS,
  circumstance: personCodes.CIRCUMSTANCES,
  period: ['2024-07', '2024-12', '2024-Q1', '2024'],
} as const

describe('every ladder', () => {
  test.each(QUASI_IDENTIFIERS)('of %s goes from a value by known codes to the coarsest', (field) => {
    for (const value of CODES[field]) {
      const ladder = ladderOf(field, value)
      expect(ladder[0]).toBe(value)
      expect(ladder.at(-1)).toBe(field === 'period' ? '2024' : null)
      expect(new Set(ladder).size).toBe(ladder.length)
      for (const step of ladder) if (step !== null) expect(valuesUnder(field, step)).toContain(value)
    }
  })

  test.each(QUASI_IDENTIFIERS)('of %s only goes up', (field) => {
    for (const from of CODES[field])
      for (const to of CODES[field])
        if (from !== to && ladderOf(field, from).includes(to))
          expect(ladderOf(field, to), `${from} ${to}`).not.toContain(from)
    expect(ladderOf(field, null)).toEqual([null])
  })
})

test('a month falls under its quarter and that under its year', () => {
  expect(ladderOf('period', '2024-07')).toEqual(['2024-07', '2024-Q3', '2024'])
  expect(valuesUnder('period', '2024-Q3')).toEqual(['2024-Q3', '2024-07', '2024-08', '2024-09'])
  expect(valuesUnder('period', '2024')).toHaveLength(17)
})

test('every province belongs to one part of the country', () => {
  const parts = personCodes.PROVINCES.filter((name) => name.endsWith('-Nederland'))
  const under = parts.flatMap((part) => valuesUnder('province', part).slice(1))
  expect([...under].sort()).toEqual(personCodes.PROVINCES.filter((name) => !parts.includes(name)).sort())
})

test('a code keeps its name in the API', () => {
  expect(personCodes.PROVINCES.map(enumKey)).toContain('NOORD_NEDERLAND')
})
