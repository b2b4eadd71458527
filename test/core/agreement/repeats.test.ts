// Cases that came back: what the figures tell of how they were read, and when they would tell how one coder chose.
import { expect, test } from 'vitest'
import { countRepeats, type RepeatReading } from '#core/agreement/repeats.ts'

const readings = (count: number, byFirstCoder: boolean, differs: boolean): readonly RepeatReading[] =>
  Array.from({ length: count }, () => ({
    readAt: '2026-03-01',
    byFirstCoder,
    differences: differs ? ['severity'] : [],
  }))
const severityOf = (read: readonly RepeatReading[]) =>
  countRepeats(read, 5).find(({ item }) => item === 'severity')
const KEPT = { read: null, same: null, readByFirstCoder: null, sameByFirstCoder: null }

test('one reading by who read the case before tells nothing, however it was read', () => {
  for (const differs of [true, false]) expect(severityOf(readings(1, true, differs))).toMatchObject(KEPT)
})

test('many readings of which a few are by such a coder keep only those, unless all were read alike', () => {
  const few = readings(2, true, false)
  expect(severityOf([...few, ...readings(6, false, false)])).toMatchObject(KEPT)
  expect(severityOf([...readings(2, true, true), ...readings(6, false, true)])).toMatchObject(KEPT)
  expect(severityOf([...few, ...readings(6, false, true)])).toMatchObject({ ...KEPT, read: 8, same: 2 })
})

test('enough of them are told', () => {
  expect(severityOf(readings(5, true, false))).toMatchObject({
    read: 5,
    same: 5,
    readByFirstCoder: 5,
    sameByFirstCoder: 5,
  })
})
