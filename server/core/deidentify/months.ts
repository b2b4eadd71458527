/** The Dutch months as people write them, in full and cut short. */
import { isOneEditApart } from './edits.ts'

const MONTHS: readonly (readonly [string, string])[] = [
  ['januari', 'jannewaris|januarie?|janurai|janauri|jannuari|jan'],
  ['februari', 'febrewaris|februarie?|februrari|febuari|feburari|feberuari|febrari|febr?'],
  ['maart', 'maart|mrt|maa'],
  ['april', 'april|apirl|appril|aprill?|apr'],
  ['mei', 'mei|maaie'],
  ['juni', 'juni|junie|jun'],
  ['juli', 'juli|julie|jul'],
  ['augustus', 'augustus|augustes|augustis|agustus|augstus|aug'],
  ['september', 'september|septimber|setember|septemer|septmber|septemeber|septembr?|sept?'],
  ['oktober', 'oktober|october|oktobr|okotber|okober|okt|oct'],
  ['november', 'november|novimber|novenber|novmber|novembr|novemer|nov'],
  ['december', 'december|desimber|desember|dezember|decmber|decembr|decemer|dec'],
]

const WRITTEN = MONTHS.map(([name, pattern]) => [name, new RegExp(`^(?:${pattern})$`, 'i')] as const)

/** The names of the months, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(([name]) => name)

/** A pattern for any month, in full or cut short. */
export const MONTH_PATTERN = `(?:${MONTHS.map(([, pattern]) => pattern).join('|')})`

/** The month that a word is one typing error away from; short ones are too much like other words. */
export function nearMonth(word: string): string | undefined {
  if (word === 'meij') return 'mei'
  const reread = word.replace('rn', 'm')
  return LONG_NAMES.find((name) => isOneEditApart(name, word) || name === reread)
}
const LONG_NAMES = MONTH_NAMES.filter((name) => name.length > 3)

/** The full name of a month written in any of these ways. */
export function monthName(written: string): string | undefined {
  return WRITTEN.find(([, pattern]) => pattern.test(written))?.[0]
}
