// What an error tells the outside world: what a client can act on in Dutch, and nothing of what it sent.
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { ForbiddenError } from '#usecases/authorize.ts'
import { AlteredLetterError } from '#usecases/readLetterVersion.ts'
import { UnauthenticatedError } from './context.ts'
import { describeMisfit, placeOfMisfit } from './misfits.nl.ts'

/** Errors about the form of a request, which the client can put right. */
const CLIENT_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

/**
 * The error as it leaves the server. Messages of the library repeat the values that were sent, which may be a person's
 * story, so they are told anew with the names of the contract only.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error)
  const path = formatted.path ? { path: formatted.path } : {}
  if (thrown instanceof ForbiddenError)
    return { message: 'U mag dit niet zien of doen.', extensions: { code: 'FORBIDDEN' }, ...path }
  if (thrown instanceof UnauthenticatedError)
    return { message: 'Log eerst in.', extensions: { code: 'UNAUTHENTICATED' }, ...path }
  if (thrown instanceof AlteredLetterError)
    return { message: thrown.message, extensions: { code: 'LETTER_ALTERED' }, ...path }
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR')
  if (CLIENT_CODES.includes(code)) {
    const place = placeOfMisfit(formatted.message)
    return {
      message: formatted.extensions?.ours === true ? formatted.message : describeMisfit(formatted.message),
      extensions: { code, ...(place ? { place } : {}) },
      ...path,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    }
  }
  return {
    message: isDiskTrouble(thrown)
      ? 'De schijf van de server is vol of niet te beschrijven. Er is niets opgeslagen. Waarschuw de beheerder.'
      : 'Er ging iets mis aan onze kant. Er is niets half opgeslagen; probeer het later opnieuw.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...path,
  }
}

/** Whether the disk is full or gave way; sought through the causes, since drizzle wraps what SQLite says. */
function isDiskTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^SQLITE_(FULL|IOERR)/.test(code) || isDiskTrouble(error.cause)
}
