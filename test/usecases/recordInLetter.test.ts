// What settling a letter does to the bottlenecks it names.
import { expect, test } from 'vitest'
import type { BottleneckStage } from '#core/codes.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { findSteps } from '#db/bottleneckSteps.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'

/** The letter over 2025 settled, with these steps of its second bottleneck before. */
function settledWorld(stages: readonly BottleneckStage[] = ['confirmed']) {
  const { house } = openLetterWorld()
  const [, second] = findBottlenecks(house.db)
  const evidence = 'Elf casussen van twee organisaties.'
  const step = { year: 2025, yearStatus: 'nieuw', evidence } as const
  for (const stage of stages)
    value(recordStep(house, house.cast.drafter, { bottleneckId: second?.id ?? '', stage, ...step }))
  value(draftLetter(house, house.cast.drafter, 2025))
  return { house, letterId: settled(house) }
}

test('what was confirmed is in a letter from then on, with that letter as the evidence', () => {
  const { house, letterId } = settledWorld()
  const [answered, confirmed, suspected] = findBottlenecks(house.db)
  expect([answered?.stage, confirmed?.stage, suspected?.stage]).toEqual([
    'partly_adopted',
    'in_letter',
    'suspected',
  ])
  expect(findSteps(house.db, confirmed?.id ?? '').at(-1)).toMatchObject({
    stage: 'in_letter',
    year: 2025,
    yearStatus: 'nieuw',
    letterId,
    evidence: 'Knelpuntenbrief over 2025, vastgesteld als versie 1.',
  })
})

test('what somebody recorded for that year by hand is not told a second time', () => {
  const { house } = settledWorld(['confirmed', 'in_letter'])
  const [, second] = findBottlenecks(house.db)
  expect(findSteps(house.db, second?.id ?? '').map(({ stage, year }) => [stage, year])).toEqual([
    ['confirmed', 2025],
    ['in_letter', 2025],
  ])
  expect(second?.stage).toBe('in_letter')
})

test('the next letter tells what happened, not that there was a letter', () => {
  const { house } = settledWorld()
  const next = JSON.stringify(composeLetter(letterFacts(house.db, 2026, '2027-02-02')).sections)
  expect(next).toContain('Elf casussen van twee organisaties.')
  expect(next).not.toContain('vastgesteld als versie')
})
