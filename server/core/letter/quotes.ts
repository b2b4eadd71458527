// What a letter quotes from cases: bound to the case, so that it follows when that is changed, coarsened or withdrawn.
import type { LetterDraft, LetterQuote, Run, Section } from '../letter.ts'
import { paragraphsIn } from './editing.ts'
import { effectOf, storyOf, titleOf } from './examples.ts'
import type { ExampleFact } from './facts.ts'

/** What can be quoted from the cases that may be shown in public now, by what a run is bound to. */
export type Quotable = ReadonlyMap<string, string>

/** What stands in the place of words that may not be quoted any more, until somebody takes it out. */
export const WITHDRAWN_QUOTE = '[citaat vervallen]'

type Quoted = Pick<ExampleFact, 'reference' | 'title' | 'narrative' | 'summary'>

/** What of a case stands in a letter: its story between quotation marks, and beside it its title and what it did. */
export type QuotedPart = 'story' | 'title' | 'effect'

const BEHIND_REFERENCE = { story: '', title: ':titel', effect: ':gevolg' } as const satisfies Record<
  QuotedPart,
  string
>
const QUOTED_PARTS: readonly QuotedPart[] = ['story', 'title', 'effect']

/** The words of a case as they stand in a letter; without words where the case has none. */
export const quoteFrom = (example: Quoted, part: QuotedPart): Run => ({
  text: { story: `“${storyOf(example)}”`, title: titleOf(example), effect: effectOf(example) }[part],
  quoteOf: `${example.reference}${BEHIND_REFERENCE[part]}`,
})

/** The reference of the case to which a quote is bound. */
export const caseQuoted = (quoteOf: string): string => quoteOf.split(':')[0] ?? quoteOf

/** Which part of the case a quote is. */
export const partQuoted = (quoteOf: string): QuotedPart =>
  QUOTED_PARTS.find((part) => quoteOf === `${caseQuoted(quoteOf)}${BEHIND_REFERENCE[part]}`) ?? 'story'

/** What these cases, of which each may be shown in public, can be quoted with. */
export const quotableFrom = (examples: readonly Quoted[]): Quotable =>
  new Map(
    examples.flatMap((example) =>
      QUOTED_PARTS.map((part) => quoteFrom(example, part)).map(({ quoteOf = '', text }) => [quoteOf, text]),
    ),
  )

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
