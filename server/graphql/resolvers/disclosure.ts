// What the chair settled about counts that leave the team.
import { readRules } from '#db/disclosureRules.ts'
import { authorize } from '#usecases/authorize.ts'
import { setDisclosureRules } from '#usecases/setDisclosureRules.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { problemsOf } from '../payload.ts'

export const disclosureResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'disclosureRules'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'setDisclosureRules'>
} = {
  Query: {
    disclosureRules: (_, __, context) => {
      authorize(actorOf(context), 'disclosure.manage')
      return readRules(context.deps.db)
    },
  },
  Mutation: {
    setDisclosureRules: (_, { input }, context) => {
      const result = setDisclosureRules(context.deps, actorOf(context), input)
      return { rules: result.ok ? result.value : null, problems: problemsOf(result) }
    },
  },
}
