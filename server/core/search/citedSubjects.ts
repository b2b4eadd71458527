/** What the articles named in a question are about, in words, for texts that tell the matter and name no article. */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS, regulationById } from '#core/law/reference.ts'

/** The provisions a question names by act and article: its very paragraph where it names one. */
export const provisionsCited = (question: string): readonly Provision[] =>
  findCitations(question).flatMap((citation) =>
    citation.kind === 'provision' ? PROVISIONS.filter((provision) => isCited(provision, citation)) : [],
  )

const isCited = (provision: Provision, { bwbId, article, paragraphs }: ProvisionCitation): boolean =>
  provision.article === article &&
  regulationById(provision.regulationId)?.bwbId === bwbId &&
  (paragraphs.length === 0 || (provision.paragraph !== null && paragraphs.includes(provision.paragraph)))
