// How far coders agree, and what the chair settled about coding twice.
import { readPolicy } from '#db/codingPlans.ts'
import { authorize } from '#usecases/authorize.ts'
import { setCodingPolicy } from '#usecases/setCodingPolicy.ts'
import { agreementReport } from '../agreement.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { myDifferences } from '../myDifferences.ts'
import { problemsOf } from '../payload.ts'

export const agreementResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'agreement' | 'codingPolicy' | 'myDifferences'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'setCodingPolicy'>
} = {
  Query: {
    agreement: (_, { filter }, context) => agreementReport(context, filter),
    myDifferences: (_, __, context) => myDifferences(context),
    codingPolicy: (_, __, context) => {
      authorize(actorOf(context), 'coding-policy.manage')
      return readPolicy(context.deps.db)
    },
  },
  Mutation: {
    setCodingPolicy: (_, { input }, context) => {
      const result = setCodingPolicy(context.deps, actorOf(context), input)
      return { policy: result.ok ? result.value : null, problems: problemsOf(result) }
    },
  },
}
