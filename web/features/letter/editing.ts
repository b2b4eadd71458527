// The bridge between a letter as the API gives it and the rules for rewriting a paragraph in the core.
import { inText, tokenOf } from '#core/letter/editing.ts'
import { caseQuoted, partQuoted } from '#core/letter/quotes.ts'
import type { Paragraph, Run } from '#core/letter.ts'
import type { ChipSource } from './editor/chipSource.ts'
import type { ShownLetter, ShownParagraph, ShownRun, ShownSources } from './letterDocuments.ts'

const asRun = ({ text, numberId, quoteOf }: ShownRun): Run => ({
  text,
  ...(numberId === null ? {} : { numberId }),
  ...(quoteOf === null ? {} : { quoteOf }),
})

/** The name of a number or quote in a text that is edited; undefined for plain words. */
export const tokenOfShown = (run: ShownRun): string | undefined => tokenOf(asRun(run))

/** A paragraph as the core knows it; on which cases it rests plays no part in rewriting it. */
export const asParagraph = ({ id, edited, runs }: ShownParagraph): Paragraph => ({
  id,
  edited,
  caseIds: [],
  runs: runs.map(asRun),
})

/** The numbers and quotes of a paragraph that its new text no longer has: the writer was asked about each. */
export const removedFrom = ({ runs }: Paragraph, text: string): string[] =>
  runs.flatMap((run) => {
    const token = tokenOf(run)
    return token && !text.includes(inText(token)) ? [token] : []
  })

/** The numbers and quotes of a letter that would read otherwise now. */
export const staleIn = ({ staleNumbers, staleQuotes }: ShownLetter): ReadonlySet<string> =>
  new Set([
    ...staleNumbers.map(({ numberId }) => numberId),
    ...staleQuotes.flatMap(({ reference }) => tokenOf({ quoteOf: reference }) ?? []),
  ])

/** What can stand in a text, and where each of it comes from. */
export const sourcesOf = (
  { numbers, quotes }: ShownSources,
  stale: ReadonlySet<string>,
): readonly ChipSource[] =>
  [
    ...numbers.map(({ id, question, shown }) => ({
      token: id,
      kind: 'number' as const,
      text: shown,
      origin: question,
    })),
    ...quotes.flatMap(({ reference, text }) => {
      const token = tokenOf({ quoteOf: reference })
      return token ? [{ token, kind: 'quote' as const, text, origin: originOfQuote(reference) }] : []
    }),
  ].map((source) => ({ ...source, stale: stale.has(source.token) }))

const QUOTED_PART = { story: 'citaat uit', title: 'titel van', effect: 'gevolg in' } as const

const originOfQuote = (quoteOf: string): string =>
  `${QUOTED_PART[partQuoted(quoteOf)]} casus ${caseQuoted(quoteOf)}`
