/**
 * Suggests threads, provisions and kinds of cause for a case from its words alone: lexical matching in the manner of
 * Annif's MLLM (stems, compounds, the descriptions of the codebook, lay words), citations found, and what usually
 * goes together. Deterministic and offline; a person decides.
 */
import { findCitations } from '#core/citations/findCitations.ts'
import { PROVISION_INDEX } from './cues.ts'
import { evidenceIn, readCase, reasoned } from './evidence.ts'
import { suggestCauses } from './suggestCauses.ts'
import type { CaseText, Catalogue, Suggestions } from './suggestion.ts'
import { suggestProvisions } from './suggestProvisions.ts'
import { rankThreads } from './suggestThreads.ts'

/** At most ten threads, articles and causes for a case, best first, each with the words that led to it. */
export function suggest(input: CaseText, catalogue: Catalogue): Suggestions {
  const read = readCase(input)
  const options = input.date === undefined ? {} : { date: input.date }
  const citations = findCitations(input.text, options).filter((citation) => citation.kind === 'provision')
  const pointedAt = evidenceIn(read, PROVISION_INDEX)
  const ranked = rankThreads(read, citations, pointedAt, catalogue)
  return {
    threads: ranked.map(({ thread, evidence }) => ({
      id: thread.id,
      label: thread.label,
      ...reasoned(read.text, evidence.score, evidence.spans),
    })),
    provisions: suggestProvisions(read, citations, pointedAt, ranked, input.date),
    causes: suggestCauses(read, ranked),
  }
}
