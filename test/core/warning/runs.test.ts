// Which months in which a series stands out are one alarm.
import { expect, test } from 'vitest'
import { alarmsOf, judgedIn, type Listed } from '#core/warning/runs.ts'

const listed = (series: string, month: string, countMonth = month): Listed => ({ series, month, countMonth })
const monthsOf = (alarms: readonly (readonly Listed[])[]) =>
  alarms.map((alarm) => alarm.map(({ month }) => month))

test('months one after another are one alarm, over the turn of the year too', () => {
  expect(
    monthsOf(alarmsOf([listed('a', '2026-01'), listed('a', '2025-12'), listed('a', '2026-02')])),
  ).toEqual([['2025-12', '2026-01', '2026-02']])
})

test('a rise that is listed again after a month without is the same alarm, a new rise is another', () => {
  // May told of May; in July the count of June, coded later, joins it, and the count of July alone would not.
  expect(monthsOf(alarmsOf([listed('a', '2026-05'), listed('a', '2026-07', '2026-06')]))).toEqual([
    ['2026-05', '2026-07'],
  ])
  expect(monthsOf(alarmsOf([listed('a', '2026-05'), listed('a', '2026-07')]))).toEqual([
    ['2026-05'],
    ['2026-07'],
  ])
})

test('a row tells of one month alone, so only a month in which the series was not listed counts as quiet', () => {
  // March told of January, as the surest of the three it looked at; April tells of April.
  const row = listed('a', '2026-03', '2026-01')
  expect(monthsOf(alarmsOf([row, listed('a', '2026-04')]))).toEqual([['2026-03', '2026-04']])
  expect(monthsOf(alarmsOf([row, listed('a', '2026-05')]))).toEqual([['2026-03'], ['2026-05']])
})

test('series never join, and no warnings are no alarms', () => {
  expect(monthsOf(alarmsOf([listed('a', '2026-05'), listed('b', '2026-06')]))).toEqual([
    ['2026-05'],
    ['2026-06'],
  ])
  expect(alarmsOf([])).toEqual([])
})

test('the latest month that was judged stands for the alarm', () => {
  const alarm = [true, true, false].map((judged, index) => ({ judged, index }))
  expect(judgedIn(alarm)?.index).toBe(1)
  expect(judgedIn([{ judged: false }])).toBeUndefined()
})
