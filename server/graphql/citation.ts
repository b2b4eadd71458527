// A citation found in a text, as the API tells it: in words, with its link and the provision on record.
import { aboutCitation, regulationOf } from '#core/citations/aboutCitation.ts'
import type { Citation } from '#core/citations/citation.ts'
import { findKnownProvision } from '#core/citations/parseProvision.ts'
import type { Database } from '#db/client.ts'
import { findProvisions } from '#db/law.ts'

/** The words, link and provision of a citation on the day of the case; what is no article has no provision. */
export function describeCitation(db: Database, citation: Citation, date?: string) {
  const { start, end, kind } = citation
  const { text, url, standing } = aboutCitation(citation, date)
  const described = { start, end, kind, text, url, standing }
  if (citation.kind !== 'provision') {
    return { ...described, law: citation.kind === 'law' ? citation.law : null, uri: null, provision: null }
  }
  const { law, uri, article, paragraphs, parts } = citation
  const regulationId = regulationOf(citation)
  const place = { article, paragraph: paragraphs[0] ?? null, part: parts[0] ?? null }
  const known = regulationId === null ? null : findKnownProvision({ regulationId, ...place }, date)
  const provision = known?.provisionId ? (findProvisions(db, [known.provisionId])[0] ?? null) : null
  return { ...described, law, uri, provision }
}
