// What an earlier letter counted of something of which this letter may not tell how many there are now.
import { isSmall } from '../disclosure/threshold.ts'
import { type CountQuery, keyOf, narrowingOf } from './countQuery.ts'
import type { LetterFacts } from './facts.ts'

/** A count as an earlier letter told it: public already, and of its own years. */
export interface QuotedCount {
  /** The year of that letter. */
  readonly letter: number
  /** What it counted, up to its own year. */
  readonly query: CountQuery
  readonly value: number
}

/**
 * Finds what the latest earlier letter told of the same over all years it knew. Whether a number is quoted follows from
 * what was published alone, so that quoting tells nothing of today's count. A number that would be small by the rules of
 * today is not spread again, nor are counts quoted where they are rounded.
 */
export function quotedCounts({
  published,
  year,
  method,
  threshold,
}: Pick<LetterFacts, 'published' | 'year' | 'method' | 'threshold'>): (
  query: CountQuery,
) => QuotedCount | undefined {
  const latest = new Map<string, QuotedCount>()
  if (method === 'hide')
    for (const { query, value, rounded, letter } of published) {
      const [from, to] = query.years
      if (value === null || rounded || letter === undefined || letter >= year || to !== letter) continue
      if (from === to || isSmall(value, threshold) || value === 0) continue
      const known = latest.get(subjectOf(query))
      if (known === undefined || known.letter < letter) latest.set(subjectOf(query), { letter, query, value })
    }
  return (query) => (query.years[0] === query.years[1] ? undefined : latest.get(subjectOf(query)))
}

/** What is counted, over whatever years. */
const subjectOf = ({ of, where }: CountQuery): string => `${of}${narrowingOf(where)}`

/** The id of a quoted number: `brief.2024.cases.2021-2024.bottleneck=K-1`. */
export const quoteIdOf = ({ letter, query }: QuotedCount): string => `brief.${letter}.${keyOf(query)}`

/** The number of a quoted count in a table. */
export const quotedCell = ({ letter, value }: QuotedCount): string => `${value} (brief ${letter})`
