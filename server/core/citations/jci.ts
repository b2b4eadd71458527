/** Prints references to Dutch law in the Juriconnect form (jci 1.3, valid as 1.3.1). */
import { isItem } from '../dutch/provisionName.ts'
import { BOOKS_OF_CIVIL_CODE, numberInBook } from './civilCode.ts'

/** What a reference points at; only a single paragraph and a single part can be pointed at. */
export interface JciTarget {
  readonly bwbId: string
  readonly article: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
}

/**
 * The jci1.3 reference to a provision, at an ISO date when one is given.
 * An item below a part is left to its part. With more than one paragraph or part the reference stops at the level above.
 */
export function jciUri(target: JciTarget, date?: string): string {
  const article = BOOKS_OF_CIVIL_CODE.has(target.bwbId) ? numberInBook(target.article) : target.article
  const [paragraph, ...otherParagraphs] = target.paragraphs
  const letters = target.parts.filter((each) => !isItem(each))
  const [part, ...otherParts] = letters.length === 0 ? target.parts : letters
  const oneParagraph = paragraph !== undefined && otherParagraphs.length === 0
  const onePart = part !== undefined && otherParts.length === 0 && (oneParagraph || paragraph === undefined)
  return [
    `jci1.3:c:${target.bwbId}`,
    `artikel=${article}`,
    ...(oneParagraph ? [`lid=${paragraph.replace('*', '')}`] : []),
    ...(onePart ? [`o=${part}`] : []),
    ...(date === undefined ? [] : [`z=${date}`, `g=${date}`]),
  ].join('&')
}
