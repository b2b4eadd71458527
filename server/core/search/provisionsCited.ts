/** The provisions that a question names by act and article. */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS, regulationById } from '#core/law/reference.ts'

/** Of an article the very paragraph where one is named, else all of it; without an act, of the most important act that has it. */
export const provisionsCited = (question: string): readonly Provision[] =>
  findCitations(question).flatMap((citation) => {
    if (citation.kind !== 'provision') return []
    const numbered = PROVISIONS.filter((provision) => isNumbered(provision, citation))
    const { bwbId } = citation
    const regulationId = bwbId === null ? numbered[0]?.regulationId : undefined
    return numbered.filter((provision) =>
      bwbId === null
        ? provision.regulationId === regulationId
        : regulationById(provision.regulationId)?.bwbId === bwbId,
    )
  })

const isNumbered = (provision: Provision, { article, paragraphs }: ProvisionCitation): boolean =>
  provision.article === article &&
  (paragraphs.length === 0 || (provision.paragraph !== null && paragraphs.includes(provision.paragraph)))
