/** The columns of an import file, and which of the names in a header are theirs. */

/** Every column that is read, by the name the sender uses. */
export const COLUMNS = [
  'kenmerk',
  'titel',
  'wat_is_er_gebeurd',
  'gevolg',
  'wat_had_geholpen',
  'periode',
  'provincie',
  'gemeentegrootte',
  'huishouden',
  'leeftijdsgroep',
  'uitkering',
  'opvallende_omstandigheid',
  'wet',
  'artikel',
  'oorzaak',
  'bron',
  'goed_voorbeeld',
  'acuut',
] as const
/** One column that is read. */
export type Column = (typeof COLUMNS)[number]

/** The columns that no file and no row can do without. */
export const REQUIRED_COLUMNS = [
  'kenmerk',
  'titel',
  'wat_is_er_gebeurd',
  'gevolg',
  'periode',
  'wet',
  'bron',
] as const satisfies readonly Column[]

/** The columns with text of the sender's own, in which an identifier may stand. */
const TEXT_COLUMNS = [
  'kenmerk',
  'titel',
  'wat_is_er_gebeurd',
  'gevolg',
  'wat_had_geholpen',
  'artikel',
] as const satisfies readonly Column[]
/** One column with text of the sender's own. */
export type TextColumn = (typeof TEXT_COLUMNS)[number]

/** The column a header names, without regard to case, surrounding spaces and invisible marks; null when it is not read. */
export function columnNamed(header: string): Column | null {
  const name = header
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
  return COLUMNS.find((column) => column === name) ?? null
}

/** Where each known column stands in a header; a name that stands there twice keeps its first place. */
export function positionsOf(headers: readonly string[]): ReadonlyMap<Column, number> {
  const positions = new Map<Column, number>()
  for (const [index, header] of headers.entries()) {
    const column = columnNamed(header)
    if (column !== null && !positions.has(column)) positions.set(column, index)
  }
  return positions
}
