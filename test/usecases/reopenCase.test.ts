// The chair gives reasons per item, and takes a decision back: what then counts, what stays, and who may.
import { expect, test } from 'vitest'
import { countCasesByThread } from '#db/caseCounts.ts'
import { caseReference, findCase, findCaseVersions } from '#db/cases.ts'
import { findCodings, findDecisionReasons } from '#db/codings.ts'
import { isReconsidered } from '#db/visibleCases.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { reopenCase } from '#usecases/reopenCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import {
  adjudicated,
  disputed,
  FIELDS,
  opened,
  PUBLISHING,
  published,
  TAGS,
  versionOf,
} from '../support/walk.ts'

const THREAD = 'giften-in-natura'
const counted = ({ db }: TestHouse) => countCasesByThread(db).get(THREAD) ?? 0

const reopened = (house: TestHouse, id: string, reason = 'De wet was anders gelezen.') =>
  reopenCase(house, house.cast.chair, { id, version: versionOf(house, id), reason })

const deciding = (house: TestHouse, caseId: string, item: string, reason = 'De schuld liep op.') =>
  adjudicateCase(house, house.cast.chair, {
    caseId,
    version: versionOf(house, caseId),
    fields: FIELDS,
    tags: TAGS,
    reason: 'Het duurde maanden.',
    reasons: [{ item, reason }],
  })

test('a reason is kept with the item it is about, and refused where the coders agree', () => {
  const house = openHouse()
  const caseId = disputed(house)
  expect(deciding(house, caseId, 'thread')).toMatchObject({ problems: [{ code: 'UNKNOWN_VALUE' }] })
  expect(deciding(house, caseId, 'severity', ' ').ok).toBe(false)
  expect(findCase(house.db, caseId)?.status).toBe('disputed')
  value(deciding(house, caseId, 'severity'))
  expect(findDecisionReasons(house.db, [caseId])).toEqual([
    { caseId, item: 'severity', reason: 'De schuld liep op.' },
  ])
})

test('a reopened case counts nowhere until it is decided and published again, at the same address', () => {
  const house = openHouse()
  const caseId = published(house)
  const before = findCase(house.db, caseId)
  expect(counted(house)).toBe(1)
  value(reopened(house, caseId))
  expect(findCase(house.db, caseId)?.status).toBe('disputed')
  expect(counted(house)).toBe(0)
  expect(findCodings(house.db, [caseId])).toHaveLength(2)
  expect(findCaseVersions(house.db, caseId)[0]?.reason).toBe('Besluit heropend: De wet was anders gelezen.')

  value(
    adjudicateCase(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      fields: { ...FIELDS, severity: 4 },
      tags: TAGS,
      reason: 'Het gevolg was ontwrichtend.',
    }),
  )
  value(
    publishCase(house, house.cast.chair, {
      id: caseId,
      version: versionOf(house, caseId),
      ...PUBLISHING,
    }),
  )
  const after = findCase(house.db, caseId)
  expect(after).toMatchObject({ status: 'published', severity: 4, publishedAt: before?.publishedAt })
  expect(after && caseReference(after)).toBe(before && caseReference(before))
  expect(counted(house)).toBe(1)
})

test('a new decision takes the reasons of the old one away', () => {
  const house = openHouse()
  const caseId = disputed(house)
  adjudicated(house, caseId)
  value(reopened(house, caseId))
  const again = { caseId, version: versionOf(house, caseId), fields: FIELDS, tags: TAGS, reason: 'Opnieuw.' }
  value(adjudicateCase(house, house.cast.chair, again))
  expect(findDecisionReasons(house.db, [caseId])).toEqual([])
})

test('reopening asks for a chair, a reason, the present version and a decision', () => {
  const house = openHouse()
  const caseId = published(house)
  const version = versionOf(house, caseId)
  expect(() => reopenCase(house, house.cast.coderVng, { id: caseId, version, reason: 'r' })).toThrow(
    ForbiddenError,
  )
  expect(reopened(house, caseId, ' ').ok).toBe(false)
  expect(
    reopenCase(house, house.cast.chair, { id: caseId, version: version - 1, reason: 'r' }),
  ).toMatchObject({ problems: [{ code: 'CONFLICT' }] })
  expect(reopened(house, opened(house))).toMatchObject({ problems: [{ code: 'WRONG_STATE' }] })
  expect(findCase(house.db, caseId)?.status).toBe('published')
})

test('readers learn of a published case that it is reconsidered, and of one that was never published nothing', () => {
  const house = openHouse()
  const id = published(house)
  const told = (caseId: string) => {
    const row = findCase(house.db, caseId)
    return row !== undefined && isReconsidered(row)
  }
  expect(told(id)).toBe(false)
  value(reopened(house, id))
  expect(told(id)).toBe(true)
  expect(told(disputed(house))).toBe(false)
})
