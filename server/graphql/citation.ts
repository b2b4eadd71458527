// A citation found in a text, as the API tells it: in words, with its link and the provision on record.
import type { Citation } from '#core/citations/citation.ts'
import { findKnownProvision } from '#core/citations/parseProvision.ts'
import { lawLink, printCitation } from '#core/citations/printCitation.ts'
import { REGULATIONS } from '#core/law/reference.ts'
import type { Database } from '#db/client.ts'
import { findProvisions } from '#db/law.ts'

/** The words, link and provision of a citation; a kind without a provision has its own identifier as words. */
export function describeCitation(db: Database, citation: Citation) {
  const { start, end, kind } = citation
  const base = { start, end, kind, law: null, uri: null, url: null, provision: null }
  switch (citation.kind) {
    case 'provision': {
      const regulation = REGULATIONS.find(({ bwbId, abbreviation }) =>
        citation.bwbId ? bwbId === citation.bwbId : abbreviation === citation.law,
      )
      const { law, uri } = citation
      if (!regulation) return { ...base, law, uri, text: `artikel ${citation.article}` }
      const printable = { ...citation, regulationId: regulation.id }
      const known = findKnownProvision({
        regulationId: regulation.id,
        article: citation.article,
        paragraph: citation.paragraphs[0] ?? null,
        part: citation.parts[0] ?? null,
      })
      const provision = known.provisionId ? (findProvisions(db, [known.provisionId])[0] ?? null) : null
      return { ...base, law, uri, text: printCitation(printable), url: lawLink(printable), provision }
    }
    case 'law':
      return { ...base, law: citation.law, text: citation.law }
    case 'ecli':
      return { ...base, text: citation.ecli }
    case 'kamerstuk':
      return { ...base, text: `Kamerstuk ${citation.dossier}, nr. ${citation.number}` }
    case 'staatsblad':
      return { ...base, text: `Staatsblad ${citation.year}, ${citation.number}` }
    case 'staatscourant':
      return { ...base, text: `Staatscourant ${citation.year}, ${citation.number}` }
    case 'local':
      return { ...base, text: 'gemeentelijke regel' }
  }
}
