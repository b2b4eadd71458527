// Tables and pictures are numbered through the letter, each apart, and the text names them by their number.
import { ROUNDING_BASE } from '../disclosure/rounding.ts'
import { inWords } from '../dutch/numerals.ts'
import type { Block, Run, Section, Table } from '../letter.ts'

const MARK = /\[\[([Tt]abel|[Ff]iguur) ([^\]]+)\]\]/g

/** Stands in a text for the number of a table, which is known once the letter is written: `Tabel 12`. */
export const tableNumber = (word: 'Tabel' | 'tabel', blockId: string): string => `[[${word} ${blockId}]]`

/** The same for the picture that is drawn from that table: `Figuur 1`. */
export const figureNumber = (word: 'Figuur' | 'figuur', blockId: string): string => `[[${word} ${blockId}]]`

interface Places {
  readonly tables: readonly string[]
  readonly figures: readonly string[]
}

const placesIn = (sections: readonly Section[]): Places => {
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    tables: blocks.flatMap(({ id, kind }) => (kind === 'table' ? [id] : [])),
    figures: blocks.flatMap((block) =>
      block.kind === 'table' && block.table.figure !== undefined ? [block.id] : [],
    ),
  }
}

/** Numbers the captions, says in them which counts are rounded, and puts the numbers where the text names them. */
export function withNumberedCaptions(
  sections: readonly Section[],
  roundedIds: ReadonlySet<string>,
): readonly Section[] {
  const places = placesIn(sections)
  const isRounded = ({ rows }: Table): boolean =>
    rows.some(({ cells }) => cells.some(({ numberId = '' }) => roundedIds.has(numberId)))
  const captioned = (id: string, table: Table): Table => {
    const note = isRounded(table) ? `, aantallen afgerond op ${inWords(ROUNDING_BASE)}` : ''
    const number = places.tables.indexOf(id) + 1
    const caption = `Tabel ${number}. ${table.caption}${note}`
    if (table.figure === undefined) return { ...table, caption }
    const figure = `Figuur ${places.figures.indexOf(id) + 1}. ${table.figure} (aantallen in tabel ${number})`
    return { ...table, caption, figure }
  }
  return sections.map((each) => ({
    ...each,
    blocks: each.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, table: captioned(block.id, block.table) }
        : withNumbersIn(block, places),
    ),
  }))
}

function withNumbersIn(block: Exclude<Block, { kind: 'table' }>, places: Places): Block {
  const numbered = (run: Run): Run => ({
    ...run,
    text: run.text.replace(MARK, (_, word: string, id: string) => {
      const among = word.toLowerCase() === 'tabel' ? places.tables : places.figures
      return `${word} ${among.indexOf(id) + 1}`
    }),
  })
  if (block.kind === 'list')
    return {
      ...block,
      paragraphs: block.paragraphs.map((each) => ({ ...each, runs: each.runs.map(numbered) })),
    }
  const [only] = block.paragraphs
  return { ...block, paragraphs: [{ ...only, runs: only.runs.map(numbered) }] }
}
