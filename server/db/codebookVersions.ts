// The versions of the codebook: every decided change to the threads opens one.
import { and, asc, countDistinct, eq, isNotNull, lte } from 'drizzle-orm'
import { CODEBOOK_EDITION, codebookVersion } from '#core/coding.ts'
import type { Queryable } from './client.ts'
import { threads, threadVersions } from './schema/threads.ts'

// What came with the program was changed by nobody; what the team changed at one moment is one change.
const changed = isNotNull(threadVersions.changedBy)

/** The version of the codebook at this instant. */
export const codebookVersionAt = (db: Queryable, at: string): string =>
  codebookVersion(
    db
      .select({ changes: countDistinct(threadVersions.changedAt) })
      .from(threadVersions)
      .where(and(changed, lte(threadVersions.changedAt, at)))
      .get()?.changes ?? 0,
  )

/** A version of the codebook: from when until when it held, why it came, and the threads that changed with it. */
export interface CodebookVersionRow {
  readonly version: string
  /** Null for the one that came with the program. */
  readonly since: string | null
  /** Null for the one that holds now. */
  readonly until: string | null
  readonly reason: string | null
  readonly threadIds: readonly string[]
}

/** Every version of the codebook, newest first. */
export function findCodebookVersions(db: Queryable): readonly CodebookVersionRow[] {
  const rows = db
    .select({ at: threadVersions.changedAt, reason: threadVersions.reason, threadId: threads.id })
    .from(threadVersions)
    .innerJoin(threads, eq(threads.id, threadVersions.threadId))
    .where(changed)
    .orderBy(asc(threadVersions.changedAt), asc(threads.id))
    .all()
  const changes = [...new Set(rows.map(({ at }) => at))].map((at) => rows.filter((row) => row.at === at))
  const first = { version: CODEBOOK_EDITION, since: null, reason: null, threadIds: [] }
  const later = changes.map((change, index) => ({
    version: codebookVersion(index + 1),
    since: change[0]?.at ?? null,
    reason: change[0]?.reason ?? null,
    threadIds: change.map(({ threadId }) => threadId),
  }))
  return [first, ...later]
    .map((version, index) => ({ ...version, until: later[index]?.since ?? null }))
    .toReversed()
}
