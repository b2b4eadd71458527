// The board of bottlenecks: grouped by step, addressee, law or year, and narrowed by all of them.
import { expect, test } from 'vitest'
import {
  columnsOf,
  fits,
  GROUPINGS,
  groupingOf,
  type Listed,
  parseBoard,
} from '../../web/features/bottleneck/board.ts'

const law = (name: string) => ({ id: name, regulation: { id: name, name, abbreviation: name } })

const bottleneck = (number: number, change: Partial<Listed>): Listed => ({
  id: `b${number}`,
  number,
  title: `Knelpunt ${number}`,
  kind: 'HARSH_EFFECT',
  stage: 'CONFIRMED',
  addressee: 'SZW',
  remedyKind: 'REGELGEVING',
  priority: 'HOOG',
  disclosure: 'OPENBAAR',
  firstYear: 2024,
  provisions: [law('Participatiewet')],
  evidence: { cases: 12, sources: 3, lastPeriod: '2025-Q1' },
  steps: [],
  place: number,
  ...change,
})

const ALL = [
  bottleneck(3, { stage: 'SUSPECTED', firstYear: 2025, provisions: [] }),
  bottleneck(2, { addressee: 'VNG', provisions: [law('Participatiewet'), law('Ziektewet')] }),
  bottleneck(1, { stage: 'IN_LETTER' }),
]

const grouped = (by: string) =>
  columnsOf(ALL, groupingOf({ groep: by })).map(({ value, cards }) => [
    value,
    ...cards.map(({ number }) => number),
  ])

test('a column holds its bottlenecks in the order of the team, and one on two laws stands in both', () => {
  expect(grouped('fase')).toEqual([
    ['SUSPECTED', 3],
    ['CONFIRMED', 2],
    ['IN_LETTER', 1],
  ])
  expect(grouped('wet')).toEqual([
    ['Geen bepaling', 3],
    ['Participatiewet', 1, 2],
    ['Ziektewet', 2],
  ])
  expect(grouped('jaar')).toEqual([
    ['2024', 1, 2],
    ['2025', 3],
  ])
  expect(grouped('geadresseerde').map(([, ...numbers]) => numbers)).toEqual(
    expect.arrayContaining([[1, 3], [2]]),
  )
})

test('the address narrows it by everything it knows, and nothing else', () => {
  const shown = (raw: Readonly<Record<string, unknown>>) =>
    ALL.filter((each) => fits(each, parseBoard(raw))).map(({ number }) => number)
  expect(shown({})).toEqual([3, 2, 1])
  expect(shown({ wet: 'Ziektewet' })).toEqual([2])
  expect(shown({ wet: 'Participatiewet', fase: 'IN_LETTER', jaar: '2024' })).toEqual([1])
  expect(shown({ wet: 'Participatiewet', jaar: '2025' })).toEqual([])
  expect(parseBoard({ kleur: 'rood', fase: '' })).toEqual({})
  expect(groupingOf({ groep: 'kleur' })).toBe(GROUPINGS[0])
})
