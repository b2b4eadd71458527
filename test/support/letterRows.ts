// What a table of a drafted letter tells, row by row.
import type { Database } from '#db/client.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'

/** Whether a cell tells a number above nought. */
export const isTold = (cell: string): boolean => /^[1-9]/.test(cell)

/** The rows of a table of the letter over a year as it is now, by what each is about; none where it has no such table. */
export function rowsOf(
  db: Database,
  year: number,
  tableId: string,
): readonly { readonly name: string; readonly counts: readonly string[] }[] {
  const letter = findLetterByYear(db, year)
  const version = letter && findLetterVersion(db, letter.id, letter.currentVersion)
  const blocks = version?.draft.sections.flatMap((section) => section.blocks) ?? []
  return blocks.flatMap((block) =>
    block.id === tableId && block.kind === 'table'
      ? block.table.rows.map(({ cells: [name, ...counts] }) => ({
          name: name?.text ?? '',
          counts: counts.map(({ text }) => text),
        }))
      : [],
  )
}
