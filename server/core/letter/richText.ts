// The small tools the chapters are written with: text with numbers in it, paragraphs, lists and tables.
import { listMarks } from '../dutch/words.ts'
import type { Block, Paragraph, Run, Section, Table } from '../letter.ts'
import { tokenOf } from './editing.ts'

/** What may stand in running text: words, a year, or runs that know where they come from. */
export type Piece = string | number | Run | readonly Run[]

/** At most this many cases are kept with a paragraph or number; the question behind a number finds them all. */
export const CASE_IDS_MAX = 200

/** Running text with numbers bound to their counts: text`In ${year} ontvingen wij ${signals}.` */
export const text = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] =>
  merged(strings.flatMap((words, index) => [{ text: words }, ...runsOf(pieces[index] ?? '')]))

const runsOf = (piece: Piece): readonly Run[] => {
  if (typeof piece === 'string' || typeof piece === 'number') return [{ text: String(piece) }]
  return 'text' in piece ? [piece] : piece
}

function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (run.text === '') continue
    if (last && tokenOf(last) === undefined && tokenOf(run) === undefined)
      result[result.length - 1] = { text: last.text + run.text }
    else result.push(run)
  }
  return result
}

/** Sentences one after another, with a space between; what is empty falls away. */
export const sentences = (...parts: readonly Piece[]): readonly Run[] =>
  joined(
    parts.map(runsOf).filter((runs) => runs.some((run) => run.text.trim() !== '')),
    ' ',
  )

/** Parts as a list in running text: `a, b en c`. */
export function enumerated(parts: readonly (readonly Run[])[]): readonly Run[] {
  if (parts.length < 2) return parts[0] ?? []
  const { between, before } = listMarks(parts.map((runs) => runs.map((run) => run.text).join('')))
  return merged([...joined(parts.slice(0, -1), between), { text: `${before}en ` }, ...(parts.at(-1) ?? [])])
}

/** Words between brackets; brackets within them become a comma: `(vijf casussen, voorlopig)`. */
export const bracketed = (piece: Piece): readonly Run[] => [
  { text: '(' },
  ...runsOf(piece).map((run) => ({ ...run, text: run.text.replace(/ \(([^)]+)\)/g, ', $1') })),
  { text: ')' },
]

const joined = (parts: readonly (readonly Run[])[], between: string): readonly Run[] =>
  merged(parts.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part])))

/** A paragraph on its own. `id` is the same in every version in which it says the same thing. */
export const paragraph = (
  id: string,
  runs: readonly Run[] | string,
  caseIds: readonly string[] = [],
): Block => ({ id, kind: 'paragraph', paragraphs: [line(id, runs, caseIds)] })

/** A paragraph when there is something to say. */
export const optional = (
  id: string,
  runs: readonly Run[],
  caseIds: readonly string[] = [],
): readonly Block[] => (runs.length > 0 ? [paragraph(id, runs, caseIds)] : [])

/** One paragraph of a list. */
export const line = (
  id: string,
  runs: readonly Run[] | string,
  caseIds: readonly string[] = [],
): Paragraph => ({
  id,
  runs: typeof runs === 'string' ? [{ text: runs }] : runs,
  caseIds: caseIds.slice(0, CASE_IDS_MAX),
  edited: false,
})

/** A list with bullets; nothing when there is nothing in it. */
export const list = (id: string, lines: readonly Paragraph[]): readonly Block[] =>
  lines.length > 0 ? [{ id, kind: 'list', paragraphs: lines }] : []

/** A table; nothing when it has no rows. */
export const table = (
  id: string,
  caption: string,
  columns: Table['columns'],
  rows: readonly (readonly (Run | string)[])[],
  picture: Pick<Table, 'picture' | 'drawn' | 'figure'> = {},
): readonly Block[] =>
  rows.length > 0
    ? [
        {
          id,
          kind: 'table',
          table: {
            caption,
            ...picture,
            columns,
            rows: rows.map((cells) => ({
              cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
            })),
          },
        },
      ]
    : []

/** A numbered part of the letter. */
export const section = (
  id: string,
  level: Section['level'],
  heading: string,
  blocks: readonly Block[],
): Section => ({ id, heading, level, blocks })
