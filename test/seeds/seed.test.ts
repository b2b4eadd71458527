// The demo: what it promises to hold, that it keeps to the law of its time, and that it is the same in every run.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { countsOfThread } from '#core/threadMapping.ts'
import { verifyAuditChain } from '#db/audit.ts'
import { type Database, openDatabase } from '#db/client.ts'
import { findDiscussions } from '#db/codebookDiscussions.ts'
import { findCountedCases, findMoves } from '#db/threadChanges.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { BOTTLENECKS } from '#seeds/bottlenecks.ts'
import { dayAt } from '#seeds/calendar.ts'
import { caseSteps } from '#seeds/caseSteps.ts'
import { CASES } from '#seeds/cases.ts'
import { looseSignalSteps } from '#seeds/looseSignalSteps.ts'
import { LOOSE_SIGNALS } from '#seeds/looseSignals.ts'
import { ORGANISATIONS, PEOPLE } from '#seeds/organisations.ts'
import { type SeedReport, seedDemo } from '#seeds/seed.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { repeatRows } from '#server/graphql/repeats.ts'

let db: Database
let report: SeedReport
let seconds: number

beforeAll(() => {
  db = openDatabase(':memory:')
  const start = performance.now()
  report = seedDemo({ db })
  seconds = (performance.now() - start) / 1000
  console.log(`De demo stond er in ${seconds.toFixed(1)} s.`)
})

/** Counts rows by the words of one column. */
function countsBy(table: string, column: string, where = '1'): Readonly<Record<string, number>> {
  const rows = db.$client
    .prepare<[], { word: string; rows: number }>(
      `select ${column} word, count(*) rows from ${table} where ${where} group by 1 order by 1`,
    )
    .all()
  return Object.fromEntries(rows.map(({ word, rows }) => [word, rows]))
}

