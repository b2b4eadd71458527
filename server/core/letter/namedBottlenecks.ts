// Which bottlenecks a letter names, beside those that may be public by now.
import type { Block, LetterDraft } from '../letter.ts'
import { isPublic } from './bottleneckGroups.ts'
import { bottlenecksIn } from './bottleneckNames.ts'
import type { BottleneckFact } from './facts.ts'

/**
 * The names of the bottlenecks that a letter tells of though by now they may not be public; of whatever year, as people can
 * write of a later one.
 */
export function secretIn(
  draft: LetterDraft,
  known: readonly Pick<BottleneckFact, 'name' | 'disclosure'>[],
): readonly string[] {
  const named = namesIn(draft)
  return known.flatMap((fact) => (!isPublic(fact) && named.has(fact.name) ? [fact.name] : []))
}

/** The names of the bottlenecks that a letter leaves out though it would tell of them if it were composed now. */
export function leftOutOf(draft: LetterDraft, composed: LetterDraft): readonly string[] {
  const named = namesIn(draft)
  return [...namesIn(composed)].filter((name) => !named.has(name))
}

/** Whether a letter or another report tells of the bottleneck by its name (K-7). */
export const tellsOf = (told: Pick<LetterDraft, 'sections'>, name: string): boolean => namesIn(told).has(name)

/** Where a letter tells of a bottleneck its name stands in the heading, the table or the sentence. */
const namesIn = ({ sections }: Pick<LetterDraft, 'sections'>): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)].flatMap(bottlenecksIn)),
  )

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? [
        block.table.caption,
        ...block.table.columns,
        ...block.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ]
    : block.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
