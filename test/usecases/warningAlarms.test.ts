// A series that stands out month after month is one alarm: judged once, asked again, and counted once.
import { beforeEach, expect, test } from 'vitest'
import { addMonths } from '#core/warning/months.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { countVerdicts, countWarningsByMonth, findSaidOfAlarms } from '#db/warningAlarms.ts'
import { findWarningMonths, findWarnings, insertWarning, type WarningRow } from '#db/warnings.ts'
import { findMonthlyWarnings } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { muteWarning, unmuteWarning } from '#usecases/muteWarning.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { published } from '../support/walk.ts'

let quiet: TestHouse
let latest: WarningRow
let earlier: WarningRow
let ofThread: readonly WarningRow[]

beforeEach(() => {
  quiet = openHouse()
  published(quiet)
  quiet.later(31 * 13)
  for (let count = 0; count < 3; count++) published(quiet)
  quiet.later(62)
  findMonthlyWarnings(quiet)
  ofThread = findWarningMonths(quiet.db)
    .flatMap((month) => findWarnings(quiet.db, month))
    .filter(({ kind, strength }) => kind === 'thread' && strength === 'strong')
  const [last, before] = ofThread
  if (!last || !before) throw new Error('the thread stood out in fewer than two months')
  ;[latest, earlier] = [last, before]
})

/** When the last judgement of the alarm was given, as a page shows it. */
const seenAt = () => findSaidOfAlarms(quiet.db).get(latest.id)?.last.judgedAt ?? null

const waiting = () => {
  const months = countWarningsByMonth(quiet.db, quiet.now().toISOString().slice(0, 10))
  return Object.fromEntries(months.map(({ month, waiting, again }) => [month, [waiting, again]]))
}

const strongIn = (wanted: string): number =>
  countWarningsByMonth(quiet.db, quiet.now().toISOString().slice(0, 10)).find(({ month }) => month === wanted)
    ?.strong ?? 0

test('an alarm that is more than chance waits once, in its last month, also when an earlier month was judged', () => {
  const before = waiting()
  const strongBefore = strongIn(latest.month)
  const none = { ...before, [latest.month]: [(before[latest.month]?.[0] ?? 0) - 1, 0] }
  const { drafter } = quiet.cast
  const alarms = Object.values(before).reduce((sum, [count = 0]) => sum + count, 0)
  const series = findWarningMonths(quiet.db)
    .flatMap((month) => findWarnings(quiet.db, month))
    .filter(({ strength }) => strength === 'strong')
  expect(alarms).toBe(new Set(series.map((row) => row.series)).size)

  value(judgeWarning(quiet, drafter, { warningId: earlier.id, verdict: 'toeval' }))
  expect(waiting()).toEqual({ ...before, [latest.month]: [before[latest.month]?.[0], 1] })
  const until = quiet.now().toISOString().slice(0, 10)
  value(muteWarning(quiet, drafter, { warningId: latest.id, reason: 'Loopt al.', until }))
  expect(waiting()).toEqual(none)
  // What is muted is not among what stood out either, as the page does not tell of it.
  expect(strongIn(latest.month)).toBe(strongBefore - 1)
  value(unmuteWarning(quiet, drafter, latest.id))
  value(judgeWarning(quiet, drafter, { warningId: latest.id, verdict: 'terecht', seenAt: seenAt() }))
  expect(waiting()).toEqual(none)
})

test('months of one alarm count once, with the last judgement; a rise after quiet months counts on its own', () => {
  const { drafter, chair } = quiet.cast
  const year = Number(ofThread.at(-1)?.month.slice(0, 4))
  value(judgeWarning(quiet, drafter, { warningId: earlier.id, verdict: 'campagne' }))
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 0, toeval: 0, campagne: 1 })
  value(judgeWarning(quiet, chair, { warningId: latest.id, verdict: 'campagne', seenAt: seenAt() }))
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 0, toeval: 0, campagne: 1 })
  value(judgeWarning(quiet, chair, { warningId: latest.id, verdict: 'terecht', seenAt: seenAt() }))
  expect(countVerdicts(quiet.db, year)).toEqual({ terecht: 1, toeval: 0, campagne: 0 })
  const found = () => transparencyFacts(quiet.db, year, '2026-11-30').warnings.found
  const alarms = found()

  const month = findWarningMonths(quiet.db).at(-1) ?? ''
  const long = { ...latest, provisionId: null, countMonth: month }
  insertWarning(quiet.db, 'long ago', month, 99, long)
  value(judgeWarning(quiet, chair, { warningId: 'long ago', verdict: 'toeval' }))
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 1, toeval: 1, campagne: 0 })
  expect(found()).toBe(alarms + (month.startsWith(String(year)) ? 1 : 0))
})

