// The chair adds a thread or words it anew.
import type { SealedText } from '#core/deidentify/gate.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import {
  findThread,
  findThreadByLabel,
  insertThread,
  insertThreadVersion,
  updateThread,
} from '#db/threads.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** A thread (rode draad) as the chair words it; without `id` a new one. */
export interface SaveThreadInput {
  readonly id?: string | null
  readonly version?: number | null
  readonly parentId?: string | null
  readonly label: string
  readonly definition: string
  readonly scopeNote: string
  readonly synonyms: readonly string[]
  readonly reason: string
}

const LABEL_CHARS_MAX = 200
const TEXT_CHARS_MAX = 4_000

/** Adds a thread or words it anew; every earlier wording stays on record. Answers its id. */
export function saveThread(deps: Deps, actor: Actor, input: SaveThreadInput): Result<string, Problem> {
  authorize(actor, 'thread.manage')

  return deps.db.transaction(
    (tx) => {
      const problems = checkThread(tx, input)
      if (problems.length > 0) return { ok: false, problems }

      const at = instantOf(deps)
      const wording = {
        label: input.label.trim(),
        definition: input.definition.trim(),
        scopeNote: input.scopeNote.trim(),
        synonyms: input.synonyms.map((word) => word.trim()).filter((word) => word !== ''),
      }
      const id = input.id ?? slugOf(input.label)
      if (!input.id)
        insertThread(tx, {
          id,
          parentId: input.parentId ?? null,
          ...wording,
          keywords: [],
          certainty: 'zeker',
          source: 'Signaleringsteam',
          validFrom: todayOf(deps),
        })
      else if (!updateThread(tx, id, input.version ?? 0, wording))
        return refused(problem('CONFLICT', 'version'))
      const version = input.id ? (input.version ?? 0) + 1 : 1
      const change = { reason: input.reason.trim(), changedBy: actor.personId, changedAt: at }
      insertThreadVersion(tx, { threadId: id, version, ...wording, ...change })
      recordEvent(tx, actor, at, { type: input.id ? 'thread.changed' : 'thread.added', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

function checkThread(tx: Queryable, input: SaveThreadInput): readonly Problem[] {
  const problems = [...sealingProblems(input)]
  if (input.id && !findThread(tx, input.id)) problems.push(problem('NOT_FOUND', 'id'))
  const parent = input.parentId ? findThread(tx, input.parentId) : null
  if (parent === undefined || parent?.parentId) problems.push(problem('UNKNOWN_THREAD', 'parentId'))
  const namesake = findThreadByLabel(tx, input.label.trim())
  if (namesake && namesake.id !== input.id) problems.push(problem('REFERENCE_USED', 'label'))
  if (!input.id && findThread(tx, slugOf(input.label))) problems.push(problem('REFERENCE_USED', 'label'))
  return problems
}

/** What the gate and the lengths have against the texts; everyone reads these, also without an account. */
function sealingProblems(input: SaveThreadInput): readonly Problem[] {
  const texts = (['label', 'definition', 'scopeNote', 'reason'] as const).map((field) =>
    sealRequired(input[field], field, 1, field === 'label' ? LABEL_CHARS_MAX : TEXT_CHARS_MAX),
  )
  const synonyms = input.synonyms.map((word, index) => sealWithin(word, 'synonyms', String(index)))
  return [...texts, ...synonyms].flatMap((sealed) => (sealed.ok ? [] : sealed.problems))
}

/** Passes one text of a list through the gate. */
function sealWithin(text: string, list: string, place: string): Result<SealedText | null, Problem> {
  const sealed = sealOptional(text, list, LABEL_CHARS_MAX)
  return sealed.ok
    ? sealed
    : { ok: false, problems: sealed.problems.map((found) => ({ ...found, path: [list, place] })) }
}

/** Ids of threads are readable words, as in the rest of the thesaurus: "Giften in natura" becomes giften-in-natura. */
const slugOf = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
