// Laws, provisions and precedents, as they are read.
import { and, asc, desc, eq, inArray, like, or, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { provisions, regulations } from './schema/law.ts'
import { precedentCases, precedentProvisions, precedents, precedentThreads } from './schema/precedents.ts'

export type RegulationRow = typeof regulations.$inferSelect
export type ProvisionRow = typeof provisions.$inferSelect
export type PrecedentRow = typeof precedents.$inferSelect

export const findRegulations = (db: Queryable, ids?: readonly string[]): readonly RegulationRow[] =>
  db
    .select()
    .from(regulations)
    .where(ids ? inArray(regulations.id, [...ids]) : undefined)
    .orderBy(sql`${regulations.name} collate nocase`)
    .all()

const provisionsById = prepared((db) =>
  db.select().from(provisions).where(isListed(provisions.id, 'ids')).prepare(),
)

export const findProvisions = (db: Queryable, ids: readonly string[]): readonly ProvisionRow[] =>
  provisionsById(db).all({ ids: JSON.stringify(ids) })

/** The provisions of a regulation in the order of its articles: 9 before 10, 18 before 18a. */
export const findProvisionsOfRegulation = (db: Queryable, regulationId: string): readonly ProvisionRow[] =>
  db
    .select()
    .from(provisions)
    .where(eq(provisions.regulationId, regulationId))
    .orderBy(
      sql`cast(${provisions.article} as integer)`,
      asc(provisions.article),
      sql`cast(${provisions.paragraph} as integer)`,
      asc(provisions.part),
    )
    .all()

/** Of a whole text, no more words than this; SQLite takes no condition of hundreds of parts. */
const SUBJECT_WORDS_MAX = 20

/** Provisions whose subject holds the words, when somebody types a subject instead of an article. */
export const findProvisionsBySubject = (
  db: Queryable,
  words: string,
  limit: number,
  /** The regulations whose provisions come first. */
  firstOf: readonly string[] = [],
): readonly ProvisionRow[] =>
  db
    .select()
    .from(provisions)
    .where(
      and(
        sql`${provisions.status} = 'in_force'`,
        ...words
          .split(/\s+/)
          .filter((word) => word.length > 1)
          .slice(0, SUBJECT_WORDS_MAX)
          .map((word) => like(provisions.subject, `%${word.replaceAll(/[%_]/g, '')}%`)),
      ),
    )
    .orderBy(
      ...(firstOf.length === 0 ? [] : [desc(inArray(provisions.regulationId, [...firstOf]))]),
      asc(provisions.regulationId),
      asc(provisions.id),
    )
    .limit(limit)
    .all()

export const findPrecedents = (db: Queryable, ids?: readonly string[]): readonly PrecedentRow[] =>
  db
    .select()
    .from(precedents)
    .where(ids ? inArray(precedents.id, [...ids]) : undefined)
    .orderBy(sql`${precedents.date} desc`, asc(precedents.identifier))
    .all()

/** The precedents linked to a case, directly or through one of these threads or provisions. */
export const findPrecedentsNear = (
  db: Queryable,
  near: {
    readonly caseId?: string
    readonly threadIds: readonly string[]
    readonly provisionIds: readonly string[]
  },
): readonly PrecedentRow[] =>
  db
    .select()
    .from(precedents)
    .where(
      or(
        inArray(
          precedents.id,
          db
            .select({ id: precedentCases.precedentId })
            .from(precedentCases)
            .where(eq(precedentCases.caseId, near.caseId ?? '')),
        ),
        inArray(
          precedents.id,
          db
            .select({ id: precedentThreads.precedentId })
            .from(precedentThreads)
            .where(inArray(precedentThreads.threadId, [...near.threadIds])),
        ),
        inArray(
          precedents.id,
          db
            .select({ id: precedentProvisions.precedentId })
            .from(precedentProvisions)
            .where(inArray(precedentProvisions.provisionId, [...near.provisionIds])),
        ),
      ),
    )
    .orderBy(sql`${precedents.date} desc`, asc(precedents.identifier))
    .all()

/** The provisions each of these precedents is about. */
export const findPrecedentProvisions = (db: Queryable, precedentIds: readonly string[]) =>
  db
    .select({ precedentId: precedentProvisions.precedentId, provision: provisions })
    .from(precedentProvisions)
    .innerJoin(provisions, eq(provisions.id, precedentProvisions.provisionId))
    .where(inArray(precedentProvisions.precedentId, [...precedentIds]))
    .orderBy(asc(provisions.id))
    .all()

/** The precedents about each of these provisions, newest first. */
export const findPrecedentsOfProvisions = (db: Queryable, provisionIds: readonly string[]) =>
  db
    .select({ provisionId: precedentProvisions.provisionId, precedent: precedents })
    .from(precedentProvisions)
    .innerJoin(precedents, eq(precedents.id, precedentProvisions.precedentId))
    .where(inArray(precedentProvisions.provisionId, [...provisionIds]))
    .orderBy(sql`${precedents.date} desc`, asc(precedents.identifier))
    .all()

/** The threads each of these precedents is about. */
export const findPrecedentThreads = (db: Queryable, precedentIds: readonly string[]) =>
  db
    .select()
    .from(precedentThreads)
    .where(inArray(precedentThreads.precedentId, [...precedentIds]))
    .orderBy(asc(precedentThreads.threadId))
    .all()

export const linkPrecedent = (tx: Queryable, precedentId: string, caseId: string): void => {
  tx.insert(precedentCases).values({ precedentId, caseId }).onConflictDoNothing().run()
}

export const unlinkPrecedent = (tx: Queryable, precedentId: string, caseId: string): void => {
  tx.delete(precedentCases)
    .where(and(eq(precedentCases.precedentId, precedentId), eq(precedentCases.caseId, caseId)))
    .run()
}
