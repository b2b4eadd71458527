// What coders who did not see each other's work chose, case by case, once both were done.
import { and, asc, eq, sql } from 'drizzle-orm'
import type { TagKind } from '#core/codes.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { codings, codingTags } from './schema/codings.ts'

/** The finished codings of cases that left the coding stage, in a fixed order of coders. */
export const findFinishedCodings = (db: Queryable) =>
  db
    .select({
      caseId: codings.caseId,
      codingId: codings.id,
      severity: codings.severity,
      outcome: codings.outcome,
    })
    .from(codings)
    .innerJoin(cases, eq(cases.id, codings.caseId))
    .where(and(eq(codings.status, 'done'), sql`${cases.status} <> 'coding'`))
    .orderBy(asc(codings.caseId), asc(codings.organisationId))
    .all()

/** The tags of one kind in those codings. */
export const findFinishedTags = (db: Queryable, kind: TagKind) =>
  db
    .select({
      codingId: codingTags.codingId,
      main: codingTags.main,
      target: sql<string>`coalesce(${codingTags.threadId}, ${codingTags.provisionId}, ${codingTags.code})`,
    })
    .from(codingTags)
    .innerJoin(codings, eq(codings.id, codingTags.codingId))
    .innerJoin(cases, eq(cases.id, codings.caseId))
    .where(and(eq(codings.status, 'done'), eq(codingTags.kind, kind), sql`${cases.status} <> 'coding'`))
    .orderBy(asc(codingTags.id))
    .all()
