// How far coders agreed, as far as the letter tells of it and is bound by it.
import { alphaOf, codeTally, type PairTally, percentOf } from '#core/agreement/pairs.ts'
import type { AgreementFact } from '#core/letter/facts.ts'
import {
  addAll,
  commonRows,
  countCommon,
  noRows,
  others,
  type RowSet,
  type Stretch,
} from '#core/letter/rowSet.ts'
import { within } from '#core/letter/tally.ts'
import type { Queryable } from './client.ts'
import { codeReader, countGiven, type GivenBy, gather } from './codeCounts.ts'
import { type GivenCode, isMark } from './comparisonWords.ts'
import type { CountedLines, WordRows } from './countedLines.ts'

/** What coders did in this many years, the year of the letter included, says how far a code can be relied on. */
const YEARS_JUDGED = 3

/** Agreement on the main cause in the cases published in the year, and on each code over this year and the two before. */
export function agreementOn(db: Queryable, year: number, { ids, years, words }: CountedLines): AgreementFact {
  const ofYear = within(years, year, year)
  const judged = within(years, year - YEARS_JUDGED + 1, year)
  const readTwice = words.find(({ word }) => word === '=')?.rows ?? noRows(ids.length)
  const given = words.filter(({ word }) => isMark(word.charAt(0)) && word.length > 1)
  const units = countCommon([readTwice], judged)
  const causes = mainCauses(given, readTwice, ofYear)
  return {
    doubleCoded: commonRows([readTwice], ofYear).flatMap((row) => ids[row] ?? []),
    percent: percentOf(causes),
    alpha: alphaOf(causes),
    codes: countGiven(given, codeReader(db), judged).map(({ facet, value, both, one }) => ({
      facet,
      value,
      chosen: both + one,
      alpha: alphaOf(codeTally(both, one, units - both - one)),
    })),
  }
}

/** How often each main cause was given, and how often both gave the same; none at all is an answer too. */
function mainCauses(given: readonly WordRows[], readTwice: RowSet, years: Stretch): PairTally {
  const mainCauseOf = ({ kind, target, isMain }: GivenCode) => (kind === 'cause' && isMain ? [target] : [])
  const causes = [...gather(given, mainCauseOf).values()]
  const none = (coder: keyof GivenBy) => {
    const answered = noRows(readTwice.size)
    for (const by of causes) addAll(answered, by[coder])
    return others(answered)
  }
  const answers = [...causes, { first: none('first'), second: none('second') }]
  const count = (...sets: readonly RowSet[]) => countCommon([readTwice, ...sets], years)
  return {
    units: count(),
    same: answers.reduce((sum, { first, second }) => sum + count(first, second), 0),
    answers: new Map(answers.map(({ first, second }, at) => [`${at}`, count(first) + count(second)])),
  }
}
