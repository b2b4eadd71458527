// How far coders agreed, as far as the letter tells of it and is bound by it.
import { alphaOf, codeTally, percentOf, tallyPairs } from '#core/agreement/pairs.ts'
import type { AgreementFact } from '#core/letter/facts.ts'
import { countCodes, findComparisons, findDoubleCoded } from './agreementFacts.ts'
import { pairMainCauses } from './agreementPairs.ts'
import type { Queryable } from './client.ts'

/** What coders did in this many years, the year of the letter included, says how far a code can be relied on. */
const YEARS_JUDGED = 3

/** Agreement on the main cause in the cases published in the year, and on each code over this year and the two before. */
export function agreementOn(db: Queryable, year: number): AgreementFact {
  const compared = findComparisons(db, { publishedIn: [year - YEARS_JUDGED + 1, year] })
  const inYear = compared.filter(({ publishedAt }) => publishedAt !== null && publishedAt >= `${year}-`)
  const ofYear = tallyPairs(pairMainCauses(inYear))
  return {
    doubleCoded: findDoubleCoded(db, year),
    percent: percentOf(ofYear),
    alpha: alphaOf(ofYear),
    codes: countCodes(db, compared).map(({ facet, value, both, one }) => ({
      facet,
      value,
      chosen: both + one,
      alpha: alphaOf(codeTally(both, one, compared.length - both - one)),
    })),
  }
}
