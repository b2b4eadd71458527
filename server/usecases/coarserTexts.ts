// The texts of a case follow its period: what stands in them between brackets for a date says no more than that.
import { coarserDates, movedPassage } from '#core/deidentify/datePlaceholders.ts'
import { withCoarserDates } from '#core/deidentify/gate.ts'
import type { Period } from '#core/period.ts'
import { type CaseRow, caseTexts } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { movePassages } from '#db/codings.ts'
import { contentHash } from './contentHash.ts'

type Texts = Pick<CaseRow, 'title' | 'summary' | 'narrative' | 'wouldHaveHelped'>

/** The texts with no bracketed date finer than the period, and the fingerprint that goes with them. */
export function textsWithin(period: Period, { title, summary, narrative, wouldHaveHelped }: Texts) {
  const texts = {
    title: withCoarserDates(title, period),
    summary: withCoarserDates(summary, period),
    narrative: withCoarserDates(narrative, period),
    wouldHaveHelped: wouldHaveHelped === null ? null : withCoarserDates(wouldHaveHelped, period),
  }
  return { ...texts, contentHash: contentHash(...caseTexts(texts)) }
}

/** Passages go on marking the same words of a narrative in which dates became as coarse as the period. */
export function keepPassages(
  tx: Queryable,
  { id, narrative }: Pick<CaseRow, 'id' | 'narrative'>,
  period: Period,
) {
  const dates = coarserDates(narrative, period)
  if (dates.length > 0) movePassages(tx, id, (passage) => movedPassage(passage, dates))
}
