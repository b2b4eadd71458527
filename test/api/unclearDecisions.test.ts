// Where the chair found the codebook unclear: listed for the team with the lists the coders differed on.
import { expect, test } from 'vitest'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { countingStatements } from '../support/statements.ts'
import { adjudicated, coded, disputed, FIELDS, opened, TAGS, versionOf } from '../support/walk.ts'

/** A dispute about the cause alone, decided with the remark that the codebook was unclear. */
function unclearOnCause(house: TestHouse): string {
  const caseId = opened(house)
  coded(house, caseId, 'coderVng')
  const others = TAGS.map((tag) => (tag.kind === 'cause' ? { ...tag, target: 'wet_te_hard' } : tag))
  coded(house, caseId, 'coderNla', {}, others)
  return value(
    adjudicateCase(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      fields: FIELDS,
      tags: TAGS,
      reason: 'De omschrijving zegt niet wanneer er ruimte was.',
      codebookUnclear: true,
    }),
  )
}

test('a flagged decision is listed with its reason and what the coders differed on', async () => {
  const house = openHouse()
  adjudicated(house, disputed(house))
  const flagged = unclearOnCause(house)
  const server = await startServer(house)
  const query = '{ unclearDecisions { case { id } reason items { item label } } }'
  const { data } = await server.ask('coderNla', query)
  expect(data).toEqual({
    unclearDecisions: [
      {
        case: { id: flagged },
        reason: 'De omschrijving zegt niet wanneer er ruimte was.',
        items: [{ item: 'cause', label: 'Oorzaken' }],
      },
    ],
  })
  for (const part of ['drafter', 'researcher', 'council', 'admin'] as const)
    expect((await server.ask(part, query)).data, part).toEqual({ unclearDecisions: null })
  value(
    withdrawCase(house, house.cast.chair, {
      id: flagged,
      version: versionOf(house, flagged),
      reason: 'Op verzoek van de indiener.',
    }),
  )
  expect((await server.ask('chair', query)).data).toEqual({ unclearDecisions: [] })
  await server.close()
})

test('more flagged decisions take no more questions to the database', async () => {
  const house = openHouse()
  const server = await startServer(house)
  const ask = () =>
    server.ask('chair', '{ unclearDecisions { case { id } items { item } } }').then(({ data }) => data)
  const items = [{ item: 'cause' }]
  const first = unclearOnCause(house)
  // Logs in, which asks the database as well.
  await ask()
  const one = await countingStatements(house.db, ask)
  expect(one.answer).toEqual({ unclearDecisions: [{ case: { id: first }, items }] })
  const second = unclearOnCause(house)
  const two = await countingStatements(house.db, ask)
  expect(two.answer).toEqual({
    unclearDecisions: expect.arrayContaining([first, second].map((id) => ({ case: { id }, items }))),
  })
  expect(two.statements).toBe(one.statements)
  await server.close()
})
