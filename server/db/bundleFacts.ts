// The published cases of a thread with what a bundle tells of them.
import { sql } from 'drizzle-orm'
import { CAUSES, EFFECTS } from '#core/codes.ts'
import { provisionName } from '#core/dutch/provisionName.ts'
import { groupBy } from '#core/groupBy.ts'
import {
  BUNDLE_CASES_MIN,
  type BundledCase,
  type BundleFacts,
  mayBeBundled,
} from '#core/report/caseBundle.ts'
import { PUBLISHED_FIELDS } from '#core/risk/combinationRisk.ts'
import { type CaseRow, caseReference, findCase } from './cases.ts'
import type { Queryable } from './client.ts'
import { findCaseTags } from './codings.ts'
import { findProvisions, findRegulations } from './law.ts'
import { countFitting } from './risk.ts'
import { findThread } from './threads.ts'

/** The facts of a bundle as of a day (YYYY-MM-DD); nothing when there is no such thread. */
export function bundleFacts(db: Queryable, threadId: string, countedOn: string): BundleFacts | undefined {
  const thread = findThread(db, threadId)
  if (!thread) return undefined
  const rows = publishedIn(db, threadId)
  const tags = groupBy(
    findCaseTags(
      db,
      rows.map(({ id }) => id),
    ),
    ({ caseId }) => caseId,
  )
  const names = provisionNames(
    db,
    [...tags.values()].flat().flatMap(({ provisionId }) => provisionId ?? []),
  )
  return {
    thread,
    countedOn,
    cases: rows.map((row): BundledCase => {
      const own = tags.get(row.id) ?? []
      const codesOf = <Code extends string>(list: readonly Code[], kind: string) =>
        own.flatMap((tag) => (tag.kind === kind ? list.filter((code) => code === tag.code) : []))
      return {
        reference: caseReference(row),
        title: row.title,
        summary: row.summary,
        narrative: row.narrative,
        wouldHaveHelped: row.wouldHaveHelped,
        severity: row.severity ?? 0,
        provisions: own.flatMap(({ provisionId }) => names.get(provisionId ?? '') ?? []),
        causes: codesOf(CAUSES, 'cause'),
        effects: codesOf(EFFECTS, 'effect'),
        outcome: row.outcome,
        legalGround: row.legalGround,
        ...safetyOf(db, row),
      }
    }),
  }
}

/** Whether enough cases of a thread may be in a bundle; looks no further than the first that suffice. */
export function hasBundle(db: Queryable, threadId: string): boolean {
  let safe = 0
  for (let from = 0; ; from += LOOKED_AT) {
    const rows = publishedIn(db, threadId, { from, count: LOOKED_AT })
    for (const row of rows) {
      if (mayBeBundled(safetyOf(db, row))) safe++
      if (safe === BUNDLE_CASES_MIN) return true
    }
    if (rows.length < LOOKED_AT) return false
  }
}

/** Cases looked at together. */
const LOOKED_AT = 50

const safetyOf = (db: Queryable, row: CaseRow): Pick<BundledCase, 'people' | 'exception'> => ({
  people: countFitting(db, row, PUBLISHED_FIELDS),
  exception: wasException(db, row.id),
})

/** SQLite reads a negative limit as none. */
const NO_LIMIT = -1

/** The published cases under a thread, or under any thread of a theme, by their permanent address. */
const publishedIn = (
  db: Queryable,
  threadId: string,
  { from, count } = { from: 0, count: NO_LIMIT },
): readonly CaseRow[] =>
  db
    .all<{ id: string }>(sql`
      select distinct c.id, c.year, c.number from cases c join case_tags t on t.case_id = c.id
      join threads th on th.id = t.thread_id
      where c.status = 'published' and (th.id = ${threadId} or th.parent_id = ${threadId})
      order by c.year, c.number limit ${count} offset ${from}`)
    .flatMap(({ id }) => findCase(db, id) ?? [])

/** Whether the chair gave a reason when it was last published although few fitted it. */
const wasException = (db: Queryable, caseId: string): boolean =>
  db
    .get<{ detail: string } | undefined>(
      sql`select detail from audit_events where subject_id = ${caseId} and type = 'case.published' order by sequence desc limit 1`,
    )
    ?.detail.includes('"exception"') ?? false

function provisionNames(db: Queryable, ids: readonly string[]): ReadonlyMap<string, string> {
  const regulations = new Map(findRegulations(db).map((row) => [row.id, row.citationTitle]))
  return new Map(
    findProvisions(db, [...new Set(ids)]).map((row) => [
      row.id,
      `${provisionName(row)}, ${regulations.get(row.regulationId) ?? ''}`,
    ]),
  )
}
