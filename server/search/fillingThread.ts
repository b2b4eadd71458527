// The thread that writes a new index: it opens the file by itself, and answers each part once it is written.
import { parentPort, workerData } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import { type IndexPart, NextIndex } from './nextIndex.ts'

const path: string = workerData
const connection = new BetterSqlite3(path, { fileMustExist: true, timeout: 5_000 })
// Should the power fail, the index is filled again; what others write is as safe as they ask.
connection.pragma('synchronous = NORMAL')
const next = new NextIndex(connection)

parentPort?.on('message', (part: IndexPart | null) => {
  try {
    if (part !== null) next.write(part)
    else {
      next.putInPlace()
      connection.close()
      parentPort?.unref()
    }
  } catch (error) {
    throw plain(error)
  }
  parentPort?.postMessage(part === null)
})

/** An error of SQLite is no plain error, and would lose its code on the way to another thread. */
const plain = (error: unknown): unknown =>
  error instanceof BetterSqlite3.SqliteError
    ? Object.assign(new Error(error.message), { code: error.code })
    : error
