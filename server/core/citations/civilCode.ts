/** The books of the Civil Code (Burgerlijk Wetboek) are cited as one code and published as acts of their own. */

export const CIVIL_CODE = 'Burgerlijk Wetboek'

/** Whether an act, by its abbreviation ("BW6") or title, is a book of the code. */
export const isBookOfCivilCode = (act: string): boolean => /^(?:BW\d|Burgerlijk Wetboek\b)/.test(act)

/** The number an article has within its book: of "6:162" it is "162". */
export const numberInBook = (article: string): string => article.replace(/^\d+:/, '')
