/** What a citation in a question names: provisions by act and article, and whether the act still is. */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS, REGULATIONS, regulationById } from '#core/law/reference.ts'
import type { CitedArticle } from './plan.ts'

const REPEALED = new Set(
  REGULATIONS.flatMap(({ bwbId, status }) => (status === 'repealed' && bwbId !== null ? [bwbId] : [])),
)

/** What is cited, by the list of provisions. */
export const citedArticle = (citation: ProvisionCitation): CitedArticle => ({
  provisions: provisionsOf(citation),
  repealed: citation.bwbId !== null && REPEALED.has(citation.bwbId),
})

function provisionsOf(citation: ProvisionCitation): readonly Provision[] {
  const numbered = PROVISIONS.filter((provision) => isNumbered(provision, citation))
  const { bwbId } = citation
  const regulationId = bwbId === null ? numbered[0]?.regulationId : undefined
  return numbered.filter((provision) =>
    bwbId === null
      ? provision.regulationId === regulationId
      : regulationById(provision.regulationId)?.bwbId === bwbId,
  )
}

const isNumbered = (provision: Provision, { article, paragraphs }: ProvisionCitation): boolean =>
  provision.article === article &&
  (paragraphs.length === 0 || (provision.paragraph !== null && paragraphs.includes(provision.paragraph)))
