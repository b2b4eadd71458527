/** Finds numbers of the trade register and of turnover tax, which lead to a one-person business. */
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import type { Finding } from './span.ts'

const CUED =
  /\b(?:kvk|(?:geregistreerd|ingeschreven) onder|k\.v\.k\.|kamer van koophandel|handelsreg(?:ister)?|vestigings?(?:nummer|nr)|vest(?!\p{L})|kamer v(?:an|\.)? ?koophandel|ob(?!\p{L})|rsin|btw|omzetbelasting)(?:[- ]?(?:nummer|nr|id|inschrijving))?\.?[^\d\n\][]{0,25}?((?:NL ?)?\d(?:[ .-]?\d){6,11}(?: ?B ?\d{2})?)(?!\d)/giu
/** A day is no number of the register, however near the word stands. */
const DAY = /^\d{1,2}([ .-])\d{1,2}\1\d{4}$/
const TURNOVER_TAX = /(?<![A-Za-z\d])(NL ?\d{9} ?B ?\d{2})(?!\d)/gi

const KINDS = [
  [
    CUED,
    sign(
      /kvk|^geregistreerd$|^ingeschreven$|^k$|kamer|handelsreg(?:ister)?|vestigings?(?:nummer|nr)|vest(?!\p{L})|kamer v(?:an|\.)? ?koophandel|ob(?!\p{L})|rsin|btw|omzetbelasting/iu,
    ),
  ],
  [TURNOVER_TAX, sign(/^\d{9}/)],
] as const

/** Numbers near "KvK", "RSIN" or "btw", and numbers in the shape of a turnover tax number. */
export function findKvk(page: Page): Finding[] {
  return KINDS.flatMap(([pattern, sign]) =>
    findNear(page, pattern, page.at(sign), { behind: 12, ahead: 90 }, (match) => {
      const end = match.index + match[0].length
      if (DAY.test(match[1] ?? '')) return undefined
      return { start: end - (match[1] ?? '').length, end, type: 'KVK', certainty: 'probable', reason: 'kvk' }
    }),
  )
}
