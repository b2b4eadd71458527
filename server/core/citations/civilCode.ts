/** The books of the Civil Code (Burgerlijk Wetboek) are cited as one code and published as acts of their own. */

export const CIVIL_CODE = 'Burgerlijk Wetboek'

/** Whether an act, by its abbreviation ("BW6") or title, is a book of the code. */
export const isBookOfCivilCode = (act: string): boolean => /^(?:BW\d|Burgerlijk Wetboek\b)/.test(act)

/** Those books of the code that are cited here, by their numbers in the national law database. */
export const BOOKS_OF_CIVIL_CODE: ReadonlySet<string> = new Set([
  'BWBR0002656',
  'BWBR0003045',
  'BWBR0005291',
  'BWBR0005289',
  'BWBR0005290',
])

/** The number an article has within its book: of "6:162" it is "162"; the national law database knows it by that. */
export const numberInBook = (article: string): string => article.replace(/^\d+:/, '')
