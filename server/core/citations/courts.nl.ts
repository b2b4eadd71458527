// Which court a ruling is of, in words: the identifier (ECLI) carries a code for it, and the year.
import { longDate } from '../dutch/dates.ts'
import { isDay } from '../period.ts'

const COURTS: Readonly<Record<string, string>> = {
  CBB: 'College van Beroep voor het bedrijfsleven',
  CRVB: 'Centrale Raad van Beroep',
  GHAMS: 'Gerechtshof Amsterdam',
  GHARL: 'Gerechtshof Arnhem-Leeuwarden',
  GHDHA: 'Gerechtshof Den Haag',
  GHSHE: 'Gerechtshof ’s-Hertogenbosch',
  HR: 'Hoge Raad',
  PHR: 'Parket bij de Hoge Raad',
  RBAMS: 'Rechtbank Amsterdam',
  RBDHA: 'Rechtbank Den Haag',
  RBGEL: 'Rechtbank Gelderland',
  RBLIM: 'Rechtbank Limburg',
  RBMNE: 'Rechtbank Midden-Nederland',
  RBNHO: 'Rechtbank Noord-Holland',
  RBNNE: 'Rechtbank Noord-Nederland',
  RBOBR: 'Rechtbank Oost-Brabant',
  RBOVE: 'Rechtbank Overijssel',
  RBROT: 'Rechtbank Rotterdam',
  RBZWB: 'Rechtbank Zeeland-West-Brabant',
  RVS: 'Raad van State',
}

/** The name that lawyers use of a court, where that is not simply "Rb." or "Hof" and its place. */
const SHORT: Readonly<Record<string, string>> = {
  CBB: 'CBb',
  CRVB: 'CRvB',
  HR: 'HR',
  PHR: 'PHR',
  RVS: 'ABRvS',
}

/**
 * A ruling as a lawyer names it: "CRvB 12 januari 2021, ECLI:NL:CRVB:2021:41". A court that is not in the list, or a date
 * (YYYY-MM-DD) that is no day of the calendar, is left out.
 */
export function rulingName({ ecli, date }: { readonly ecli: string; readonly date: string | null }): string {
  const code = /^ECLI:NL:([A-Z]+):/.exec(ecli)?.[1] ?? ''
  const name = SHORT[code] ?? COURTS[code]?.replace('Rechtbank', 'Rb.').replace('Gerechtshof', 'Hof')
  const day = date !== null && isDay(date) ? longDate(date) : undefined
  const whose = [name, day].filter((part) => part !== undefined).join(' ')
  return whose === '' ? ecli : `${whose}, ${ecli}`
}

/** "Rechtbank Limburg, 2024"; null when the identifier is no ECLI or its court is not in the list. */
export function courtAndYear(identifier: string): string | null {
  const [, court, year] = /^ECLI:NL:([A-Z]+):(\d{4}):/.exec(identifier) ?? []
  const name = court === undefined ? undefined : COURTS[court]
  return name === undefined ? null : `${name}, ${year}`
}
