// Adding, wording and retiring a thread: the row, the version that stays on record, and word to search.
import type { Actor } from '#core/permissions.ts'
import { type ThreadWording, threadIdOf } from '#core/thread.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { findThread, insertThread, insertThreadVersion, type ThreadRow, updateThread } from '#db/threads.ts'
import { findCasesWithThread, findPrecedentIdsWithThread } from '#db/threadUse.ts'

/** Who changes the threads, when and why. */
export interface ThreadEdit {
  readonly actor: Actor
  readonly at: string
  /** The day of `at` in the Netherlands. */
  readonly today: string
  readonly reason: string
}

/** Adds a thread with its first version. Answers its id. */
export function addThread(tx: Queryable, edit: ThreadEdit, { parentId, ...texts }: ThreadWording): string {
  const id = threadIdOf(texts.label)
  insertThread(tx, {
    id,
    parentId: parentId ?? null,
    ...texts,
    keywords: [],
    certainty: 'zeker',
    source: 'Signaleringsteam',
    validFrom: edit.today,
  })
  keepVersion(tx, edit, id)
  recordEvent(tx, edit.actor, edit.at, { type: 'thread.added', subjectId: id })
  return id
}

/** Words a thread anew, and moves it to another theme when one is given; false when it has another version by now. */
export function rewordThread(
  tx: Queryable,
  edit: ThreadEdit,
  thread: ThreadRow,
  version: number,
  { parentId, ...texts }: ThreadWording,
): boolean {
  const place = thread.parentId !== null && parentId ? { parentId } : {}
  if (!updateThread(tx, thread.id, version, { ...texts, ...place })) return false
  keepVersion(tx, edit, thread.id)
  markThread(tx, edit, thread.id)
  recordEvent(tx, edit.actor, edit.at, {
    type: texts.label === thread.label ? 'thread.changed' : 'thread.renamed',
    subjectId: thread.id,
  })
  return true
}

/** Takes a thread out of use from today; false when it has another version by now. */
export function closeThread(
  tx: Queryable,
  edit: ThreadEdit,
  { id, version }: Pick<ThreadRow, 'id' | 'version'>,
): boolean {
  if (!updateThread(tx, id, version, { validTo: edit.today })) return false
  keepVersion(tx, edit, id)
  return true
}

/** Everything that search knows by the name of the thread is looked at again. */
export function markThread(tx: Queryable, { at }: Pick<ThreadEdit, 'at'>, threadId: string): void {
  for (const { id } of findCasesWithThread(tx, threadId)) markForIndexing(tx, 'case', id, at)
  for (const id of findPrecedentIdsWithThread(tx, threadId)) markForIndexing(tx, 'precedent', id, at)
}

/** The thread as it is from now on goes into its history. */
function keepVersion(tx: Queryable, { actor, at, reason }: ThreadEdit, id: string): void {
  const now = findThread(tx, id)
  if (!now) return
  const { label, definition, scopeNote, inclusion, exclusion, example, counterExample, synonyms } = now
  insertThreadVersion(tx, {
    ...{ label, definition, scopeNote, inclusion, exclusion, example, counterExample, synonyms },
    threadId: id,
    version: now.version,
    reason,
    changedBy: actor.personId,
    changedAt: at,
  })
}
