/** What can be said of a citation found in a text: in words, with its page and whether the article exists. */
import { placeName } from '#core/dutch/provisionName.ts'
import { type ArticleStanding, articleStanding, REGULATIONS } from '#core/law/reference.ts'
import type { Citation, ProvisionCitation } from './citation.ts'
import { lawLink, printCitation } from './printCitation.ts'

/** A citation for a reader. */
export interface CitationWords {
  readonly text: string
  /** The page of wetten.overheid.nl with the text of the day asked for, or null when there is none. */
  readonly url: string | null
  /** For an article: whether it exists in its act on that day; null for any other source. */
  readonly standing: ArticleStanding | null
}

/** The id of the regulation that a cited article is of, or null when it is not in the reference data. */
export function regulationOf({ bwbId, law }: ProvisionCitation): string | null {
  const found = REGULATIONS.find((regulation) =>
    bwbId === null ? law !== null && regulation.abbreviation === law : regulation.bwbId === bwbId,
  )
  return found?.id ?? null
}

function wordsOfProvision(citation: ProvisionCitation, date?: string): CitationWords {
  const regulationId = regulationOf(citation)
  if (regulationId === null) {
    const { law, bwbId, article } = citation
    const day = date === undefined ? '' : `/${date}`
    return {
      text: law === null ? placeName(citation) : `${placeName(citation)} ${law}`,
      url: bwbId === null ? null : `https://wetten.overheid.nl/${bwbId}${day}/#Artikel${article}`,
      standing: 'unknown',
    }
  }
  const printable = { ...citation, regulationId }
  return {
    text: printCitation(printable),
    url: lawLink(printable, date),
    standing: articleStanding(regulationId, citation.article, date),
  }
}

/** A citation in words, with its page on an ISO date (today's text without one) and how its article stands. */
export function aboutCitation(citation: Citation, date?: string): CitationWords {
  const other = (text: string): CitationWords => ({ text, url: null, standing: null })
  switch (citation.kind) {
    case 'provision':
      return wordsOfProvision(citation, date)
    case 'law':
      return other(citation.law)
    case 'ecli':
      return other(citation.ecli)
    case 'kamerstuk':
      return other(`Kamerstuk ${citation.dossier}, nr. ${citation.number}`)
    case 'staatsblad':
      return other(`Staatsblad ${citation.year}, ${citation.number}`)
    case 'staatscourant':
      return other(`Staatscourant ${citation.year}, ${citation.number}`)
    case 'local':
      return other('gemeentelijke regel')
  }
}
