// Writes down what somebody tried through the API and was not allowed.
import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ForbiddenError } from '#usecases/authorize.ts'
import { recordRefusal } from '#usecases/recordAccess.ts'
import type { Context } from './context.ts'

export const refusals: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { deps, viewer } }) => {
      for (const error of errors) {
        const thrown = unwrapResolverError(error)
        if (viewer && thrown instanceof ForbiddenError) recordRefusal(deps, viewer, thrown.action)
      }
    },
  }),
}
