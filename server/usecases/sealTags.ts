// The check every set of tags passes before it is stored.
import { ADDRESSEES, CAUSES, EFFECTS, type TagKind } from '#core/codes.ts'
import { checkPassages, type TagInput } from '#core/coding.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import type { Queryable } from '#db/client.ts'
import { type SealedTag, usableThreadIds } from '#db/codings.ts'
import { knownProvisionIds } from '#db/signals.ts'

const CODES: Partial<Record<TagKind, readonly string[]>> = {
  cause: CAUSES,
  effect: EFFECTS,
  addressee: ADDRESSEES,
}

/**
 * Checks tags before they are stored: targets that exist (a thread of the second level that is in use), no target twice,
 * at most one main per kind, passages within the narrative, notes that pass the gate. Every problem at once.
 * `keptThreads` may stay although they went out of use.
 */
export function sealTags(
  db: Queryable,
  tags: readonly TagInput[],
  narrativeLength: number,
  keptThreads: readonly string[] = [],
): Result<readonly SealedTag[], Problem> {
  const targets = (kind: TagKind) => tags.filter((tag) => tag.kind === kind).map((tag) => tag.target)
  const threads = usableThreadIds(db, targets('thread'))
  const provisions = knownProvisionIds(db, targets('provision'))
  const problems: Problem[] = [...checkPassages(tags, narrativeLength)]
  const seen = new Set<string>()
  const sealed = tags.map((tag, index): SealedTag => {
    const at = ['tags', String(index)] as const
    if (tag.kind === 'thread' && !threads.has(tag.target) && !keptThreads.includes(tag.target))
      problems.push(problem('UNKNOWN_THREAD', ...at))
    if (tag.kind === 'provision' && !provisions.has(tag.target))
      problems.push(problem('UNKNOWN_PROVISION', ...at))
    if (CODES[tag.kind]?.includes(tag.target) === false) problems.push(problem('UNKNOWN_VALUE', ...at))
    for (const key of [`${tag.kind} ${tag.target}`, ...(tag.main ? [`${tag.kind} *`] : [])]) {
      if (seen.has(key)) problems.push(problem('UNKNOWN_VALUE', ...at))
      seen.add(key)
    }
    const note = sealOptional(tag.note, 'note')
    if (!note.ok) problems.push(...note.problems.map((found) => ({ ...found, path: [...at, ...found.path] })))
    return { ...tag, note: note.ok ? note.value : null }
  })
  return problems.length > 0 ? { ok: false, problems } : ok(sealed)
}
