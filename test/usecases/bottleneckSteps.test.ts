// What may be recorded of a bottleneck, how a mistake is taken back, and what of it the letter says.
import { expect, test } from 'vitest'
import type { ResponseInput, StepInput } from '#core/bottleneck.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { findSteps, findWithdrawnSteps } from '#db/bottleneckSteps.ts'
import { findBottleneck, findBottlenecks } from '#db/bottlenecks.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { readPriorityFacts } from '#db/priorities.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { recordResponse } from '#usecases/recordResponse.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { withdrawBottleneck } from '#usecases/withdrawBottleneck.ts'
import { withdrawStep } from '#usecases/withdrawStep.ts'
import { type TestHouse, value } from '../support/house.ts'
import { BOTTLENECK, openLetterWorld, settled } from '../support/letterWorld.ts'

/** The house in February 2026 with its bottlenecks: K-1 answered since 2024, K-2 of 2025 with cases, K-3 without any. */
function openWorld() {
  const { house } = openLetterWorld()
  const [answered, withCases, without] = findBottlenecks(house.db)
  if (!answered || !withCases || !without) throw new Error('the world has three bottlenecks')
  return { house, answered, withCases, without }
}

const codesOf = (result: ReturnType<typeof recordStep>) =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${path.join('.')} ${code}`)

const confirming = (bottleneckId: string, change: Partial<StepInput> = {}): StepInput => ({
  bottleneckId,
  stage: 'confirmed',
  year: 2025,
  yearStatus: 'nieuw',
  evidence: 'De casustafel van mei herkende dit',
  ...change,
})

const record = (house: TestHouse, input: StepInput) => recordStep(house, house.cast.drafter, input)

/** The letter over 2025 as text. */
const letterOf = (house: TestHouse, year = 2025) =>
  JSON.stringify(composeLetter(letterFacts(house.db, year, '2026-02-02')).sections)

test('a step is not of a year to come, nor of one before the bottleneck was reported', () => {
  const { house, withCases } = openWorld()
  expect(codesOf(record(house, confirming(withCases.id, { year: 2030 })))).toEqual(['year PERIOD_IN_FUTURE'])
  expect(codesOf(record(house, confirming(withCases.id, { year: 2020 })))).toEqual(['year BEFORE_FIRST_YEAR'])
  expect(findSteps(house.db, withCases.id)).toEqual([])
})

test('a bottleneck is not first reported in a year to come, nor after a step of it', () => {
  const { house, answered } = openWorld()
  const save = (firstYear: number, place = {}) =>
    codesOf(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, firstYear, ...place }))
  expect(save(2031)).toEqual(['firstYear PERIOD_IN_FUTURE'])
  expect(save(2025, { id: answered.id, version: answered.version })).toEqual(['firstYear AFTER_FIRST_STEP'])
})

test('the ministry answers to what stood in a letter, not before', () => {
  const { house, answered, withCases } = openWorld()
  const answer = (bottleneckId: string, date: string) => {
    const input: ResponseInput = { bottleneckId, kind: 'overgenomen', body: 'Wij nemen het over.', date }
    return codesOf(recordResponse(house, house.cast.drafter, input))
  }
  expect(answer(withCases.id, '2026-01-10')).toEqual(['date NOT_IN_LETTER_YET'])
  expect(answer(answered.id, '1990-01-10')).toEqual(['date BEFORE_FIRST_LETTER'])
  expect(answer(answered.id, '2025-09-10')).toEqual([])
})

test('of two people who record a step at once the second is told that another came in between', () => {
  const { house, answered, withCases } = openWorld()
  const first = confirming(withCases.id, { afterId: null })
  expect(codesOf(record(house, first))).toEqual([])
  expect(codesOf(record(house, first))).toEqual(['afterId CONFLICT'])
  expect(findSteps(house.db, withCases.id)).toHaveLength(1)
  const seen = findSteps(house.db, withCases.id).at(-1)?.id ?? ''
  expect(codesOf(record(house, { ...first, afterId: seen }))).toEqual([])
  // One that was taken back meanwhile is no step to go on from either.
  const last = findSteps(house.db, answered.id).at(-1)?.id ?? ''
  value(withdrawStep(house, house.cast.drafter, { stepId: last, reason: 'Het jaar klopte niet.' }))
  const next = confirming(answered.id, { stage: 'in_letter', yearStatus: 'aanhoudend', afterId: last })
  expect(codesOf(record(house, next))).toEqual(['afterId CONFLICT'])
})

test('the last step is taken back with a reason: it stays on record, counts for nothing, and the right one can follow', () => {
  const { house, answered } = openWorld()
  const { drafter } = house.cast
  const last = findSteps(house.db, answered.id).at(-1)
  const reason = 'Het jaar klopte niet.'
  value(withdrawStep(house, drafter, { stepId: last?.id ?? '', reason }))

  expect(findBottleneck(house.db, answered.id)?.stage).toBe('in_letter')
  expect(findSteps(house.db, answered.id).map(({ stage }) => stage)).toEqual(['confirmed', 'in_letter'])
  expect(findWithdrawnSteps(house.db, answered.id)).toMatchObject([
    { id: last?.id, stage: 'partly_adopted', withdrawal: { reason, at: '2026-02-02T09:00:00.000Z' } },
  ])
  expect(house.db.select().from(auditEvents).all().at(-1)).toMatchObject({
    type: 'bottleneck.step-withdrawn',
    subjectId: answered.id,
    actorId: drafter.personId,
  })
  expect(letterOf(house)).not.toContain('hulp van familie nog wel')
  const [first] = readPriorityFacts(house.db, 2026)
  expect(first?.yearsOpen).toBe(2)
  expect(
    codesOf(record(house, confirming(answered.id, { stage: 'adopted', yearStatus: 'in_behandeling' }))),
  ).toEqual([])
  for (const sql of [
    "update bottleneck_step_withdrawals set reason = ''",
    'delete from bottleneck_step_withdrawals',
  ])
    expect(() => house.db.$client.exec(sql)).toThrow('append-only')
})

test('an earlier step is not taken back, nor one that came of settling a letter, and never without a reason', () => {
  const { house, answered, withCases } = openWorld()
  const takeBack = (stepId: string | undefined, reason = 'Vergissing') =>
    codesOf(withdrawStep(house, house.cast.drafter, { stepId: stepId ?? '', reason }))
  const [first, , last] = findSteps(house.db, answered.id)
  expect(takeBack(first?.id)).toEqual(['stepId STEP_NOT_LAST'])
  expect(takeBack(last?.id, ' ')).toEqual(['reason REQUIRED'])
  expect(takeBack('zomaar')).toEqual(['stepId NOT_FOUND'])

  value(record(house, confirming(withCases.id)))
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  expect(takeBack(findSteps(house.db, withCases.id).at(-1)?.id)).toEqual(['stepId STEP_BY_LETTER'])
  // A letter that was settled since rests on the steps that people recorded as well.
  expect(takeBack(findSteps(house.db, answered.id).at(-1)?.id)).toEqual(['stepId STEP_BY_LETTER'])
})

test('what happened is a sentence of the letter; where it stands is a source of it', () => {
  const { house, answered, withCases } = openWorld()
  const source = 'Verslag casustafel mei 2025'
  value(record(house, confirming(withCases.id, { evidence: null, source })))
  const chapter = composeLetter(letterFacts(house.db, 2025, '2026-02-02')).sections.find(
    ({ id }) => id === 'knelpunt.2',
  )
  expect(JSON.stringify(chapter)).not.toContain('asustafel')
  expect(letterOf(house)).toContain(source)

  const adopted = { stage: 'adopted', yearStatus: 'in_behandeling', source: 'Kamerbrief mei 2025' } as const
  value(record(house, confirming(answered.id, { ...adopted, evidence: 'De minister nam het over' })))
  expect(letterOf(house)).toMatch(/[Dd]e minister nam het over\./)
  expect(letterOf(house)).toContain('Kamerbrief mei 2025')
  expect(codesOf(record(house, confirming(withCases.id, { evidence: ' ' })))).toEqual(['evidence REQUIRED'])
})

test('without a published case a bottleneck is confirmed with a reason, and the letter gives that reason', () => {
  const { house, without } = openWorld()
  expect(codesOf(record(house, confirming(without.id)))).toEqual(['withoutCases WITHOUT_CASES'])
  expect(letterOf(house)).not.toContain('het knelpunt rust op')
  const withoutCases = 'De Arbeidsinspectie kent dit uit eigen onderzoek'
  value(record(house, confirming(without.id, { withoutCases })))
  expect(letterOf(house)).toContain(`Wij hebben hierover nog geen gepubliceerde casussen. ${withoutCases}.`)
})

test('a bottleneck made by mistake is withdrawn: it leaves lists and letters, and keeps its number', () => {
  const { house, without } = openWorld()
  const { drafter } = house.cast
  const withdraw = (reason: string) =>
    codesOf(withdrawBottleneck(house, drafter, { id: without.id, version: without.version, reason }))
  expect(letterOf(house)).toContain('K-3')
  expect(withdraw('')).toEqual(['reason REQUIRED'])
  expect(withdraw('Stond er al als K-1.')).toEqual([])

  expect(findBottlenecks(house.db).map(({ number }) => number)).toEqual([1, 2])
  expect(readPriorityFacts(house.db, 2026)).toHaveLength(2)
  expect(letterOf(house)).not.toContain('K-3')
  expect(findBottleneck(house.db, without.id)).toMatchObject({ withdrawalReason: 'Stond er al als K-1.' })
  expect(house.db.select().from(auditEvents).all().at(-1)).toMatchObject({ type: 'bottleneck.withdrawn' })
  expect(codesOf(record(house, confirming(without.id)))).toEqual(['bottleneckId NOT_FOUND'])
  const next = value(saveBottleneck(house, drafter, BOTTLENECK))
  expect(findBottleneck(house.db, next)?.number).toBe(4)
})

test('what stood in a settled letter is not withdrawn, whether a step says so or only the letter', () => {
  const { house, answered, without } = openWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  for (const { id } of [answered, without]) {
    const version = findBottleneck(house.db, id)?.version ?? 0
    const result = withdrawBottleneck(house, house.cast.drafter, { id, version, reason: 'Vergissing' })
    expect(codesOf(result)).toEqual(['id STOOD_IN_LETTER'])
  }
})

test('a title fits a card of the board', () => {
  const { house } = openWorld()
  const saved = saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, title: 'K'.repeat(201) })
  expect(codesOf(saved)).toEqual(['title TEXT_TOO_LONG'])
})
