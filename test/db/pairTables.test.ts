// What ratios of pairs are drawn towards, as read from a collection.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { DUMOUCHEL_PRIOR } from '#core/warning/shrinkage.ts'
import { findPrior, observedPairs, pairTable } from '#db/pairTables.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

test('the pairs are those of the tables of two by two, and few of them leave the published mixture as it is', () => {
  const { db } = openLetterWorld().house
  const day = '2026-12-01'
  const pairs = db.all<{ threadId: string; provisionId: string }>(sql`
    select distinct a.thread_id as threadId, b.provision_id as provisionId
    from case_tags a join case_tags b on b.case_id = a.case_id join cases c on c.id = a.case_id
    where c.status = 'published' and a.thread_id is not null and b.provision_id is not null`)
  const byTable = pairs.map(({ threadId, provisionId }) => {
    const { both, firstOnly, secondOnly, neither } = pairTable(db, threadId, provisionId)
    return {
      observed: both,
      expected: ((both + firstOnly) * (both + secondOnly)) / (both + firstOnly + secondOnly + neither),
    }
  })
  const inOrder = byTable.toSorted((a, b) => a.observed - b.observed || a.expected - b.expected)
  expect(inOrder.length).toBeGreaterThan(0)
  expect(observedPairs(db, day)).toEqual(inOrder)
  expect(observedPairs(db, '2020-01-01')).toEqual([])
  expect(findPrior(db, day)).toEqual(DUMOUCHEL_PRIOR)
})
