// Codings and decided tags as rows. Tags of both kinds have one shape; `toTag` and `tagColumns` turn it in and out.
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { CodingFields, TagInput } from '#core/coding.ts'
import type { CodingItem } from '#core/codingDifferences.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { Stretch } from '#core/deidentify/span.ts'
import type { LifeEvent } from '#core/personCodes.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { caseLifeEvents } from './schema/cases.ts'
import { caseTags, codings, codingTags, decisionReasons, decisions } from './schema/codings.ts'
import { threads } from './schema/threads.ts'

export type CodingRow = typeof codings.$inferSelect
export type TagRow = Omit<typeof caseTags.$inferSelect, 'caseId' | 'place'>
export type DecisionRow = typeof decisions.$inferSelect

/** A tag whose note passed the gate and whose target is known to exist. */
export interface SealedTag extends Omit<TagInput, 'note'> {
  readonly note: SealedText | null
}

/** The coding fields as columns; what is left out becomes empty. */
export const codingColumns = (fields: CodingFields) => ({
  severity: fields.severity ?? null,
  duration: fields.duration ?? null,
  amountBand: fields.amountBand ?? null,
  grave: fields.grave ?? null,
  disproportionate: fields.disproportionate ?? null,
  unintended: fields.unintended ?? null,
  attributable: fields.attributable ?? null,
  tailoring: fields.tailoring ?? null,
  remedyKind: fields.remedyKind ?? null,
  outcome: fields.outcome ?? null,
  legalGround: fields.legalGround ?? null,
  culpability: fields.culpability ?? null,
  enforcementPhase: fields.enforcementPhase ?? null,
  preventive: fields.preventive ?? null,
})

/** The columns that only a coding has: what a decided case keeps elsewhere, or does not keep. */
export const ownCodingColumns = (fields: CodingFields) => ({
  ...codingColumns(fields),
  lifeEvents: [...new Set(fields.lifeEvents ?? [])].sort(),
  doubt: fields.doubt ?? false,
})

/** The life events of a decided case, in the place of those it had. */
export function replaceLifeEvents(tx: Queryable, caseId: string, events: readonly LifeEvent[]): void {
  tx.delete(caseLifeEvents).where(eq(caseLifeEvents.caseId, caseId)).run()
  for (const lifeEvent of new Set(events)) tx.insert(caseLifeEvents).values({ caseId, lifeEvent }).run()
}

export const findLifeEvents = (db: Queryable, caseIds: readonly string[]) =>
  db
    .select()
    .from(caseLifeEvents)
    .where(inArray(caseLifeEvents.caseId, [...caseIds]))
    .orderBy(asc(caseLifeEvents.lifeEvent))
    .all()

/** The thread, provision or code that a tag row points at. */
export const tagTarget = (row: TagRow): string => row.threadId ?? row.provisionId ?? row.code ?? ''

/** A stored tag in the shape in which tags come in. */
export const toTag = (row: TagRow): SealedTag => ({
  kind: row.kind,
  target: tagTarget(row),
  main: row.main,
  passageStart: row.passageStart,
  passageEnd: row.passageEnd,
  note: row.note,
})

const tagColumns = (tag: SealedTag) => ({
  kind: tag.kind,
  threadId: tag.kind === 'thread' ? tag.target : null,
  provisionId: tag.kind === 'provision' ? tag.target : null,
  code: tag.kind === 'thread' || tag.kind === 'provision' ? null : tag.target,
  main: tag.main ?? false,
  passageStart: tag.passageStart ?? null,
  passageEnd: tag.passageEnd ?? null,
  note: tag.note,
})

/** The columns of `tagColumns`, for a tag that is yet to be filled in. */
const TAG_TO_FILL_IN = {
  kind: sql.placeholder('kind'),
  threadId: sql.placeholder('threadId'),
  provisionId: sql.placeholder('provisionId'),
  code: sql.placeholder('code'),
  main: sql.placeholder('main'),
  passageStart: sql.placeholder('passageStart'),
  passageEnd: sql.placeholder('passageEnd'),
  note: sql.placeholder('note'),
}

const codingOf = prepared((db) =>
  db
    .select()
    .from(codings)
    .where(
      and(eq(codings.caseId, sql.placeholder('caseId')), eq(codings.coderId, sql.placeholder('coderId'))),
    )
    .prepare(),
)

export const findCoding = (db: Queryable, caseId: string, coderId: string): CodingRow | undefined =>
  codingOf(db).get({ caseId, coderId })

const codingsOfCases = prepared((db) =>
  db
    .select()
    .from(codings)
    .where(isListed(codings.caseId, 'caseIds'))
    .orderBy(asc(codings.startedAt), asc(codings.id))
    .prepare(),
)

export const findCodings = (db: Queryable, caseIds: readonly string[]): readonly CodingRow[] =>
  codingsOfCases(db).all({ caseIds: JSON.stringify(caseIds) })

export const insertCoding = (tx: Queryable, row: typeof codings.$inferInsert): void => {
  tx.insert(codings).values(row).run()
}

/** Changes a coding if it still has the version the coder saw; false means it was saved elsewhere in the meantime. */
export const updateCoding = (
  tx: Queryable,
  { id, version }: { readonly id: string; readonly version: number },
  change: Partial<typeof codings.$inferInsert>,
): boolean =>
  tx
    .update(codings)
    .set({ ...change, version: version + 1 })
    .where(and(eq(codings.id, id), eq(codings.version, version)))
    .run().changes === 1

