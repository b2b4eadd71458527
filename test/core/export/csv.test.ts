// Files for spreadsheets: nothing in a cell is run, and what goes in comes out.
import { expect, test } from 'vitest'
import { csvLine } from '#core/export/csv.ts'

test.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1', '|cmd', '\n=1'])(
  '%j is text and no formula',
  (cell) => {
    const written = csvLine([cell])
    expect(written.replace(/^"/, '')).toMatch(/^'/)
  },
)

test('cells with separators, quotes and line ends are quoted', () => {
  expect(csvLine(['a;b', 'zij zei "nee"', 'regel\nregel', 'gewoon', -3, null])).toBe(
    '"a;b";"zij zei ""nee""";"regel\nregel";gewoon;-3;\r\n',
  )
})
