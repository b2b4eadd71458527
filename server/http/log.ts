// One line per request: what was asked for and how it went, never what was in it.
import type { RequestHandler } from 'express'
import { pino } from 'pino'
import { pinoHttp } from 'pino-http'

export type Log = ReturnType<typeof createLog>

/** The log, as JSON lines on standard output. */
export const createLog = (level: string) => pino({ level })

/** Method, path without its query, status and time; no headers and no body, for those may hold a secret or a story. */
export const logRequests = (log: Log): RequestHandler =>
  pinoHttp({
    logger: log,
    customLogLevel: (_, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request: { readonly method: string; readonly url: string }) => ({
        method: request.method,
        // The address of a feed is itself a secret.
        path: request.url.split('?')[0]?.replace(/^\/berichten\/[^/]+$/, '/berichten/…'),
      }),
      res: (response: { readonly statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { readonly type: string }) => ({ type: error.type }),
    },
  })

/** An error of ours in the log: its kind and where it rose, without its message, which may repeat what was sent. */
export function logFailure(log: Log, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const at =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 6)
      : undefined
  log.error({ name, at }, 'failure')
}
