// How far coders agree, per list of the codebook, over all cases that two of them finished.
import { krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
import type { Rating } from '#core/agreement/ratings.ts'
import { TAG_KINDS, type TagKind } from '#core/codes.ts'
import { groupBy } from '#core/groupBy.ts'
import { LABELS } from '#core/labels.nl.ts'
import { findFinishedCodings, findFinishedTags } from '#db/doubleCodings.ts'
import { authorize } from '#usecases/authorize.ts'
import { actorOf, type Context } from './context.ts'

/** One row per list: single choices by nominal alpha, sets of tags by MASI distance. */
export function agreementRows(context: Context) {
  authorize(actorOf(context), 'agreement.read')
  const { db } = context.deps
  const codingsByCase = [...groupBy(findFinishedCodings(db), ({ caseId }) => caseId).values()]
  const rateBy = (rate: (coding: ReturnType<typeof findFinishedCodings>[number]) => Rating | null) =>
    codingsByCase
      .map((codings) => codings.map(rate))
      .filter((ratings) => ratings.filter((rating) => rating !== null).length >= 2)
  const tagRow = (kind: TagKind, onlyMain: boolean) => {
    const tags = findFinishedTags(db, kind).filter(({ main }) => main || !onlyMain)
    const byCoding = groupBy(tags, ({ codingId }) => codingId)
    const ratings = rateBy(({ codingId }) => {
      const targets = byCoding.get(codingId)?.map(({ target }) => target)
      return (onlyMain ? targets?.[0] : targets) ?? null
    })
    const list = onlyMain ? `${LABELS.tagKind[kind]} (hoofd)` : LABELS.tagKind[kind]
    return row(list, ratings, onlyMain ? 'nominal' : 'masi')
  }
  return [
    tagRow('thread', true),
    tagRow('cause', true),
    ...TAG_KINDS.map((kind) => tagRow(kind, false)),
    row(
      'Ernst',
      rateBy(({ severity }) => severity),
      'nominal',
    ),
    row(
      'Afloop',
      rateBy(({ outcome }) => outcome),
      'nominal',
    ),
  ]
}

const row = (list: string, ratings: (Rating | null)[][], metric: 'nominal' | 'masi') => ({
  list,
  cases: ratings.length,
  percent: ratings.length === 0 ? null : percentAgreement(ratings),
  alpha: ratings.length === 0 ? null : krippendorffAlpha(ratings, metric),
})
