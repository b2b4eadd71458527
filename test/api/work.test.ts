// The work that waits: in which order, by which day, for whom, and setting it aside or handing it over.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCodings } from '#db/codings.ts'
import { loadOf } from '#db/work.ts'
import { insertAccount } from '#usecases/addPerson.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { setAbsence } from '#usecases/setAbsence.ts'
import { skipWork } from '#usecases/skipWork.ts'
import { openHouse, type Part, type TestHouse, value } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { checked, disputed, FIELDS, opened, submitted, TAGS } from '../support/walk.ts'

let house: TestHouse
let server: TestServer
let colleague: string
beforeAll(async () => {
  house = openHouse()
  server = await startServer(house)
  const account = {
    name: 'Proef collega',
    email: 'collega@proef.example',
    organisationId: house.cast.coderVng.organisationId,
    roles: ['coder'],
    passwordHash: null,
  } as const
  colleague = value(insertAccount(house, house.cast.admin, account))
})
afterAll(() => server.close())

const WAITING = `query ($step: WorkStep) { viewer { load { step waiting overdue } waiting(step: $step, first: 50) {
  totalCount edges { node { step dueOn overdue urgent skipped handedOverBy { name } signal { id } case { id } } } } } }`

interface Item {
  readonly dueOn: string
  readonly overdue: boolean
  readonly skipped: boolean
  readonly handedOverBy: { readonly name: string } | null
  readonly signal: { readonly id: string } | null
  readonly case: { readonly id: string } | null
}
async function waitingFor(part: Part, step: string): Promise<readonly Item[]> {
  const { text } = await server.ask(part, WAITING, { step })
  return JSON.parse(text).data.viewer.waiting.edges.map(({ node }: { node: Item }) => node)
}
const idsFor = async (part: Part, step: string) =>
  (await waitingFor(part, step)).map((item) => item.signal?.id ?? item.case?.id)

test('urgent work comes first and is due in two working days, the rest by its own term', async () => {
  const calm = submitted(house)
  const urgent = submitted(house, { urgent: true })
  expect(await idsFor('coderVng', 'CHECK')).toEqual([urgent, calm])
  const { text } = await server.ask(
    'coderVng',
    '{ viewer { waiting(step: CHECK) { edges { node { since } } } } }',
  )
  expect(text).not.toContain('2026-11-20')
  expect((await waitingFor('coderVng', 'CHECK')).map(({ dueOn }) => dueOn)).toEqual([
    '2026-11-24',
    '2026-11-27',
  ])
})

test('what is set aside goes to the back of that one queue, with its term; others keep it where it was', async () => {
  const [first = '', second = ''] = await idsFor('coderVng', 'CHECK')
  const skip = { step: 'check', subjectId: first, reason: 'Ik ken de wijk.' } as const
  value(skipWork(house, house.cast.coderVng, skip))
  expect(await idsFor('coderVng', 'CHECK')).toEqual([second, first])
  expect((await waitingFor('coderVng', 'CHECK'))[1]).toMatchObject({ skipped: true, dueOn: '2026-11-24' })
  expect(await idsFor('chair', 'CHECK')).toEqual([first, second])
  expect(await idsFor('coderNla', 'CHECK')).toEqual([])
  const reasons = house.db.$client.prepare('select reason from work_skips').pluck().all()
  expect(reasons).toEqual(['Ik ken de wijk.'])
})

test('a reason is asked for and passes the gate, and only what waits for you can be set aside', () => {
  const { coderVng, council } = house.cast
  const id = checked(house)
  const skip = { step: 'triage', subjectId: id, reason: '' } as const
  expect(skipWork(house, coderVng, skip)).toMatchObject({
    problems: [{ code: 'REQUIRED', path: ['reason'] }],
  })
  expect(skipWork(house, coderVng, { ...skip, reason: 'Bel 06-12345678' })).toMatchObject({
    problems: [{ code: 'IDENTIFYING_DETAILS' }],
  })
  expect(skipWork(house, coderVng, { ...skip, step: 'check', reason: 'r' })).toMatchObject({
    problems: [{ code: 'NOT_FOUND', path: ['subjectId'] }],
  })
  expect(() => skipWork(house, council, { ...skip, reason: 'r' })).toThrow()
})

