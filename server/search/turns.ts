// Leaves the file to others between the writes of a new index, which would follow each other at once.
import type { Database as Connection } from 'better-sqlite3'

/**
 * The share of a write that others get after it. Who waits for a file tries it again every tenth of a second, some fifty times
 * before giving up, and is then all but sure to find it free.
 */
const SHARE_OF_OTHERS = 0.1
const asleep = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** Does a write and then sleeps for a part of the time it took; nobody waits for a database in memory. */
export function inTurn<T>(connection: Connection, write: () => T): T {
  const from = performance.now()
  const written = write()
  if (!connection.memory) Atomics.wait(asleep, 0, 0, (performance.now() - from) * SHARE_OF_OTHERS)
  return written
}
