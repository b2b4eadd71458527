// Counts stay comparable between years when threads are merged and split.
import { describe, expect, test } from 'vitest'
import {
  type CountedCase,
  countsOfThread,
  followMerges,
  livesOnIn,
  type ThreadMove,
  threadsAtEndOf,
} from '#core/threadMapping.ts'

const move = (caseId: string, from: string, to: string, at: string, hadTarget = false): ThreadMove => ({
  caseId,
  from,
  to,
  at,
  hadTarget,
})

describe('the threads a case had at the end of a year', () => {
  const now = { id: 'c', threadIds: ['giften', 'huisbezoek'] }

  test('are those of today when nothing moved after it', () => {
    const moves = [move('c', 'cadeaus', 'giften', '2024-03-01')]
    expect(threadsAtEndOf(2024, now, moves)).toEqual(['giften', 'huisbezoek'])
    expect(threadsAtEndOf(2023, now, moves)).toEqual(['huisbezoek', 'cadeaus'])
  })

  test('come back step by step, last one first', () => {
    const moves = [
      move('c', 'geld', 'cadeaus', '2023-05-01'),
      move('c', 'cadeaus', 'giften', '2024-03-01'),
      move('another', 'x', 'giften', '2024-03-01'),
    ]
    expect(threadsAtEndOf(2022, now, moves)).toEqual(['huisbezoek', 'geld'])
  })

  test('keep a thread the case had on its own before another came into it', () => {
    const moves = [move('c', 'cadeaus', 'giften', '2024-03-01', true)]
    expect(threadsAtEndOf(2023, now, moves)).toEqual(['giften', 'huisbezoek', 'cadeaus'])
  })

  test('are left alone when the case lost the thread again in another way', () => {
    expect(
      threadsAtEndOf(2023, { id: 'c', threadIds: ['huisbezoek'] }, [move('c', 'a', 'b', '2024-01-01')]),
    ).toEqual(['huisbezoek'])
  })
})

describe('counts', () => {
  const cases: readonly CountedCase[] = [
    { id: 'a', year: 2023, threadIds: ['giften'] },
    { id: 'b', year: 2023, threadIds: ['giften'] },
    { id: 'd', year: 2024, threadIds: ['giften'] },
  ]
  const moves = [
    move('a', 'cadeaus', 'giften', '2024-06-01'),
    move('b', 'cadeaus', 'giften', '2024-06-01', true),
    move('d', 'cadeaus', 'giften', '2024-06-01'),
  ]

  test('stand beside each other by the codebook of today and of the year', () => {
    expect(countsOfThread(['cadeaus'], cases, moves)).toEqual([
      { year: 2023, today: 0, thatYear: 2 },
      { year: 2024, today: 0, thatYear: 0 },
    ])
    expect(countsOfThread(['giften'], cases, moves)).toEqual([
      { year: 2023, today: 2, thatYear: 1 },
      { year: 2024, today: 1, thatYear: 1 },
    ])
  })

  test('of a theme take each case once', () => {
    expect(countsOfThread(['giften', 'cadeaus'], cases, moves)).toEqual([
      { year: 2023, today: 2, thatYear: 2 },
      { year: 2024, today: 1, thatYear: 1 },
    ])
  })
})

describe('a thread lives on', () => {
  const mappings = [
    { from: 'a', to: 'b', at: '2022' },
    { from: 'b', to: 'c', at: '2023' },
    { from: 'd', to: 'e', at: '2023' },
    { from: 'd', to: 'f', at: '2023' },
  ]
  test('in the last it was merged into; after a split it stays what it is', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => livesOnIn(id, mappings))).toEqual(['c', 'c', 'c', 'd'])
  })

  test('and tags that come in under an old name follow, once and with their weight', () => {
    expect(
      followMerges(
        [
          { kind: 'thread', target: 'c' },
          { kind: 'thread', target: 'a', main: true },
          { kind: 'effect', target: 'a' },
        ],
        mappings,
      ),
    ).toEqual([
      { kind: 'thread', target: 'c', main: true },
      { kind: 'effect', target: 'a' },
    ])
  })
})
