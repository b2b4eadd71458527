// The last stop of a request that went wrong outside the API: a clear Dutch sentence, nothing of what was sent.
import type { ErrorRequestHandler } from 'express'
import { AlteredLetterError } from '#usecases/readLetterVersion.ts'
import { type Log, logFailure } from './log.ts'

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Dit verzoek is niet te lezen. Stuur geldige JSON.',
  413: 'Dit is te groot om in één keer te sturen. Splits het bestand of de tekst en probeer het opnieuw.',
  415: 'Deze vorm kennen wij niet. Stuur JSON.',
}

/** Answers with `{ message }` and the status that fits. */
export const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof AlteredLetterError) return response.status(500).json({ message: error.message })
    const status = statusOf(error)
    if (status >= 500) logFailure(log, error)
    response
      .status(status)
      .json({ message: MESSAGES[status] ?? 'Er ging iets mis aan onze kant. Probeer het later opnieuw.' })
  }

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
