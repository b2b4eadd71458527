// Minority notes as rows: at most one per bottleneck and partner.
import { and, asc, eq } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { minorityNotes } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'

/** The partner's place for a note on a bottleneck. */
interface NotePlace {
  readonly bottleneckId: string
  readonly organisationId: string
}

/** Writes the note of a partner, over the one it had. */
export const writeMinorityNote = (tx: Queryable, row: typeof minorityNotes.$inferInsert): void => {
  const { body, recordedBy, at } = row
  tx.insert(minorityNotes)
    .values(row)
    .onConflictDoUpdate({
      target: [minorityNotes.bottleneckId, minorityNotes.organisationId],
      set: { body, recordedBy, at },
    })
    .run()
}

export const removeMinorityNote = (tx: Queryable, { bottleneckId, organisationId }: NotePlace): void => {
  tx.delete(minorityNotes)
    .where(
      and(eq(minorityNotes.bottleneckId, bottleneckId), eq(minorityNotes.organisationId, organisationId)),
    )
    .run()
}

/** The notes on a bottleneck, oldest first, each with the kind of partner it comes from. */
export const findMinorityNotes = (db: Queryable, bottleneckId: string) =>
  db
    .select({
      id: minorityNotes.id,
      body: minorityNotes.body,
      at: minorityNotes.at,
      organisationId: minorityNotes.organisationId,
      organisationKind: organisations.kind,
    })
    .from(minorityNotes)
    .innerJoin(organisations, eq(organisations.id, minorityNotes.organisationId))
    .where(eq(minorityNotes.bottleneckId, bottleneckId))
    .orderBy(asc(minorityNotes.at), asc(minorityNotes.id))
    .all()
