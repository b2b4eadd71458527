// Bottlenecks with their links, steps, answers and minority notes, as the letter reads them.
import { asc, eq } from 'drizzle-orm'
import { groupBy } from '#core/groupBy.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import type { Queryable } from './client.ts'
import {
  bottleneckProvisions,
  bottleneckSteps,
  bottlenecks,
  bottleneckThreads,
  ministryResponses,
  minorityNotes,
} from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'

/** How a bottleneck is shown: K-7. */
export const bottleneckName = (number: number): string => `K-${number}`

/** All bottlenecks in order of their number; steps and answers in order of time. */
export function readBottlenecks(db: Queryable): readonly BottleneckFact[] {
  const threads = factsByBottleneck(
    db.select().from(bottleneckThreads).orderBy(asc(bottleneckThreads.threadId)).all(),
    ({ threadId }) => threadId,
  )
  const provisions = factsByBottleneck(
    db.select().from(bottleneckProvisions).orderBy(asc(bottleneckProvisions.provisionId)).all(),
    ({ provisionId }) => provisionId,
  )
  const steps = factsByBottleneck(
    db.select().from(bottleneckSteps).orderBy(asc(bottleneckSteps.year), asc(bottleneckSteps.at)).all(),
    ({ stage, year, yearStatus, evidence }) => ({ stage, year, yearStatus, evidence }),
  )
  const responses = factsByBottleneck(
    db
      .select()
      .from(ministryResponses)
      .orderBy(asc(ministryResponses.date), asc(ministryResponses.recordedAt))
      .all(),
    ({ kind, body, citation, date }) => ({ kind, body, citation, date }),
  )
  const notes = factsByBottleneck(
    db
      .select({
        bottleneckId: minorityNotes.bottleneckId,
        organisationKind: organisations.kind,
        body: minorityNotes.body,
      })
      .from(minorityNotes)
      .innerJoin(organisations, eq(organisations.id, minorityNotes.organisationId))
      .orderBy(asc(minorityNotes.at))
      .all(),
    ({ organisationKind, body }) => ({ organisationKind, body }),
  )
  return db
    .select()
    .from(bottlenecks)
    .orderBy(asc(bottlenecks.number))
    .all()
    .map(({ createdAt: _, createdBy: __, version: ___, ...fact }) => ({
      ...fact,
      name: bottleneckName(fact.number),
      threads: threads.get(fact.id) ?? [],
      provisions: provisions.get(fact.id) ?? [],
      steps: steps.get(fact.id) ?? [],
      responses: responses.get(fact.id) ?? [],
      minorityNotes: notes.get(fact.id) ?? [],
    }))
}

/** The rows of each bottleneck, each as the letter reads it. */
const factsByBottleneck = <R extends { readonly bottleneckId: string }, T>(
  rows: readonly R[],
  factOf: (row: R) => T,
): ReadonlyMap<string, readonly T[]> =>
  new Map([...groupBy(rows, ({ bottleneckId }) => bottleneckId)].map(([id, own]) => [id, own.map(factOf)]))
