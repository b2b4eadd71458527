// Which bottlenecks came into a letter, went from it, moved within it, or stand otherwise than in an earlier version.
import type { LetterDraft } from '../letter.ts'
import { NAME_HEAD, STANDING_HEAD, STANDING_ROW, TITLE_HEAD } from './bottleneckHeads.ts'
import { placedTables, unnumbered } from './placedBlocks.ts'

/** A bottleneck that differs, with its state of the year in both versions; null where a version does not have it. */
export interface BottleneckChange {
  /** As K-7. */
  readonly name: string
  readonly title: string
  readonly was: string | null
  readonly now: string | null
}

/** A bottleneck that stands under another heading, or elsewhere under it than the others let it. */
export interface BottleneckMove {
  /** As K-7. */
  readonly name: string
  readonly title: string
  /** The bottleneck it stands behind now, as K-3; null when it is the first under its heading. */
  readonly behind: string | null
  /** The heading it stands under, without its number. */
  readonly heading: string
  /** Whether it stood under another heading before. */
  readonly isElsewhere: boolean
}

/** Where a bottleneck stands, under the section with this id. */
interface Place extends Omit<BottleneckMove, 'isElsewhere'> {
  readonly under: string
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

/** Each bottleneck by its name: an overview has it in a row with its number and state, and chapter 6 in its own table. */
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
    const standing = rows.find(({ cells }) => cells[0]?.text === STANDING_ROW)?.cells[1]?.text
    if (standing === undefined) return []
    const [name = '', ...title] = heading.split(' ')
    return [[name, { title: title.join(' '), standing }]]
  })
  return new Map([...listed, ...described])
}

/** The fewest bottlenecks of which the move explains the order, as they stand in the later version. */
export function movedBottlenecks(before: LetterDraft, after: LetterDraft): readonly BottleneckMove[] {
  const old = new Map(placesIn(before).map(({ name, under }, place) => [name, { under, place }]))
  const known = placesIn(after).flatMap(({ under, ...told }) => {
    const was = old.get(told.name)
    return was ? [{ place: was.place, told: { ...told, isElsewhere: under !== was.under } }] : []
  })
  const stayed = new Set(
    longestRise(
      known.filter(({ told }) => !told.isElsewhere),
      ({ place }) => place,
    ),
  )
  return known.flatMap((each) => (stayed.has(each) ? [] : each.told))
}

/** The sections of bottlenecks in order. */
function placesIn({ sections }: LetterDraft): readonly Place[] {
  let [under, heading] = ['', '']
  let behind: string | null = null
  return sections.flatMap((each): readonly Place[] => {
    if (each.level < 3) {
      under = each.id
      heading = unnumbered(each.heading)
      behind = null
    }
    if (!/^knelpunt\.\d+$/.test(each.id)) return []
    const [name = '', ...title] = each.heading.split(' ')
    const place = { name, title: title.join(' '), behind, heading, under }
    behind = name
    return [place]
  })
}

/** The longest row of things, left out here and there, in which each is higher than the one before it. */
function longestRise<T>(things: readonly T[], heightOf: (thing: T) => number): readonly T[] {
  const best: (readonly T[])[] = []
  for (const thing of things) {
    const before = best.filter((row) => row.every((each) => heightOf(each) < heightOf(thing)))
    best.push([...longest(before), thing])
  }
  return longest(best)
}

const longest = <T>(rows: readonly (readonly T[])[]): readonly T[] =>
  rows.reduce((most, row) => (row.length > most.length ? row : most), [])
