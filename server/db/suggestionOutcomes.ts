// What became of suggestions: kept per finished coding, counted per code and per score.
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'
import { codings, suggestionOutcomes } from './schema/codings.ts'

const addOutcome = prepared((db) =>
  db
    .insert(suggestionOutcomes)
    .values({
      codingId: sql.placeholder('codingId'),
      kind: sql.placeholder('kind'),
      target: sql.placeholder('target'),
      score: sql.placeholder('score'),
      accepted: sql.placeholder('accepted'),
    })
    .onConflictDoNothing()
    .prepare(),
)

/** Keeps what became of the suggestions for a coding. */
export function insertSuggestionOutcomes(
  tx: Queryable,
  rows: readonly (typeof suggestionOutcomes.$inferInsert)[],
): void {
  for (const row of rows) addOutcome(tx).run(row)
}

/** Only what was coded without sight of suggestions measures them. */
const madeBlind = () => and(eq(codings.id, suggestionOutcomes.codingId), eq(codings.blind, true))

const accepted = sql<number>`sum(${suggestionOutcomes.accepted})`

/** Per code: how often it was suggested, how often a coder gave it too, and its mean score; most suggested first. */
export const countOutcomesByCode = (db: Queryable) =>
  db
    .select({
      kind: suggestionOutcomes.kind,
      target: suggestionOutcomes.target,
      suggested: count(),
      accepted,
      meanScore: sql<number>`avg(${suggestionOutcomes.score})`,
    })
    .from(suggestionOutcomes)
    .innerJoin(codings, madeBlind())
    .groupBy(suggestionOutcomes.kind, suggestionOutcomes.target)
    .orderBy(desc(count()), asc(suggestionOutcomes.target))
    .all()

const band = sql<number>`min(4, cast(${suggestionOutcomes.score} * 5 as integer))`

/** Per kind and fifth of the score (0 is the lowest): how often suggested and how often given. */
export const countOutcomesByBand = (db: Queryable) =>
  db
    .select({ kind: suggestionOutcomes.kind, band, suggested: count(), accepted })
    .from(suggestionOutcomes)
    .innerJoin(codings, madeBlind())
    .groupBy(suggestionOutcomes.kind, band)
    .orderBy(band)
    .all()
