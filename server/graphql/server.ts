// Apollo Server over our contract and resolvers, with its bounds and its way of telling errors.
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { limits } from './limits.ts'
import { readingTrail } from './readings.ts'
import { refusals } from './refusals.ts'
import { resolvers } from './resolvers.ts'

const CONTRACT = new URL('./schema.graphql', import.meta.url)

/** The API; `onFailure` hears of every error that is ours, without the input that led to it. */
export function createGraphqlServer(options: {
  readonly production: boolean
  readonly onFailure: (error: unknown) => void
}): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readFileSync(CONTRACT, 'utf8'),
    resolvers,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 10_000 },
    plugins: [ApolloServerPluginCacheControlDisabled(), limits, readingTrail, refusals],
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error)
      if (shown.extensions?.code === 'INTERNAL_SERVER_ERROR') options.onFailure(unwrapResolverError(error))
      return shown
    },
  })
}
