// The bridge between a letter as the API gives it and the rules for rewriting a paragraph in the core.
import type { LetterNumber, Paragraph } from '#core/letter.ts'
import type { ShownParagraph, ShownRun, ShownVersion } from './letterDocuments.ts'

/** A paragraph as the core knows it; on which cases it rests plays no part in rewriting it. */
export const asParagraph = ({ id, edited, runs }: ShownParagraph): Paragraph => ({
  id,
  edited,
  caseIds: [],
  runs: runs.map(({ text, numberId }) => (numberId === null ? { text } : { text, numberId })),
})

/** A number as it stands somewhere in the letter. */
type Named = Pick<LetterNumber, 'id' | 'shown'>

const named = (runs: readonly Pick<ShownRun, 'text' | 'numberId'>[]): readonly Named[] =>
  runs.flatMap(({ text, numberId }) => (numberId === null ? [] : [{ id: numberId, shown: text }]))

/** The numbers of one paragraph, each once. */
export function namedNumbers({ runs }: Pick<Paragraph, 'runs'>): readonly Named[] {
  const all = named(runs.map(({ text, numberId }) => ({ text, numberId: numberId ?? null })))
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
}

/** Every number that stands in a version of the letter. */
export const numbersIn = ({ sections }: ShownVersion): readonly Named[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ paragraphs, table }) => [
      ...paragraphs.flatMap(({ runs }) => named(runs)),
      ...(table?.rows.flatMap(({ cells }) => named(cells)) ?? []),
    ]),
  )
