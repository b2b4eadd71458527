// What the yearly account tells of the reasons for taking back: no count can be worked out, also by who knows the rule.
import { describe, expect, test } from 'vitest'
import { ROUNDING_BASE, rounded } from '#core/disclosure/rounding.ts'
import type { DisclosureMethod } from '#core/disclosure/threshold.ts'
import { shownGrounds } from '#core/report/takeBackGrounds.ts'

/** What a reader sees, and between what each count may lie for it. */
interface Page {
  readonly line: string
  readonly shown: ReturnType<typeof shownGrounds>
  readonly least: number[]
  readonly most: number[]
}

/** All tables of so many grounds of which the counts together are at most `most`. */
function* tables(grounds: number, most: number): Generator<readonly number[]> {
  if (grounds === 0) yield []
  else
    for (let first = 0; first <= most; first++)
      for (const others of tables(grounds - 1, most - first)) yield [first, ...others]
}

function pagesOf(method: DisclosureMethod, threshold: number, grounds: number, most: number): Page[] {
  const pages = new Map<string, Page>()
  for (const counts of tables(grounds, most)) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    const isSmall = total > 0 && total < threshold
    const line = String(method === 'round' ? rounded(total) : isSmall ? 'small' : total)
    const shown = shownGrounds({ method, threshold }, counts)
    const key = `${line}|${shown.map(({ place, count }) => `${place}:${count}`).join()}`
    const page = pages.get(key) ?? { line, shown, least: [...counts], most: [...counts] }
    pages.set(key, page)
    for (const [place, count] of counts.entries()) {
      page.least[place] = Math.min(page.least[place] ?? 0, count)
      page.most[place] = Math.max(page.most[place] ?? 0, count)
    }
  }
  return [...pages.values()]
}

/** The widths within which each count lies that is not known to be nothing. */
const widths = ({ least, most }: Page): readonly (readonly [place: number, width: number])[] =>
  most.flatMap((high, place) => (high === 0 ? [] : [[place, high - (least[place] ?? 0)] as const]))

const SIZES = [
  { grounds: 2, most: 60 },
  { grounds: 3, most: 60 },
  { grounds: 4, most: 44 },
  { grounds: 5, most: 32 },
]

/** The list has six; were there five, that nothing is told would say that they are all there. */
const ROUNDED = [
  { grounds: 2, most: 60 },
  { grounds: 3, most: 60 },
  { grounds: 4, most: 44 },
  { grounds: 6, most: 18 },
]

describe('who knows the rule and the total', () => {
  test.each([5, 10].flatMap((threshold) => SIZES.map((size) => ({ threshold, ...size }))))(
    'knows none of $grounds grounds more closely than half of $threshold, unless it is told',
    (each) => {
      const { threshold, grounds, most } = each
      const pages = pagesOf('hide', threshold, grounds, most)
      const isNamed = (page: Page, place: number) => page.shown.some((row) => row.place === place)
      const close = pages.filter((page) =>
        widths(page).some(([place, width]) => width < threshold / 2 && !isNamed(page, place)),
      )
      expect(close.slice(0, 3)).toEqual([])
      const rows = pages.flatMap(({ shown }) => shown)
      expect(rows.every(({ count }) => count >= threshold)).toBe(true)
      // With two, a small one is joined by the other, so that there is nothing left to tell.
      expect(rows.some(({ place }) => place === null)).toBe(grounds > 2)
    },
  )

  test.each(ROUNDED)(
    'knows none of $grounds rounded counts more closely than half of what is rounded to',
    (size) => {
      // Totals at the end of the tables could be more than they are here.
      const pages = pagesOf('round', 10, size.grounds, size.most).filter(
        ({ line }) => Number(line) + ROUNDING_BASE <= size.most,
      )
      const close = pages.filter((page) => widths(page).some(([, width]) => width < ROUNDING_BASE / 2))
      expect(close.slice(0, 3)).toEqual([])
      expect(pages.some(({ shown }) => shown.length > 1)).toBe(true)
    },
  )
})

test('reasons for which nothing was done are named nowhere', () => {
  const told = (...counts: number[]) => shownGrounds({ method: 'hide', threshold: 10 }, counts)
  expect(told(12, 0, 30)).toEqual([
    { place: 0, count: 12 },
    { place: 2, count: 30 },
  ])
  expect(told(50, 1, 1, 2)).toEqual([])
  expect(told(50, 30, 1, 0, 2)).toEqual([
    { place: 0, count: 50 },
    { place: null, count: 33 },
  ])
})
