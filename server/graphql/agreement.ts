// How far coders agree, per list of the codebook, over all cases that two of them finished.
import { krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
import type { Rating } from '#core/agreement/ratings.ts'
import { TAG_KINDS, type TagKind } from '#core/codes.ts'
import { LABELS } from '#core/labels.nl.ts'
import { findFinishedCodings, findFinishedTags } from '#db/doubleCodings.ts'
import { authorize } from '#usecases/authorize.ts'
import { actorOf, type Context } from './context.ts'

/** One row per list: single choices by nominal alpha, sets of tags by MASI distance. */
export function agreementRows(context: Context) {
  authorize(actorOf(context), 'agreement.read')
  const { db } = context.deps
  const codings = findFinishedCodings(db)
  const rateBy = (rate: (coding: (typeof codings)[number]) => Rating | null) => {
    const byCase = new Map<string, (Rating | null)[]>()
    for (const coding of codings)
      byCase.set(coding.caseId, [...(byCase.get(coding.caseId) ?? []), rate(coding)])
    return [...byCase.values()].filter((ratings) => ratings.filter((rating) => rating !== null).length >= 2)
  }
  const tagRow = (kind: TagKind, onlyMain: boolean) => {
    const tags = new Map<string, string[]>()
    for (const { codingId, target, main } of findFinishedTags(db, kind))
      if (main || !onlyMain) tags.set(codingId, [...(tags.get(codingId) ?? []), target])
    const ratings = rateBy(
      ({ codingId }) => (onlyMain ? tags.get(codingId)?.[0] : tags.get(codingId)) ?? null,
    )
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
