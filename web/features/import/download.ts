// Files that the browser makes itself: what is in them goes nowhere.
import { COLUMNS } from '#core/import/columns.ts'

/** Straight from the memory of the tab to a file. */
export function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** A file with the names of all columns and nothing below them; the mark at the start makes a Dutch Excel open it well. */
export const emptyFile = (): string => `\uFEFF${COLUMNS.join(';')}\r\n`
