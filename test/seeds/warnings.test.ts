// The demo's early warnings: a rise of now, waves that were judged, and enough of them to say how many were useful.
import { beforeAll, describe, expect, test } from 'vitest'
import { alarmsOf, judgedIn } from '#core/warning/runs.ts'
import { type Database, openDatabase } from '#db/client.ts'
import { findJudgement, findStrongWarnings, findWarnings } from '#db/warnings.ts'
import { seedDemo } from '#seeds/seed.ts'

let db: Database

beforeAll(() => {
  db = openDatabase(':memory:')
  seedDemo({ db })
})

/** Every alarm of the years of the demo, with the verdict that stands on it. */
const alarms = () =>
  alarmsOf(
    [2024, 2025, 2026].flatMap((year) =>
      findStrongWarnings(db, year).map((warning) => {
        const judgement = findJudgement(db, warning.id)
        return { ...warning, judged: judgement !== undefined, verdict: judgement?.verdict }
      }),
    ),
  )

describe('what early warning shows in the demo', () => {
  test('a thread rises in the last month that is over, far above what was expected', () => {
    const rise = findWarnings(db, '2026-10').find(({ series }) => series === 'thread:digitale-drempel:')
    expect(rise?.strength).toBe('strong')
    expect(rise?.methods).toEqual(['jump', 'doubling'])
    expect(rise?.observed).toBeGreaterThan(2 * (rise?.bound ?? Number.POSITIVE_INFINITY))
  })

  test('the month before was judged, so that the last one asks whether that still holds', () => {
    const asked = alarms().filter((alarm) => alarm.length > 1 && alarm.at(-1)?.month === '2026-10')
    expect(asked.length).toBeGreaterThanOrEqual(1)
    expect(new Set(asked.map((alarm) => judgedIn(alarm)?.month))).toEqual(new Set(['2026-09']))
  })

  test('alarms were judged right, chance and campaign, and at least twenty, so that a share can be told', () => {
    const verdicts = alarms().flatMap((alarm) => judgedIn(alarm)?.verdict ?? [])
    expect(new Set(verdicts)).toEqual(new Set(['terecht', 'toeval', 'campagne']))
    expect(verdicts.length).toBeGreaterThanOrEqual(20)
  })

  test('a bottleneck was made from a warning that was judged right', () => {
    const made = db.$client
      .prepare<[], { warningId: string }>(
        'select warning_id warningId from bottlenecks where warning_id is not null',
      )
      .all()
    const verdicts = made.map(({ warningId }) => findJudgement(db, warningId)?.verdict)
    expect(verdicts).toEqual(['terecht'])
  })
})
