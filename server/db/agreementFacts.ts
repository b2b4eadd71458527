// How far coders who did not see each other's work chose the same main cause.
import { and, asc, eq, gte, lt } from 'drizzle-orm'
import { krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
import { groupBy } from '#core/groupBy.ts'
import type { AgreementFact } from '#core/letter/facts.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { codings, codingTags } from './schema/codings.ts'

/** Agreement over the cases published in the year that two or more coders finished. */
export function agreementOn(db: Queryable, year: number): AgreementFact {
  const rows = db
    .select({ caseId: codings.caseId, cause: codingTags.code })
    .from(codings)
    .innerJoin(cases, eq(cases.id, codings.caseId))
    .innerJoin(codingTags, eq(codingTags.codingId, codings.id))
    .where(
      and(
        eq(codings.status, 'done'),
        eq(codingTags.kind, 'cause'),
        eq(codingTags.main, true),
        eq(cases.status, 'published'),
        gte(cases.publishedAt, `${year}-`),
        lt(cases.publishedAt, `${year + 1}-`),
      ),
    )
    .orderBy(asc(cases.year), asc(cases.number), asc(codings.organisationId))
    .all()
  const double = [...groupBy(rows, ({ caseId }) => caseId)].filter(([, codings]) => codings.length >= 2)
  const width = Math.max(2, ...double.map(([, codings]) => codings.length))
  const ratings = double.map(([, codings]) =>
    Array.from({ length: width }, (_, coder) => codings[coder]?.cause ?? null),
  )
  return {
    doubleCoded: double.map(([caseId]) => caseId),
    percent: percentAgreement(ratings),
    alpha: krippendorffAlpha(ratings, 'nominal'),
  }
}
