// Fills an index anew: this thread reads the documents and another writes them, so that it takes less time by the
// clock and whoever asks in between is answered.
import { on } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { SearchDocument } from '#core/search/document.ts'
import { RowMaker } from './indexRows.ts'
import { type IndexPart, NextIndex } from './nextIndex.ts'
import { dropNextTables, noteRewritten } from './sqliteTables.ts'
import { startThread } from './thread.ts'
import { WordNumbers } from './wordNumbers.ts'

/** So many documents are written at a time. */
const WRITTEN_AT_ONCE = 2_000
/** So many are read before others get their turn. */
const READ_AT_ONCE = 100
/** So many parts may wait to be written. */
const WAITING_MAX = 2

/** Who writes the parts of a new index. */
interface Filling {
  /** Resolves as soon as there is room for another part. */
  write(part: IndexPart): Promise<void>
  /** Resolves when the new index has taken the place of the old. */
  end(): Promise<void>
  stop(): Promise<void>
}

/** Fills an index beside the one in place, which goes on answering, and puts it in its place at the end. */
export async function rebuildIndex(
  connection: Connection,
  analysis: DutchAnalysis,
  batches: Iterable<readonly SearchDocument[]>,
): Promise<void> {
  noteRewritten(connection)
  const filling = connection.memory ? fillingHere(connection) : fillingApart(connection.name)
  try {
    for await (const part of partsOf(analysis, batches)) await filling.write(part)
    await filling.end()
  } catch (error) {
    await filling.stop()
    dropNextTables(connection)
    throw error
  }
}

async function* partsOf(
  analysis: DutchAnalysis,
  batches: Iterable<readonly SearchDocument[]>,
): AsyncGenerator<IndexPart> {
  const words = new WordNumbers(analysis)
  const maker = new RowMaker(analysis, words)
  let rows: IndexPart['rows'][number][] = []
  for (const batch of batches)
    for (const document of batch) {
      rows.push(maker.make(document))
      if (rows.length % READ_AT_ONCE === 0) await setImmediate()
      if (rows.length < WRITTEN_AT_ONCE) continue
      yield { rows, words: words.takeNew() }
      rows = []
    }
  yield { rows, words: words.takeNew() }
}

/** A database in memory can be reached from this thread only. */
function fillingHere(connection: Connection): Filling {
  const next = new NextIndex(connection)
  return {
    write: async (part) => next.write(part),
    end: async () => next.putInPlace(),
    stop: async () => {},
  }
}

function fillingApart(path: string): Filling {
  const worker = startThread(new URL('./fillingThread.ts', import.meta.url), path)
  const answers = on(worker, 'message', { close: ['exit'] })
  let waiting = 0
  const untilWaiting = async (most: number) => {
    for (; waiting > most; waiting--)
      if ((await answers.next()).done) throw new Error('the thread that writes the index stopped')
  }
  const send = (part: IndexPart | null) => {
    worker.postMessage(part)
    waiting += 1
  }
  return {
    write: async (part) => {
      send(part)
      await untilWaiting(WAITING_MAX)
    },
    end: async () => {
      send(null)
      await untilWaiting(0)
    },
    stop: async () => void (await worker.terminate()),
  }
}
