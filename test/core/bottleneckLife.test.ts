// Which step can follow which in the life of a bottleneck, pair by pair.
import { describe, expect, test } from 'vitest'
import { checkStep, type Step, stepsAfterAnswer } from '#core/bottleneckLife.ts'
import { BOTTLENECK_STAGES, type BottleneckStage } from '#core/codes.ts'

const step = (stage: BottleneckStage, year = 2024, yearStatus: Step['yearStatus'] = 'aanhoudend'): Step => ({
  stage,
  year,
  yearStatus,
})
const codesOf = (before: readonly Step[], next: Step) => checkStep(before, next).map(({ code }) => code)

/** What may follow, written out as people say it. */
const FOLLOWS: Record<BottleneckStage, string> = {
  suspected: 'suspected confirmed',
  confirmed: 'confirmed in_letter',
  in_letter: 'in_letter adopted partly_adopted rejected',
  adopted: 'adopted partly_adopted changed in_letter',
  partly_adopted: 'partly_adopted adopted rejected changed in_letter',
  rejected: 'rejected in_letter adopted partly_adopted',
  changed: 'changed effect_measured in_letter',
  effect_measured: 'effect_measured in_letter',
}

describe('the life of a bottleneck', () => {
  test('a new one is a suspicion, which can be confirmed and nothing else', () => {
    const possible = BOTTLENECK_STAGES.filter((stage) => codesOf([], step(stage)).length === 0)
    expect(possible).toEqual(['suspected', 'confirmed'])
  })

  test.each(BOTTLENECK_STAGES)('after “%s” come the steps that make sense and no others', (from) => {
    const possible = BOTTLENECK_STAGES.filter((to) => codesOf([step(from)], step(to)).length === 0)
    expect(new Set(possible)).toEqual(new Set(FOLLOWS[from].split(' ')))
  })

  test('steps go forward in time', () => {
    expect(codesOf([step('confirmed', 2025)], step('in_letter', 2024))).toEqual(['STEP_BEFORE_LAST'])
  })

  test('a law that was adopted solves nothing until it is in force', () => {
    expect(codesOf([step('in_letter')], step('adopted', 2025, 'opgelost'))).toEqual(['STATE_DOES_NOT_FIT'])
    expect(codesOf([step('adopted')], step('changed', 2025, 'opgelost'))).toEqual([])
  })

  test('what comes back was solved before', () => {
    expect(codesOf([step('changed')], step('in_letter', 2025, 'teruggekeerd'))).toEqual([
      'STATE_DOES_NOT_FIT',
    ])
    expect(codesOf([step('changed', 2024, 'opgelost')], step('in_letter', 2025, 'teruggekeerd'))).toEqual([])
  })

  test('it is new in its first year only, and not adopted is what was rejected', () => {
    expect(codesOf([step('confirmed', 2024, 'nieuw')], step('in_letter', 2024, 'nieuw'))).toEqual([])
    expect(codesOf([step('confirmed', 2024, 'nieuw')], step('in_letter', 2025, 'nieuw'))).toEqual([
      'STATE_DOES_NOT_FIT',
    ])
    expect(codesOf([step('in_letter')], step('adopted', 2025, 'niet_overgenomen'))).toEqual([
      'STATE_DOES_NOT_FIT',
    ])
  })
})

test('an answer asks for the step that fits it, unless the bottleneck stands there or further', () => {
  expect(stepsAfterAnswer('in_onderzoek', 'partly_adopted')).toEqual(['in_letter'])
  expect(stepsAfterAnswer('overgenomen', 'in_letter')).toEqual(['adopted', 'partly_adopted'])
  expect(stepsAfterAnswer('overgenomen', 'partly_adopted')).toEqual([])
  expect(stepsAfterAnswer('niet_overgenomen', 'changed')).toEqual([])
})
