// The body of a letter as plain parts in reading order, the same for every kind of document.
import { isExample, isNumeric } from '#core/letter/edition.ts'
import type { Block, LetterDraft, Paragraph, Section } from '#core/letter.ts'
import { pictureOf } from './pictures/picture.ts'
import type { Picture } from './pictures/svg.ts'

/** A table as text: a header, rows of as many cells, and which columns hold counts. */
export interface TablePart {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where what a cell names can be read, in the places of the rows. */
  readonly pages: readonly (readonly (string | undefined)[])[]
  readonly numeric: readonly boolean[]
  /** Whether it stands on one page: so short that a page has room for it beside other text. */
  readonly together: boolean
}

/** A picture that stands below the table it is drawn from. */
export interface PicturePart extends Picture {
  readonly kind: 'picture'
  /** Its own caption, below it; null in letters from before pictures had one. */
  readonly caption: string | null
}

export type Part =
  /** `leads` to the list or table right behind it, or is a line above an example, and so stands on the page where that begins. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly leads: boolean }
  | { readonly kind: 'example'; readonly text: string }
  /** `linked`: what an item names has a page of its own, and leads there. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly linked: boolean }
  | TablePart
  | PicturePart

/** A part of the letter with its heading; the annexes begin on a page of their own. */
export interface SectionParts extends Pick<Section, 'id' | 'heading' | 'level'> {
  readonly newPage: boolean
  readonly parts: readonly Part[]
}

/** The sections of a letter with their text. */
export const letterParts = ({ sections }: LetterDraft): readonly SectionParts[] =>
  sections.map(({ id, heading, level, blocks }) => ({
    id,
    heading,
    level,
    newPage: id === 'bijlage.a',
    parts: blocks.flatMap((block, index) => partsOf(block, blocks[index + 1])),
  }))

/** All parts of one kind, in reading order. */
export const partsOfKind = <Kind extends Part['kind']>(sections: readonly SectionParts[], kind: Kind) =>
  sections.flatMap(({ parts }) =>
    parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind),
  )

/** Lists of sources, and of where letters are. */
export const LINKED = /^(?:bijlage\.d|brieven)\./

function partsOf(block: Block, next: Block | undefined): readonly Part[] {
  if (block.kind === 'list')
    return [{ kind: 'list', items: block.paragraphs.map(textOf), linked: LINKED.test(block.id) }]
  if (block.kind === 'paragraph') {
    const [paragraph] = block.paragraphs
    const text = textOf(paragraph)
    return isExample(paragraph)
      ? [{ kind: 'example', text }]
      : [{ kind: 'paragraph', text, leads: next !== undefined && leadsTo(text, next) }]
  }
  const { caption, columns, figure } = block.table
  const rows = block.table.rows.map(({ cells }) => cells.map(({ text }) => text))
  const pages = block.table.rows.map(({ cells }) => cells.map(({ url }) => url))
  const numeric = columns.map((_, column) => isNumeric(rows.map((cells) => cells[column] ?? '')))
  const picture = pictureOf(block.table)
  return [
    { kind: 'table', caption, columns, rows, pages, numeric, together: isShort(rows) },
    ...(picture ? [{ kind: 'picture' as const, caption: figure ?? null, ...picture }] : []),
  ]
}

/** Up to so many characters a paragraph is a line or two, which alone below a heading would be parted from the example it opens. */
const LINE_MAX = 180

function leadsTo(text: string, next: Block): boolean {
  if (next.kind === 'list' || next.kind === 'table') return true
  return next.paragraphs.some(isExample) && text.length <= LINE_MAX
}

/** At most so many rows, with at most so many characters, are kept on one page. */
const KEPT_ROWS_MAX = 12
const KEPT_CHARACTERS_MAX = 700

const isShort = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= KEPT_ROWS_MAX && rows.flat().join('').length <= KEPT_CHARACTERS_MAX

/** Of a list no item stands alone on a page, nor does the last page of it begin with its last one. */
export const staysWithNextItem = (item: number, items: number): boolean =>
  item < items - 1 && (item === 0 || item === items - 2)

/** Of a long table the first row stands with the second, below the header row, and the last but one with the last. */
export const staysWithNextRow = (row: number, rows: number, together: boolean): boolean =>
  row < rows - 1 && (together || row === 0 || row === rows - 2)

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')

// A column is never narrower than its longest word; the header row is set in bold, which is wider.
const PADDING = 3
const BOLD = 1.1
const LINE_CHARACTERS = 88
/** What is given to a column at a time. */
const STEP = 1

/**
 * Divides the width of the text over the columns of a table; the shares add up to one. What is left beside the longest
 * words goes, bit by bit, to the column that makes the table shorter.
 */
export function columnShares(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = (rows[0] ?? []).map(
    (_, column) =>
      PADDING +
      Math.max(...rows.map((cells, row) => longestWord(cells[column] ?? '') * (row === 0 ? BOLD : 1))),
  )
  const lengths = rows.map((cells, row) =>
    widths.map((_, column) => (cells[column] ?? '').length * (row === 0 ? BOLD : 1)),
  )
  const heightWith = (wider: number): number =>
    sum(
      lengths.map((cells) =>
        Math.max(
          1,
          ...cells.map(
            (length, column) => length / ((widths[column] ?? 0) - PADDING + (column === wider ? STEP : 0)),
          ),
        ),
      ),
    )
  for (let spare = LINE_CHARACTERS - sum(widths); spare > 0; spare -= STEP) {
    const heights = widths.map((_, column) => heightWith(column))
    const best = heights.indexOf(Math.min(...heights))
    widths[best] = (widths[best] ?? 0) + Math.min(STEP, spare)
  }
  return widths.map((width) => width / sum(widths))
}

/** How wide a word is, in letters of a usual width: `i` is half of one and `m` one and a half. */
const widthOf = (word: string): number =>
  [...word].reduce((width, letter) => width + (NARROW.test(letter) ? 0.6 : WIDE.test(letter) ? 1.45 : 1), 0)
const NARROW = /[fijlrtI.,:;’'()-]/
const WIDE = /[mwMW]/

const longestWord = (cell: string): number => Math.max(...cell.split(/\s/).map(widthOf))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
