// What a letter quotes from cases: bound to the case, so that it follows when that is changed, coarsened or withdrawn.
import type { LetterDraft, LetterQuote, Run, Section } from '../letter.ts'
import { paragraphsIn } from './editing.ts'
import { storyOf } from './examples.ts'
import type { ExampleFact } from './facts.ts'

/** What can be quoted from the cases that may be shown in public now, by the reference of the case. */
export type Quotable = ReadonlyMap<string, string>

/** What stands in the place of words that may not be quoted any more, until somebody takes it out. */
export const WITHDRAWN_QUOTE = '[citaat vervallen]'

type Quoted = Pick<ExampleFact, 'reference' | 'narrative'>

/** The words of a case as they stand in a letter. */
export const quoteFrom = (example: Quoted): Run => ({
  text: `“${storyOf(example)}”`,
  quoteOf: example.reference,
})

/** What these cases, of which each may be shown in public, can be quoted with. */
export const quotableFrom = (examples: readonly Quoted[]): Quotable =>
  new Map(examples.map((example) => [example.reference, quoteFrom(example).text]))

/** Every quote in the text, each once. */
export function quotesIn(sections: readonly Section[]): readonly LetterQuote[] {
  const found = new Map<string, LetterQuote>()
  for (const { runs } of sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)))
    for (const { quoteOf, text } of runs) if (quoteOf) found.set(quoteOf, { reference: quoteOf, text })
  return [...found.values()]
}

/** A quote in a letter that would read otherwise now; `now` is null when the case may not be quoted any more. */
export interface StaleQuote {
  readonly reference: string
  readonly was: string
  readonly now: string | null
}

/** The quotes in the text of a letter of which the case says something else now. */
export const staleQuotes = ({ sections }: LetterDraft, quotable: Quotable): readonly StaleQuote[] =>
  quotesIn(sections).flatMap(({ reference, text: was }) => {
    const now = quotable.get(reference) ?? null
    return now === was ? [] : [{ reference, was, now }]
  })

/** A quote as the case reads now. The words of a case that was withdrawn do not stay. */
export const renewedQuote = (reference: string, quotable: Quotable): Run => ({
  text: quotable.get(reference) ?? WITHDRAWN_QUOTE,
  quoteOf: reference,
})
