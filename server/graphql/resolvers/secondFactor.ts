// The second step of logging in: one's own, and what an administrator asks of everyone.
import { countRecoveryCodes, hasSecondFactor, isSecondFactorDue } from '#db/secondFactors.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  resetSecondFactor,
  setSecondFactorRequired,
} from '#usecases/secondFactor.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { personPayload, problemsOf } from '../payload.ts'
import { triedSparingly } from '../triedSparingly.ts'

export const secondFactorResolvers: {
  Viewer: Pick<NonNullable<Resolvers['Viewer']>, 'secondFactor' | 'secondFactorDue' | 'recoveryCodesLeft'>
  Query: Record<string, never>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'beginSecondFactor'
    | 'confirmSecondFactor'
    | 'endSecondFactor'
    | 'resetSecondFactor'
    | 'setSecondFactorRequired'
  >
} = {
  Viewer: {
    secondFactor: (actor, _, { deps }) => hasSecondFactor(deps.db, actor.personId),
    recoveryCodesLeft: (actor, _, { deps }) => countRecoveryCodes(deps.db, actor.personId),
    secondFactorDue: (actor, _, { deps }) => isSecondFactorDue(deps.db, actor.personId),
  },
  Query: {},
  Mutation: {
    beginSecondFactor: async (_, input, context) => {
      const result = await triedSparingly(context, 'password', (actor) =>
        beginSecondFactor(context.deps, actor, input),
      )
      const { secret, address } = result.ok ? result.value : { secret: null, address: null }
      return { secret, address, problems: problemsOf(result) }
    },
    confirmSecondFactor: async (_, input, context) => {
      const result = await triedSparingly(context, 'code', (actor) =>
        confirmSecondFactor(context.deps, actor, input),
      )
      return { recoveryCodes: result.ok ? result.value : null, problems: problemsOf(result) }
    },
    endSecondFactor: async (_, input, context) =>
      personPayload(
        context,
        await triedSparingly(context, 'password', (actor) => endSecondFactor(context.deps, actor, input)),
      ),
    resetSecondFactor: (_, input, context) =>
      personPayload(context, resetSecondFactor(context.deps, actorOf(context), input)),
    setSecondFactorRequired: (_, input, context) => {
      const result = setSecondFactorRequired(context.deps, actorOf(context), input)
      return { required: result.ok ? result.value : null, problems: problemsOf(result) }
    },
  },
}
