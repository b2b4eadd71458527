// Writes the reference data (laws, provisions, threads, precedents) so that loading it twice changes nothing.
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Queryable } from './client.ts'
import { provisionAmendments, provisions, regulations } from './schema/law.ts'
import { precedentProvisions, precedents, precedentThreads } from './schema/precedents.ts'
import { threadProvisions, threads, threadVersions } from './schema/threads.ts'

/** On conflict, every column takes the value that was to be inserted. */
const everyColumn = (table: SQLiteTable) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      sql.raw(`excluded."${column.name}"`),
    ]),
  )

/** So many rows go in with one statement. */
const ROWS_AT_ONCE = 100

export function upsertRegulations(tx: Queryable, rows: readonly (typeof regulations.$inferInsert)[]): void {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    tx.insert(regulations)
      .values(rows.slice(first, first + ROWS_AT_ONCE))
      .onConflictDoUpdate({ target: regulations.id, set: everyColumn(regulations) })
      .run()
}

/** Provisions, those above before those below. */
export function upsertProvisions(tx: Queryable, rows: readonly (typeof provisions.$inferInsert)[]): void {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    tx.insert(provisions)
      .values(rows.slice(first, first + ROWS_AT_ONCE))
      .onConflictDoUpdate({ target: provisions.id, set: everyColumn(provisions) })
      .run()
}

export const upsertAmendment = (tx: Queryable, row: typeof provisionAmendments.$inferInsert): void => {
  tx.insert(provisionAmendments)
    .values(row)
    .onConflictDoUpdate({ target: provisionAmendments.id, set: everyColumn(provisionAmendments) })
    .run()
}

export const upsertPrecedent = (
  tx: Queryable,
  row: typeof precedents.$inferInsert,
  provisionIds: readonly string[],
  threadIds: readonly string[],
): void => {
  tx.insert(precedents)
    .values(row)
    .onConflictDoUpdate({ target: precedents.id, set: everyColumn(precedents) })
    .run()
  const precedentId = row.id
  for (const provisionId of provisionIds)
    tx.insert(precedentProvisions).values({ precedentId, provisionId }).onConflictDoNothing().run()
  for (const threadId of threadIds)
    tx.insert(precedentThreads).values({ precedentId, threadId }).onConflictDoNothing().run()
}

/** Adds a thread that is not there yet, with its first version; one that is there belongs to the chair by now. */
export function insertThreadOnce(
  tx: Queryable,
  row: typeof threads.$inferInsert,
  provisionIds: readonly string[],
  at: string,
): void {
  if (tx.select({ id: threads.id }).from(threads).where(eq(threads.id, row.id)).get()) return
  tx.insert(threads).values(row).run()
  const { label, definition, scopeNote, inclusion, exclusion, example, counterExample, synonyms } = row
  tx.insert(threadVersions)
    .values({
      threadId: row.id,
      version: 1,
      label,
      definition,
      scopeNote,
      inclusion,
      exclusion,
      example,
      counterExample,
      synonyms,
      reason: 'Eerste versie',
      changedAt: at,
    })
    .run()
  for (const provisionId of new Set(provisionIds))
    tx.insert(threadProvisions).values({ threadId: row.id, provisionId }).run()
}
