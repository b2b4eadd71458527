// What belongs to signals, for many signals at once.
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { cases, signalLikenesses } from './schema/cases.ts'
import { provisions } from './schema/law.ts'
import { signalChecks, signalMessages, signalProvisions } from './schema/signals.ts'

export const findProvisionsOfSignals = (db: Queryable, signalIds: readonly string[]) =>
  db
    .select({ signalId: signalProvisions.signalId, provision: provisions })
    .from(signalProvisions)
    .innerJoin(provisions, eq(provisions.id, signalProvisions.provisionId))
    .where(inArray(signalProvisions.signalId, [...signalIds]))
    .all()

export const findMessagesOfSignals = (db: Queryable, signalIds: readonly string[]) =>
  db
    .select()
    .from(signalMessages)
    .where(inArray(signalMessages.signalId, [...signalIds]))
    .orderBy(asc(signalMessages.at), asc(signalMessages.id))
    .all()

/** The checks of the anonymisation of these signals, newest first. */
export const findChecksOfSignals = (db: Queryable, signalIds: readonly string[]) =>
  db
    .select()
    .from(signalChecks)
    .where(inArray(signalChecks.signalId, [...signalIds]))
    .orderBy(desc(signalChecks.at), desc(signalChecks.id))
    .all()

/** What the senders of these signals said of cases that look like them, with the cases. */
export const findLikenessesOfSignals = (db: Queryable, signalIds: readonly string[]) =>
  db
    .select({ signalId: signalLikenesses.signalId, likeness: signalLikenesses.likeness, case: cases })
    .from(signalLikenesses)
    .innerJoin(cases, eq(cases.id, signalLikenesses.caseId))
    .where(inArray(signalLikenesses.signalId, [...signalIds]))
    .orderBy(desc(signalLikenesses.likeness), asc(cases.year), asc(cases.number))
    .all()
