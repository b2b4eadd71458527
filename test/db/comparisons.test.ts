// What two blind readings have in common is laid side by side once, and stays what the readings say.
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { countCodes, countUnits, findComparisons } from '#db/agreementFacts.ts'
import { CODE_FACETS } from '#db/codeCounts.ts'
import { decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { disputed, opened, published } from '../support/walk.ts'

let house: TestHouse
beforeEach(() => {
  house = openHouse()
})

const keptAs = (caseId: string): string | undefined =>
  house.db.get<{ words: string } | undefined>(sql`select words from comparisons where case_id = ${caseId}`)
    ?.words
const unlike = () =>
  house.db.all(sql`select * from (select * from compared except select * from comparisons)
    union all select * from (select * from comparisons except select * from compared)`)

test('is there once both are done, and not while one of them reads', () => {
  expect(keptAs(opened(house))).toBeUndefined()
  expect(keptAs(published(house))).toMatch(/^=/)
  expect(keptAs(disputed(house))).toMatch(/(^| )</)
  expect(unlike()).toEqual([])
})

test('follows a thread that is merged into another while the chair has not decided', () => {
  const caseId = disputed(house)
  const before = keptAs(caseId)
  const change = {
    kind: 'merge',
    threadId: 'giften-in-natura',
    intoThreadId: 'giften-regelmatig',
    reason: 'Eén soort.',
  } as const
  const id = value(proposeThreadChange(house, house.cast.coderNla, change))
  value(decideThreadChange(house, house.cast.chair, { id, accept: true, reason: 'Akkoord.' }))
  expect(before).toContain('thread:giften-in-natura')
  expect(keptAs(caseId)).not.toContain('thread:giften-in-natura')
  expect(keptAs(caseId)).toContain('thread:giften-regelmatig')
  expect(unlike()).toEqual([])
})

test('goes with whatever is changed in the readings, by whoever', () => {
  const caseId = published(house)
  const tag = sql`(select min(t.id) from coding_tags t join codings c on c.id = t.coding_id
    where c.case_id = ${caseId} and t.kind = 'effect')`
  for (const change of [
    sql`update codings set severity = 1 where case_id = ${caseId} and id = (select min(id) from codings)`,
    sql`delete from coding_tags where id = ${tag}`,
    sql`update coding_tags set code = 'gezin' where id = ${tag}`,
    sql`insert into coding_tags (coding_id, kind, code, main) select min(id), 'addressee', 'uwv', 0 from codings`,
    sql`update codings set blind = 0 where case_id = ${caseId} and id = (select min(id) from codings)`,
    sql`update codings set blind = 1 where case_id = ${caseId}`,
    sql`update codings set status = 'draft', completed_at = null where case_id = ${caseId}`,
  ]) {
    house.db.run(change)
    expect(unlike()).toEqual([])
  }
  expect(keptAs(caseId)).toBeUndefined()
})

/** The codes of readings as SQL that does not know the comparisons. */
const GIVEN = sql`given as (
  select distinct c.case_id, c.id coding_id, g.facet, g.value from codings c join (
    select coding_id, kind facet, coalesce(thread_id, provision_id, code) value from coding_tags
    union all select t.coding_id, 'theme', h.parent_id from coding_tags t join threads h on h.id = t.thread_id where h.parent_id is not null
    union all select t.coding_id, 'regulation', p.regulation_id from coding_tags t join provisions p on p.id = t.provision_id
    union all select coding_id, 'mainCause', code from coding_tags where kind = 'cause' and main = 1
    union all select id, 'severity', cast(severity as text) from codings where severity is not null
    union all select id, 'heavy', iif(severity >= 3, 'ja', 'nee') from codings where severity is not null
    union all select id, 'tailoring', tailoring from codings where tailoring is not null) g on g.coding_id = c.id
  where c.status = 'done' and c.blind = 1
    and (select count(*) from codings o where o.case_id = c.case_id and o.status = 'done' and o.blind = 1) = 2)`

test('gives for every code the counts that the readings themselves give', () => {
  for (let made = 0; made < 2; made++) {
    published(house)
    disputed(house)
  }
  const recounted = house.db.all(sql`with ${GIVEN},
    per_case as (select facet, value, case_id, count(*) readers from given group by 1, 2, 3)
    select facet, value, sum(readers = 2) both, sum(readers = 1) one from per_case group by 1, 2 order by 1, 2`)
  const counted = countCodes(house.db, findComparisons(house.db, {}))
  expect(counted).toEqual(recounted)
  expect(new Set(counted.map(({ facet }) => facet))).toEqual(new Set(CODE_FACETS))
  expect(countUnits(house.db, {})).toBe(4)
})
