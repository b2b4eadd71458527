// Lists of rows are added, cut and summed as sets would be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIST_COST, PostingLists } from '#search/postingLists.ts'
import { intersection, rowsOfSum, sums, union, without } from '#search/rowLists.ts'

const END = 200
const rows = fc
  .uniqueArray(fc.nat({ max: END - 1 }), { maxLength: END })
  .map((list) => Uint32Array.from(list).sort())
const lists = fc.array(rows, { minLength: 1, maxLength: 5 })
const every = Array.from({ length: END }, (_, row) => row)

test('union, intersection and difference are those of sets', () => {
  fc.assert(
    fc.property(lists, rows, (some, barred) => {
      expect([...union(some, END)]).toEqual(every.filter((row) => some.some((list) => list.includes(row))))
      expect([...intersection(some)]).toEqual(every.filter((row) => some.every((list) => list.includes(row))))
      const [first = new Uint32Array(0)] = some
      expect([...without(first, barred)]).toEqual([...first].filter((row) => !barred.includes(row)))
    }),
  )
})

test('a row is found by the sum of the lists it is in', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 6 }), (some, least) => {
      const all = sums(
        some.map((list, at) => ({ rows: list, weight: at + 1 })),
        END,
      )
      const sumOf = (row: number) =>
        some.reduce((sum, list, at) => sum + (list.includes(row) ? at + 1 : 0), 0)
      expect([...rowsOfSum(all, least)]).toEqual(every.filter((row) => sumOf(row) > 0 && sumOf(row) >= least))
    }),
  )
})

test('a list is read once, added to when rows come, and makes room for what was asked later', () => {
  const kept = new PostingLists(5 + 2 * LIST_COST)
  const asked: string[] = []
  const ask = (term: string, end: number) =>
    kept.rowsOf(term, end, (read, after) => {
      asked.push(`${read} after ${after}`)
      return every.slice(after + 1, end)
    })
  expect([...ask('a', 2)]).toEqual([0, 1])
  expect([...ask('b', 2)]).toEqual([0, 1])
  expect([...ask('a', 3)]).toEqual([0, 1, 2])
  expect(asked).toEqual(['a after -1', 'b after -1', 'a after 1'])
  ask('a', 3)
  expect(asked).toHaveLength(3)
  // A third list, and a sixth row, are too many: "b", asked longest ago, goes.
  ask('c', 1)
  ask('a', 3)
  expect(asked).toHaveLength(4)
  ask('b', 2)
  expect(asked.at(-1)).toBe('b after -1')
})
