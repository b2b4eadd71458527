// What is wrong with a request as such, told to who wrote it.
import { GraphQLError } from 'graphql'

/**
 * A request that cannot be answered as it stands; the message is ours, in Dutch, and goes out as it is. The mark is an
 * extension because Apollo wraps what its plugins throw, and only extensions come through.
 */
export const requestError = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ours: true, http: { status: 400 } } })
