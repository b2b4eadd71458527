/** The Dutch months as people write them, in full and cut short. */

const MONTHS: readonly (readonly [string, string])[] = [
  ['januari', 'januarie?|jan'],
  ['februari', 'februarie?|febr?|februrari'],
  ['maart', 'maart|mrt|maa'],
  ['april', 'april|apr'],
  ['mei', 'mei'],
  ['juni', 'juni|jun'],
  ['juli', 'juli|jul'],
  ['augustus', 'augustus|aug'],
  ['september', 'september|septembr?|sept?'],
  ['oktober', 'oktober|october|okt|oct'],
  ['november', 'november|nov'],
  ['december', 'december|dec'],
]

/** The names of the months, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(([name]) => name)

/** A pattern for any month, in full or cut short. */
export const MONTH_PATTERN = `(?:${MONTHS.map(([, pattern]) => pattern).join('|')})`

/** The full name of a month written in any of these ways. */
export function monthName(written: string): string | undefined {
  return MONTHS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(written))?.[0]
}
