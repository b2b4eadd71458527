// Bottlenecks with their evidence row, which is always counted the same way.
import { may, maySee } from '#core/permissions.ts'
import { findSteps, findWithdrawnSteps } from '#db/bottleneckSteps.ts'
import {
  countByYear,
  countEffects,
  countPrecedents,
  findBottleneck,
  findBottleneckCases,
  findBottleneckProvisions,
  findBottlenecks,
  findBottleneckThreads,
  findEvidence,
  findFirstYear,
  findResponses,
} from '#db/bottlenecks.ts'
import { readRules } from '#db/disclosureRules.ts'
import { countReporters } from '#db/evidence.ts'
import { findMinorityNotes } from '#db/minorityNotes.ts'
import { findReportingEvents } from '#db/reportingEvents.ts'
import { isVisible } from '#db/visibleCases.ts'
import { findWarning } from '#db/warnings.ts'
import { authorize } from '#usecases/authorize.ts'
import { todayOf } from '#usecases/deps.ts'
import { recordResponse } from '#usecases/recordResponse.ts'
import { recordStep } from '#usecases/recordStep.ts'
import { saveBottleneck } from '#usecases/saveBottleneck.ts'
import { saveMinorityNote } from '#usecases/saveMinorityNote.ts'
import { withdrawBottleneck } from '#usecases/withdrawBottleneck.ts'
import { withdrawStep } from '#usecases/withdrawStep.ts'
import { actorOf, type Context } from '../context.ts'
import { summariseEvidence } from '../evidence.ts'
import { toldKinds } from '../evidenceKinds.ts'
import type { Resolvers } from '../generated.ts'
import { lawChangeOf } from '../lawChange.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'

export const bottleneckResolvers: Pick<
  Resolvers,
  'Bottleneck' | 'BottleneckStep' | 'MinistryResponse' | 'MinorityNote'
> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'bottleneck' | 'bottlenecks'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'saveBottleneck'
    | 'withdrawBottleneck'
    | 'recordStep'
    | 'withdrawStep'
    | 'recordResponse'
    | 'saveMinorityNote'
  >
} = {
  Bottleneck: {
    threads: async (row, _, { deps, loaders }) => {
      const links = findBottleneckThreads(deps.db, [row.id])
      return (await Promise.all(links.map(({ threadId }) => loaders.thread.load(threadId)))).map(sure)
    },
    provisions: async (row, _, { deps, loaders }) => {
      const links = findBottleneckProvisions(deps.db, [row.id])
      return (await Promise.all(links.map(({ provisionId }) => loaders.provision.load(provisionId)))).map(
        sure,
      )
    },
    cases: (row, _, { deps, viewer }) =>
      findBottleneckCases(deps.db, [row.id])
        .map((link) => link.case)
        .filter((found) => isVisible(viewer, found)),
    evidence: (row, _, { deps, viewer, loaders }) => {
      const reporters = countReporters(deps.db)
      return summariseEvidence(findEvidence(deps.db, row.id), {
        rulings: countPrecedents(deps.db, row.id),
        reporters,
        events: findReportingEvents(deps.db),
        threadIds: findBottleneckThreads(deps.db, [row.id]).map(({ threadId }) => threadId),
        placed: viewer !== null && maySee(viewer, 'place'),
        kinds: toldKinds(reporters, {
          tellable: loaders.tellableKinds(),
          all: maySee(viewer, 'signal.organisation'),
        }),
        insideThreshold: readRules(deps.db).insideThreshold,
        effects: countEffects(deps.db, row.id),
        byYear: countByYear(deps.db, row.id),
        since: findFirstYear(deps.db),
        today: todayOf(deps),
      })
    },
    lawChange: (row, _, { deps }) => lawChangeOf(deps, row.id),
    steps: (row, _, { deps }) => findSteps(deps.db, row.id),
    withdrawnSteps: (row, _, { deps }) => findWithdrawnSteps(deps.db, row.id),
    withdrawal: ({ withdrawnAt: at, withdrawalReason: reason }) =>
      at === null || reason === null ? null : { at, reason },
    responses: (row, _, { deps }) => findResponses(deps.db, row.id),
    warning: (row, _, { deps, viewer }) =>
      row.warningId && may(viewer, 'warning.read') ? (findWarning(deps.db, row.warningId) ?? null) : null,
    minorityNotes: (row, _, { deps, viewer }) =>
      findMinorityNotes(deps.db, row.id).map(({ organisationId, ...note }) => ({
        ...note,
        own: viewer?.organisationId === organisationId,
      })),
  },
  BottleneckStep: { byLetter: ({ letterId }) => letterId !== null },
  MinistryResponse: {},
  MinorityNote: {},
  Query: {
    bottlenecks: (_, __, context) => {
      authorize(actorOf(context), 'bottleneck.read')
      return findBottlenecks(context.deps.db)
    },
    bottleneck: (_, { id }, { deps, viewer }) =>
      may(viewer, 'bottleneck.read') ? (findBottleneck(deps.db, id) ?? null) : null,
  },
  Mutation: {
    saveBottleneck: (_, { input }, context) =>
      payload(context, saveBottleneck(context.deps, actorOf(context), input)),
    recordStep: (_, { input }, context) =>
      payload(context, recordStep(context.deps, actorOf(context), input)),
    withdrawStep: (_, { input }, context) =>
      payload(context, withdrawStep(context.deps, actorOf(context), input)),
    withdrawBottleneck: (_, { input }, context) =>
      payload(context, withdrawBottleneck(context.deps, actorOf(context), input)),
    saveMinorityNote: (_, { input }, context) =>
      payload(context, saveMinorityNote(context.deps, actorOf(context), input)),
    recordResponse: (_, { input }, context) =>
      payload(context, recordResponse(context.deps, actorOf(context), input)),
  },
}

const payload = ({ deps }: Context, result: ReturnType<typeof recordStep>) => ({
  bottleneck: found(result, (id) => findBottleneck(deps.db, id)),
  problems: problemsOf(result),
})
