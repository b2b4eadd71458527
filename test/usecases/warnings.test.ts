// Early warnings from the months that are over to the bottleneck that is made of one, with real cases in a real database.
import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { judgeLastMonth } from '#core/warning/monitor.ts'
import { findBottleneck } from '#db/bottlenecks.ts'
import { findNotifications } from '#db/notifications.ts'
import { pairTable, pairTables } from '#db/pairTables.ts'
import { auditEvents } from '#db/schema/audit.ts'
import {
  findCasesOfSeries,
  findJudgement,
  findMute,
  findWarningMonths,
  findWarnings,
  insertWarning,
  type WarningRow,
} from '#db/warnings.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { muteWarning, unmuteWarning } from '#usecases/muteWarning.ts'
import { removeReportingEvent, saveReportingEvent } from '#usecases/reportingEvents.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

let house: TestHouse
let found: readonly WarningRow[]

beforeAll(() => {
  house = openHouse()
  published(house)
  // Thirteen quiet months, and then three cases in one.
  house.later(31 * 13)
  for (let count = 0; count < 3; count++) published(house)
  house.later(31)
  findMonthlyWarnings(house)
  found = findWarnings(house.db, findWarningMonths(house.db)[0] ?? '')
})

const gifts = () => {
  const warning = found.find(({ kind }) => kind === 'thread')
  if (!warning) throw new Error('no warning on the thread')
  return warning
}

test('a month that is over is gone through once, and those who judge are told', () => {
  expect(gifts()).toMatchObject({ threadId: 'giften-in-natura', observed: 3, place: 1, strength: 'strong' })
  const months = findWarningMonths(house.db)
  expect(months).toHaveLength(24)
  expect(findMonthlyWarnings(house)).toBe(0)
  expect(findWarningMonths(house.db)).toEqual(months)
  for (const part of ['drafter', 'chair'] as const) {
    const told = findNotifications(house.db, house.cast[part], 50, 0).filter(
      ({ kind }) => kind === 'warnings_found',
    )
    expect(told).toMatchObject([{ subjectKind: 'warnings', subjectId: months[0] }])
  }
  const others = findNotifications(house.db, house.cast.coderVng, 50, 0)
  expect(others.filter(({ kind }) => kind === 'warnings_found')).toEqual([])
})

test('a warning is judged with a reason that holds no identifier, and judged again', () => {
  const { drafter } = house.cast
  const input = { warningId: gifts().id, verdict: 'toeval' } as const
  expect(judgeWarning(house, drafter, { ...input, reason: 'Bel 06 12345678' })).toMatchObject({
    ok: false,
    problems: [{ code: 'IDENTIFYING_DETAILS', path: ['reason'] }],
  })
  value(judgeWarning(house, drafter, input))
  // Who did not see that judgement does not put another in its place unknowingly.
  const other = { ...input, verdict: 'terecht', reason: 'Drie keer hetzelfde.' } as const
  expect(judgeWarning(house, house.cast.chair, other)).toMatchObject({
    ok: false,
    problems: [{ code: 'CONFLICT', path: ['seenAt'] }],
  })
  expect(findJudgement(house.db, gifts().id)).toMatchObject({ verdict: 'toeval' })
  const seenAt = findJudgement(house.db, gifts().id)?.judgedAt ?? null
  value(judgeWarning(house, house.cast.chair, { ...other, seenAt }))
  expect(findJudgement(house.db, gifts().id)).toMatchObject({
    verdict: 'terecht',
    reason: 'Drie keer hetzelfde.',
  })
  expect(
    house.db.select().from(auditEvents).where(eq(auditEvents.type, 'warning.judged')).all(),
  ).toHaveLength(2)
})

