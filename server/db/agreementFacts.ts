// How far coders who did not see each other's work chose the same main cause.
import { and, asc, eq, gte, lt } from 'drizzle-orm'
import { krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
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
  const byCase = new Map<string, (string | null)[]>()
  for (const { caseId, cause } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), cause])
  const double = [...byCase].filter(([, causes]) => causes.length >= 2)
  const width = Math.max(2, ...double.map(([, causes]) => causes.length))
  const ratings = double.map(([, causes]) =>
    Array.from({ length: width }, (_, coder) => causes[coder] ?? null),
  )
  return {
    doubleCoded: double.map(([caseId]) => caseId),
    percent: percentAgreement(ratings),
    alpha: krippendorffAlpha(ratings, 'nominal'),
  }
}
