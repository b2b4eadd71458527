// Working days in the Netherlands, against known calendars.
import { expect, test } from 'vitest'
import { dayOf, endOfDay } from '#core/days.ts'
import {
  addWorkingDays,
  dueOn,
  easterSunday,
  holidaysIn,
  lastOverdueStart,
  workingDaysBetween,
} from '#core/workingDays.ts'
import { overdueBefore, stepDueOn, WORK_STEPS } from '#core/workSteps.ts'

test.each([
  '1961-04-02',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
])('Easter fell or falls on %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
})

test('the holidays of 2025 are those of the calendar, with the King on a Saturday because the 27th was a Sunday', () => {
  expect([...holidaysIn(2025)]).toEqual([
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-04-26',
    '2025-05-05',
    '2025-05-29',
    '2025-06-09',
    '2025-12-25',
    '2025-12-26',
  ])
  expect(holidaysIn(2013).has('2013-04-30')).toBe(true)
})

test('weekends and holidays do not count', () => {
  expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28')
  expect(addWorkingDays('2026-12-24', 5)).toBe('2027-01-04')
  expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
  expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20')
  expect(workingDaysBetween('2026-12-24', '2027-01-04')).toBe(5)
  expect(workingDaysBetween('2027-01-04', '2026-12-24')).toBe(-5)
})

test('a day is the day on the Dutch calendar, in winter and in summer', () => {
  expect(dayOf('2026-01-31T23:30:00.000Z')).toBe('2026-02-01')
  expect(dayOf('2026-06-30T22:30:00.000Z')).toBe('2026-07-01')
  expect(endOfDay('2026-01-31')).toBe('2026-01-31T23:00:00.000Z')
  expect(endOfDay('2026-06-30')).toBe('2026-06-30T22:00:00.000Z')
  expect(dueOn('2026-11-20T23:30:00.000Z', 1)).toBe('2026-11-23')
})

test('what began up to the last overdue start is over, and what began a day later is not', () => {
  for (const today of ['2026-11-20', '2026-12-28', '2026-04-07', '2026-05-06'])
    for (const days of [2, 5, 10]) {
      const start = lastOverdueStart(today, days)
      expect(addWorkingDays(start, days) < today).toBe(true)
      const next = dayOf(new Date(Date.parse(`${start}T12:00:00Z`) + 86_400_000).toISOString())
      expect(addWorkingDays(next, days) < today).toBe(false)
    }
})

test('at every step urgent work is due after two working days', () => {
  for (const step of WORK_STEPS) expect(stepDueOn(step, '2026-11-20T09:00:00.000Z', true)).toBe('2026-11-24')
  expect(stepDueOn('triage', '2026-11-20T09:00:00.000Z', false)).toBe('2026-11-27')
})

test('every day of a week gives a check the same last day, which is over a day later', () => {
  for (const day of ['16', '18', '20', '22']) {
    const since = `2026-11-${day}T09:00:00.000Z`
    expect(stepDueOn('check', since, false)).toBe('2026-11-27')
    expect(since < overdueBefore('check', false, '2026-11-27T12:00:00.000Z')).toBe(false)
    expect(since < overdueBefore('check', false, '2026-11-28T12:00:00.000Z')).toBe(true)
  }
})