test('who judges a month has to have seen what was said last of its alarm, also of another month', () => {
  const { drafter, chair } = quiet.cast
  const conflict = { ok: false, problems: [{ code: 'CONFLICT', path: ['seenAt'] }] }
  value(judgeWarning(quiet, drafter, { warningId: latest.id, verdict: 'campagne' }))
  const ofEarlier = { warningId: earlier.id, verdict: 'terecht' } as const
  expect(judgeWarning(quiet, chair, ofEarlier)).toMatchObject(conflict)
  const seen = seenAt()
  quiet.later(1)
  value(judgeWarning(quiet, chair, { ...ofEarlier, seenAt: seen }))
  // The last month counts, but what was said of the earlier one was said later, and has to be seen as well.
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 0, toeval: 0, campagne: 1 })
  const again = { warningId: latest.id, verdict: 'toeval', seenAt: seen } as const
  expect(judgeWarning(quiet, drafter, again)).toMatchObject(conflict)
  value(judgeWarning(quiet, drafter, { ...again, seenAt: seenAt() }))
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 0, toeval: 1, campagne: 0 })
})

test('an alarm counts in the year in which it was first more than chance, with what was said of it; a year that is over keeps its own', () => {
  const { chair } = quiet.cast
  const month = findWarningMonths(quiet.db).find((each) => each.endsWith('-12')) ?? ''
  const [year, next] = [Number(month.slice(0, 4)), addMonths(month, 1)]
  const told = (of: number) => transparencyFacts(quiet.db, of, '2026-11-30').warnings
  const list = (id: string, listed: string, threadId: string, strength: 'strong' | 'weak') =>
    insertWarning(quiet.db, id, listed, 99, { ...latest, threadId, countMonth: listed, strength })
  const [before, after] = [told(year), told(year + 1)]
  list('weak', month, 'huisbezoek', 'weak')
  list('never', month, 'giften-regelmatig', 'weak')
  for (const warningId of ['weak', 'never'])
    value(judgeWarning(quiet, chair, { warningId, verdict: 'campagne' }))
  expect(told(year)).toEqual(before)

  list('strong', next, 'huisbezoek', 'strong')
  expect(told(year)).toEqual(before)
  expect(told(year + 1)).toEqual({
    found: after.found + 1,
    judged: { ...after.judged, campagne: after.judged.campagne + 1 },
  })
  expect(countVerdicts(quiet.db)).toEqual({ terecht: 0, toeval: 0, campagne: 1 })
})

test('looking back over a year lists an alarm once, with the months in which it was more than chance', async () => {
  const first = ofThread.at(-1)
  const server = await startServer(quiet)
  const query = 'query ($year: Int!) { warningsOfYear(year: $year) { id alarmMonths } }'
  const { data } = await server.ask('coderNla', query, { year: Number(first?.month.slice(0, 4)) })
  const ids = new Set(ofThread.map(({ id }) => id))
  expect(JSON.parse(JSON.stringify(data)).warningsOfYear.filter(({ id }: WarningRow) => ids.has(id))).toEqual(
    [{ id: first?.id, alarmMonths: ofThread.map(({ month }) => month).toReversed() }],
  )
  await server.close()
})

test('the next month shows who judged the alarm and how; an earlier month shows it as judged', async () => {
  const query = `query ($id: ID!) { warning(id: $id) { judgement { verdict }
    alarmJudgement { month verdict reason by { name } } } }`
  const server = await startServer(quiet)
  const told = async (id: string) => (await server.ask('coderNla', query, { id })).data
  expect(await told(latest.id)).toEqual({ warning: { judgement: null, alarmJudgement: null } })
  const reason = 'De oproep van februari.'
  value(judgeWarning(quiet, quiet.cast.drafter, { warningId: earlier.id, verdict: 'campagne', reason }))
  const alarmJudgement = {
    month: earlier.month,
    verdict: 'CAMPAGNE',
    reason,
    by: { name: expect.any(String) },
  }
  expect(await told(latest.id)).toEqual({ warning: { judgement: null, alarmJudgement } })
  const confirm = `mutation { judgeWarning(input: {warningId: "${latest.id}", verdict: CAMPAGNE, reason: "${reason}", seenAt: "${seenAt()}"}) {
    warning { judgement { verdict } alarmJudgement { month } } } }`
  expect((await server.ask('chair', confirm)).data).toEqual({
    judgeWarning: {
      warning: { judgement: { verdict: 'CAMPAGNE' }, alarmJudgement: { month: latest.month } },
    },
  })
  await server.close()
})
