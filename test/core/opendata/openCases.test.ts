// Open data: no row points at few cases, and the same collection always gives the same file.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES, OUTCOMES } from '#core/codes.ts'
import { type OpenCaseFact, openCases } from '#core/opendata/openCases.ts'
import { openCsv } from '#core/opendata/openFiles.ts'

const fact = fc.record<OpenCaseFact>({
  year: fc.constantFrom(2024, 2025),
  kind: fc.constantFrom('harsh_effect', 'good_practice'),
  theme: fc.constantFrom('Giften', 'Wonen', null),
  thread: fc.constantFrom('Giften in natura', 'Huisbezoek', null),
  regulation: fc.constantFrom('Participatiewet', 'IOAW', null),
  cause: fc.constantFrom(...CAUSES.slice(0, 3)),
  severity: fc.integer({ min: 0, max: 4 }),
  outcome: fc.constantFrom(...OUTCOMES.slice(0, 2)),
})
const common: OpenCaseFact = {
  year: 2025,
  kind: 'harsh_effect',
  theme: 'Giften',
  thread: 'Giften in natura',
  regulation: 'Participatiewet',
  cause: 'wet_te_hard',
  severity: 3,
  outcome: 'niet_opgelost',
}
const times = (count: number, change: Partial<OpenCaseFact> = {}) =>
  Array.from({ length: count }, () => ({ ...common, ...change }))

describe('published cases as open data', () => {
  test('every row is the same as at least nine others, and no case is told twice', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 150 }), (cases) => {
        const { rows, leftOut } = openCases(cases)
        const counts = new Map<string, number>()
        for (const row of rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1)
        for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(10)
        expect(rows.length + leftOut).toBe(cases.length)
      }),
    )
  })

  test('what a row tells is true of as many cases as tell it', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 100 }), (cases) => {
        for (const row of openCases(cases).rows) {
          const told = Object.entries(row).filter(([, value]) => value !== null)
          const like = cases.filter((each) => told.every(([key, value]) => Reflect.get(each, key) === value))
          expect(like.length).toBeGreaterThanOrEqual(10)
        }
      }),
    )
  })

  test('the order in which cases came in leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (cases) => {
        expect(openCsv(openCases(cases))).toBe(openCsv(openCases(cases.toReversed())))
      }),
    )
  })

  test('a row gives up what a reader can do without first, and only as much as it takes', () => {
    const { rows, leftOut } = openCases([
      ...times(10),
      ...times(6, { severity: 1 }),
      ...times(4, { severity: 2 }),
    ])
    expect(leftOut).toBe(0)
    expect(rows.filter(({ severity }) => severity === 3)).toHaveLength(10)
    const coarser = rows.filter(({ severity }) => severity === null)
    expect(coarser).toHaveLength(10)
    expect(coarser[0]).toMatchObject({ cause: 'wet_te_hard', thread: 'Giften in natura' })
  })

  test('cases of a year with fewer than ten are left out altogether', () => {
    expect(openCases(times(9, { year: 2020 }))).toEqual({ rows: [], leftOut: 9 })
  })

  test('the columns are called as on screen', () => {
    const [head, first] = openCsv(openCases(times(10)))
      .slice(1)
      .split('\r\n')
    expect(head).toBe('Jaar;Soort casus;Thema;Rode draad;Wet;Oorzaak;Zwaarte;Afloop')
    expect(first).toContain('2025;')
    expect(first).toContain('Giften in natura;Participatiewet')
  })
})
