/** What can be said of a citation found in a text: in words, with its page and whether the article exists. */
import { placeName } from '#core/dutch/provisionName.ts'
import { type ArticleStanding, articleStanding, REGULATIONS } from '#core/law/reference.ts'
import type {
  Citation,
  HandelingenCitation,
  KamerstukCitation,
  LocalCitation,
  ProvisionCitation,
} from './citation.ts'
import { CIVIL_CODE, isBookOfCivilCode, numberInBook } from './civilCode.ts'
import { articleLink, lawLink, placeOfAct, printCitation } from './printCitation.ts'

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
  if (regulationId === null) return wordsOfUnlisted(citation, date)
  const printable = { ...citation, regulationId }
  return {
    text: printCitation(printable),
    url: lawLink(printable, date),
    standing: articleStanding(regulationId, articleInAct(citation), date),
  }
}

/** An article of an act that is not in the reference data, under the abbreviation the text may have given it. */
function wordsOfUnlisted(citation: ProvisionCitation, date?: string): CitationWords {
  const { law, bwbId, article } = citation
  const act = law ?? ''
  return {
    text: isBookOfCivilCode(act) ? placeOfAct(citation, CIVIL_CODE) : `${placeName(citation)} ${act}`.trim(),
    url: bwbId === null ? null : articleLink(bwbId, act, article, date),
    standing: 'unknown',
  }
}

/** The number of the article as its act has it. */
const articleInAct = ({ law, article }: ProvisionCitation): string =>
  law !== null && isBookOfCivilCode(law) ? numberInBook(article) : article

/** A municipal rule by its number among the local rules, where it has one. */
function localWords({ article, cvdrId }: LocalCitation): readonly [string, string | null] {
  const rule = cvdrId === null ? 'gemeentelijke regel' : `gemeentelijke regel ${cvdrId.replace('_', '/')}`
  return [
    article === null ? rule : `artikel ${article} van een ${rule}`,
    cvdrId === null ? null : `https://lokaleregelgeving.overheid.nl/${cvdrId.replace('_', '/')}`,
  ]
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
      return other(...localWords(citation))
  }
}
