// An example case, told in the words of whoever handed it in.
import type { Block } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { quoteFrom } from '../quotes.ts'
import { paragraph, text } from '../richText.ts'

/** The label before what an example ended in: what it did to someone, or what was kept from happening. */
const CLOSINGS = { harm: 'Gevolg:', avoided: 'Resultaat:' } as const

/** The best unused example among these cases as a paragraph; nothing when no case may be shown. */
export function exampleBlocks(
  context: LetterContext,
  id: string,
  cases: CountQuery,
  told: keyof typeof CLOSINGS,
): readonly Block[] {
  const example = context.examples.pick(cases, told === 'avoided')
  if (example === undefined) return []
  const effect = quoteFrom(example, 'effect')
  const closing = effect.text === '' ? '' : text` ${CLOSINGS[told]} ${effect}`
  return [
    paragraph(
      `${id}.casus`,
      text`Casus ${example.reference}. ${quoteFrom(example, 'title')} ${quoteFrom(example, 'story')}${closing}`,
      [example.caseId],
    ),
  ]
}
