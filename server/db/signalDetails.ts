// What belongs to signals, for many signals at once.
import { asc, eq, inArray } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { provisions } from './schema/law.ts'
import { signalMessages, signalProvisions } from './schema/signals.ts'

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
