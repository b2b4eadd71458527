// Finds early warnings as soon as a month is over, in a thread of its own: over a large collection that takes minutes.
import type { FoundWarning } from '#core/warning/warnings.ts'
import { startThread } from '#search/thread.ts'
import type { Deps } from '#usecases/deps.ts'
import { findMonthlyWarnings, keepWarnings, monthsToGoThrough } from '#usecases/findMonthlyWarnings.ts'

/** What the thread is asked: the database file, and the months in order. */
export interface WarningTask {
  readonly databasePath: string
  readonly months: readonly string[]
}

/** What it answers, month by month. */
export interface MonthFound {
  readonly month: string
  readonly found: readonly FoundWarning[]
}

/**
 * Goes through the months that are over, each kept as soon as it was counted, so that a stop halfway loses one month; does
 * nothing when all were gone through. A collection that is in no file is counted here.
 */
export async function findWarnings(deps: Deps, databasePath: string): Promise<{ readonly done: number }> {
  const months = monthsToGoThrough(deps)
  if (months.length === 0) return { done: 0 }
  if (databasePath === ':memory:') findMonthlyWarnings(deps)
  else await findApart(deps, { databasePath, months })
  return { done: 0 }
}

function findApart(deps: Deps, task: WarningTask): Promise<void> {
  const worker = startThread(new URL('./warningWorker.ts', import.meta.url), task)
  return new Promise((resolve, reject) => {
    worker.on('message', ({ month, found }: MonthFound) => {
      try {
        keepWarnings(deps, month, found)
      } catch (error) {
        // Thrown from here it would end the server; the month is counted again at the next run.
        reject(error)
        void worker.terminate()
      }
    })
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })
}
