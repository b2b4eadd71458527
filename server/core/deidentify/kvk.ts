/** Finds numbers of the trade register and of turnover tax, which lead to a one-person business. */
import { type Finding, findAll } from './span.ts'

const CUED =
  /\b(?:kvk|k\.v\.k\.|kamer van koophandel|handelsregister|vestigingsnummer|rsin|btw|omzetbelasting)(?:[- ]?(?:nummer|nr|id|inschrijving))?\.?[^\d\n]{0,25}?((?:NL ?)?\d(?:[ .-]?\d){6,11}(?: ?B ?\d{2})?)(?!\d)/gi
const TURNOVER_TAX = /(?<![A-Za-z\d])(NL ?\d{9} ?B ?\d{2})(?!\d)/gi

/** Numbers near "KvK", "RSIN" or "btw", and numbers in the shape of a turnover tax number. */
export function findKvk(text: string): Finding[] {
  return [CUED, TURNOVER_TAX].flatMap((pattern) =>
    findAll(text, pattern, (match) => {
      const end = match.index + match[0].length
      return { start: end - (match[1] ?? '').length, end, type: 'KVK', certainty: 'probable', reason: 'kvk' }
    }),
  )
}
