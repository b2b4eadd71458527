// Early warnings, what people say of them, and the register of campaigns; for the team only.
import { may } from '#core/permissions.ts'
import { expectedSoFar, tellingMethod } from '#core/warning/monitor.ts'
import { addMonths } from '#core/warning/months.ts'
import { findBottleneckOfWarning } from '#db/bottlenecks.ts'
import { findCase } from '#db/cases.ts'
import { findReportingEvents } from '#db/reportingEvents.ts'
import { isVisible } from '#db/visibleCases.ts'
import { countVerdicts, countWarningsByMonth, findAlarmsOfYear } from '#db/warningAlarms.ts'
import * as rows from '#db/warnings.ts'
import { authorize } from '#usecases/authorize.ts'
import { todayOf } from '#usecases/deps.ts'
import { monthsToGoThrough } from '#usecases/findMonthlyWarnings.ts'
import { judgeWarning } from '#usecases/judgeWarning.ts'
import { muteWarning, unmuteWarning } from '#usecases/muteWarning.ts'
import { removeReportingEvent, saveReportingEvent } from '#usecases/reportingEvents.ts'
import { associationsOf, associationWith } from '../associations.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'
import { eventsAround, eventsOf, sentenceOf } from '../warningShown.ts'

const MONTHS_SHOWN = 24
const CASE_MONTHS = 3
const CASES_MAX = 100

export const warningResolvers: Pick<
  Resolvers,
  'Warning' | 'Judgement' | 'AlarmJudgement' | 'Mute' | 'ReportingEvent'
> & {
  Query: Pick<
    NonNullable<Resolvers['Query']>,
    | 'warnings'
    | 'warningsOfYear'
    | 'warning'
    | 'warningMonths'
    | 'warningMonthsToGo'
    | 'warningScore'
    | 'reportingEvents'
    | 'associations'
  >
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'judgeWarning' | 'muteWarning' | 'unmuteWarning' | 'saveReportingEvent' | 'removeReportingEvent'
  >
} = {
  Warning: {
    thread: (row, _, { loaders }) => (row.threadId ? loaders.thread.load(row.threadId) : null),
    provision: (row, _, { loaders }) => (row.provisionId ? loaders.provision.load(row.provisionId) : null),
    sentence: (row, _, context) => sentenceOf(row, context),
    months: (row) => {
      const { counts, countMonth } = row
      const shown = counts.slice(-MONTHS_SHOWN)
      return expectedSoFar(counts, MONTHS_SHOWN, tellingMethod(row)).map((bounds, index) => ({
        month: addMonths(countMonth, index + 1 - shown.length),
        observed: shown[index] ?? 0,
        ...bounds,
      }))
    },
    events: (row, _, { deps }) => eventsAround(row, MONTHS_SHOWN - 1, deps),
    judgement: (row, _, { deps }) => rows.findJudgement(deps.db, row.id) ?? null,
    alarmJudgement: (row, _, { loaders }) => loaders.saidOfAlarms().get(row.id)?.standing ?? null,
    lastJudgement: (row, _, { loaders }) => loaders.saidOfAlarms().get(row.id)?.last ?? null,
    alarmMonths: (row, _, { loaders }) => loaders.monthsOfAlarms().get(row.id) ?? [row.month],
    mute: (row, _, { deps }) => rows.findMute(deps.db, row.series, todayOf(deps)) ?? null,
    cases: (row, _, { deps, viewer }) =>
      rows
        .findCasesOfSeries(
          deps.db,
          row,
          addMonths(row.countMonth, 1 - CASE_MONTHS),
          row.countMonth,
          CASES_MAX,
        )
        .flatMap((id) => findCase(deps.db, id) ?? [])
        .filter((seen) => isVisible(viewer, seen)),
    bottleneck: (row, _, { deps }) => findBottleneckOfWarning(deps.db, row.id) ?? null,
    association: ({ threadId, provisionId }, _, context) =>
      threadId === null || provisionId === null ? null : associationWith(context, threadId, provisionId),
  },
  Judgement: {
    at: ({ judgedAt }) => judgedAt,
    by: ({ judgedBy }, _, { loaders }) => loaders.person.load(judgedBy).then(sure),
  },
  AlarmJudgement: {
    at: ({ judgedAt }) => judgedAt,
    by: ({ judgedBy }, _, { loaders }) => loaders.person.load(judgedBy).then(sure),
  },
  Mute: {},
  ReportingEvent: {
    threads: async ({ threadIds }, _, { loaders }) =>
      (await Promise.all(threadIds.map((id) => loaders.thread.load(id)))).map(sure),
  },
  Query: {
    warnings: (_, { month }, context) => rows.findWarnings(reading(context).db, month),
    warningsOfYear: (_, { year }, context) => findAlarmsOfYear(reading(context).db, year),
    warning: (_, { id }, { deps, viewer }) =>
      may(viewer, 'warning.read') ? (rows.findWarning(deps.db, id) ?? null) : null,
    warningMonths: (_, __, context) => countWarningsByMonth(reading(context).db, todayOf(context.deps)),
    warningMonthsToGo: (_, __, context) => monthsToGoThrough(reading(context)).length,
    warningScore: (_, __, context) => countVerdicts(reading(context).db),
    associations: (_, { threadId }, context) => {
      reading(context)
      return associationsOf(context, threadId)
    },
    reportingEvents: (_, __, context) => findReportingEvents(reading(context).db),
  },
  Mutation: {
    judgeWarning: (_, { input }, context) =>
      payload(context, judgeWarning(context.deps, actorOf(context), input)),
    muteWarning: (_, { input }, context) =>
      payload(context, muteWarning(context.deps, actorOf(context), input)),
    unmuteWarning: (_, { id }, context) =>
      payload(context, unmuteWarning(context.deps, actorOf(context), id)),
    saveReportingEvent: (_, { input }, context) =>
      eventsOf(context, saveReportingEvent(context.deps, actorOf(context), input)),
    removeReportingEvent: (_, { id }, context) =>
      eventsOf(context, removeReportingEvent(context.deps, actorOf(context), id)),
  },
}

/** The database, for who may see warnings at all. */
function reading(context: Context) {
  authorize(actorOf(context), 'warning.read')
  return context.deps
}

const payload = ({ deps }: Context, result: ReturnType<typeof judgeWarning>) => ({
  warning: found(result, (id) => rows.findWarning(deps.db, id)),
  problems: problemsOf(result),
})
