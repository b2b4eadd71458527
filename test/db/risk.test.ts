// The count behind the meter, beside counting one by one, over a real database.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as personCodes from '#core/personCodes.ts'
import { judgeCombination } from '#core/risk/combinationRisk.ts'
import { type Combination, ladderOf, QUASI_IDENTIFIERS, valuesUnder } from '#core/risk/ladders.ts'
import { countLattice, peopleAt } from '#core/risk/lattice.ts'
import { countFitting, describeAmongOthers } from '#db/risk.ts'
import { openHouse } from '../support/house.ts'
import { checked, opened, submitted } from '../support/walk.ts'

const house = openHouse()
const insert = house.db.$client.prepare(
  `insert into cases (id, year, number, kind, title, summary, narrative, period, province, municipality_size, household, age_band, benefit, circumstance, content_hash, created_by, created_at)
   values (@id, 2024, @number, 'harsh_effect', 't', 's', 'n', @period, @province, @municipalitySize, @household, @ageBand, @benefit, @circumstance, 'h', '${house.cast.chair.personId}', '2026-01-01T00:00:00.000Z')`,
)
const one = <T extends string>(codes: readonly T[]) => fc.constantFrom<T | null>(...codes, null)
const combinations: fc.Arbitrary<Combination> = fc.record({
  period: fc.constantFrom('2024-01', '2024-03', '2024-07', '2024-Q1', '2024-Q3', '2024'),
  province: one(personCodes.PROVINCES),
  municipalitySize: one(personCodes.MUNICIPALITY_SIZES),
  household: one(personCodes.HOUSEHOLDS),
  ageBand: one(personCodes.AGE_BANDS),
  benefit: one(personCodes.BENEFITS),
  circumstance: one(personCodes.CIRCUMSTANCES),
})

/** Whether someone surely fits: what the description says, they say as well, or something finer. */
const fits = (person: Combination, description: Combination): boolean =>
  QUASI_IDENTIFIERS.every((field) => {
    const said = description[field]
    return said === null || valuesUnder(field, said).includes(person[field] ?? '')
  })

test('every rung of every ladder counts who surely fits, and the proposed steps reach what is needed', () => {
  fc.assert(
    fc.property(fc.array(combinations, { maxLength: 40 }), combinations, (people, asked) => {
      house.db.$client.exec('delete from cases')
      for (const [number, person] of people.entries()) insert.run({ ...person, id: `c${number}`, number })
      const described = describeAmongOthers(house.db, asked, QUASI_IDENTIFIERS, false)
      const ladders = QUASI_IDENTIFIERS.map((field) => ladderOf(field, asked[field]))
      const lattice = countLattice(
        ladders.map((ladder) => ladder.length - 1),
        described.others,
      )
      const at = (rungs: readonly number[]): Combination => ({
        ...asked,
        ...Object.fromEntries(
          QUASI_IDENTIFIERS.map((field, index) => [field, ladders[index]?.[rungs[index] ?? 0] ?? null]),
        ),
      })
      const some = [
        ladders.map(() => 0),
        ladders.map((ladder) => Math.min(1, ladder.length - 1)),
        ladders.map((ladder, index) => (index % 2 ? ladder.length - 1 : 0)),
        ladders.map((ladder) => ladder.length - 1),
      ]
      for (const rungs of some) {
        const counted = people.filter((person) => fits(person, at(rungs))).length
        expect(peopleAt(lattice, rungs)).toBe(counted)
        expect(countFitting(house.db, at(rungs), QUASI_IDENTIFIERS)).toBe(counted)
      }
      const { steps, needed } = judgeCombination(described, QUASI_IDENTIFIERS, 5)
      if (steps === null) {
        expect(people.length + 1).toBeLessThan(needed)
        return
      }
      const after = { ...asked, ...Object.fromEntries(steps.map(({ field, to }) => [field, to])) }
      expect(people.filter((person) => fits(person, after)).length + 1).toBeGreaterThanOrEqual(needed)
    }),
    { numRuns: 60 },
  )
})

test('a person counts once: a signal from its check until it is in a case, then the case', () => {
  const other = openHouse()
  const asked: Combination = {
    period: '2025-Q3',
    province: null,
    municipalitySize: null,
    household: 'single',
    ageBand: null,
    benefit: null,
    circumstance: null,
  }
  const count = () => countFitting(other.db, asked, QUASI_IDENTIFIERS)
  submitted(other)
  expect(count()).toBe(0)
  checked(other)
  expect(count()).toBe(1)
  opened(other)
  expect(count()).toBe(2)
})