test('a series is muted until a day that is not past and within a year, and let back in', () => {
  const { drafter } = house.cast
  const today = house.now().toISOString().slice(0, 10)
  const mute = (until: string) =>
    muteWarning(house, drafter, { warningId: gifts().id, reason: 'Loopt al.', until })
  for (const wrong of ['2020-01-01', '2099-01-01', 'ooit'])
    expect(mute(wrong)).toMatchObject({
      ok: false,
      problems: [{ code: 'MUTE_END_IMPOSSIBLE', path: ['until'] }],
    })
  value(mute(today))
  expect(findMute(house.db, gifts().series, today)).toMatchObject({ reason: 'Loopt al.' })
  expect(findMute(house.db, gifts().series, '2099-01-01')).toBeUndefined()
  value(unmuteWarning(house, drafter, gifts().id))
  expect(findMute(house.db, gifts().series, today)).toBeUndefined()
})

test('a campaign shows in the sentence of its month; the API gives counts, a chart and the cases', async () => {
  const { countMonth, id } = gifts()
  const event = {
    kind: 'campagne',
    what: 'Meld uw giften',
    firstDay: `${countMonth}-01`,
    lastDay: `${countMonth}-07`,
  } as const
  expect(saveReportingEvent(house, house.cast.drafter, { ...event, lastDay: '2020-01-01' }).ok).toBe(false)
  const eventId = value(saveReportingEvent(house, house.cast.drafter, event))
  const server = await startServer(house)
  const query = `query ($id: ID!) { warning(id: $id) { sentence observed months { month observed } events { what }
    cases { id } judgement { verdict } bottleneck { id } } }`
  const { data } = await server.ask('coderNla', query, { id })
  expect(data).toMatchObject({
    warning: {
      sentence: expect.stringMatching(
        /^Boodschappen en giften in natura: 3 casussen in .*“Meld uw giften”\.$/,
      ),
      observed: 3,
      events: [{ what: 'Meld uw giften' }],
      cases: [{}, {}, {}],
    },
  })
  expect((await server.ask('researcher', query, { id })).data).toEqual({ warning: null })
  await server.close()
  value(removeReportingEvent(house, house.cast.drafter, eventId))
})

test('a month kept before earlier years could lead is told with the bound of a jump, in the sentence and in the chart', async () => {
  const [month = ''] = findWarningMonths(house.db)
  // A December as busy as nine, after quiet months of three and summers of ten.
  const counts = [...Array.from({ length: 71 }, (_, at) => ([5, 6, 7].includes(at % 12) ? 10 : 3)), 9]
  const now = judgeLastMonth(counts)
  if (!now) throw new Error('nothing found')
  const before = { ...now, methods: ['season'] as const, expected: 4.758333333333334, bound: 9 }
  const series = { kind: 'thread', provisionId: null, countMonth: '2025-12', counts } as const
  const kept = { ...series, adjusted: 0.01, strength: 'strong' } as const
  insertWarning(house.db, 'before', month, 8, { ...kept, ...before, threadId: 'huisbezoek' })
  insertWarning(house.db, 'now', month, 9, { ...kept, ...now, threadId: 'giften-regelmatig' })
  const server = await startServer(house)
  const told = async (id: string) =>
    (await server.ask('coderNla', `{ warning(id: "${id}") { sentence months { month expected bound } } }`))
      .data
  const ending = (sentence: RegExp, expected: number, bound: number) => ({
    warning: {
      sentence: expect.stringMatching(sentence),
      months: expect.arrayContaining([{ month: '2025-12', expected: expect.closeTo(expected), bound }]),
    },
  })
  expect(await told('before')).toEqual(
    ending(/verwacht 4,8 \(grens 9\); meer dan gewoon is voor deze tijd van het jaar\.$/, before.expected, 9),
  )
  expect(await told('now')).toEqual(
    ending(/verwacht 3 voor deze tijd van het jaar \(grens 8\)\.$/, now.expected, 8),
  )
  await server.close()
})

