// The meter of the combination for who writes a signal.
import { parsePeriod } from '#core/period.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import { authorize } from '#usecases/authorize.ts'
import { todayOf } from '#usecases/deps.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { requestError } from '../requestError.ts'
import { presentRisk } from '../risk.ts'

export const riskResolvers: { Query: Pick<NonNullable<Resolvers['Query']>, 'combinationRisk'> } = {
  Query: {
    combinationRisk: (_, { input }, context) => {
      const viewer = actorOf(context)
      authorize(viewer, 'risk.measure')
      if (!parsePeriod(input.period, todayOf(context.deps)).ok)
        throw requestError('Schrijf de periode als 2024-07 of 2024-Q3.')
      const { period } = input
      return presentRisk(context.deps.db, viewer, {
        combination: {
          period,
          province: input.province ?? null,
          municipalitySize: sizeBeside(input.province ?? null, input.municipalitySize ?? null),
          household: input.household ?? null,
          ageBand: input.ageBand ?? null,
          benefit: input.benefit ?? null,
          circumstance: input.circumstance ?? null,
        },
        counted: false,
        // What someone writes is their own.
        subject: { organisationId: viewer.organisationId },
      })
    },
  },
}
