// Which days a campaign or media week can have.
import { expect, test } from 'vitest'
import { messageOf } from '#core/messages.nl.ts'
import { checkEventDays, daysOf, lastEventDay } from '#core/warning/eventDays.ts'

const TODAY = '2026-11-20'
const wrong = (firstDay: string, lastDay: string) =>
  checkEventDays({ firstDay, lastDay }, TODAY).map(({ code, path }) => `${path.join('.')} ${code}`)

test('a day, a week, and what is planned for the months to come can be put down', () => {
  expect(wrong('2026-11-20', '2026-11-20')).toEqual([])
  expect(wrong('2025-02-03', '2025-02-28')).toEqual([])
  expect(lastEventDay(TODAY)).toBe('2027-02-20')
  expect(wrong('2027-02-01', '2027-02-20')).toEqual([])
  expect(daysOf({ firstDay: '2025-02-03', lastDay: '2025-02-28' })).toBe(26)
})

test('what cannot be is told at the day it is about', () => {
  expect(wrong('1800-01-01', '2026-02-30')).toEqual([
    'firstDay PERIOD_IMPOSSIBLE',
    'lastDay PERIOD_IMPOSSIBLE',
  ])
  expect(wrong('2026-11-20', '2026-11-19')).toEqual(['lastDay LAST_BEFORE_FIRST'])
  expect(wrong('2026-11-20', '2028-11-01')).toEqual(['lastDay EVENT_TOO_FAR'])
  expect(wrong('2025-01-01', '2026-01-02')).toEqual(['lastDay EVENT_TOO_LONG'])
  expect(wrong('2025-01-01', '2026-01-01')).toEqual([])
  expect(checkEventDays({ firstDay: '2026-11-20', lastDay: '2026-11-19' }, TODAY).map(messageOf)).toEqual([
    'De laatste dag ligt vóór de eerste. Kies een dag erna, of dezelfde dag.',
  ])
})
