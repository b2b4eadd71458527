// The preview of a change to a thread tells nothing of codings that are still being made.
import { expect, test } from 'vitest'
import { saveCoding } from '#usecases/saveCoding.ts'
import { openHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { opened, TAGS } from '../support/walk.ts'

test('a preview of a change to a thread counts nothing of codings in progress', async () => {
  const house = openHouse()
  const server = await startServer(house)
  const caseId = opened(house)
  const query =
    '{ threadChangePreview(input: {kind: MERGE, threadId: "giften-in-natura", intoThreadId: "giften-regelmatig", reason: "r"}) { caseCount publishedCount cases { id } bottlenecks { id } draftLetterYears problems { code } } }'
  const before = await server.ask('coderNla', query)
  value(saveCoding(house, house.cast.coderVng, { caseId, version: 0, fields: {}, tags: TAGS }))
  expect((await server.ask('coderNla', query)).text).toBe(before.text)
  await server.close()
})
