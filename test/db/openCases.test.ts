// What of a case may become open data, by its main codes.
import { expect, test } from 'vitest'
import { readOpenCases } from '#db/openCaseFacts.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { openHouse, value } from '../support/house.ts'
import { coded, opened, PUBLISHING, TAGS, versionOf } from '../support/walk.ts'

test('a case tells under which act it falls, although coders name no provision as the main one', () => {
  const house = openHouse()
  const caseId = opened(house)
  const tags = TAGS.map((tag) => (tag.kind === 'provision' ? { ...tag, main: false } : tag))
  for (const coder of ['coderVng', 'coderNla'] as const) coded(house, caseId, coder, {}, tags)
  value(
    publishCase(house, house.cast.chair, { id: caseId, version: versionOf(house, caseId), ...PUBLISHING }),
  )
  expect(readOpenCases(house.db, house.now().getUTCFullYear())).toMatchObject([
    { thread: 'giften-in-natura', regulation: 'pw', cause: 'maatwerk_niet_geboden' },
  ])
})
