// How far coders agreed, as far as the letter tells of it and is bound by it.
import { alphaOf, codeTally, percentOf, tallyPairs } from '#core/agreement/pairs.ts'
import type { AgreementFact } from '#core/letter/facts.ts'
import { countCodes, countUnits, findDoubleCoded } from './agreementFacts.ts'
import { countMainCauses } from './agreementPairs.ts'
import type { Queryable } from './client.ts'

/** What coders did in this many years, the year of the letter included, says how far a code can be relied on. */
const YEARS_JUDGED = 3

/** Agreement on the main cause in the cases published in the year, and on each code over this year and the two before. */
export function agreementOn(db: Queryable, year: number): AgreementFact {
  const ofYear = tallyPairs(countMainCauses(db, { publishedIn: [year, year] }))
  const scope = { publishedIn: [year - YEARS_JUDGED + 1, year] } as const
  const units = countUnits(db, scope)
  return {
    doubleCoded: findDoubleCoded(db, year),
    percent: percentOf(ofYear),
    alpha: alphaOf(ofYear),
    codes: countCodes(db, scope).map(({ facet, value, both, one }) => ({
      facet,
      value,
      chosen: both + one,
      alpha: alphaOf(codeTally(both, one, units - both - one)),
    })),
  }
}
