// Signals as rows: finding, adding and moving them on their way.
import { and, asc, desc, eq, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SignalStatus } from '#core/codes.ts'
import type { Actor, Subject } from '#core/permissions.ts'
import type { SaidLikeness } from '#core/signal.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { caseSignals, cases, signalLikenesses } from './schema/cases.ts'
import { provisions, regulations } from './schema/law.ts'
import { signalChecks, signalMessages, signalProvisions, signals, triages } from './schema/signals.ts'
import { drawSignalCode } from './signalCode.ts'

export type SignalRow = typeof signals.$inferSelect
export type SignalCheckRow = typeof signalChecks.$inferSelect
export type SignalMessageRow = typeof signalMessages.$inferSelect

/** A signal as the policy needs to know it. */
export const signalSubject = ({ organisationId, status }: SignalRow): Subject => ({
  organisationId,
  signalStatus: status,
})

/** Adds a signal and the provisions it names, under a name drawn for it. */
export function insertSignal(
  tx: Queryable,
  row: Omit<typeof signals.$inferInsert, 'code'>,
  provisionIds: readonly string[],
): void {
  tx.insert(signals)
    .values({ ...row, code: drawSignalCode(tx, row.id) })
    .run()
  setSignalProvisions(tx, row.id, provisionIds)
}

/** Replaces the provisions a signal names. */
export function setSignalProvisions(tx: Queryable, signalId: string, provisionIds: readonly string[]): void {
  tx.delete(signalProvisions).where(eq(signalProvisions.signalId, signalId)).run()
  for (const provisionId of new Set(provisionIds))
    tx.insert(signalProvisions).values({ signalId, provisionId }).run()
}

/**
 * Replaces what the sender says of cases that look like the signal. Only what is published counts: a case that was taken
 * back meanwhile is left out, and so is one that the sender could not have seen.
 */
export function setSignalLikenesses(tx: Queryable, signalId: string, said: readonly SaidLikeness[]): void {
  tx.delete(signalLikenesses).where(eq(signalLikenesses.signalId, signalId)).run()
  const likenesses = new Map(said.map(({ caseId, likeness }) => [caseId, likeness]))
  const published = tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(inArray(cases.id, [...likenesses.keys()]), eq(cases.status, 'published')))
    .all()
  for (const { id: caseId } of published) {
    const likeness = likenesses.get(caseId)
    if (likeness) tx.insert(signalLikenesses).values({ signalId, caseId, likeness }).run()
  }
}

/**
 * Changes a signal if it still has the version the user saw, and raises the version.
 * False means that someone else was first and nothing was changed.
 */
export const updateSignal = (
  tx: Queryable,
  { id, version }: { readonly id: string; readonly version: number },
  change: Partial<typeof signals.$inferInsert>,
): boolean =>
  tx
    .update(signals)
    .set({ ...change, version: version + 1 })
    .where(and(eq(signals.id, id), eq(signals.version, version)))
    .run().changes === 1

const signalById = prepared((db) =>
  db
    .select()
    .from(signals)
    .where(eq(signals.id, sql.placeholder('id')))
    .prepare(),
)

export const findSignal = (db: Queryable, id: string): SignalRow | undefined => signalById(db).get({ id })

const signalByReference = prepared((db) =>
  db
    .select()
    .from(signals)
    .where(
      and(
        eq(signals.organisationId, sql.placeholder('organisationId')),
        sql`${signals.reference} = ${sql.placeholder('reference')}`,
      ),
    )
    .prepare(),
)

/** The signal with the sender's own reference (kenmerk) within an organisation. */
export const findSignalByReference = (
  db: Queryable,
  organisationId: string,
  reference: string,
): SignalRow | undefined => signalByReference(db).get({ organisationId, reference })

const signalByDraft = prepared((db) =>
  db
    .select()
    .from(signals)
    .where(
      and(
        eq(signals.organisationId, sql.placeholder('organisationId')),
        eq(signals.submittedBy, sql.placeholder('personId')),
        eq(signals.draftId, sql.placeholder('draftId')),
      ),
    )
    .prepare(),
)

/** The signal that came of what someone was writing on a page, under the id that the page drew for it. */
export const findSignalByDraft = (
  db: Queryable,
  { organisationId, personId }: Pick<Actor, 'organisationId' | 'personId'>,
  draftId: string,
): SignalRow | undefined => signalByDraft(db).get({ organisationId, personId, draftId })

