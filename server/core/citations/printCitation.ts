/** Prints a reference to law in words ("artikel 58, achtste lid, van de Participatiewet") and as a link. */
import { type ProvisionPlace, placeName } from '#core/dutch/provisionName.ts'
import { withArticle } from '#core/dutch/words.ts'
import { regulationById } from '#core/law/reference.ts'

/** What can be printed: a place in a regulation. */
export interface PrintableReference extends ProvisionPlace {
  readonly regulationId: string
}

/** The reference in words, as a letter writes it; an unknown regulation is left out. */
export function printCitation({ regulationId, ...place }: PrintableReference): string {
  const name = regulationById(regulationId)?.citationTitle
  const reference = placeName(place)
  if (name === undefined) return reference
  return `${reference}${reference.includes(',') ? ',' : ''} van ${withArticle(name)}`
}

/**
 * The page of wetten.overheid.nl with the article in the text of an ISO date (today's text without one),
 * or null when the regulation is not in the national law database.
 */
export function lawLink({ regulationId, article }: PrintableReference, date?: string): string | null {
  const bwbId = regulationById(regulationId)?.bwbId ?? null
  if (bwbId === null) return null
  const day = date === undefined ? '' : `/${date}`
  return `https://wetten.overheid.nl/${bwbId}${day}/#Artikel${encodeURIComponent(article)}`
}
