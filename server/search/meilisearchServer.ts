/** Speaks with a Meilisearch server: waits for what it was told to do, tells failures, tries again what may pass. */
import {
  type EnqueuedTask,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type Task,
} from 'meilisearch'

/** Where the server is and the key to it; the key needs rights on this index only. */
export interface MeilisearchAccess {
  readonly url: string
  readonly key: string
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number
}

/** The server did not do what it was asked; `code` is Meilisearch's own. */
export class SearchEngineError extends Error {
  override readonly name = 'SearchEngineError'
  readonly code: string

  constructor(code: string, options?: ErrorOptions) {
    super(`the search engine failed: ${code}`, options)
    this.code = code
  }
}

const REQUEST_TIMEOUT_MS = 10_000

/** A search that takes longer than this is answered by the embedded index. */
export const SEARCH_TIMEOUT_MS = 2_000

/** A task over a batch of documents may wait behind others. */
const TASK_TIMEOUT_MS = 120_000
const TASK_INTERVAL_MS = 25

/** A request that fails for a passing reason is tried again after these pauses. */
const PAUSES_MS = [100, 400, 1_600] as const

export const connect = ({ url, key, timeoutMs = REQUEST_TIMEOUT_MS }: MeilisearchAccess): Meilisearch =>
  new Meilisearch({ host: url, apiKey: key, timeout: timeoutMs })

/** Asks something once: a person waits for the answer, and the embedded index has one too. */
export async function askOnce<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw new SearchEngineError(codeOf(error), { cause: error })
  }
}

/** Asks something that may be asked twice. */
export async function ask<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await request()
    } catch (error) {
      if (!mayPass(error)) throw new SearchEngineError(codeOf(error), { cause: error })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return askOnce(request)
}

/** Has a task done and waits for it; rejects when the task fails, unless with a code that is as good. */
export async function perform(
  client: Meilisearch,
  enqueue: () => Promise<EnqueuedTask>,
  alsoFine: readonly string[] = [],
): Promise<void> {
  const enqueued = await ask(enqueue)
  const task: Task = await ask(() =>
    client.tasks.waitForTask(enqueued, { timeout: TASK_TIMEOUT_MS, interval: TASK_INTERVAL_MS }),
  )
  const code = task.error?.code ?? `task_${task.status}`
  if (task.status !== 'succeeded' && !alsoFine.includes(code)) throw new SearchEngineError(code)
}

/** The server was not reached, or said itself that it is too busy. */
function mayPass(error: unknown): boolean {
  if (error instanceof MeilisearchApiError)
    return error.response.status >= 500 || error.response.status === 429
  return error instanceof MeilisearchRequestError && !isTimeout(error)
}

const isTimeout = (error: Error): boolean => error.cause instanceof MeilisearchRequestTimeOutError

function codeOf(error: unknown): string {
  if (error instanceof MeilisearchApiError) return error.cause?.code ?? `http_${error.response.status}`
  return error instanceof Error ? error.name : 'unknown'
}
