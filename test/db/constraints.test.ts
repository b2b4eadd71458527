// What the database refuses, whatever the code above it does.
import { describe, expect, test } from 'vitest'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import { verifyAuditChain } from '#db/audit.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { loadReference } from '#usecases/loadReference.ts'
import { openHouse } from '../support/house.ts'
import { opened, published, submitted } from '../support/walk.ts'

describe('the database refuses by itself', () => {
  const house = openHouse()
  published(house)
  const run = (sql: string) => () => house.db.$client.exec(sql)
  const refused: readonly [what: string, sql: string][] = [
    ['changing an audit event', "update audit_events set type = 'x'"],
    ['deleting an audit event', 'delete from audit_events'],
    ['changing an earlier version of a case', "update case_versions set reason = 'x'"],
    ['a status that is not on the list', "update cases set status = 'bijna klaar'"],
    ['a severity beyond the scale', 'update cases set severity = 5'],
    ['a published case that is not public', "update cases set disclosure = 'vertrouwelijk'"],
    ['a published case that tells a method', 'update cases set reveals_method = 1'],
    ['a published case without its severity', 'update cases set severity = null'],
    ['a period with a day in it', "update signals set period = '2025-01-31'"],
    [
      'a second main thread on a case',
      "insert into case_tags (case_id, kind, thread_id, main) select id, 'thread', 'huisbezoek', 1 from cases",
    ],
    ['a tag without a target', "insert into case_tags (case_id, kind) select id, 'thread' from cases"],
    [
      'the same tag twice',
      "insert into case_tags (case_id, kind, code) select id, 'effect', 'schulden' from cases",
    ],
    ['a signal of an organisation that is not there', "update signals set organisation_id = 'zomaar'"],
    ['an adjudication without a chair and a reason', "update decisions set by = 'chair'"],
  ]
  test.each(refused)('%s', (_, sql) => {
    expect(run(sql)).toThrow(/constraint|append-only/i)
  })

  test('and afterwards nothing has changed', () => {
    expect(house.db.$client.pragma('foreign_key_check')).toEqual([])
    expect(verifyAuditChain(house.db).brokenAt).toBeNull()
  })
})

test('an event that was changed behind the back of the triggers shows in the chain', () => {
  const house = openHouse()
  submitted(house)
  house.db.$client.exec(
    "drop trigger audit_events_no_update; update audit_events set actor_id = 'iemand anders' where sequence = 3",
  )
  expect(verifyAuditChain(house.db).brokenAt).toBe(3)
})

test('numbers of cases are drawn per year and never come back', () => {
  const house = openHouse()
  opened(house, { period: '2024-Q1' })
  opened(house, { period: '2025-Q1' })
  opened(house, { period: '2025-Q2' })
  expect(house.db.$client.prepare("select year || '-' || number as n from cases order by n").all()).toEqual([
    { n: '2024-1' },
    { n: '2025-1' },
    { n: '2025-2' },
  ])
})

test('loading the laws and threads again changes nothing', () => {
  const house = openHouse()
  const counts = () =>
    house.db.$client
      .prepare(
        'select (select count(*) from regulations) r, (select count(*) from provisions) p, (select count(*) from threads) t, (select count(*) from provision_amendments) a',
      )
      .get()
  const before = counts()
  loadReference(house, {
    regulations: REGULATIONS,
    provisions: PROVISIONS,
    threads: THREAD_SEEDS,
    precedents: [],
  })
  expect(counts()).toEqual(before)
})

test('the readable ids of laws, provisions and threads are unique over all three', () => {
  const ids = [...REGULATIONS, ...PROVISIONS, ...THREAD_SEEDS].map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every thread names provisions that exist', () => {
  const known = new Set(PROVISIONS.map(({ id }) => id))
  expect(THREAD_SEEDS.flatMap(({ provisionIds }) => provisionIds).filter((id) => !known.has(id))).toEqual([])
})
