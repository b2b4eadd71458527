// What an error tells the outside world: what a client can act on in Dutch, and nothing of what it sent.
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { ForbiddenError } from '#usecases/authorize.ts'
import { UnauthenticatedError } from './context.ts'

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
 * story, so everything between the name of the variable and the reason is cut out.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error)
  const path = formatted.path ? { path: formatted.path } : {}
  if (thrown instanceof ForbiddenError)
    return { message: 'U mag dit niet zien of doen.', extensions: { code: 'FORBIDDEN' }, ...path }
  if (thrown instanceof UnauthenticatedError)
    return { message: 'Log eerst in.', extensions: { code: 'UNAUTHENTICATED' }, ...path }
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR')
  if (CLIENT_CODES.includes(code))
    return {
      message: withoutValues(formatted.message),
      extensions: { code },
      ...path,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    }
  return {
    message: 'Er ging iets mis aan onze kant. Er is niets half opgeslagen; probeer het later opnieuw.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...path,
  }
}

/** Cuts the value out of messages such as `Variable "$input" got invalid value {…}; Field "x" is not defined`. */
const withoutValues = (message: string): string =>
  message
    .replace(
      /got invalid value [\s\S]*?((?: at "[^"]*")?; (?:Field|Expected|String|Int|Boolean|Float|ID|Enum|Value)\b|$)/,
      'heeft een ongeldige waarde$1',
    )
    .replace(/cannot represent [\s\S]*$/, 'heeft een waarde van een andere soort')
    .replace(/Value "[\s\S]*?" does not exist in/, 'De waarde bestaat niet in')
    .replace(/Expected value of type ("[^"]*"), found [\s\S]*$/, 'Hier hoort een waarde van soort $1')
