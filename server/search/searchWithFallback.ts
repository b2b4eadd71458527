/**
 * A search server with the embedded index behind it. Both are kept up to date; when the server is away the embedded
 * index answers and says so. A write the server missed is reported as failed, so that it stays on the list of what
 * has to be indexed and is done again: that is how the server catches up. What stands on that list at the start the
 * server may have missed, whatever stopped the process before, so it is not asked before all of that is done.
 */
import type { DocumentRef } from '#core/search/document.ts'
import type { HeldDocument, SearchIndex } from './search.ts'

/** After a failure the server is left alone for this long, twice as long after each next one, up to the maximum. */
const REST_FIRST_MS = 1_000
const REST_MAX_MS = 60_000

/** `pending` is what was to be indexed at the start; `now` is in milliseconds, tests set it. */
export function searchWithFallback(
  server: SearchIndex,
  embedded: SearchIndex,
  pending: readonly DocumentRef[],
  now: () => number = Date.now,
): SearchIndex {
  let failures = 0
  let restUntil = 0
  /** What the server lacks, or may lack; while there is anything it is not asked. */
  const missed = new Set(pending.map(nameOf))

  const onServer = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      const result = await task()
      failures = 0
      restUntil = 0
      return result
    } catch (error) {
      restUntil = now() + Math.min(REST_MAX_MS, REST_FIRST_MS * 2 ** failures)
      failures += 1
      throw error
    }
  }
  const write = async (refs: readonly DocumentRef[], task: (index: SearchIndex) => Promise<void>) => {
    const names = refs.map(nameOf)
    await task(embedded)
    for (const name of names) missed.add(name)
    await onServer(() => task(server))
    for (const name of names) missed.delete(name)
  }

  return {
    put: (documents) => write(documents, (index) => index.put(documents)),
    remove: (refs) => write(refs, (index) => index.remove(refs)),
    rebuild: async (documents) => {
      await write([], (index) => index.rebuild(documents))
      missed.clear()
    },
    search: async (request) => {
      if (missed.size === 0 && now() >= restUntil) {
        try {
          return await onServer(() => server.search(request))
        } catch {
          // The embedded index knows everything the server knows, so the question is put to it instead.
        }
      }
      const answer = await embedded.search(request)
      return { ...answer, notes: ['ENGINE_AWAY', ...answer.notes] }
    },
    // The embedded index has everything, and the whole of an answer is wanted for a file, not for a screen.
    ids: (request) => embedded.ids(request),
    // Both must equal the collection: what they do not agree upon counts as not held as it was.
    held: async () => agreed(await embedded.held(), await onServer(() => server.held())),
  }
}

const nameOf = ({ kind, id }: DocumentRef): string => `${kind} ${id}`

function agreed(one: readonly HeldDocument[], other: readonly HeldDocument[]): readonly HeldDocument[] {
  const digests = new Map(other.map((one) => [nameOf(one), one.digest]))
  const inOne = one.map(({ kind, id, digest }) => {
    const name = nameOf({ kind, id })
    const same = digests.get(name) === digest
    digests.delete(name)
    return { kind, id, digest: same ? digest : '' }
  })
  const inOtherOnly = other.filter((one) => digests.has(nameOf(one)))
  return [...inOne, ...inOtherOnly.map(({ kind, id }) => ({ kind, id, digest: '' }))]
}
