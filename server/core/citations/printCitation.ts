/** Prints a reference to law in words ("artikel 58, achtste lid, van de Participatiewet") and as a link. */
import { enumerate } from '#core/dutch/words.ts'
import { regulationById } from '#core/law/reference.ts'
import { ordinalWord } from './numerals.ts'

/** What can be printed: an article, down to paragraphs (leden) and parts (onderdelen), of a regulation. */
export interface PrintableReference {
  readonly regulationId: string
  readonly article: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
}

function paragraphWord(paragraph: string): string {
  if (paragraph.endsWith('*')) return `tweede ${ordinalWord(Number.parseInt(paragraph, 10))}`
  return /^\d+$/.test(paragraph) ? ordinalWord(Number(paragraph)) : paragraph
}

/** Names of regulations that take "het" ("van het Boetebesluit …"); the others take "de". */
function articleWordFor(name: string): string {
  return /^(?:\p{L}*besluit|verdrag|wetboek|burgerlijk wetboek)\b/iu.test(name) ? 'het' : 'de'
}

/** The reference in words, as a letter writes it; an unknown regulation is left out. */
export function printCitation({ regulationId, article, paragraphs, parts }: PrintableReference): string {
  const name = regulationById(regulationId)?.citationTitle
  const pieces = [`artikel ${article}`]
  if (paragraphs.length > 0) pieces.push(`${enumerate(paragraphs.map(paragraphWord))} lid`)
  if (parts.length > 0) pieces.push(`${parts.length === 1 ? 'onderdeel' : 'onderdelen'} ${enumerate(parts)}`)
  const reference = pieces.join(', ')
  if (name === undefined) return reference
  return `${reference}${pieces.length > 1 ? ',' : ''} van ${articleWordFor(name)} ${name}`
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
