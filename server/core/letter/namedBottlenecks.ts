// Which bottlenecks a letter names, beside those that may be public by now.
import type { Block, LetterDraft } from '../letter.ts'
import { isWithheld } from './bottleneckGroups.ts'
import type { BottleneckFact } from './facts.ts'

/** Where a letter tells of a bottleneck its name (K-7) stands in the heading, the row or the sentence. */
const NAME = /\bK-\d+/g

/** The names of the bottlenecks that a letter tells of though by now they may not be public. */
export function secretIn(draft: LetterDraft, known: readonly BottleneckFact[]): readonly string[] {
  const named = namesIn(draft)
  return known.flatMap((fact) => (isWithheld(draft.year, fact) && named.has(fact.name) ? [fact.name] : []))
}

/** The names of the bottlenecks that a letter leaves out though it would tell of them if it were composed now. */
export function leftOutOf(draft: LetterDraft, composed: LetterDraft): readonly string[] {
  const named = namesIn(draft)
  return [...namesIn(composed)].filter((name) => !named.has(name))
}

const namesIn = ({ sections }: LetterDraft): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ heading, blocks }) =>
      [heading, ...blocks.flatMap(textsOf)].flatMap((text) => text.match(NAME) ?? []),
    ),
  )

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? block.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : block.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