/** Calls a coding done, once all that was found stands in it. */
export const finishCoding = (tx: Queryable, id: string, completedAt: string): void => {
  tx.update(codings).set({ status: 'done', completedAt }).where(eq(codings.id, id)).run()
}

const tagsOfCodings = prepared((db) =>
  db
    .select()
    .from(codingTags)
    .where(isListed(codingTags.codingId, 'codingIds'))
    .orderBy(asc(codingTags.id))
    .prepare(),
)

export const findCodingTags = (db: Queryable, codingIds: readonly string[]) =>
  tagsOfCodings(db).all({ codingIds: JSON.stringify(codingIds) })

const addCodingTag = prepared((db) =>
  db
    .insert(codingTags)
    .values({ codingId: sql.placeholder('codingId'), ...TAG_TO_FILL_IN })
    .prepare(),
)

export function replaceCodingTags(tx: Queryable, codingId: string, tags: readonly SealedTag[]): void {
  tx.delete(codingTags).where(eq(codingTags.codingId, codingId)).run()
  for (const tag of tags) addCodingTag(tx).run({ codingId, ...tagColumns(tag) })
}

const tagsOfCases = prepared((db) =>
  db.select().from(caseTags).where(isListed(caseTags.caseId, 'caseIds')).orderBy(asc(caseTags.id)).prepare(),
)

export const findCaseTags = (db: Queryable, caseIds: readonly string[]) =>
  tagsOfCases(db).all({ caseIds: JSON.stringify(caseIds) })

const addCaseTag = prepared((db) =>
  db
    .insert(caseTags)
    .values({ caseId: sql.placeholder('caseId'), ...TAG_TO_FILL_IN })
    .prepare(),
)

export function replaceCaseTags(tx: Queryable, caseId: string, tags: readonly SealedTag[]): void {
  tx.delete(caseTags).where(eq(caseTags.caseId, caseId)).run()
  for (const tag of tags) addCaseTag(tx).run({ caseId, ...tagColumns(tag) })
}

/** Forgets where in the text tags of a case stood, for when the text itself was changed. */
export function clearPassages(tx: Queryable, caseId: string): void {
  const nowhere = { passageStart: null, passageEnd: null }
  tx.update(caseTags).set(nowhere).where(eq(caseTags.caseId, caseId)).run()
  const ofCase = tx.select({ id: codings.id }).from(codings).where(eq(codings.caseId, caseId))
  tx.update(codingTags).set(nowhere).where(inArray(codingTags.codingId, ofCase)).run()
}

/** Tells anew where in the text tags of a case stand, for when the words around them grew or shrank. */
export function movePassages(tx: Queryable, caseId: string, move: (passage: Stretch) => Stretch): void {
  const ofCase = tx.select({ id: codings.id }).from(codings).where(eq(codings.caseId, caseId))
  for (const [table, whose] of [
    [caseTags, eq(caseTags.caseId, caseId)],
    [codingTags, inArray(codingTags.codingId, ofCase)],
  ] as const)
    for (const { id, passageStart, passageEnd } of tx.select().from(table).where(whose).all()) {
      if (passageStart === null || passageEnd === null) continue
      const { start, end } = move({ start: passageStart, end: passageEnd })
      tx.update(table).set({ passageStart: start, passageEnd: end }).where(eq(table.id, id)).run()
    }
}

/** Why the chair decided as they did on one item. */
export interface ItemReason {
  readonly item: CodingItem
  readonly reason: SealedText
}

/** Records how the tags of a case were decided, with the reasons per item; an earlier decision makes way. */
export const saveDecision = (
  tx: Queryable,
  row: typeof decisions.$inferInsert,
  reasons: readonly ItemReason[] = [],
): void => {
  tx.insert(decisions).values(row).onConflictDoUpdate({ target: decisions.caseId, set: row }).run()
  tx.delete(decisionReasons).where(eq(decisionReasons.caseId, row.caseId)).run()
  for (const each of reasons)
    tx.insert(decisionReasons)
      .values({ caseId: row.caseId, ...each })
      .run()
}

export const findDecisionReasons = (db: Queryable, caseIds: readonly string[]) =>
  db
    .select()
    .from(decisionReasons)
    .where(inArray(decisionReasons.caseId, [...caseIds]))
    .orderBy(asc(decisionReasons.item))
    .all()

export const findDecisions = (db: Queryable, caseIds: readonly string[]): readonly DecisionRow[] =>
  db
    .select()
    .from(decisions)
    .where(inArray(decisions.caseId, [...caseIds]))
    .all()

const threadsUsable = prepared((db) =>
  db
    .select({ id: threads.id })
    .from(threads)
    .where(and(isListed(threads.id, 'ids'), isNull(threads.validTo), isNotNull(threads.parentId)))
    .prepare(),
)

/** Which of these threads exist and are still used for new codings. */
export const usableThreadIds = (db: Queryable, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    threadsUsable(db)
      .all({ ids: JSON.stringify(ids) })
      .map(({ id }) => id),
  )

export const findCodingById = (db: Queryable, id: string): CodingRow | undefined =>
  db.select().from(codings).where(eq(codings.id, id)).get()
