/**
 * A search server with the embedded index behind it. Both are kept up to date; when the server is away the embedded
 * index answers and says so. A write the server missed is reported as failed, so that it stays on the list of what
 * has to be indexed and is done again: that is how the server catches up. Until that list is empty the server is not
 * asked: not after a failure, not after a start, and not when it turns out to have no index at all.
 */
import type { DocumentRef } from '#core/search/document.ts'
import type { HeldDocument, SearchIndex } from './search.ts'

/** After a failure the server is left alone for this long, twice as long after each next one, up to the maximum. */
const REST_FIRST_MS = 1_000
const REST_MAX_MS = 60_000

/** The rest that a server gets, longer after each failure in a row. */
function restingAfterFailure(now: () => number) {
  let failures = 0
  let until = 0
  return {
    isOn: () => now() < until,
    begin: () => {
      until = now() + Math.min(REST_MAX_MS, REST_FIRST_MS * 2 ** failures)
      failures += 1
    },
    end: () => {
      failures = 0
      until = 0
    },
  }
}

/** A search server, of which can be asked whether it has an index. */
export interface SearchServer extends SearchIndex {
  /** False for a server that is new or has lost its content. */
  isThere(): Promise<boolean>
}

/** The list of what has to be indexed, kept with the collection. */
export interface IndexingList {
  readonly isEmpty: () => boolean
  /** Puts everything on it. */
  readonly fill: () => void
}

/** `now` is in milliseconds; tests set it. */
export function searchWithFallback(
  server: SearchServer,
  embedded: SearchIndex,
  list: IndexingList,
  now: () => number = Date.now,
): SearchIndex {
  const rest = restingAfterFailure(now)
  /** Whether the server was asked since the start or the last failure. */
  let isLookedAt = false
  /** Whether everything was put on the list for a server without an index; once is enough until it has one. */
  let isListed = false
  /** Whether the server may lack something that the embedded index has. */
  let isBehind = true

  const onServer = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      const result = await task()
      rest.end()
      return result
    } catch (error) {
      rest.begin()
      isLookedAt = false
      throw error
    }
  }
  /** A server without an index gets everything. */
  const look = async (): Promise<void> => {
    if (isLookedAt) return
    const found = await server.isThere()
    if (!found && !isListed) list.fill()
    isListed = !found
    isLookedAt = true
    isBehind = true
  }
  const write = async (task: (index: SearchIndex) => Promise<void>): Promise<void> => {
    await task(embedded)
    isBehind = true
    await onServer(async () => {
      await look()
      await task(server)
    })
  }
  const isCaughtUp = async (): Promise<boolean> => {
    await look()
    if (isBehind && list.isEmpty()) isBehind = false
    return !isBehind
  }

  return {
    put: (documents) => write((index) => index.put(documents)),
    remove: (refs) => write((index) => index.remove(refs)),
    rebuild: async (documents) => {
      await embedded.rebuild(documents)
      await onServer(() => server.rebuild(documents))
    },
    search: async (request) => {
      if (!rest.isOn()) {
        try {
          const found = await onServer(async () => ((await isCaughtUp()) ? server.search(request) : null))
          if (found !== null) return found
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
