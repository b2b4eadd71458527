// Which court a ruling is of, in words: the identifier (ECLI) carries a code for it, and the year.
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

/** "Rechtbank Limburg, 2024"; null when the identifier is no ECLI or its court is not in the list. */
export function courtAndYear(identifier: string): string | null {
  const [, court, year] = /^ECLI:NL:([A-Z]+):(\d{4}):/.exec(identifier) ?? []
  const name = court === undefined ? undefined : COURTS[court]
  return name === undefined ? null : `${name}, ${year}`
}
