// Decisions in which the chair found the codebook unclear: what the team still has to talk about.
import { and, asc, desc, eq, ne } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { decisions } from './schema/codings.ts'

/** Those decisions with their cases, newest first; not of cases that were withdrawn or went into another. */
export const findUnclearDecisions = (db: Queryable) =>
  db
    .select({ case: cases, reason: decisions.reason, at: decisions.at })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .where(and(eq(decisions.codebookUnclear, true), ne(cases.status, 'withdrawn')))
    .orderBy(desc(decisions.at), asc(decisions.caseId))
    .all()
