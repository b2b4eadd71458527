// An example case, told in the words of whoever handed it in.
import type { Block } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { quoteFrom } from '../quotes.ts'
import { paragraph, text } from '../richText.ts'
import type { Choose } from '../wordings.ts'

const HARM = ['Het gevolg:', 'Wat dat betekende:', 'Waar het op uitliep:', 'Wat ervan kwam:'] as const
/** How an example of good practice ends: with what was kept from happening. */
export const AVOIDED = ['Het resultaat:', 'Wat dit opleverde:', 'De uitkomst:'] as const

/** The best unused example among these cases as a paragraph; nothing when no case may be shown. */
export function exampleBlocks(
  context: LetterContext,
  id: string,
  cases: CountQuery,
  choose: Choose,
  closings: typeof HARM | typeof AVOIDED = HARM,
): readonly Block[] {
  const example = context.examples.pick(cases, closings === AVOIDED)
  if (example === undefined) return []
  const effect = quoteFrom(example, 'effect')
  const closing = effect.text === '' ? '' : text` ${choose<string>(closings)} ${effect}`
  return [
    paragraph(
      `${id}.casus`,
      text`Casus ${example.reference}. ${quoteFrom(example, 'title')} ${quoteFrom(example, 'story')}${closing}`,
      [example.caseId],
    ),
  ]
}
