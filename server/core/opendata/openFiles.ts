// The open data as files: rows with their dictionary.
import { BYTE_ORDER_MARK, csvLine } from '../export/csv.ts'
import { EMPTY_CELL, OPEN_COLUMNS, type OpenEdition, rowsOf } from './openCases.ts'

/** The rows of one edition or more as comma-separated values, under the headings of the screen. */
export const openCsv = (editions: readonly OpenEdition[]): string =>
  BYTE_ORDER_MARK +
  csvLine(OPEN_COLUMNS.map(({ heading }) => heading)) +
  rowsOf(editions)
    .map((read) => csvLine(OPEN_COLUMNS.map(({ cell }) => cell(read))))
    .join('')

/** What the columns mean. */
export const openDictionary = (): string =>
  BYTE_ORDER_MARK +
  csvLine(['Kolom', 'Naam in JSON', 'Betekenis']) +
  OPEN_COLUMNS.map(({ key, heading, meaning }) => csvLine([heading, key, meaning])).join('') +
  csvLine(['', '', EMPTY_CELL])

/** The rows as JSON-LD; a field that is not told is absent. */
export function openJsonLd(origin: string, path: string, editions: readonly OpenEdition[]): string {
  const terms = `${origin}/open-data/kolommen.csv#`
  const graph = rowsOf(editions).map((read) => ({
    '@type': 'Casus',
    ...Object.fromEntries(
      OPEN_COLUMNS.flatMap(({ key, cell }) => {
        const value = cell(read)
        return value === null ? [] : [[key, value]]
      }),
    ),
  }))
  return `${JSON.stringify(
    {
      '@context': { '@vocab': terms, '@language': 'nl', dct: 'http://purl.org/dc/terms/' },
      '@id': `${origin}${path}`,
      'dct:description': EMPTY_CELL,
      '@graph': graph,
    },
    null,
    1,
  )}\n`
}
