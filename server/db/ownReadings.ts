// What a coder finished, as far as it was decided since.
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { caseRepeats } from './schema/codingPlans.ts'
import { codings, decisions } from './schema/codings.ts'

/** The case that was decided: the one that was coded, or the one that it repeats. */
const decidedId = sql<string>`coalesce(${caseRepeats.originalId}, ${codings.caseId})`

/** The coder's own finished codings of cases that are decided, newest first, with the case as it was decided. */
export const findDecidedReadings = (db: Queryable, coderId: string, limit: number) =>
  db
    .select({
      coding: codings,
      decided: cases,
      reason: decisions.reason,
      decidedAt: decisions.at,
      again: sql<number>`${caseRepeats.caseId} is not null`,
    })
    .from(codings)
    .leftJoin(caseRepeats, eq(caseRepeats.caseId, codings.caseId))
    .innerJoin(cases, eq(cases.id, decidedId))
    .innerJoin(decisions, eq(decisions.caseId, cases.id))
    .where(
      and(
        eq(codings.coderId, coderId),
        eq(codings.status, 'done'),
        inArray(cases.status, ['decided', 'published']),
      ),
    )
    .orderBy(desc(codings.completedAt), codings.id)
    .limit(limit)
    .all()
