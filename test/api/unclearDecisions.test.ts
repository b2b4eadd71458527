// Where the chair found the codebook unclear: listed for the team with the lists the coders differed on.
import { expect, test } from 'vitest'
import { auditEvents } from '#db/schema/audit.ts'
import { codebookDiscussions } from '#db/schema/codebookDiscussions.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { recordDiscussion } from '#usecases/recordDiscussion.ts'
import { reopenCase } from '#usecases/reopenCase.ts'
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
  return decidedUnclear(house, caseId)
}

const decidedUnclear = (house: TestHouse, caseId: string): string =>
  value(
    adjudicateCase(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      fields: FIELDS,
      tags: TAGS,
      reason: 'De omschrijving zegt niet wanneer er ruimte was.',
      codebookUnclear: true,
    }),
  )

/** A proposal to use a thread no longer, made because of a case. */
const proposed = (house: TestHouse, about: { readonly threadId: string; readonly caseId: string }): string =>
  value(
    proposeThreadChange(house, house.cast.coderVng, {
      kind: 'retire',
      reason: 'Twee draden zeggen dit.',
      ...about,
    }),
  )

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
  const query = '{ unclearDecisions { case { id } items { item } discussions { change { id } } } }'
  const ask = () => server.ask('chair', query).then(({ data }) => data)
  const items = [{ item: 'cause' }]
  const discussed = (about: string, threadId: string) => {
    const changeId = proposed(house, { threadId, caseId: about })
    const [decision] = openDecisions(house).filter(({ caseId }) => caseId === about)
    if (!decision) throw new Error('no decision to discuss')
    value(recordDiscussion(house, house.cast.chair, { ...decision, ...TALK, changeId }))
    return { case: { id: about }, items, discussions: [{ change: { id: changeId } }] }
  }
  const first = discussed(unclearOnCause(house), 'giften-in-natura')
  // Logs in, which asks the database as well.
  await ask()
  const one = await countingStatements(house.db, ask)
  expect(one.answer).toEqual({ unclearDecisions: [first] })
  const second = discussed(unclearOnCause(house), 'giften-incidenteel')
  const two = await countingStatements(house.db, ask)
  expect(two.answer).toEqual({
    unclearDecisions: expect.arrayContaining([first, second]),
  })
  expect(two.statements).toBe(one.statements)
  await server.close()
})

const DISCUSS = `mutation ($input: DiscussionInput!) {
  recordDiscussion(input: $input) {
    decision { case { id } discussions { date note recordedBy { name } change { id } } }
    problems { code path }
  }
}`

const openDecisions = (house: TestHouse) =>
  findUnclearDecisions(house.db).map(({ case: { id }, at }) => ({ caseId: id, decidedAt: at }))

const TALK = { date: '2026-11-20', note: 'Er komt een voorbeeld bij.' }

test('what was discussed leaves the open list, stays with the case, and reaches its coders', async () => {
  const house = openHouse()
  const caseId = unclearOnCause(house)
  const server = await startServer(house)
  const changeId = proposed(house, { threadId: 'giften-in-natura', caseId })
  const [decision] = openDecisions(house)
  const discussion = { ...TALK, recordedBy: { name: 'Proef chair' }, change: { id: changeId } }

  const input = { ...decision, ...TALK, changeId }
  expect((await server.ask('chair', DISCUSS, { input })).data).toEqual({
    recordDiscussion: { decision: { case: { id: caseId }, discussions: [discussion] }, problems: [] },
  })
  const lists = `{
    open: unclearDecisions(discussed: false) { case { id } }
    discussed: unclearDecisions(discussed: true) { case { id decision { discussions { note } } } }
  }`
  expect((await server.ask('coderVng', lists)).data).toEqual({
    open: [],
    discussed: [{ case: { id: caseId, decision: { discussions: [{ note: TALK.note }] } } }],
  })
  for (const part of ['coderVng', 'coderNla'] as const)
    expect(
      (await server.ask(part, '{ viewer { notifications { edges { node { kind title } } } } }')).data,
    ).toMatchObject({
      viewer: {
        notifications: {
          edges: expect.arrayContaining([
            {
              node: {
                kind: 'CODEBOOK_DISCUSSED',
                title: expect.stringMatching(
                  /^Wat in het codeboek onduidelijk was bij casus .+, is besproken$/,
                ),
              },
            },
          ]),
        },
      },
    })
  const events = house.db.select().from(auditEvents).all()
  expect(events.filter(({ type }) => type === 'codebook.discussed')).toMatchObject([
    { actorId: house.cast.chair.personId, subjectId: caseId },
  ])
  expect(() => house.db.delete(codebookDiscussions).run()).toThrow('append-only')
  await server.close()
})

