// What an organisation fills in for its period reports; only ever its own.
import { PERIOD_NUMBERS } from '#core/report/periodEntries.ts'
import { daysOf } from '#core/report/quarter.ts'
import type { Queryable } from '#db/client.ts'
import { findPeriodReport } from '#db/periodReports.ts'
import { authorize } from '#usecases/authorize.ts'
import { enterPeriodReport } from '#usecases/enterPeriodReport.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { problemsOf } from '../payload.ts'

export const reportResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'periodReport'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'enterPeriodReport'>
} = {
  Query: {
    periodReport: (_, { period }, context) => {
      const actor = actorOf(context)
      authorize(actor, 'report.enter')
      return daysOf(period) === null ? null : reportOf(context.deps.db, actor.organisationId, period)
    },
  },
  Mutation: {
    enterPeriodReport: (_, { input }, context) => {
      const actor = actorOf(context)
      const result = enterPeriodReport(context.deps, actor, input)
      return {
        report: result.ok ? reportOf(context.deps.db, actor.organisationId, result.value) : null,
        problems: problemsOf(result),
      }
    },
  },
}

function reportOf(db: Queryable, organisationId: string, period: string) {
  const row = findPeriodReport(db, organisationId, period)
  return {
    period,
    version: row?.version ?? 0,
    numbers: PERIOD_NUMBERS.flatMap((name) => {
      const value = row?.numbers[name]
      return value === undefined ? [] : [{ name, value }]
    }),
    savings: row?.savings ?? null,
    note: row?.note ?? null,
  }
}
