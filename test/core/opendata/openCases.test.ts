// Open data: no row points at few cases, and the same collection always gives the same file.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES, OUTCOMES } from '#core/codes.ts'
import { type OpenCaseFact, type OpenEdition, openGroups } from '#core/opendata/openCases.ts'
import { openCsv } from '#core/opendata/openFiles.ts'

const fact = fc.record<OpenCaseFact>({
  kind: fc.constantFrom('harsh_effect', 'good_practice'),
  theme: fc.constantFrom('Giften', 'Wonen', null),
  thread: fc.constantFrom('giften', 'huisbezoek', null),
  regulation: fc.constantFrom('Participatiewet', 'IOAW', null),
  cause: fc.constantFrom(...CAUSES.slice(0, 3)),
  severity: fc.integer({ min: 0, max: 4 }),
  outcome: fc.constantFrom(...OUTCOMES.slice(0, 2)),
})
const common: OpenCaseFact = {
  kind: 'harsh_effect',
  theme: 'Giften',
  thread: 'giften',
  regulation: 'Participatiewet',
  cause: 'wet_te_hard',
  severity: 3,
  outcome: 'niet_opgelost',
}
const times = (count: number, change: Partial<OpenCaseFact> = {}) =>
  Array.from({ length: count }, () => ({ ...common, ...change }))

const editionOf = (cases: readonly OpenCaseFact[]): OpenEdition => ({
  year: 2025,
  names: {},
  groups: openGroups(cases),
  leftOut: 0,
})

describe('published cases as open data', () => {
  test('every row is the same as at least nine others, by fives, and no case is told twice', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 150 }), (cases) => {
        const groups = openGroups(cases)
        for (const { count } of groups) expect([count >= 10, count % 5]).toEqual([true, 0])
        expect(new Set(groups.map(({ row }) => JSON.stringify(row))).size).toBe(groups.length)
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(cases.length)
        for (const { row } of groups) expect(Object.values(row).some((value) => value !== null)).toBe(true)
      }),
    )
  })

  test('what a row tells is true of as many cases as tell it', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 100 }), (cases) => {
        for (const { row, count } of openGroups(cases)) {
          const told = Object.entries(row).filter(([, value]) => value !== null)
          const like = cases.filter((each) => told.every(([key, value]) => Reflect.get(each, key) === value))
          expect(like.length).toBeGreaterThanOrEqual(count)
        }
      }),
    )
  })

  test('the order in which cases came in leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (cases) => {
        expect(openCsv([editionOf(cases)])).toBe(openCsv([editionOf(cases.toReversed())]))
      }),
    )
  })

  test('nor does it where rounding down leaves cases that end differently', () => {
    const ended = (outcome: OpenCaseFact['outcome']) => (_: OpenCaseFact, place: number) => ({
      ...common,
      severity: place % 5,
      regulation: `${outcome} ${place}`,
      outcome,
    })
    const themed = [
      ...times(10).map(ended('opgelost_binnen_regels')),
      ...times(2).map(ended('niet_opgelost')),
    ]
    const others = times(8).map((each, place) => ({ ...ended('niet_opgelost')(each, place), theme: null }))
    const [one, other] = [
      [...themed, ...others],
      [...themed.toReversed(), ...others],
    ].map((cases) => openGroups(cases.map((each) => ({ ...each, thread: null }))))
    expect(one).toEqual(other)
  })

  test('a row gives up what a reader can do without first, and only as much as it takes', () => {
    const groups = openGroups([...times(12), ...times(6, { severity: 1 }), ...times(4, { severity: 2 })])
    expect(groups).toEqual([
      { row: { ...common, severity: null }, count: 10 },
      { row: common, count: 10 },
    ])
  })

  test('a year with fewer than ten cases has no rows', () => {
    expect(openGroups(times(9))).toEqual([])
  })

  test('the columns are called as on screen', () => {
    const [head, first] = openCsv([
      { ...editionOf(times(10)), names: { 'thread giften': 'Giften in natura' } },
    ])
      .slice(1)
      .split('\r\n')
    expect(head).toBe('Jaar;Soort casus;Thema;Rode draad;Wet;Oorzaak;Zwaarte;Afloop')
    expect(first).toContain('2025;')
    expect(first).toContain('Giften in natura;Participatiewet')
  })
})
