// What search is told of cases and precedents: the text that everyone with a role may read, and the tags to filter on.
import { and, eq, gt, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { groupBy } from '#core/groupBy.ts'
import { BETWEEN_LABELS, type FindableKind, type SearchDocument } from '#core/search/document.ts'
import type { Database } from './client.ts'
import { findTellableKinds } from './people.ts'
import { caseSignals, cases } from './schema/cases.ts'
import { caseTags } from './schema/codings.ts'
import { organisations } from './schema/organisations.ts'
import { precedentCases, precedentProvisions, precedents, precedentThreads } from './schema/precedents.ts'
import { signals } from './schema/signals.ts'
import { tagDescriber } from './searchTags.ts'

/** How many documents are read at a time. */
const BATCH_SIZE = 500

type Describe = ReturnType<typeof tagDescriber>
/** Which things are read, as a condition on whatever column holds their id. */
type Among = (id: SQLiteColumn) => SQL | undefined

const oneOf =
  (ids: readonly string[]): Among =>
  (id) =>
    inArray(id, [...ids])
/** The ids of a run without gaps, which is read faster than each by itself. */
const fromTo =
  (ids: readonly string[]): Among =>
  (id) =>
    and(gte(id, ids[0] ?? ''), lte(id, ids.at(-1) ?? ''))

/** The documents of these things as they are now; what is gone or withdrawn is left out, so the index forgets it. */
export function loadSearchDocuments(
  db: Database,
  kind: FindableKind,
  ids: readonly string[],
): SearchDocument[] {
  if (ids.length === 0) return []
  const describe = tagDescriber(db)
  return kind === 'case'
    ? caseDocuments(db, oneOf(ids), describe)
    : precedentDocuments(db, oneOf(ids), describe)
}

/** Every document there is, in batches; read anew each time it is gone through. */
export const allSearchDocuments = (db: Database): Iterable<readonly SearchDocument[]> => ({
  *[Symbol.iterator]() {
    const describe = tagDescriber(db)
    for (const ids of idBatches((after) => caseIdsAfter(db, after)))
      yield caseDocuments(db, fromTo(ids), describe)
    for (const ids of idBatches((after) => precedentIdsAfter(db, after)))
      yield precedentDocuments(db, fromTo(ids), describe)
  },
})

function* idBatches(idsAfter: (id: string) => readonly string[]): Generator<readonly string[]> {
  for (let ids = idsAfter(''); ids.length > 0; ids = idsAfter(ids.at(-1) ?? '')) yield ids
}

const caseIdsAfter = (db: Database, after: string): string[] =>
  db
    .select({ id: cases.id })
    .from(cases)
    .where(gt(cases.id, after))
    .orderBy(cases.id)
    .limit(BATCH_SIZE)
    .all()
    .map(({ id }) => id)

const precedentIdsAfter = (db: Database, after: string): string[] =>
  db
    .select({ id: precedents.id })
    .from(precedents)
    .where(gt(precedents.id, after))
    .orderBy(precedents.id)
    .limit(BATCH_SIZE)
    .all()
    .map(({ id }) => id)

/** What search wants of a case: reading the rest takes as long again. */
const CASE_COLUMNS = {
  id: cases.id,
  status: cases.status,
  publishedAt: cases.publishedAt,
  createdAt: cases.createdAt,
  title: cases.title,
  summary: cases.summary,
  narrative: cases.narrative,
  year: cases.year,
  kind: cases.kind,
  outcome: cases.outcome,
  legalGround: cases.legalGround,
  severity: cases.severity,
}
const TAG_COLUMNS = {
  caseId: caseTags.caseId,
  kind: caseTags.kind,
  threadId: caseTags.threadId,
  provisionId: caseTags.provisionId,
  code: caseTags.code,
}
/** Tags come in the order of their index, so that the same case is always the same document. */
const TAGGED = sql`coalesce(${caseTags.threadId}, ${caseTags.provisionId}, ${caseTags.code})`

function caseDocuments(db: Database, among: Among, describe: Describe): SearchDocument[] {
  const rows = db.select(CASE_COLUMNS).from(cases).where(among(cases.id)).orderBy(cases.id).all()
  const tags = groupBy(
    db
      .select(TAG_COLUMNS)
      .from(caseTags)
      .where(among(caseTags.caseId))
      .orderBy(caseTags.caseId, caseTags.kind, TAGGED)
      .all(),
    ({ caseId }) => caseId,
  )
  const tellable = new Set(findTellableKinds(db))
  const kinds = groupBy(
    db
      .selectDistinct({ caseId: caseSignals.caseId, kind: organisations.kind })
      .from(caseSignals)
      .innerJoin(signals, eq(signals.id, caseSignals.signalId))
      .innerJoin(organisations, eq(organisations.id, signals.organisationId))
      .where(among(caseSignals.caseId))
      .orderBy(caseSignals.caseId, organisations.kind)
      .all(),
    ({ caseId }) => caseId,
  )
  const beside = groupBy(
    db
      .select({ caseId: precedentCases.caseId, id: precedents.id, identifier: precedents.identifier })
      .from(precedentCases)
      .innerJoin(precedents, eq(precedents.id, precedentCases.precedentId))
      .where(among(precedentCases.caseId))
      .orderBy(precedentCases.caseId, precedentCases.precedentId)
      .all(),
    ({ caseId }) => caseId,
  )
  return rows
    .filter(({ status }) => status !== 'withdrawn')
    .map((row) => {
      const described = describe(tags.get(row.id) ?? [])
      return {
        kind: 'case',
        id: row.id,
        status: row.status,
        date: row.publishedAt ?? row.createdAt,
        texts: { title: row.title, summary: row.summary, narrative: row.narrative, labels: described.labels },
        tags: {
          ...described.tags,
          years: [String(row.year)],
          kinds: [row.kind],
          outcomes: [row.outcome],
          legalGrounds: row.legalGround === null ? [] : [row.legalGround],
          severities: row.severity === null ? [] : [String(row.severity)],
          precedentIds: (beside.get(row.id) ?? []).flatMap(({ id, identifier }) => [id, identifier]),
          organisationKinds: (kinds.get(row.id) ?? []).flatMap(({ kind }) =>
            tellable.has(kind) ? kind : [],
          ),
        },
        severity: row.severity,
      }
    })
}

function precedentDocuments(db: Database, among: Among, describe: Describe): SearchDocument[] {
  const rows = db.select().from(precedents).where(among(precedents.id)).orderBy(precedents.id).all()
  const tags = [
    ...db
      .select()
      .from(precedentProvisions)
      .where(among(precedentProvisions.precedentId))
      .orderBy(precedentProvisions.precedentId, precedentProvisions.provisionId)
      .all()
      .map((row) => ({ ...row, kind: 'provision' as const, threadId: null, code: null })),
    ...db
      .select()
      .from(precedentThreads)
      .where(among(precedentThreads.precedentId))
      .orderBy(precedentThreads.precedentId, precedentThreads.threadId)
      .all()
      .map((row) => ({ ...row, kind: 'thread' as const, provisionId: null, code: null })),
  ]
  const byPrecedent = groupBy(tags, ({ precedentId }) => precedentId)
  return rows.map((row) => {
    const described = describe(byPrecedent.get(row.id) ?? [])
    return {
      kind: 'precedent',
      id: row.id,
      status: 'published',
      date: row.date ?? '2000-01-01',
      texts: {
        title: row.title,
        summary: row.summary,
        narrative: row.outcome ?? '',
        labels: [row.identifier, described.labels].join(BETWEEN_LABELS),
      },
      tags: {
        ...described.tags,
        years: row.date === null ? [] : [row.date.slice(0, 4)],
        precedentIds: [row.id, row.identifier],
      },
      severity: null,
    }
  })
}
