// What suggestions are made from: the threads as they stand, the decided cases, and the model they taught.
import { createHash } from 'node:crypto'
import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm'
import { provisionById, regulationById, shortNameOf } from '#core/law/reference.ts'
import { articleCode } from '#core/suggest/articles.ts'
import type { DecidedCase, SuggestionModel } from '#core/suggest/learned/model.ts'
import type { Catalogue } from '#core/suggest/suggestion.ts'
import type { CaseRow } from './cases.ts'
import type { Queryable } from './client.ts'
import { cases } from './schema/cases.ts'
import { caseTags, decisions } from './schema/codings.ts'
import { suggestionModels } from './schema/suggestions.ts'
import { findSuggestibleThreads } from './threads.ts'

/** What the suggester reads of a case. */
export const suggestionText = ({ narrative, summary }: Pick<CaseRow, 'narrative' | 'summary'>): string =>
  `${narrative}\n${summary}`

/** The threads that may be suggested; as long as nothing changes it is the same list, so it is prepared only once. */
export const findCatalogue = (db: Queryable): Catalogue => ({ threads: findSuggestibleThreads(db) })

const LEARNED_FROM = ['decided', 'published'] as const

function articleOf(provisionId: string): string[] {
  const provision = provisionById(provisionId)
  const regulation = provision && regulationById(provision.regulationId)
  return provision && regulation
    ? [articleCode({ law: shortNameOf(regulation), article: provision.article })]
    : []
}

const learnable = () => inArray(cases.status, LEARNED_FROM)

/** The ids of the latest decided cases, at most `limit`. */
export const findDecidedCaseIds = (db: Queryable, limit: number): readonly string[] =>
  db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(decisions, eq(decisions.caseId, cases.id))
    .where(learnable())
    .orderBy(desc(decisions.at), asc(cases.id))
    .limit(limit)
    .all()
    .map(({ id }) => id)

/** How many of these cases may still be learned from. */
export const countLearnable = (db: Queryable, caseIds: readonly string[]): number =>
  db
    .select({ found: count() })
    .from(cases)
    .where(and(learnable(), inArray(cases.id, [...caseIds])))
    .get()?.found ?? 0

/** The latest decided cases with their decided tags, at most `limit`, in the order of their ids. */
export function findDecidedCases(db: Queryable, limit: number): readonly DecidedCase[] {
  const latest = db
    .select({ id: cases.id, narrative: cases.narrative, summary: cases.summary })
    .from(cases)
    .innerJoin(decisions, eq(decisions.caseId, cases.id))
    .where(learnable())
    .orderBy(desc(decisions.at), asc(cases.id))
    .limit(limit)
    .all()
  const tags = db
    .select()
    .from(caseTags)
    .where(
      inArray(
        caseTags.caseId,
        latest.map(({ id }) => id),
      ),
    )
    .all()
  return latest
    .map((row): DecidedCase => {
      const own = tags.filter(({ caseId }) => caseId === row.id)
      return {
        id: row.id,
        text: suggestionText(row),
        codes: {
          thread: own.flatMap(({ threadId }) => threadId ?? []).sort(),
          provision: own.flatMap(({ provisionId }) => (provisionId ? articleOf(provisionId) : [])).sort(),
          cause: own.flatMap(({ kind, code }) => (kind === 'cause' && code ? [code] : [])).sort(),
        },
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A hash over decided cases: their texts and codes. */
export const basisOf = (decided: readonly DecidedCase[]): string =>
  createHash('sha256').update(JSON.stringify(decided)).digest('hex')

/** A model without its content. */
export type ModelState = Omit<typeof suggestionModels.$inferSelect, 'model'>

/** Which model is in use, or undefined while that is the one that comes with the program. */
export const findModelState = (db: Queryable): ModelState | undefined =>
  db
    .select({
      version: suggestionModels.version,
      basis: suggestionModels.basis,
      caseIds: suggestionModels.caseIds,
      trainedAt: suggestionModels.trainedAt,
    })
    .from(suggestionModels)
    .orderBy(desc(suggestionModels.version))
    .limit(1)
    .get()

let lastModel: { readonly key: string; readonly model: SuggestionModel } | null = null

/** The model in use, or null while that is the one that comes with the program; read once for every version. */
export function findModel(db: Queryable): SuggestionModel | null {
  const state = db
    .select({ version: suggestionModels.version, basis: suggestionModels.basis })
    .from(suggestionModels)
    .orderBy(desc(suggestionModels.version))
    .limit(1)
    .get()
  if (!state) return null
  const key = `${state.version} ${state.basis}`
  if (lastModel?.key !== key) {
    const row = db.select().from(suggestionModels).where(eq(suggestionModels.version, state.version)).get()
    if (!row) return null
    lastModel = { key, model: row.model }
  }
  return lastModel.model
}

/** Puts a model in the place of the one before; answers its version. */
export function replaceModel(
  tx: Queryable,
  row: Omit<typeof suggestionModels.$inferInsert, 'version'>,
): number {
  const version = (findModelState(tx)?.version ?? 0) + 1
  tx.insert(suggestionModels)
    .values({ version, ...row })
    .run()
  tx.delete(suggestionModels).where(lt(suggestionModels.version, version)).run()
  return version
}

/** Lets go of what was learned, so that the model that comes with the program is used again. */
export const dropModel = (tx: Queryable): void => {
  tx.delete(suggestionModels).run()
}
