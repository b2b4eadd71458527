/** What can be said of a citation found in a text: in words, with its page and whether the article exists. */
import { placeName } from '#core/dutch/provisionName.ts'
import { type ArticleStanding, articleStanding, REGULATIONS } from '#core/law/reference.ts'
import type { Citation, HandelingenCitation, KamerstukCitation, ProvisionCitation } from './citation.ts'
import { lawLink, printCitation } from './printCitation.ts'

/** A citation for a reader. */
export interface CitationWords {
  readonly text: string
  /** The page where it is published, of an act with the text of the day asked for; null when there is none. */
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

/** Where the papers of parliament and the gazettes are published. */
const PUBLISHED = 'https://zoek.officielebekendmakingen.nl'

function paperWords({ dossier, number }: KamerstukCitation): readonly [string, string] {
  return number === null
    ? [`Kamerstukdossier ${dossier}`, `${PUBLISHED}/dossier/${dossier}`]
    : [`Kamerstuk ${dossier}, nr. ${number}`, `${PUBLISHED}/kst-${dossier}-${number}.html`]
}

function debateWords({ annex, year, number, item }: HandelingenCitation): string {
  const place = item === null ? `nr. ${number}` : `nr. ${number}, item ${item}`
  return `${annex ? 'Aanhangsel Handelingen' : 'Handelingen'} ${year}, ${place}`
}

/** A citation in words, with its page (for law that of an ISO date, today's without one) and how its article stands. */
export function aboutCitation(citation: Citation, date?: string): CitationWords {
  const other = (text: string, url: string | null = null): CitationWords => ({ text, url, standing: null })
  switch (citation.kind) {
    case 'provision':
      return wordsOfProvision(citation, date)
    case 'law':
      return other(citation.law)
    case 'ecli':
      return other(citation.ecli, `https://deeplink.rechtspraak.nl/uitspraak?id=${citation.ecli}`)
    case 'kamerstuk':
      return other(...paperWords(citation))
    case 'handelingen':
      return other(debateWords(citation))
    case 'staatsblad':
      return other(
        `Staatsblad ${citation.year}, ${citation.number}`,
        `${PUBLISHED}/stb-${citation.year}-${citation.number}.html`,
      )
    case 'staatscourant':
      return other(
        `Staatscourant ${citation.year}, ${citation.number}`,
        `${PUBLISHED}/stcrt-${citation.year}-${citation.number}.html`,
      )
    case 'local':
      return other('gemeentelijke regel')
  }
}
