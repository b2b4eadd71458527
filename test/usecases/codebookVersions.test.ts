// The versions of the codebook: every decided change to the threads opens one, and every edition of the closed lists.
import { expect, test } from 'vitest'
import { LIST_EDITIONS } from '#core/codebook/editions.ts'
import { codebookVersionAt, findCodebookVersions } from '#db/codebookVersions.ts'
import { findCoding } from '#db/codings.ts'
import { decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { openHouse, value } from '../support/house.ts'
import { coded, opened } from '../support/walk.ts'

const MERGE = {
  kind: 'merge',
  threadId: 'giften-in-natura',
  intoThreadId: 'giften-regelmatig',
  reason: 'Niemand hield ze uit elkaar.',
} as const

test('every decided change opens a version of the codebook, and a coding keeps the one it was made under', () => {
  const house = openHouse()
  const first = opened(house)
  coded(house, first, 'coderNla')
  expect(findCodebookVersions(house.db)).toEqual([
    { version: '1', since: null, until: null, reason: null, threadIds: [] },
  ])
  house.later(1)
  const id = value(proposeThreadChange(house, house.cast.coderNla, MERGE))
  expect(findCodebookVersions(house.db)).toHaveLength(1)
  value(decideThreadChange(house, house.cast.chair, { id, accept: true, reason: 'Akkoord.' }))
  const second = opened(house)
  coded(house, second, 'coderNla')
  const [now, before] = findCodebookVersions(house.db)
  expect(now).toMatchObject({ version: '1.1', until: null })
  expect(now?.threadIds.toSorted()).toEqual(['giften-in-natura', 'giften-regelmatig'])
  expect(before).toMatchObject({ version: '1', until: now?.since })
  const versions = [first, second].map(
    (caseId) => findCoding(house.db, caseId, house.cast.coderNla.personId)?.codebookVersion,
  )
  expect(versions).toEqual(['1', '1.1'])
})

test('a second edition of the lists opens a version of its own and leaves the earlier ones their number', () => {
  const house = openHouse()
  const accepted = (change: Parameters<typeof proposeThreadChange>[2]) => {
    const id = value(proposeThreadChange(house, house.cast.coderNla, change))
    value(decideThreadChange(house, house.cast.chair, { id, accept: true, reason: 'Akkoord.' }))
    return house.now().toISOString()
  }
  const first = accepted(MERGE)
  house.later(60)
  const second = accepted({ kind: 'retire', threadId: 'huisbezoek', reason: 'Wordt niet gebruikt.' })
  const since = '2027-01-01'
  const editions = [...LIST_EDITIONS, { edition: '2', since, what: 'Een code erbij.' }]
  const renewed = `${since}T00:00:00.000Z`
  const versions = findCodebookVersions(house.db, editions)
  expect(versions.map(({ version, since, until, reason }) => [version, since, until, reason])).toEqual([
    ['2.2', second, null, expect.any(String)],
    ['2.1', renewed, second, 'Een code erbij.'],
    ['1.1', first, renewed, expect.any(String)],
    ['1', null, first, null],
  ])
  // A letter counted, or a case coded, in between is of the version that the list shows.
  const at = (instant: string) => codebookVersionAt(house.db, instant, editions)
  expect([at(first), at('2026-12-31T23:59:59.999Z'), at(renewed), at(second)]).toEqual([
    ...['1.1', '1.1', '2.1', '2.2'],
  ])
})
