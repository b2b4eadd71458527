// Saves a coding while it is being made: a moment after each change, one save at a time, and never over someone else's.
// When the server gives no answer, the work stays here and is sent again by itself.
import type { ChecklistPoint } from '#core/checklist.ts'
import type { Draft } from './codingState.ts'

export type SaveState = 'saved' | 'unsaved' | 'conflict' | 'refused' | 'failed' | 'done'

interface Problem {
  readonly code: string
  readonly message: string
}

/** What the server said: the version that is stored now, or what is wrong; or why it said nothing, in words. */
export type SaveAnswer =
  | { readonly version: number | null; readonly problems: readonly Problem[] }
  | { readonly failure: string }
/** Sends a draft; with the points of the check list that were ticked it is called done. */
export type Send = (
  draft: Draft,
  version: number,
  ticked: readonly ChecklistPoint[] | null,
) => Promise<SaveAnswer>

export interface SaveStatus {
  readonly state: SaveState
  readonly problems: readonly Problem[]
  /** Why the server gave no answer; null when it did. */
  readonly failure: string | null
}

export interface Saver {
  readonly status: () => SaveStatus
  readonly subscribe: (onChange: () => void) => () => void
  /** The draft as it is now; saved when no change follows for a moment. */
  readonly changed: (draft: Draft) => void
  /** Saves at once what was not saved yet. */
  readonly flush: () => void
  /** Calls the coding done; what is still missing comes back as problems. */
  readonly finish: (ticked: readonly ChecklistPoint[]) => void
  /** After a conflict: writes over the stored version. */
  readonly overwrite: (storedVersion: number) => void
  /** After a conflict: takes over the stored version. */
  readonly takeOver: (storedVersion: number, stored: Draft) => void
}

const STILL_FOR_MS = 800
const RETRY_AFTER_MS = 4_000
const RETRY_AFTER_MAX_MS = 60_000

export function createSaver(send: Send, startVersion: number, start: Draft): Saver {
  let status: SaveStatus = { state: 'saved', problems: [], failure: null }
  let version = startVersion
  let stored = start
  let latest = start
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let turn = Promise.resolve()
  const listeners = new Set<() => void>()

  function show(state: SaveState, problems: readonly Problem[] = [], failure: string | null = null) {
    status = { state, problems, failure }
    for (const listener of listeners) listener()
  }

  async function saveNow(ticked: readonly ChecklistPoint[] | null) {
    const done = ticked !== null
    if (status.state === 'conflict' || status.state === 'done' || (latest === stored && !done)) return
    const sent = latest
    const answer = await send(sent, version, ticked)
    if ('failure' in answer) {
      failures += 1
      timer = setTimeout(() => save(null), Math.min(RETRY_AFTER_MS * 2 ** (failures - 1), RETRY_AFTER_MAX_MS))
      return show('failed', [], answer.failure)
    }
    failures = 0
    if (answer.version === null)
      return show(
        answer.problems.some(({ code }) => code === 'CONFLICT') ? 'conflict' : 'refused',
        answer.problems,
      )
    version = answer.version
    stored = sent
    show(done ? 'done' : latest === stored ? 'saved' : 'unsaved')
  }

  function save(ticked: readonly ChecklistPoint[] | null) {
    clearTimeout(timer)
    turn = turn.then(() => saveNow(ticked))
  }

  return {
    status: () => status,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    changed: (draft) => {
      if (draft === latest) return
      latest = draft
      if (status.state === 'conflict' || status.state === 'done') return
      if (status.state !== 'failed') show('unsaved')
      clearTimeout(timer)
      timer = setTimeout(() => save(null), STILL_FOR_MS)
    },
    flush: () => save(null),
    finish: save,
    overwrite: (storedVersion) => {
      version = storedVersion
      show('unsaved')
      save(null)
    },
    takeOver: (storedVersion, draft) => {
      version = storedVersion
      stored = draft
      latest = draft
      show('saved')
    },
  }
}
