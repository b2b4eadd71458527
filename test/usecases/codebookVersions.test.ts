// The versions of the codebook: every decided change to the threads opens one.
import { expect, test } from 'vitest'
import { findCodebookVersions } from '#db/codebookVersions.ts'
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
