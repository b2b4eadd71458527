// What people wrote by hand in each version of a letter. A version never changes, so what was found in it is remembered.
import { setImmediate } from 'node:timers/promises'
import { handEdits } from '#core/letter/handEdits.ts'
import type { Database } from '#db/client.ts'
import { findLetterVersion, type LetterVersionRow } from '#db/letters.ts'
import { sure } from './sure.ts'

/** So many versions are remembered, of all letters together: a few headings each, and more than there will soon be. */
const REMEMBERED_MAX = 2_000

const remembered = new WeakMap<Database, Map<string, readonly string[]>>()

/**
 * The headings under which somebody wrote in the versions after `from` up to `to`, by version. A version that was not looked
 * at before is a whole letter to read: in between others get their turn.
 */
export async function handEditsAfter(
  db: Database,
  from: LetterVersionRow,
  to: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const known = remembered.get(db) ?? new Map<string, readonly string[]>()
  remembered.set(db, known)
  const read = (version: number) => sure(findLetterVersion(db, from.letterId, version))
  const found = new Map<number, readonly string[]>()
  let last = from
  for (let version = from.version + 1; version <= to; version += 1) {
    const key = `${from.letterId} ${version}`
    let headings = known.get(key)
    if (headings === undefined) {
      const before = last.version === version - 1 ? last : read(version - 1)
      last = read(version)
      headings = handEdits(before.draft, last.draft)
      remember(known, key, headings)
      await setImmediate()
    }
    found.set(version, headings)
  }
  return found
}

/** The longest known makes place. */
function remember(known: Map<string, readonly string[]>, key: string, headings: readonly string[]): void {
  const [oldest] = known.keys()
  if (known.size >= REMEMBERED_MAX && oldest !== undefined) known.delete(oldest)
  known.set(key, headings)
}
