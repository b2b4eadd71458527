// The documents a letter refers to, with a number by which tables name them.
import { amendmentOf, isPublicBy } from '../../law/amendment.ts'
import type { LetterContext } from '../context.ts'

/** Answers and publications behind the bottlenecks of this letter, each once, in alphabetical order. */
export function documentsOf({ facts, groups }: LetterContext): readonly string[] {
  const named = [...groups.detailed, ...groups.enforcement, ...groups.earlier]
  const used = new Set(named.flatMap(({ provisions }) => provisions))
  const citations = named.flatMap(({ answers }) => answers.flatMap(({ citation }) => citation ?? []))
  const amendments = facts.provisions.flatMap((provision) => {
    const amendment = used.has(provision.id) ? amendmentOf(provision) : null
    return amendment && isPublicBy(amendment, facts.countedOn) ? [publicationOf(amendment.description)] : []
  })
  return [...new Set([...citations, ...amendments])].sort((a, b) => a.localeCompare(b, 'nl'))
}

/** How a document is referred to: its number in annex D. */
export const sourceName = (documents: readonly string[], citation: string): string =>
  `Bron ${documents.indexOf(citation) + 1}`

/** The publication itself, without when it took effect or the explanation behind it. */
const publicationOf = (amendedBy: string): string => amendedBy.split(/[:;]\s|,\sper\s|\.$/)[0] ?? amendedBy
