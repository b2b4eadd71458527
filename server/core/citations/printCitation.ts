/** Prints a reference to law in words ("artikel 58, achtste lid, van de Participatiewet") and as a link. */
import { type ProvisionPlace, placeName } from '#core/dutch/provisionName.ts'
import { withArticle } from '#core/dutch/words.ts'
import { regulationById } from '#core/law/reference.ts'
import { CIVIL_CODE, isBookOfCivilCode, numberInBook } from './civilCode.ts'

/** What can be printed: a place in a regulation. */
export interface PrintableReference extends ProvisionPlace {
  readonly regulationId: string
}

/** The reference in words, as a letter writes it; an unknown regulation is left out. */
export function printCitation({ regulationId, ...place }: PrintableReference): string {
  const name = regulationById(regulationId)?.citationTitle
  if (name === undefined) return placeName(place)
  return placeOfAct(place, place.article.includes(':') && isBookOfCivilCode(name) ? CIVIL_CODE : name)
}

/** The place with the title of its act ("artikel 8, tweede lid, van het EVRM"). */
export function placeOfAct(place: ProvisionPlace, title: string): string {
  const reference = placeName(place)
  return `${reference}${reference.includes(',') ? ',' : ''} van ${withArticle(title)}`
}

/**
 * The page of wetten.overheid.nl with the article in the text of an ISO date (today's text without one),
 * or null when the regulation is not in the national law database.
 */
export function lawLink(
  { regulationId, article }: Pick<PrintableReference, 'regulationId' | 'article'>,
  date?: string,
): string | null {
  const regulation = regulationById(regulationId)
  return regulation?.bwbId ? articleLink(regulation.bwbId, regulation.citationTitle, article, date) : null
}

/** The page of an article of an act in the national law database; `act` is its abbreviation or title. */
export function articleLink(bwbId: string, act: string, article: string, date?: string): string {
  const day = date === undefined ? '' : `/${date}`
  const number = isBookOfCivilCode(act) ? numberInBook(article) : article
  return `https://wetten.overheid.nl/${bwbId}${day}/#Artikel${encodeURIComponent(number)}`
}
