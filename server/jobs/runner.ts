// Runs the jobs beside the requests, one after another, and stops when it is told to.
import { setTimeout } from 'node:timers/promises'

/** A job that answers how much it did; as long as it did something it is run again at once. */
export type Job = () => Promise<{ readonly done: number }>

export interface Runner {
  /** Ends after the run that is under way. */
  readonly stop: () => Promise<void>
}

/** Starts running `job` every `pauseMs`; a failure is told to `onFailure` and the next run comes as usual. */
export function startRunner(job: Job, pauseMs: number, onFailure: (error: unknown) => void): Runner {
  const stopping = new AbortController()
  const running = run()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const busy = await job().then(
        ({ done }) => done > 0,
        (error: unknown) => {
          onFailure(error)
          return false
        },
      )
      if (!busy) await pause(pauseMs, stopping.signal)
    }
  }
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** Waits, or stops waiting when told to. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => {})
