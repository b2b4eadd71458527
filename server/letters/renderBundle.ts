// A letter with all that belongs beside it in one ZIP: every kind of document, its tables as CSV with a data dictionary,
// its pictures and, once it is settled, the metadata an archive (MDTO) and active disclosure (DiWoo) ask for.
import { strToU8, type Zippable, zipSync } from 'fflate'
import { BYTE_ORDER_MARK, csvLine } from '#core/export/csv.ts'
import { dateOfEdition, type LetterEdition } from '#core/letter/edition.ts'
import { DICTIONARY_COLUMNS, dictionaryRows } from './dataDictionary.ts'
import { diwooXml } from './diwoo.ts'
import { letterParts, type Part, type TablePart } from './letterParts.ts'
import { type ArchivedFile, mdtoXml } from './mdto.ts'

/**
 * The bytes of the ZIP; the same edition and documents give the same bytes.
 * @param documents the letter in its other forms, each under its file name
 */
export function renderBundle(edition: LetterEdition, documents: readonly ArchivedFile[]): Uint8Array {
  const parts = letterParts(edition.draft).flatMap((section) => section.parts)
  const files = [...documents, ...tableFiles(parts, edition.draft.year), ...pictureFiles(parts)]
  const metadata =
    edition.status === 'frozen'
      ? [...mdtoXml(edition, files), { name: 'diwoo.xml', xml: diwooXml(edition) }]
      : []
  const entries: Zippable = {}
  for (const { name, bytes } of files) entries[name] = bytes
  for (const { name, xml } of metadata) entries[`metagegevens/${name.replaceAll('/', '-')}`] = strToU8(xml)
  return zipSync(entries, { mtime: new Date(`${dateOfEdition(edition)}T12:00:00Z`) })
}

const numbered = (index: number): string => String(index + 1).padStart(2, '0')

const csvFile = (name: string, rows: readonly (readonly string[])[]): ArchivedFile => ({
  name,
  bytes: strToU8(BYTE_ORDER_MARK + rows.map(csvLine).join('')),
})

/** Every table as a file, and one file that says what stands in each column. */
function tableFiles(parts: readonly Part[], year: number): readonly ArchivedFile[] {
  const tables = parts.filter((part) => part.kind === 'table')
  const name = (index: number, { caption }: TablePart) =>
    `tabellen/tabel-${numbered(index)}-${fileWords(caption)}.csv`
  return [
    ...tables.map((table, index) => csvFile(name(index, table), [table.columns, ...table.rows])),
    csvFile('tabellen/datawoordenboek.csv', [
      DICTIONARY_COLUMNS,
      ...tables.flatMap((table, index) => dictionaryRows(name(index, table), table, year)),
    ]),
  ]
}

/** Of a long caption the file has so many characters of whole words. */
const FILE_WORDS_MAX = 50

/** A caption as the words of a file name: without its number and its year, which the bundle has already. */
const fileWords = (caption: string): string =>
  caption
    .replace(/^Tabel \d+\. |, \d{4}$/g, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(new RegExp(`^(.{1,${FILE_WORDS_MAX}})(?:-.*|)$`), '$1')
    .replace(/^-|-$/g, '')

const pictureFiles = (parts: readonly Part[]): readonly ArchivedFile[] =>
  parts
    .filter((part) => part.kind === 'picture')
    .map(({ svg }, index) => ({ name: `grafieken/grafiek-${numbered(index)}.svg`, bytes: strToU8(svg) }))
