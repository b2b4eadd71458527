/** Distances between dates: true to the calendar, and never so exact that a day can be solved from them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const outcome = (text: string): string => deidentify(text).text

test.each([
  [
    'Op 3 maart 2023 kwam de brief, op 15 maart 2023 het besluit.',
    'Op [maart 2023] kwam de brief, op [maart 2023, 12 dagen later] het besluit.',
  ],
  [
    'Op 28 februari 2024 belde ik, op 1-3-2024 weer.',
    'Op [februari 2024] belde ik, op [maart 2024, enkele dagen later] weer.',
  ],
  [
    'De brief van 10-05-2023 ging over 20 april 2023.',
    'De brief van [mei 2023] ging over [april 2023, 20 dagen eerder].',
  ],
  ['Op 12 december 2023 en op 4 januari.', 'Op [december 2023] en op [januari, 23 dagen later].'],
  ['Op 3 mei 2023 en nog eens op 3-5-2023.', 'Op [mei 2023] en nog eens op [mei 2023, dezelfde dag].'],
  ['Op 2 maart 2023 en op 2 juni 2023.', 'Op [maart 2023] en op [juni 2023, ongeveer 13 weken later].'],
  ['Op 2 maart 2021 en op 2 juni 2022.', 'Op [maart 2021] en op [juni 2022, ongeveer 15 maanden later].'],
])('%s', (text, expected) => {
  expect(outcome(text)).toBe(expected)
})

test.each([
  [
    'the first and the last day of a month',
    'Op 1 maart 2023 en op 31 maart 2023.',
    /^Op \[maart 2023\] en op \[maart 2023/,
  ],
  [
    'a feast in the text',
    'Op 23 december 2023, met kerst, en op 30 december 2023.',
    /\[december 2023, enkele dagen later\]\.$/,
  ],
  ['a list of days', 'Op 3 en 4 mei 2023 en op 10 mei 2023.', /\[mei 2023\] en op \[mei 2023\]/],
  ['a year that nobody can know', 'Op 12 december 2023 en op 4 augustus.', /\[augustus\]\.$/],
])('says no exact distance with %s', (_what, text, pattern) => {
  expect(outcome(text)).toMatch(pattern)
  expect(outcome(text)).not.toMatch(/\d dag/)
})

const DAY = 86_400_000
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const UNITS: Readonly<Record<string, number>> = { dag: 1, week: 7, maand: 30.44, jaar: 365.25 }

/** The days that each placeholder leaves open, worked out from the outcome alone, as an attacker would. */
function openDays(text: string): number[] {
  const dates = [...text.matchAll(/\[(\p{L}+) (\d{4})(?:, ([^\]]+))?\]/gu)]
  const months = dates.map(([, month = '', year]) => {
    const index = MONTHS.indexOf(month)
    const first = Date.UTC(Number(year), index, 1) / DAY
    const last = Date.UTC(Number(year), index + 1, 0) / DAY
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  const fits = (i: number, before: number, own: number): boolean => {
    const words = dates[i]?.[3]
    if (!words) return true
    if (words === 'dezelfde dag') return own === before
    const few = /^enkele dagen (later|eerder)$/.exec(words)?.[1]
    if (few)
      return few === 'later'
        ? own - before >= 2 && own - before <= 12
        : before - own >= 2 && before - own <= 12
    const [, about, count, unit = '', way] =
      /^(ongeveer )?(\d+) (dag|week|maand|jaar)\p{L}* (eerder|later)$/u.exec(
        words.replace('weken', 'week'),
      ) ?? []
    const distance = (own - before) * (way === 'later' ? 1 : -1)
    return about ? Math.round(distance / (UNITS[unit] ?? 0)) === Number(count) : distance === Number(count)
  }
  for (let i = 1; i < months.length; i++)
    months[i] = months[i]?.filter((own) => months[i - 1]?.some((before) => fits(i, before, own))) ?? []
  for (let i = months.length - 2; i >= 0; i--)
    months[i] = months[i]?.filter((own) => months[i + 1]?.some((after) => fits(i + 1, own, after))) ?? []
  return months.map((days) => days.length)
}

const days = fc.array(fc.integer({ min: 18_000, max: 18_900 }), { minLength: 2, maxLength: 12 })
const nearDays = fc
  .tuple(
    fc.integer({ min: 18_000, max: 18_900 }),
    fc.array(fc.integer({ min: -45, max: 45 }), { maxLength: 12 }),
  )
  .map(([first, steps]) => {
    let day = first
    return [first, ...steps.map((step) => (day += step))]
  })

const written = (day: number): string => {
  const date = new Date(day * DAY)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

test('every date keeps ten days open, and the true day is among them', () => {
  fc.assert(
    fc.property(fc.oneof(days, nearDays), (all) => {
      const text = outcome(`Er kwam een brief op ${all.map(written).join(', en toen weer op ')}.`)
      for (const open of openDays(text)) expect(open).toBeGreaterThanOrEqual(10)
      expect(outcome(text)).toBe(text)
    }),
    { numRuns: 150 },
  )
})