export const insertMessage = (tx: Queryable, row: typeof signalMessages.$inferInsert): void => {
  tx.insert(signalMessages).values(row).run()
}

/** Who of the team put a question about this signal. */
export const findAskers = (db: Queryable, signalId: string): readonly string[] =>
  db
    .selectDistinct({ id: signalMessages.authorId })
    .from(signalMessages)
    .where(and(eq(signalMessages.signalId, signalId), eq(signalMessages.kind, 'question')))
    .all()
    .map(({ id }) => id)

export const insertCheck = (tx: Queryable, row: typeof signalChecks.$inferInsert): void => {
  tx.insert(signalChecks).values(row).run()
}

export const insertTriage = (tx: Queryable, row: typeof triages.$inferInsert): void => {
  tx.insert(triages).values(row).run()
}

const provisionsKnown = prepared((db) =>
  db.select({ id: provisions.id }).from(provisions).where(isListed(provisions.id, 'ids')).prepare(),
)

/** Which of these provisions exist. */
export const knownProvisionIds = (db: Queryable, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    provisionsKnown(db)
      .all({ ids: JSON.stringify(ids) })
      .map(({ id }) => id),
  )

export const isKnownRegulation = (db: Queryable, id: string): boolean =>
  db.select({ id: regulations.id }).from(regulations).where(eq(regulations.id, id)).get() !== undefined

/** Which signals a list shows: those of one organisation, or all, in these states; and whether its reader knows the senders. */
export interface SignalSelection {
  readonly organisationId?: string | undefined
  readonly statuses?: readonly SignalStatus[] | null | undefined
  readonly knowsSender?: boolean
  /** States in which signals are left out, those of this organisation excepted. */
  readonly unreadOfOthers?: { readonly by: string; readonly statuses: readonly SignalStatus[] } | undefined
}

const selected = ({ organisationId, statuses, unreadOfOthers }: SignalSelection): SQL | undefined =>
  and(
    unreadOfOthers?.statuses.length
      ? or(
          notInArray(signals.status, [...unreadOfOthers.statuses]),
          eq(signals.organisationId, unreadOfOthers.by),
        )
      : undefined,
    organisationId === undefined ? undefined : eq(signals.organisationId, organisationId),
    statuses?.length ? inArray(signals.status, [...statuses]) : undefined,
  )

/** The team takes what is urgent first and then what waits longest. */
const LONGEST_WAITING = [desc(signals.urgent), asc(signals.submittedAt), asc(signals.id)]
/** Senders: what waits for them first, then what is urgent and still open, then what they sent last. */
const FOR_SENDER = [
  desc(inArray(signals.status, ['questioned', 'returned'])),
  desc(
    and(
      eq(signals.urgent, true),
      inArray(signals.status, ['questioned', 'returned', 'received', 'checked']),
    ) ?? sql`0`,
  ),
  desc(signals.submittedAt),
  asc(signals.id),
]
/** For who may not know the senders: by the week, and within it in an order that is not that of coming in. */
const BY_WEEK = [desc(signals.urgent), sql`date(${signals.submittedAt}, 'weekday 0')`, asc(signals.code)]

const orderOf = ({ organisationId, knowsSender }: SignalSelection) =>
  organisationId !== undefined ? FOR_SENDER : knowsSender ? LONGEST_WAITING : BY_WEEK

/** A page of signals: of one organisation what waits for the sender first, of all what waits longest. */
export const findSignals = (
  db: Queryable,
  selection: SignalSelection,
  limit: number,
  offset: number,
): readonly SignalRow[] =>
  db
    .select()
    .from(signals)
    .where(selected(selection))
    .orderBy(...orderOf(selection))
    .limit(limit)
    .offset(offset)
    .all()

export const countSignals = (db: Queryable, selection: SignalSelection): number =>
  db.select({ count: sql<number>`count(*)` }).from(signals).where(selected(selection)).get()?.count ?? 0

/** Joins a signal to a case; joining twice changes nothing. */
export const linkSignal = (tx: Queryable, row: typeof caseSignals.$inferInsert): void => {
  tx.insert(caseSignals).values(row).onConflictDoNothing().run()
}