test('a campaign about another thread is not blamed for a wave of reports', async () => {
  const { countMonth, id } = gifts()
  const event = {
    ...({ kind: 'media', what: 'Krant over huisbezoeken' } as const),
    ...{ firstDay: `${countMonth}-01`, lastDay: `${countMonth}-07` },
  }
  const { drafter } = house.cast
  expect(saveReportingEvent(house, drafter, { ...event, threadIds: ['niets'] })).toMatchObject({
    problems: [{ code: 'UNKNOWN_VALUE', path: ['threadIds'] }],
  })
  const eventId = value(saveReportingEvent(house, drafter, { ...event, threadIds: ['huisbezoek'] }))
  const server = await startServer(house)
  const asked = '{ warning(id: "ID") { events { what } } reportingEvents { threads { id } } }'.replace(
    'ID',
    id,
  )
  expect((await server.ask('drafter', asked)).data).toEqual({
    warning: { events: [] },
    reportingEvents: [{ threads: [{ id: 'huisbezoek' }] }],
  })
  await server.close()
  value(removeReportingEvent(house, drafter, eventId))
})

const BOTTLENECK = {
  kind: 'harsh_effect',
  title: 'Giften in natura',
  description: 'Maaltijden tellen als inkomen.',
  whoItHits: 'Mensen met bijstand',
  cause: 'maatwerk_niet_geboden',
  remedy: 'Een vrijlating.',
  remedyKind: 'regelgeving',
  addressee: 'szw',
  priority: 'hoog',
  priorityReason: 'Vier casussen.',
  disclosure: 'openbaar',
  firstYear: 2026,
  threadIds: ['giften-in-natura'],
  provisionIds: [],
  caseIds: [],
} as const

test('a bottleneck remembers the warning it was made from', () => {
  const { drafter } = house.cast
  expect(saveBottleneck(house, drafter, { ...BOTTLENECK, warningId: 'niets' }).ok).toBe(false)
  const id = value(saveBottleneck(house, drafter, { ...BOTTLENECK, warningId: gifts().id }))
  expect(findBottleneck(house.db, id)?.warningId).toBe(gifts().id)
})

test('the evidence of a bottleneck tells of the campaign its cases came in with, and of no other', async () => {
  const { countMonth } = gifts()
  const { drafter } = house.cast
  const days = { kind: 'campagne', firstDay: `${countMonth}-01`, lastDay: `${countMonth}-07` } as const
  const about = value(
    saveReportingEvent(house, drafter, { ...days, what: 'Meld uw giften', threadIds: ['giften-in-natura'] }),
  )
  const other = value(
    saveReportingEvent(house, drafter, { ...days, what: 'Meld huisbezoek', threadIds: ['huisbezoek'] }),
  )
  const server = await startServer(house)
  const caseIds = findCasesOfSeries(house.db, gifts(), countMonth, countMonth, 10)
  const id = value(saveBottleneck(house, drafter, { ...BOTTLENECK, caseIds }))
  const { data } = await server.ask(
    'coderNla',
    `{ bottleneck(id: "${id}") { evidence { reportingEvents { cases event { what } } } } }`,
  )
  expect(data).toEqual({
    bottleneck: { evidence: { reportingEvents: [{ cases: 3, event: { what: 'Meld uw giften' } }] } },
  })
  await server.close()
  for (const event of [about, other]) value(removeReportingEvent(house, drafter, event))
})

test('the associations of a thread count published cases alone, for provisions and for acts', () => {
  const tables = pairTables(house.db, 'giften-in-natura', 1)
  const own = house.db.all<{ id: string }>(sql`
    select distinct c.id from cases c join case_tags t on t.case_id = c.id
    where c.status = 'published' and t.thread_id = 'giften-in-natura'`)
  const all = house.db.all<{ id: string }>(sql`select id from cases where status = 'published'`)
  expect(tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['provision', 'regulation']))
  for (const { kind, id, ...table } of tables) {
    expect(table.both + table.firstOnly).toBe(own.length)
    expect(table.both + table.firstOnly + table.secondOnly + table.neither).toBe(all.length)
    if (kind === 'provision') expect(pairTable(house.db, 'giften-in-natura', id)).toEqual(table)
  }
})
