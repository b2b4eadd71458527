// An example case, told in the words of whoever handed it in.
import { decapitalise, withoutStop, withStop } from '../../dutch/words.ts'
import type { Block } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import type { CountQuery } from '../countQuery.ts'
import { effectOf } from '../examples.ts'
import { quoteFrom } from '../quotes.ts'
import { paragraph, text, vary } from '../richText.ts'

const HARM = ['Het gevolg:', 'Wat dat betekende:', 'Wat het deed:'] as const
/** How an example of good practice ends: with what was kept from happening. */
export const AVOIDED = ['Het resultaat:', 'Wat dit opleverde:', 'De uitkomst:'] as const

/** The best unused example among these cases as a paragraph; nothing when no case may be shown. */
export function exampleBlocks(
  context: LetterContext,
  id: string,
  cases: CountQuery,
  index: number,
  closings: typeof HARM | typeof AVOIDED = HARM,
): readonly Block[] {
  const example = context.examples.pick(cases, closings === AVOIDED)
  if (example === undefined) return []
  const effect = effectOf(example)
  const closing = effect === '' ? '' : ` ${vary(index, closings)} ${withStop(decapitalise(effect))}`
  return [
    paragraph(
      `${id}.casus`,
      text`Casus ${example.reference}. ${withoutStop(example.title)}. ${quoteFrom(example)}${closing}`,
      [example.caseId],
    ),
  ]
}