describe('what the demo holds', () => {
  test('at least 185 cases on at least 280 signals, and signals that wait or went elsewhere', () => {
    expect(report.added).toBe(true)
    expect(report.cases).toBeGreaterThanOrEqual(185)
    const signals = countsBy('signals', 'status')
    expect(signals.linked).toBeGreaterThanOrEqual(280)
    for (const status of ['received', 'returned', 'checked', 'questioned', 'declined', 'withdrawn'])
      expect(signals[status], status).toBeGreaterThanOrEqual(1)
  })

  test('most cases are published and some stand at each stage before', () => {
    const cases = countsBy('cases', 'status')
    expect(cases.published).toBeGreaterThanOrEqual(170)
    expect(cases.disputed).toBeGreaterThanOrEqual(3)
    expect(cases.decided).toBeGreaterThanOrEqual(3)
    expect(cases.coding).toBeGreaterThanOrEqual(4)
    // Two were withdrawn, one went into another, and two were read again.
    expect(cases.withdrawn).toBe(5)
    expect(countsBy('case_reshapings', 'kind')).toEqual({ merge: 1, split: 1 })
    const halfCoded = CASES.filter(({ state }) => state === 'half_coded').length
    expect(halfCoded).toBeGreaterThanOrEqual(3)
  })

  test('of two decided cases that came back one was read as it was decided and one otherwise', () => {
    const figures = repeatRows(db).map(({ item, halfYear, read, same }) => ({ item, halfYear, read, same }))
    expect(new Set(figures.map(({ halfYear, read }) => `${halfYear}: ${read}`))).toEqual(
      new Set(['2026-2: 2']),
    )
    expect(figures.filter(({ same }) => same === 1).map(({ item }) => item)).toEqual([
      'thread',
      'severity',
      'tailoring',
    ])
    expect(figures.filter(({ same }) => same === 2).length).toBe(figures.length - 3)
  })

  test('cases in every year, and enough in the years of the letters', () => {
    const byYear = countsBy('cases', 'year')
    expect(Object.keys(byYear)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
    expect(byYear['2023']).toBeGreaterThanOrEqual(30)
    expect(byYear['2024']).toBeGreaterThanOrEqual(50)
    expect(byYear['2025']).toBeGreaterThanOrEqual(50)
  })

  test('good practice, enforcement, and about a third of the cases read differently by two coders', () => {
    expect(countsBy('cases', 'kind').good_practice).toBeGreaterThanOrEqual(15)
    const enforcement = countsBy('case_tags', 'code', "kind = 'cause' and main = 1")
    expect(enforcement.handhaafbaarheid).toBeGreaterThanOrEqual(4)
    const { agreement = 0, chair = 0 } = countsBy('decisions', '"by"')
    expect(chair / (agreement + chair)).toBeGreaterThan(0.2)
    expect(chair / (agreement + chair)).toBeLessThan(0.4)
  })

  test('all second-level threads in use, some often enough to be counted by year', () => {
    const used = countsBy('case_tags', 'thread_id', "kind = 'thread'")
    const secondLevel = THREAD_SEEDS.filter(({ parentId }) => parentId !== null).map(({ id }) => id)
    expect(secondLevel.filter((id) => used[id] === undefined)).toEqual([])
    const often = Object.values(
      countsBy(
        'case_tags t join cases c on c.id = t.case_id',
        "t.thread_id || ' ' || substr(c.published_at, 1, 4)",
        "t.kind = 'thread' and c.status = 'published'",
      ),
    )
    expect(often.filter((rows) => rows >= 12).length).toBeGreaterThanOrEqual(2)
    expect(often.filter((rows) => rows >= 5).length).toBeGreaterThanOrEqual(8)
  })

  test('what came in over 2025 and where it went can be told: each number is nought or large enough', () => {
    const where = "submitted_at like '2025%'"
    const counts = Object.values(countsBy('signals', 'status', where))
    expect(counts.length).toBeGreaterThan(1)
    expect(counts.filter((rows) => rows < 5)).toEqual([])
  })

  test('organisations of every kind and people for every role', () => {
    expect(Object.keys(countsBy('organisations', 'kind')).length).toBe(10)
    expect(countsBy('memberships', 'role')).toMatchObject({ admin: 1, chair: 1, coder: 3, drafter: 2 })
    expect(countsBy('organisations', 'kind')).toMatchObject({ municipality: 7, client_council: 6 })
    expect(PEOPLE.every(({ organisation }) => organisation in ORGANISATIONS)).toBe(true)
  })

  test('one partner holds something against a bottleneck, and the letter over 2025 says so', () => {
    const years = db.$client
      .prepare<[], { year: number }>(
        `select distinct l.year from letters l join letter_versions v on v.letter_id = l.id
         where v.draft like '%VNG plaatst hierbij een kanttekening.%'`,
      )
      .all()
    expect(years).toEqual([{ year: 2025 }])
  })

  test('bottlenecks of three kinds, a frozen letter over 2024 with answers, an open draft over 2025', () => {
    expect(BOTTLENECKS.length).toBeGreaterThanOrEqual(14)
    expect(Object.keys(countsBy('bottlenecks', 'kind'))).toEqual(['enforcement', 'execution', 'harsh_effect'])
    expect(Object.keys(countsBy('bottlenecks', 'addressee')).length).toBeGreaterThanOrEqual(5)
    expect(countsBy('letters', "year || ' ' || status")).toEqual({ '2024 frozen': 1, '2025 draft': 1 })
    expect(Object.keys(countsBy('ministry_responses', 'kind')).length).toBe(5)
  })
})

describe('what submitters hear', () => {
  test('that their feedback is ready, of every quarter of which there is something to read', () => {
    const told = countsBy('notifications', 'subject_id', "kind = 'feedback_ready'")
    expect(Object.keys(told)).toEqual(expect.arrayContaining(['2026-Q1']))
    for (const quarter of Object.keys(told)) expect(quarter).toMatch(/^202[56]-Q[1-4]$/)
  })
})

describe('what a municipality reports', () => {
  test('two periods by the one a newcomer can look around as, and one by another', () => {
    const organisation = '(select name from organisations where id = organisation_id)'
    expect(countsBy('period_reports', organisation)).toEqual({
      'Gemeente Denkbeeldrecht': 2,
      'Gemeente Verzonnenveld': 1,
    })
  })

  test('published cases say whether it was prevention or stepping in afterwards', () => {
    const known = countsBy('cases', 'preventive', "status = 'published' and preventive is not null")
    expect(known['1']).toBeGreaterThanOrEqual(10)
    expect(known['0']).toBeGreaterThanOrEqual(40)
  })
})

describe('where the codebook was unclear', () => {
  test('one decision was discussed, with a note that says it is invented, and others wait', () => {
    const decisions = findUnclearDecisions(db)
    const [note] = findDiscussions(
      db,
      decisions.map(({ case: { id } }) => id),
    )
    expect(note?.note).toMatch(/^Verzonnen voorbeeld\./)
    expect(countsBy('codebook_discussions', 'case_id')).toEqual({ [note?.caseId ?? '']: 1 })
    expect(decisions.length).toBeGreaterThan(1)
  })
})

describe('how the threads came to be', () => {
  test('one was merged on a proposal, one was split and its cases sorted out, and a proposal waits', () => {
    expect(countsBy('thread_changes', "kind || ' ' || state")).toEqual({
      'merge accepted': 1,
      'merge proposed': 1,
      'split accepted': 1,
    })
    expect(countsBy('retags', "from_thread_id || ' > ' || coalesce(to_thread_id, 'wacht')")).toEqual({
      'te-laat-verwerkt > fout-van-de-overheid': 3,
      'uitleg-schiet-tekort > motivering-en-kenbaarheid': 3,
      'uitleg-schiet-tekort > onduidelijke-communicatie': 2,
    })
  })

  test('a thread counts otherwise by the codebook of its years than by that of today', () => {
    const counts = countsOfThread(
      ['fout-van-de-overheid'],
      findCountedCases(db, ['fout-van-de-overheid']),
      findMoves(db),
    )
    const early = counts.filter(({ year }) => year <= 2022)
    expect(early.some(({ today, thatYear }) => today > thatYear)).toBe(true)
    expect(counts.filter(({ year }) => year >= 2024).every(({ today, thatYear }) => today === thatYear)).toBe(
      true,
    )
  })

  test('every narrower thread says when to choose it and when not, with a case for and against', () => {
    const bare = THREAD_SEEDS.filter(
      ({ parentId, inclusion, exclusion, example, counterExample }) =>
        parentId !== null && !(inclusion && exclusion && example && counterExample),
    )
    expect(bare).toEqual([])
  })
})

describe('how the demo is put in', () => {
  test('it is the same to the last row in every run', () => {
    const other = openDatabase(':memory:')
    seedDemo({ db: other })
    expect(digestOf(other)).toBe(digestOf(db))
  }, 180_000)

  test('whatever the day it is shown, what waits came to its step in the weeks before, in the order it happened', () => {
    for (const until of ['2026-11-13', '2027-03-15', '2028-01-01'].map(dayAt)) {
      const waiting = [
        ...CASES.filter(({ state = 'published' }) => state !== 'published' && state !== 'withdrawn').map(
          (seed) => caseSteps(seed, until),
        ),
        ...LOOSE_SIGNALS.filter(({ outcome }) =>
          ['received', 'checked', 'returned'].includes(outcome.step),
        ).map((seed) => looseSignalSteps(seed, until)),
      ]
      for (const steps of waiting) {
        const days = steps.map(({ at }) => (until.getTime() - at.getTime()) / 86_400_000)
        expect(days).toEqual(days.toSorted((a, b) => b - a))
        expect(days.at(-1)).toBeGreaterThanOrEqual(0)
        expect(days.at(-1)).toBeLessThanOrEqual(18)
      }
    }
  })

  test('a second call adds nothing', () => {
    const before = digestOf(db)
    expect(seedDemo({ db })).toEqual({ ...report, added: false })
    expect(digestOf(db)).toBe(before)
  })

  test('the audit trail is whole and runs forward in time', () => {
    expect(verifyAuditChain(db).brokenAt).toBeNull()
    const backwards = db.$client
      .prepare(
        'select b.sequence from audit_events a join audit_events b on b.sequence = a.sequence + 1 where b.at < a.at',
      )
      .all()
    expect(backwards).toEqual([])
  })

  test('a collection with accounts in it is left alone', () => {
    const used = openDatabase(':memory:')
    used.$client.exec(
      "insert into people (id, name, email, active, created_at) values ('p', 'Proef', 'proef@proef.example', 1, '2026-01-01T00:00:00.000Z')",
    )
    const before = digestOf(used)
    expect(() => seedDemo({ db: used })).toThrow('staan al accounts')
    expect(digestOf(used)).toBe(before)
  })
})

/** One hash over every row of every table. */
function digestOf(database: Database): string {
  const hash = createHash('sha256')
  const tables = database.$client
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name",
    )
    .all()
  for (const { name } of tables)
    hash.update(`${name} ${JSON.stringify(database.$client.prepare(`select * from "${name}"`).all())}`)
  return hash.digest('hex')
}