test('a case that is decided anew is to be discussed anew, and what was said before stays', async () => {
  const house = openHouse()
  const caseId = unclearOnCause(house)
  const server = await startServer(house)
  const [before] = openDecisions(house)
  await server.ask('chair', DISCUSS, { input: { ...before, ...TALK } })
  const reason = 'Het bedrag was anders.'
  value(reopenCase(house, house.cast.chair, { id: caseId, version: versionOf(house, caseId), reason }))
  house.later(1)
  decidedUnclear(house, caseId)

  const stale = await server.ask('chair', DISCUSS, { input: { ...before, ...TALK } })
  expect(stale.data).toEqual({
    recordDiscussion: { decision: null, problems: [{ code: 'CONFLICT', path: ['decidedAt'] }] },
  })
  const query = `{ unclearDecisions(discussed: false) {
    discussions { note } case { id decision { discussions { note } } }
  } }`
  expect((await server.ask('chair', query)).data).toEqual({
    unclearDecisions: [
      { discussions: [], case: { id: caseId, decision: { discussions: [{ note: TALK.note }] } } },
    ],
  })
  await server.close()
})

test('a discussion needs a note, a day that fits, a decision that was unclear and the chair', async () => {
  const house = openHouse()
  const clear = adjudicated(house, disputed(house))
  const caseId = unclearOnCause(house)
  const rejected = proposed(house, { threadId: 'giften-in-natura', caseId })
  const decided = { id: rejected, accept: false, reason: 'De draden verschillen.' }
  value(decideThreadChange(house, house.cast.chair, decided))
  const server = await startServer(house)
  const [decision] = openDecisions(house)
  const problemsOf = async (change: object) =>
    (await server.ask('chair', DISCUSS, { input: { ...decision, ...TALK, ...change } })).data
  const refusal = (...problems: readonly (readonly [code: string, field: string])[]) => ({
    recordDiscussion: {
      decision: null,
      problems: problems.map(([code, field]) => ({ code, path: [field] })),
    },
  })

  expect(await problemsOf({ note: ' ', date: '2026-11-31' })).toEqual(
    refusal(['PERIOD_IMPOSSIBLE', 'date'], ['REQUIRED', 'note']),
  )
  expect(await problemsOf({ date: '2026-11-21' })).toEqual(refusal(['PERIOD_IN_FUTURE', 'date']))
  expect(await problemsOf({ date: '2026-11-19' })).toEqual(refusal(['DAY_BEFORE_DECISION', 'date']))
  expect(await problemsOf({ changeId: 'geen' })).toEqual(refusal(['NOT_FOUND', 'changeId']))
  expect(await problemsOf({ changeId: rejected })).toEqual(refusal(['CHANGE_REJECTED', 'changeId']))
  expect(await problemsOf({ caseId: clear })).toEqual(refusal(['NOT_FOUND', 'caseId']))
  const named = await server.ask('chair', DISCUSS, {
    input: { ...decision, ...TALK, note: 'Bel 06-12345678 voor meer.' },
  })
  expect(named.text).not.toContain('12345678')
  const refused = await server.ask('coderVng', DISCUSS, { input: { ...decision, ...TALK } })
  expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN')
  expect(house.db.select().from(codebookDiscussions).all()).toEqual([])
  await server.close()
})

test('what was recorded is not recorded again when sent twice; something else can be added', async () => {
  const house = openHouse()
  unclearOnCause(house)
  const server = await startServer(house)
  const [decision] = openDecisions(house)
  const record = async (note: string) =>
    (await server.ask('chair', DISCUSS, { input: { ...decision, ...TALK, note } })).data
  await record(TALK.note)
  expect(await record(TALK.note)).toEqual({
    recordDiscussion: { decision: null, problems: [{ code: 'RECORDED_ALREADY', path: ['note'] }] },
  })
  expect(await record('En een tegenvoorbeeld.')).toMatchObject({ recordDiscussion: { problems: [] } })
  expect(house.db.select().from(codebookDiscussions).all()).toHaveLength(2)
  await server.close()
})
