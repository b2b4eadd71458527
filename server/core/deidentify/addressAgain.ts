/** Finds a street that was told with a number at its other mentions with one: "niet Drooghe Weert 14 maar Drooghe Weert 41". */
import type { Finding } from './span.ts'

/** What stands before the house number. */
const STREET = /^(?:(?:de|het|'t) )?(\p{L}[\p{L}'. -]{2,}?\p{L}),?\s+(?:(?:nr|no|nummer)\.? )?\d/iu
/** What has a number and is no street: a second one has words around it of its own. */
const NO_STREET =
  /^(?:(?:stand|lig)plaats|chalet|(?:vakantie)?huisje|bungalow|app(?:artement)?|flat|unit|stacaravan|kavel|woonwagen|woonboot|ple[kn]|plaats|veld|vak|tent|barak|kamer|kmr|bed|studio|afd|afdeling|steiger|pier|kade|opgang|portiek|ingang|deur|postbus|antwoordnummer|pb|huisn\p{L}*|nummer|nr|wijk|blok|box|etage|verdieping)$/u
const NUMBER =
  '[ ,]{1,2}(?:(?:nr|no|nummer)\\.? )?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?: ?-?[a-h](?!\\p{L}))?(?![\\p{L}\\d]|[.,]\\d|[-/]\\d| ?(?:euro|eur|¤|%|jaar|jr|maanden|weken|dagen|uur|keer|kinderen|kamers|km|meter|m2|graden)(?!\\p{L}))'
const escaped = (written: string): string => written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The streets of these addresses wherever else they stand. */
export function findAddressAgain(text: string, found: readonly Finding[]): Finding[] {
  const addresses = found.filter(({ type }) => type === 'ADDRESS')
  const names = new Set(addresses.flatMap(({ start, end }) => STREET.exec(text.slice(start, end))?.[1] ?? []))
  const small = names.size > 0 ? text.toLowerCase() : ''
  const again: Finding[] = []
  for (const name of names) {
    const key = name.toLowerCase()
    if (NO_STREET.test(name) || small.indexOf(key) === small.lastIndexOf(key)) continue
    const pattern = new RegExp(`(?<![\\p{L}\\d-])${escaped(name)}${NUMBER}(?![\\p{L}\\d])`, 'giu')
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const stretch = { start: index, end: index + written.length }
      if (addresses.some(({ start, end }) => start <= stretch.start && end >= stretch.end)) continue
      again.push({ ...stretch, type: 'ADDRESS', certainty: 'probable', reason: 'street' })
    }
  }
  return again
}
