// Bottlenecks with their links, steps, answers and minority notes, as the letter reads them.
import { and, asc, desc, eq, like } from 'drizzle-orm'
import { dayOf } from '#core/days.ts'
import { groupBy } from '#core/groupBy.ts'
import type { BottleneckFact } from '#core/letter/facts.ts'
import { findStepsByPeople } from './bottleneckSteps.ts'
import { isStanding } from './bottlenecks.ts'
import type { Queryable } from './client.ts'
import {
  bottleneckProvisions,
  bottlenecks,
  bottleneckThreads,
  ministryResponses,
  minorityNotes,
} from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'
import { precedentProvisions, precedents, precedentThreads } from './schema/precedents.ts'

/** How a bottleneck is shown: K-7. */
export const bottleneckName = (number: number): string => `K-${number}`

/** All bottlenecks that stand, in order of their number; steps and answers in order of time. */
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
    // That it was in a letter is nothing to write in a letter.
    findStepsByPeople(db),
    ({ stage, year, yearStatus, evidence, source, withoutCases, at }) => ({
      stage,
      year,
      yearStatus,
      evidence,
      source,
      withoutCases,
      recordedOn: dayOf(at),
    }),
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
  const rulings = factsByBottleneck(rulingsOnBottlenecks(db), ({ ecli, date }) => ({ ecli, date }))
  return db
    .select()
    .from(bottlenecks)
    .where(isStanding)
    .orderBy(asc(bottlenecks.number))
    .all()
    .map(
      ({ createdAt: _, createdBy: __, version: ___, withdrawnAt: _at, withdrawalReason: _why, ...fact }) => ({
        ...fact,
        name: bottleneckName(fact.number),
        threads: threads.get(fact.id) ?? [],
        provisions: provisions.get(fact.id) ?? [],
        steps: steps.get(fact.id) ?? [],
        responses: responses.get(fact.id) ?? [],
        minorityNotes: notes.get(fact.id) ?? [],
        rulings: rulings.get(fact.id) ?? [],
      }),
    )
}

/**
 * Of each bottleneck only what says whether a letter may tell of it, in order of their number. One that was withdrawn may
 * not be told of, whatever it was before.
 */
export const readDisclosures = (db: Queryable): readonly Pick<BottleneckFact, 'name' | 'disclosure'>[] =>
  db
    .select({
      number: bottlenecks.number,
      disclosure: bottlenecks.disclosure,
      withdrawnAt: bottlenecks.withdrawnAt,
    })
    .from(bottlenecks)
    .orderBy(asc(bottlenecks.number))
    .all()
    .map(({ number, disclosure, withdrawnAt }) => ({
      name: bottleneckName(number),
      disclosure: withdrawnAt === null ? disclosure : 'vertrouwelijk',
    }))

/** A ruling on the same thread and the same provision is about the same trouble; which cases it lies beside is left out. */
const rulingsOnBottlenecks = (db: Queryable) =>
  db
    .selectDistinct({
      bottleneckId: bottleneckThreads.bottleneckId,
      ecli: precedents.identifier,
      date: precedents.date,
    })
    .from(bottleneckThreads)
    .innerJoin(precedentThreads, eq(precedentThreads.threadId, bottleneckThreads.threadId))
    .innerJoin(bottleneckProvisions, eq(bottleneckProvisions.bottleneckId, bottleneckThreads.bottleneckId))
    .innerJoin(
      precedentProvisions,
      and(
        eq(precedentProvisions.provisionId, bottleneckProvisions.provisionId),
        eq(precedentProvisions.precedentId, precedentThreads.precedentId),
      ),
    )
    .innerJoin(precedents, eq(precedents.id, precedentThreads.precedentId))
    .where(
      and(
        eq(precedents.kind, 'ruling'),
        eq(precedents.certainty, 'zeker'),
        like(precedents.identifier, 'ECLI:%'),
      ),
    )
    .orderBy(desc(precedents.date), asc(precedents.identifier))
    .all()

/** The rows of each bottleneck, each as the letter reads it. */
const factsByBottleneck = <R extends { readonly bottleneckId: string }, T>(
  rows: readonly R[],
  factOf: (row: R) => T,
): ReadonlyMap<string, readonly T[]> =>
  new Map([...groupBy(rows, ({ bottleneckId }) => bottleneckId)].map(([id, own]) => [id, own.map(factOf)]))
