// Reads the line that the database keeps of each published case: its id and the numbers of the words that hold of it. All
// lines of a year cross over as one text, so that no case becomes an object.
import { sql } from 'drizzle-orm'
import { addRow, noRows, type RowSet, type Stretch } from '#core/letter/rowSet.ts'
import type { Queryable } from './client.ts'

/** Published cases by year of publication and then by permanent address, with the words that hold of them. */
export interface CountedLines {
  readonly ids: readonly string[]
  readonly years: ReadonlyMap<number, Stretch>
  /** In order of their text. */
  readonly words: readonly WordRows[]
}

/** A word as it stands on a line, with the rows that carry it. */
export interface WordRows {
  readonly word: string
  readonly rows: RowSet
}

/** The lines of all cases published up to and including the year, and published still. */
export function readLines(db: Queryable, year: number): CountedLines {
  const written = db.all<{ readonly year: number; readonly cases: number; readonly lines: string }>(sql`
    select published as year, count(*) as cases, group_concat(case_id || ' ' || words) as lines
    from (select * from counted_cases where published <= ${year} order by published, year, number) group by published`)
  const ids: string[] = []
  const years = new Map<number, Stretch>()
  const rowsOf: RowSet[] = []
  const size = written.reduce((sum, { cases }) => sum + cases, 0)
  for (const { year: published, cases, lines } of written) {
    years.set(published, { from: ids.length, to: ids.length + cases })
    readInto(rowsOf, lines, ids, size)
  }
  const words = db
    .all<{ readonly id: number; readonly word: string }>(
      sql`select id, word from counted_words order by word`,
    )
    .flatMap(({ id, word }) => {
      const rows = rowsOf[id]
      return rows === undefined ? [] : [{ word, rows }]
    })
  return { ids, years, words }
}

const ZERO = '0'.charCodeAt(0)
const SPACE = ' '.charCodeAt(0)

/** Reads lines as `id 12 7 431,id 8`: adds each id, and its row to each word. */
function readInto(rowsOf: RowSet[], lines: string, ids: string[], size: number): void {
  for (let at = 0; at < lines.length; ) {
    const gap = lines.indexOf(' ', at)
    const row = ids.push(lines.slice(at, gap)) - 1
    at = gap + 1
    for (let isLast = false, word = 0; !isLast; at++) {
      const sign = lines.charCodeAt(at)
      if (sign >= ZERO) word = word * 10 + sign - ZERO
      else {
        const rows = rowsOf[word] ?? noRows(size)
        rowsOf[word] = rows
        addRow(rows, row)
        word = 0
        isLast = sign !== SPACE
      }
    }
  }
}
