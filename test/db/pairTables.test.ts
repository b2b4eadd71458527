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

test('what one collection shows says nothing of another', () => {
  const [rich, poor] = [openLetterWorld().house.db, openLetterWorld().house.db]
  for (const [column, kind, table] of [
    ['thread_id', 'thread', 'threads'],
    ['provision_id', 'provision', 'provisions'],
  ] as const)
    rich.run(sql`insert or ignore into case_tags (case_id, kind, ${sql.raw(column)})
      select c.id, ${kind}, t.id from cases c, (select id from ${sql.raw(table)} limit 15) t`)
  expect(findPrior(rich, '2026-12-01')).not.toEqual(DUMOUCHEL_PRIOR)
  expect(findPrior(poor, '2026-12-01')).toEqual(DUMOUCHEL_PRIOR)
})
