// Who may look at early warnings and the register of campaigns, and who may decide.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERYONE, openHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer(openHouse())
})
afterAll(() => server.close())

/** Who gets an answer without an error. */
async function answered(query: string): Promise<readonly string[]> {
  const who: string[] = []
  for (const part of EVERYONE)
    if ((await server.ask(part, query)).errors.length === 0) who.push(part ?? 'visitor')
  return who
}

test.each([
  '{ warnings(month: "2026-10") { id sentence } }',
  '{ warningsOfYear(year: 2026) { id } }',
  '{ warningMonths { month strong weak waiting again } }',
  '{ warningMonthsToGo }',
  '{ warningScore { terecht toeval campagne } }',
  '{ associations(threadId: "giften-in-natura") { sentence } }',
  '{ reportingEvents { id what } }',
])('the team and drafters may look: %s', async (query) => {
  expect(await answered(query)).toEqual(['coderVng', 'coderNla', 'chair', 'drafter'])
})

test.each([
  'judgeWarning(input: {warningId: "x", verdict: TERECHT}) { problems { code } }',
  'muteWarning(input: {warningId: "x", reason: "r", until: "2027-01-01"}) { problems { code } }',
  'unmuteWarning(id: "x") { problems { code } }',
  'saveReportingEvent(input: {kind: MEDIA, what: "w", firstDay: "2026-01-02", lastDay: "2026-01-01"}) { problems { code } }',
  'removeReportingEvent(id: "x") { problems { code } }',
])('the chair and drafters decide: %s', async (mutation) => {
  expect(await answered(`mutation { ${mutation} }`)).toEqual(['chair', 'drafter'])
})
