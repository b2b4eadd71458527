// The register of campaigns and weeks in the media, with the threads each was about.
import { asc, desc, eq } from 'drizzle-orm'
import { groupBy } from '#core/groupBy.ts'
import type { Queryable } from './client.ts'
import { reportingEvents, reportingEventThreads } from './schema/warnings.ts'

/** A campaign or media week; without threads it was about everything. */
export type ReportingEventRow = typeof reportingEvents.$inferSelect & {
  readonly threadIds: readonly string[]
}

/** All campaigns and weeks in the media, latest first. */
export function findReportingEvents(db: Queryable): readonly ReportingEventRow[] {
  const links = groupBy(
    db.select().from(reportingEventThreads).orderBy(asc(reportingEventThreads.threadId)).all(),
    ({ eventId }) => eventId,
  )
  return db
    .select()
    .from(reportingEvents)
    .orderBy(desc(reportingEvents.firstDay), asc(reportingEvents.id))
    .all()
    .map((row) => ({ ...row, threadIds: (links.get(row.id) ?? []).map(({ threadId }) => threadId) }))
}

export const hasReportingEvent = (db: Queryable, id: string): boolean =>
  db.select().from(reportingEvents).where(eq(reportingEvents.id, id)).get() !== undefined

export function putReportingEvent(
  tx: Queryable,
  { threadIds, ...row }: typeof reportingEvents.$inferInsert & { readonly threadIds: readonly string[] },
): void {
  const { kind, what, source, firstDay, lastDay } = row
  tx.insert(reportingEvents)
    .values(row)
    .onConflictDoUpdate({ target: reportingEvents.id, set: { kind, what, source, firstDay, lastDay } })
    .run()
  tx.delete(reportingEventThreads).where(eq(reportingEventThreads.eventId, row.id)).run()
  for (const threadId of threadIds)
    tx.insert(reportingEventThreads).values({ eventId: row.id, threadId }).run()
}

export const removeReportingEvent = (tx: Queryable, id: string): boolean =>
  tx.delete(reportingEvents).where(eq(reportingEvents.id, id)).run().changes > 0
