/** The provisions that a question names by act and article. */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS, regulationById } from '#core/law/reference.ts'

/** Of an article the very paragraph where one is named, else all of it. */
export const provisionsCited = (question: string): readonly Provision[] =>
  findCitations(question).flatMap((citation) =>
    citation.kind === 'provision' ? PROVISIONS.filter((provision) => isCited(provision, citation)) : [],
  )

const isCited = (provision: Provision, { bwbId, article, paragraphs }: ProvisionCitation): boolean =>
  provision.article === article &&
  regulationById(provision.regulationId)?.bwbId === bwbId &&
  (paragraphs.length === 0 || (provision.paragraph !== null && paragraphs.includes(provision.paragraph)))
