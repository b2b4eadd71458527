// The versions of the codebook: every decided change to the threads opens one, and every edition of the closed lists.
import { and, asc, countDistinct, eq, isNotNull, lte } from 'drizzle-orm'
import { codebookVersion, LIST_EDITIONS, type ListEdition } from '#core/codebook/editions.ts'
import type { Queryable } from './client.ts'
import { threads, threadVersions } from './schema/threads.ts'

// What came with the program was changed by nobody; what the team changed at one moment is one change.
const changed = isNotNull(threadVersions.changedBy)

/** The version of the codebook at this instant. */
export const codebookVersionAt = (
  db: Queryable,
  at: string,
  editions: readonly ListEdition[] = LIST_EDITIONS,
): string =>
  codebookVersion(
    at,
    db
      .select({ changes: countDistinct(threadVersions.changedAt) })
      .from(threadVersions)
      .where(and(changed, lte(threadVersions.changedAt, at)))
      .get()?.changes ?? 0,
    editions,
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
export function findCodebookVersions(
  db: Queryable,
  editions: readonly ListEdition[] = LIST_EDITIONS,
): readonly CodebookVersionRow[] {
  const changes = decidedChanges(db)
  const renewals = editions.flatMap(({ since, what }) =>
    since === null ? [] : [{ since: `${since}T00:00:00.000Z`, reason: what, threadIds: [] }],
  )
  const later = [...changes, ...renewals].toSorted((a, b) => (a.since < b.since ? -1 : 1))
  const first = { since: null, reason: null, threadIds: [] }
  return [first, ...later]
    .map((opened, index) => {
      const { since } = opened
      const decided = changes.filter((change) => since !== null && change.since <= since).length
      const version = codebookVersion(since ?? '', decided, editions)
      return { version, ...opened, until: later[index]?.since ?? null }
    })
    .toReversed()
}

/** What the team changed at each moment at which it changed threads, oldest first. */
function decidedChanges(db: Queryable) {
  const rows = db
    .select({ at: threadVersions.changedAt, reason: threadVersions.reason, threadId: threads.id })
    .from(threadVersions)
    .innerJoin(threads, eq(threads.id, threadVersions.threadId))
    .where(changed)
    .orderBy(asc(threadVersions.changedAt), asc(threads.id))
    .all()
  return [...new Set(rows.map(({ at }) => at))].map((since) => {
    const change = rows.filter(({ at }) => at === since)
    return { since, reason: change[0]?.reason ?? null, threadIds: change.map(({ threadId }) => threadId) }
  })
}
