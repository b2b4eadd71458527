// Which bottlenecks came into a letter, went from it, or stand otherwise than in an earlier version.
import type { LetterDraft } from '../letter.ts'
import { NAME_HEAD, STANDING_HEAD, STANDING_ROW, TITLE_HEAD } from './bottleneckHeads.ts'
import { placedTables } from './placedBlocks.ts'

/** A bottleneck that differs, with its state of the year in both versions; null where a version does not have it. */
export interface BottleneckChange {
  /** As K-7. */
  readonly name: string
  readonly title: string
  readonly was: string | null
  readonly now: string | null
}

interface Told {
  readonly title: string
  readonly standing: string
}

/** In the order of the later version; those that went come last. */
export function changedBottlenecks(before: LetterDraft, after: LetterDraft): readonly BottleneckChange[] {
  const [old, fresh] = [bottlenecksIn(before), bottlenecksIn(after)]
  const names = new Set([...fresh.keys(), ...old.keys()])
  return [...names].flatMap((name) => {
    const [was, now] = [old.get(name), fresh.get(name)]
    if (was?.standing === now?.standing) return []
    return [
      {
        name,
        title: (now ?? was)?.title ?? '',
        was: was?.standing ?? null,
        now: now?.standing ?? null,
      },
    ]
  })
}

/** Each bottleneck by its name: an overview has it in a row with its number and state, and chapter 6 in a section. */
function bottlenecksIn(draft: LetterDraft): ReadonlyMap<string, Told> {
  const listed = placedTables(draft).flatMap(({ columns, rows }): [string, Told][] => {
    const [name, title, standing] = [NAME_HEAD, TITLE_HEAD, STANDING_HEAD].map((head) =>
      columns.indexOf(head),
    )
    if (name === -1 || title === -1 || standing === -1) return []
    const words = ({ cells }: (typeof rows)[number], at = -1) => cells[at]?.text ?? ''
    return rows.map((row) => [words(row, name), { title: words(row, title), standing: words(row, standing) }])
  })
  const described = placedTables(draft).flatMap(({ id, heading, rows }): [string, Told][] => {
    if (!/^knelpunt\.\d+\.gegevens$/.test(id)) return []
    const standing = rows.find(({ cells }) => cells[0]?.text === STANDING_ROW)?.cells[1]?.text ?? ''
    const [name = '', ...title] = heading.split(' ')
    return [[name, { title: title.join(' '), standing }]]
  })
  return new Map([...listed, ...described])
}