test('work goes to a colleague of the same organisation alone, who hears of it and finds who gave it', async () => {
  const { coderVng, coderNla } = house.cast
  const caseId = opened(house)
  const give = { step: 'code', subjectId: caseId, reason: 'Druk.' } as const
  expect(skipWork(house, coderVng, { ...give, toPersonId: coderNla.personId })).toMatchObject({
    problems: [{ code: 'NOT_FOUND', path: ['toPersonId'] }],
  })
  value(skipWork(house, coderVng, { ...give, toPersonId: colleague }))
  expect(await idsFor('coderVng', 'CODE')).not.toContain(caseId)
  expect(await idsFor('coderNla', 'CODE')).toContain(caseId)
  const told = house.db.$client
    .prepare('select kind from notifications where person_id = ?')
    .pluck()
    .all(colleague)
  expect(told).toContain('work_handed_over')
})

test('a coding that was begun goes to the deputy, so that the case is still read by two who know nothing of each other', () => {
  const { coderVng } = house.cast
  const caseId = opened(house)
  value(saveCoding(house, coderVng, { caseId, version: 0, fields: FIELDS, tags: TAGS }))
  expect(setAbsence(house, coderVng, { until: '2026-11-01' })).toMatchObject({
    problems: [{ code: 'UNKNOWN_VALUE', path: ['until'] }],
  })
  value(setAbsence(house, coderVng, { until: '2026-12-04', deputyId: colleague }))
  expect(findCodings(house.db, [caseId])).toMatchObject([
    { coderId: colleague, organisationId: coderVng.organisationId, status: 'draft' },
  ])
  value(setAbsence(house, coderVng, { until: null }))
})

test('no one decides about a case they coded, and nobody sees the work of a role they lack', async () => {
  const caseId = disputed(house)
  expect(await idsFor('chair', 'DECIDE')).toContain(caseId)
  for (const part of ['coderVng', 'council', 'drafter', 'researcher', 'admin'] as const)
    expect(await idsFor(part, 'DECIDE')).toEqual([])
  expect((await server.ask(null, WAITING)).data).toEqual({ viewer: null })
})

test('work is set aside by who does it, and absence is for who has work', async () => {
  const skip = 'mutation { skipWork(step: TRIAGE, subjectId: "x", reason: "r") { problems { code } } }'
  const away = 'mutation { setAbsence { problems { code } } }'
  const allowed = async (query: string) => {
    const parts = ['council', 'coderVng', 'coderNla', 'chair', 'drafter', 'researcher', 'admin'] as const
    const answers = await Promise.all(parts.map((part) => server.ask(part, query)))
    return parts.filter((_, index) => answers[index]?.errors.length === 0)
  }
  expect(await allowed(skip)).toEqual(['coderVng', 'coderNla', 'chair'])
  expect(await allowed(away)).toEqual(['council', 'coderVng', 'coderNla', 'chair'])
})

test('what is past its term is counted, weekends aside', () => {
  const { coderVng } = house.cast
  const load = () => loadOf(house.db, coderVng, 'check', house.now().toISOString())
  expect(load()).toEqual({ waiting: 2, overdue: 0 })
  house.later(5)
  expect(load()).toEqual({ waiting: 2, overdue: 1 })
  house.later(5)
  expect(load()).toEqual({ waiting: 2, overdue: 2 })
})

test('after a coding comes the first case of the same queue: urgent first, what was set aside last', async () => {
  const next = async () =>
    JSON.parse((await server.ask('coderNla', '{ nextToCode { id } }')).text).data.nextToCode?.id
  const urgent = opened(house, { title: 'Spoed', urgent: true })
  expect(await next()).toBe(urgent)
  value(skipWork(house, house.cast.coderNla, { step: 'code', subjectId: urgent, reason: 'Ik ken dit.' }))
  const waiting = await idsFor('coderNla', 'CODE')
  expect(waiting.at(-1)).toBe(urgent)
  expect(await next()).toBe(waiting[0])
  expect(JSON.parse((await server.ask('chair', '{ nextToCode { id } }')).text).data).toEqual({
    nextToCode: null,
  })
})
