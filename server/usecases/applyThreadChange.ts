// Carries a change to the threads out, within the transaction of who decides it: cases, codings and links follow.
import { sealOptional } from '#core/signal.ts'
import type { ThreadWording } from '#core/thread.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { moveSavedSearches } from '#db/savedSearches.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { insertMapping, insertRetag, type ThreadChangeRow } from '#db/threadChanges.ts'
import { findThread, type ThreadRow } from '#db/threads.ts'
import {
  copyThreadLinks,
  findCasesWithThread,
  findTagsInProgress,
  linkBottlenecks,
  moveCaseTag,
  moveCodingTag,
  moveThreadLinks,
} from '#db/threadUse.ts'
import { addThread, closeThread, markThread, rewordThread, type ThreadEdit } from './writeThread.ts'

/**
 * Does what the change says. It was checked in the same transaction, so what it names is there. A merge moves its cases at
 * once; a split leaves them where they are until someone says to which part each belongs.
 */
export function applyThreadChange(tx: Queryable, edit: ThreadEdit, change: ThreadChangeRow): void {
  const [wording] = change.wordings
  if (change.kind === 'add') {
    if (wording) addThread(tx, edit, wording)
    return
  }
  const thread = change.threadId === null ? undefined : findThread(tx, change.threadId)
  if (!thread) return
  if (change.kind === 'reword' && wording) rewordThread(tx, edit, thread, thread.version, wording)
  if (change.kind === 'retire') {
    closeThread(tx, edit, thread)
    recordEvent(tx, edit.actor, edit.at, { type: 'thread.retired', subjectId: thread.id })
  }
  if (change.kind === 'merge') merge(tx, edit, change, thread)
  if (change.kind === 'split') split(tx, edit, change, thread)
}

function merge(tx: Queryable, edit: ThreadEdit, change: ThreadChangeRow, from: ThreadRow): void {
  const into = change.intoThreadId === null ? undefined : findThread(tx, change.intoThreadId)
  if (!into) return
  const cases = findCasesWithThread(tx, from.id)
  for (const row of cases) {
    const hadTarget = moveCaseTag(tx, row.id, from.id, into.id)
    insertRetag(tx, {
      changeId: change.id,
      caseId: row.id,
      fromThreadId: from.id,
      toThreadId: into.id,
      hadTarget,
      doneBy: edit.actor.personId,
      doneAt: edit.at,
    })
    noteOnCase(tx, edit, row.id, `Rode draad “${from.label}” is opgegaan in “${into.label}”`)
  }
  for (const tag of findTagsInProgress(tx, from.id)) {
    const note = sealOptional([tag.note, `Was “${from.label}”.`].filter(Boolean).join(' '), 'note')
    moveCodingTag(tx, tag, into.id, note.ok ? note.value : tag.note)
  }
  moveThreadLinks(tx, from.id, into.id)
  moveSavedSearches(tx, from.id, into.id)
  insertMapping(tx, { changeId: change.id, fromThreadId: from.id, toThreadId: into.id, at: edit.at })
  closeThread(tx, edit, from)
  // What people called the old thread keeps finding the new one.
  const synonyms = [...new Set([...into.synonyms, from.label, ...from.synonyms])]
  rewordThread(tx, edit, into, into.version, { ...into, synonyms })
  recordEvent(tx, edit.actor, edit.at, {
    type: 'thread.merged',
    subjectId: from.id,
    detail: { into: into.id, cases: cases.length },
  })
}

function split(tx: Queryable, edit: ThreadEdit, change: ThreadChangeRow, from: ThreadRow): void {
  const made = change.wordings.map((wording: ThreadWording) =>
    addThread(tx, edit, { ...wording, parentId: wording.parentId ?? from.parentId }),
  )
  const parts = [...change.partIds, ...made]
  for (const part of parts) {
    insertMapping(tx, { changeId: change.id, fromThreadId: from.id, toThreadId: part, at: edit.at })
    if (part === from.id) continue
    copyThreadLinks(tx, from.id, part)
    linkBottlenecks(tx, from.id, part)
  }
  const cases = findCasesWithThread(tx, from.id)
  for (const row of cases)
    insertRetag(tx, { changeId: change.id, caseId: row.id, fromThreadId: from.id, toThreadId: null })
  if (!parts.includes(from.id)) closeThread(tx, edit, from)
  markThread(tx, edit, from.id)
  recordEvent(tx, edit.actor, edit.at, {
    type: 'thread.split',
    subjectId: from.id,
    detail: { into: parts, cases: cases.length },
  })
}

/** The case keeps a version with the reason, and search hears of it. */
export function noteOnCase(
  tx: Queryable,
  { actor, at }: Pick<ThreadEdit, 'actor' | 'at'>,
  caseId: string,
  reason: string,
): void {
  const row = findCase(tx, caseId)
  if (row) updateCase(tx, row, row.version, {}, { reason, by: actor.personId, at })
  markForIndexing(tx, 'case', caseId, at)
}
