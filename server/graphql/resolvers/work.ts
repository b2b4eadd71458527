// The work that waits for the viewer, with its terms, and setting it aside.
import { STEP_CHECKLISTS } from '#core/checklist.ts'
import { dayOf, startOfDay } from '#core/days.ts'
import { checklistPointLabels } from '#core/labels/codebook.nl.ts'
import { type Actor, maySee } from '#core/permissions.ts'
import { rolesAt, stepsOf } from '#core/workRoles.ts'
import { stepDueOn, type WorkStep } from '#core/workSteps.ts'
import { findAbsence, findColleagues } from '#db/absences.ts'
import { findCase } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { findWaiting, loadOf, SIGNAL_STEPS, type WaitingRow } from '#db/work.ts'
import { instantOf, todayOf } from '#usecases/deps.ts'
import { setAbsence } from '#usecases/setAbsence.ts'
import { skipWork } from '#usecases/skipWork.ts'
import { connectionOf, type Page, pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'

/** One thing that waits, at one step; `today` decides whether it is late. */
export interface WaitingItem extends WaitingRow {
  readonly step: WorkStep
  readonly dueOn: string
  readonly today: string
}

export const workResolvers: Pick<Resolvers, 'WorkItem' | 'StepCheck' | 'Absence'> & {
  Viewer: Pick<NonNullable<Resolvers['Viewer']>, 'waiting' | 'load' | 'colleagues' | 'absence'>
  Query: object
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'skipWork' | 'setAbsence'>
} = {
  WorkItem: {
    signal: ({ step, id }, _, { deps }) =>
      SIGNAL_STEPS.includes(step) ? (findSignal(deps.db, id) ?? null) : null,
    case: ({ step, id }, _, { deps }) =>
      SIGNAL_STEPS.includes(step) ? null : (findCase(deps.db, id) ?? null),
    since: ({ step, since }, _, { viewer }) =>
      step === 'check' && !maySee(viewer, 'signal.organisation') ? null : momentFor(viewer, step, since),
    overdue: ({ dueOn, today }) => dueOn < today,
    urgent: ({ urgent }) => urgent === 1,
    skipped: ({ skippedAt }) => skippedAt !== null,
    handedOverBy: ({ givenBy }, _, { loaders }) => (givenBy === null ? null : loaders.person.load(givenBy)),
  },
  StepCheck: {
    by: async ({ checkedBy }, _, { loaders }) => sure(await loaders.person.load(checkedBy)),
    // In the words of the list as it was answered; a point that is no longer asked keeps its code.
    points: ({ step, points }) =>
      points.map((given) => {
        const point = STEP_CHECKLISTS[step].points.find((known) => known === given)
        return point ? checklistPointLabels[point] : given
      }),
  },
  Absence: {
    deputy: ({ deputyId }, _, { loaders }) => (deputyId === null ? null : loaders.person.load(deputyId)),
  },
  Viewer: {
    waiting: (actor, { step, first, after }, context) => {
      const page = pageOf({ first: first ?? null, after: after ?? null })
      const steps = stepsOf(actor).filter((each) => step == null || each === step)
      const now = instantOf(context.deps)
      const total = steps.reduce((sum, each) => sum + loadOf(context.deps.db, actor, each, now).waiting, 0)
      return connectionOf(page, waitingOf(context, actor, steps, page), total)
    },
    load: (actor, _, { deps }) =>
      stepsOf(actor).map((step) => ({ step, ...loadOf(deps.db, actor, step, instantOf(deps)) })),
    colleagues: (actor, { step }, { deps }) =>
      findColleagues(
        deps.db,
        actor,
        [...new Set(stepsOf(actor).flatMap((each) => (step == null || each === step ? rolesAt(each) : [])))],
        todayOf(deps),
      ),
    absence: (actor, _, { deps }) => findAbsence(deps.db, actor.personId, todayOf(deps)) ?? null,
  },
  Query: {},
  Mutation: {
    skipWork: (_, input, context) => payload(context, skipWork(context.deps, actorOf(context), input)),
    setAbsence: (_, { until, deputyId }, context) =>
      payload(
        context,
        setAbsence(context.deps, actorOf(context), { until: until ?? null, deputyId: deputyId ?? null }),
      ),
  },
}

/** To whom may not know the sender, the day alone: the sender may have answered several signals in one go. */
const momentFor = (viewer: Actor | null, step: WorkStep, since: string): string =>
  step === 'triage' && !maySee(viewer, 'signal.organisation') ? startOfDay(since) : since

/** The first of each step together, in one order: set aside last, urgent first, then by the day they are due. */
function waitingOf(
  { deps }: Context,
  actor: Actor,
  steps: readonly WorkStep[],
  { limit, offset }: Page,
): readonly WaitingItem[] {
  const now = instantOf(deps)
  const items = steps.flatMap((step) =>
    findWaiting(deps.db, actor, step, now, limit + offset).map((row) => ({
      ...row,
      step,
      dueOn: stepDueOn(step, row.since, row.urgent === 1),
      today: dayOf(now),
    })),
  )
  const rank = ({ skippedAt, urgent }: WaitingItem) => (skippedAt === null ? 1 - urgent : 2)
  return items
    .toSorted((a, b) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn) || a.turn.localeCompare(b.turn))
    .slice(offset, offset + limit)
}

const payload = (context: Context, result: ReturnType<typeof skipWork>) => ({
  viewer: result.ok ? actorOf(context) : null,
  problems: problemsOf(result),
})
