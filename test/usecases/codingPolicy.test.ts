// Who reads a case, by the policy of the chair: twice or once, and now and then a decided one again.

import { expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { FIRST_POLICY } from '#core/codingPolicy.ts'
import { findRepeat } from '#db/caseRepeats.ts'
import { findCase } from '#db/cases.ts'
import { findPlan } from '#db/codingPlans.ts'
import { findCaseTags, findDecisions } from '#db/codings.ts'
import { cases } from '#db/schema/cases.ts'
import { loadOf } from '#db/work.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { isDrawn } from '#usecases/planCoding.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { setCodingPolicy } from '#usecases/setCodingPolicy.ts'
import { splitCase } from '#usecases/splitCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { coded, FIELDS, opened, published, TAGS, versionOf } from '../support/walk.ts'

const withPolicy = (change: Partial<typeof FIRST_POLICY>): TestHouse => {
  const house = openHouse()
  value(setCodingPolicy(house, house.cast.chair, { ...FIRST_POLICY, ...change }))
  return house
}
/** No thread is new any more. */
const SETTLED = { newCodeMonths: 0, newCodeCases: 0 }

test('at first every case asks for two coders', () => {
  const house = openHouse()
  expect(findPlan(house.db, opened(house))).toMatchObject({ codersNeeded: 2, ground: 'all' })
})

test('a case left to one coder closes with that coding, and takes no second', () => {
  const house = withPolicy({ doubleShare: 0, ...SETTLED })
  const id = opened(house)
  expect(findPlan(house.db, id)).toMatchObject({ codersNeeded: 1, ground: 'single' })
  value(saveCoding(house, house.cast.coderVng, { caseId: id, version: 0, fields: {}, tags: [] }))
  expect(waitingFor(house)).toBe(0)
  const late = saveCoding(house, house.cast.coderNla, { caseId: id, version: 0, fields: {}, tags: [] })
  expect(late).toMatchObject({ problems: [{ code: 'WRONG_STATE' }] })
  const input = {
    caseId: id,
    version: 1,
    fields: FIELDS,
    tags: TAGS,
    done: true,
    checklist: confirmed('code'),
  }
  value(saveCoding(house, house.cast.coderVng, input))
  expect(findCase(house.db, id)).toMatchObject({ status: 'decided', severity: 3 })
  expect(findDecisions(house.db, [id])).toMatchObject([{ by: 'single' }])
  expect(findCaseTags(house.db, [id])).toHaveLength(TAGS.length)
})

test('what one coder puts under a new thread is read by a second after all', () => {
  const house = withPolicy({ doubleShare: 0, ...SETTLED })
  const id = opened(house)
  value(setCodingPolicy(house, house.cast.chair, { ...FIRST_POLICY, doubleShare: 0, newCodeMonths: 0 }))
  coded(house, id, 'coderVng')
  expect(findCase(house.db, id)?.status).toBe('coding')
  expect(findPlan(house.db, id)).toMatchObject({ codersNeeded: 2, ground: 'new_code' })
  coded(house, id, 'coderNla')
  expect(findDecisions(house.db, [id])).toMatchObject([{ by: 'agreement' }])
})

test('a case whose text speaks of a new thread asks for two coders from the start', () => {
  const house = withPolicy({ doubleShare: 0, newCodeMonths: 0, newCodeCases: 1 })
  expect(findPlan(house.db, opened(house))).toMatchObject({ ground: 'new_code' })
})

test('the share that two coders read is drawn about as often as was set, and the same words draw the same', () => {
  const house = openHouse()
  const draw = () =>
    Array.from({ length: 2_000 }, (_, index) => isDrawn(house.db, house, `double ${index}`, 0.3))
  const drawn = draw()
  expect(draw()).toEqual(drawn)
  expect(drawn.filter(Boolean).length / drawn.length).toBeGreaterThan(0.26)
  expect(drawn.filter(Boolean).length / drawn.length).toBeLessThan(0.34)
  // Another collection has another secret, so nobody can work out the draw from the case.
  const other = { ...house, db: openHouse().db, newId: () => 'something else' }
  const elsewhere = Array.from({ length: 2_000 }, (_, index) =>
    isDrawn(other.db, other, `double ${index}`, 0.3),
  )
  expect(elsewhere).not.toEqual(drawn)
})

test('only the chair sets the policy, within bounds', () => {
  const house = openHouse()
  expect(() => setCodingPolicy(house, house.cast.coderVng, FIRST_POLICY)).toThrow(ForbiddenError)
  const wrong = { doubleShare: 1.2, newCodeMonths: 2.5, newCodeCases: -1, repeatShare: 0.6 }
  const result = setCodingPolicy(house, house.cast.chair, wrong)
  expect(result.ok ? [] : result.problems.map(({ path }) => path[0])).toEqual([
    'doubleShare',
    'newCodeMonths',
    'newCodeCases',
    'repeatShare',
  ])
})

/** How many cases wait for the coder of the inspectorate. */
const waitingFor = (house: TestHouse): number =>
  loadOf(house.db, house.cast.coderNla, 'code', house.now().toISOString()).waiting

/** A published case that is old enough to come back, and the repeat that was planned beside a new case. */
function withRepeat() {
  const house = withPolicy({ repeatShare: 0.5 })
  const original = published(house)
  house.later(90)
  for (let tries = 0; tries < 20; tries++) {
    opened(house, { title: `Andere zaak ${tries}` })
    const repeat = house.db
      .select()
      .from(cases)
      .all()
      .find(({ id }) => findRepeat(house.db, id))
    if (repeat) return { house, original, repeat }
  }
  throw new Error('no repeat was drawn')
}

test('a decided case comes back under an address of its own, says what it said, and changes nothing about the first', () => {
  const { house, original, repeat } = withRepeat()
  const first = findCase(house.db, original)
  expect(repeat).toMatchObject({
    status: 'coding',
    title: first?.title,
    narrative: first?.narrative,
    severity: null,
    publishedAt: null,
    disclosure: 'beperkt',
  })
  expect(repeat.number).not.toBe(first?.number)
  const before = versionOf(house, original)
  coded(house, repeat.id, 'coderNla', { severity: 1 })
  expect(findCase(house.db, repeat.id)?.status).toBe('withdrawn')
  expect(findRepeat(house.db, repeat.id)?.doneAt).not.toBeNull()
  expect(findCase(house.db, original)).toEqual(first)
  expect(versionOf(house, original)).toBe(before)
})

test('a case that came back goes into no other and is not split, nor does another go into it', () => {
  const { house, original, repeat } = withRepeat()
  const other = published(house)
  const wrong = { problems: [{ code: 'WRONG_STATE' }] }
  const merged = (caseId: string, intoId: string) =>
    mergeCases(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      intoId,
      intoVersion: versionOf(house, intoId),
      reason: 'Hetzelfde huishouden.',
    })
  expect(merged(repeat.id, original)).toMatchObject(wrong)
  expect(merged(other, repeat.id)).toMatchObject(wrong)
  const split = splitCase(house, house.cast.chair, {
    caseId: repeat.id,
    version: versionOf(house, repeat.id),
    movingSignalIds: [],
    sharedSignalIds: [],
    title: 'Apart',
    summary: 'Apart.',
    narrative: 'Dit gaat over iets anders dan de eerste casus vertelt.',
    reason: 'Twee besluiten.',
  })
  expect(split).toMatchObject(wrong)
  expect(findCase(house.db, other)?.status).toBe('published')
})

test('a case comes back once', () => {
  const { house } = withRepeat()
  for (let tries = 0; tries < 20; tries++) opened(house, { title: `Later ${tries}` })
  const rows = house.db.$client.prepare('select count(*) n from case_repeats').all()
  expect(rows).toEqual([{ n: 1 }])
})

test('who begins a repeat finds it in the queue like any other case', () => {
  const { house, repeat } = withRepeat()
  const waiting = waitingFor(house)
  expect(waiting).toBeGreaterThan(0)
  coded(house, repeat.id, 'coderNla')
  expect(waitingFor(house)).toBe(waiting - 1)
})
