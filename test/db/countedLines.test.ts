// What a letter counts of a published case stands on one line, which stays what a recount of the case gives.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alphaOf, codeTally, tallyPairs } from '#core/agreement/pairs.ts'
import { countCodes, findComparisons } from '#db/agreementFacts.ts'
import { countPairs } from '#db/agreementPairs.ts'
import { openDatabase } from '#db/client.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { BOTTLENECK } from '../support/letterWorld.ts'
import { adjudicated, decided, disputed, PUBLISHING, published, versionOf } from '../support/walk.ts'

const YEAR = 2026
const TODAY = '2026-11-20'

let house: TestHouse
beforeEach(() => {
  house = openHouse()
})

const wordsOf = (caseId: string): readonly string[] =>
  house.db
    .all<{ word: string }>(sql`
      select n.word from counted_cases c, json_each('[' || replace(c.words, ' ', ',') || ']') j
      join counted_words n on n.id = j.value where c.case_id = ${caseId} order by 1`)
    .map(({ word }) => word)
const unlike = () =>
  house.db.all(sql`select * from (select * from countable except select * from counted_cases)
    union all select * from (select * from counted_cases except select * from countable)`)

/** A case on which the coders differed, published after the chair decided. */
function settled(): string {
  const id = disputed(house)
  adjudicated(house, id)
  return value(publishCase(house, house.cast.chair, { id, version: versionOf(house, id), ...PUBLISHING }))
}

test('is there from publication on, with all that was decided and all that coders gave', () => {
  expect(wordsOf(decided(house))).toEqual([])
  expect(wordsOf(published(house))).toEqual(
    expect.arrayContaining([
      '=',
      '=thread:giften-in-natura*',
      'kind:harsh_effect',
      'severity:3',
      'thread:giften-in-natura*',
    ]),
  )
  expect(wordsOf(settled())).toEqual(expect.arrayContaining(['<severity:3', '>severity:2', 'severity:3']))
  expect(unlike()).toEqual([])
})

test('follows a merged thread and the evidence of a bottleneck', () => {
  const caseId = published(house)
  value(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, caseIds: [caseId] }))
  const change = {
    kind: 'merge',
    threadId: 'giften-in-natura',
    intoThreadId: 'giften-regelmatig',
    reason: 'Eén soort.',
  } as const
  const id = value(proposeThreadChange(house, house.cast.coderNla, change))
  value(decideThreadChange(house, house.cast.chair, { id, accept: true, reason: 'Akkoord.' }))
  expect(wordsOf(caseId)).toContain('thread:giften-regelmatig*')
  expect(wordsOf(caseId)).not.toContain('thread:giften-in-natura*')
  expect(wordsOf(caseId).filter((word) => word.startsWith('bottleneck:'))).toHaveLength(1)
  expect(unlike()).toEqual([])
})

test('goes with whatever is changed about a case, by whoever', () => {
  const [caseId, other] = [published(house), published(house)]
  value(saveBottleneck(house, house.cast.drafter, { ...BOTTLENECK, caseIds: [caseId] }))
  const tag = sql`(select min(id) from case_tags where case_id = ${caseId} and kind = 'effect')`
  for (const change of [
    sql`update cases set severity = 1, amount_band = 'tot_500', province = null where id = ${caseId}`,
    sql`update case_tags set code = 'gezin' where id = ${tag}`,
    sql`insert or replace into case_tags (case_id, kind, code, main) values (${caseId}, 'addressee', 'uwv', 0)`,
    sql`update case_tags set case_id = ${other} where id = ${tag}`,
    sql`delete from case_tags where case_id = ${other} and kind = 'addressee'`,
    sql`update coding_tags set code = 'gezin' where kind = 'effect'`,
    sql`update codings set severity = 1 where id = (select min(id) from codings)`,
    sql`update signals set organisation_id = (select max(id) from organisations)`,
    sql`delete from case_signals where case_id = ${caseId}`,
    sql`update bottleneck_cases set case_id = ${other}`,
    sql`delete from bottleneck_cases`,
    sql`update cases set published_at = '2025-01-01T00:00:00.000Z', number = number + 100 where id = ${caseId}`,
    sql`update codings set blind = 0 where case_id = ${caseId}`,
    sql`update cases set status = 'withdrawn', withdrawn_at = published_at where id = ${caseId}`,
  ]) {
    house.db.run(change)
    expect(unlike()).toEqual([])
  }
  expect(wordsOf(caseId)).toEqual([])
  expect(wordsOf(other)).not.toEqual([])
})

test('tells of agreement what the readings themselves tell', () => {
  for (let made = 0; made < 2; made++) {
    published(house)
    settled()
  }
  const { agreement } = letterFacts(house.db, YEAR, TODAY)
  const compared = findComparisons(house.db, {})
  const recounted = countCodes(house.db, compared).map(({ facet, value: code, both, one }) => ({
    ...{ facet, value: code, chosen: both + one },
    alpha: alphaOf(codeTally(both, one, compared.length - both - one)),
  }))
  expect(agreement.codes).toEqual(recounted)
  const causes = tallyPairs(countPairs(house.db, {}).get('mainCause') ?? [])
  expect({ percent: agreement.percent, alpha: agreement.alpha }).toEqual({
    percent: causes.same / causes.units,
    alpha: alphaOf(causes),
  })
  expect(agreement.doubleCoded).toHaveLength(4)
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rodedraad-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a copy of the file gives the same facts, and goes on where it was', () => {
  for (const _ of [1, 2]) published(house)
  const path = join(folder, 'copy.db')
  house.db.run(sql`vacuum into ${path}`)
  const copy = { ...house, db: openDatabase(path) }
  expect(letterFacts(copy.db, YEAR, TODAY).cases).toEqual(letterFacts(house.db, YEAR, TODAY).cases)
  published(copy)
  expect(letterFacts(copy.db, YEAR, TODAY).cases.ids).toHaveLength(3)
  copy.db.$client.close()
})
