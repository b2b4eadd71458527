// Changes to the threads: proposals, decisions, what they would do, and the cases that wait for a new thread.
import { may } from '#core/permissions.ts'
import { livesOnIn } from '#core/threadMapping.ts'
import { findCase } from '#db/cases.ts'
import { findThreadChange, findThreadChanges } from '#db/threadChanges.ts'
import { findThread } from '#db/threads.ts'
import { isVisible } from '#db/visibleCases.ts'
import { changeThread, decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { recordDiscussion } from '#usecases/recordDiscussion.ts'
import { retagCase } from '#usecases/retagCase.ts'
import { pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'
import { previewOf } from '../threadPreview.ts'
import { unclearDecisions } from '../unclearDecisions.ts'

const present = <T>(rows: readonly (T | null | undefined)[]): readonly T[] => rows.flatMap((row) => row ?? [])

const mayLook = (context: Context): boolean => may(actorOf(context), 'thread.propose')

export const threadChangeResolvers: Pick<
  Resolvers,
  'ThreadChange' | 'ThreadChangePreview' | 'Retag' | 'CodebookDiscussion'
> & {
  Query: Pick<
    NonNullable<Resolvers['Query']>,
    'threadChanges' | 'threadChange' | 'threadChangePreview' | 'retags' | 'unclearDecisions'
  >
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'proposeThreadChange' | 'decideThreadChange' | 'changeThread' | 'retagCase' | 'recordDiscussion'
  >
} = {
  ThreadChange: {
    thread: (row, _, { loaders }) => (row.threadId ? loaders.thread.load(row.threadId) : null),
    into: (row, _, { loaders }) => (row.intoThreadId ? loaders.thread.load(row.intoThreadId) : null),
    parts: async (row, _, { loaders }) =>
      present(await Promise.all(row.partIds.map((id) => loaders.thread.load(id)))),
    case: (row, _, { deps, viewer }) => {
      const raised = row.caseId ? findCase(deps.db, row.caseId) : undefined
      return raised && isVisible(viewer, raised) ? raised : null
    },
    proposedBy: (row, _, { loaders }) => loaders.person.load(row.proposedBy).then(sure),
    decidedBy: (row, _, { loaders }) => (row.decidedBy ? loaders.person.load(row.decidedBy) : null),
    movedCount: (row, _, { loaders }) => loaders.movedByChange().get(row.id)?.length ?? 0,
    openRetagCount: (row, _, { loaders }) =>
      loaders.openRetags().filter(({ changeId }) => changeId === row.id).length,
  },
  CodebookDiscussion: {
    change: (row, _, { loaders }) => (row.changeId ? loaders.threadChange.load(row.changeId) : null),
    recordedBy: (row, _, { loaders }) => loaders.person.load(row.recordedBy).then(sure),
  },
  ThreadChangePreview: {
    cases: ({ rows }, { first }) => rows.slice(0, pageOf({ first: first ?? null }).limit),
  },
  Retag: {
    change: (row, _, { loaders }) => loaders.threadChange.load(row.changeId).then(sure),
    case: (row, _, { deps }) => sure(findCase(deps.db, row.caseId) ?? null),
    from: (row, _, { loaders }) => loaders.thread.load(row.fromThreadId).then(sure),
    options: async (row, _, { loaders }) => {
      const mappings = loaders.threadMappings()
      const parts = mappings.filter(({ changeId }) => changeId === row.changeId)
      const ids = new Set(parts.map(({ to }) => livesOnIn(to, mappings)))
      return present(await Promise.all([...ids].map((id) => loaders.thread.load(id)))).filter(
        ({ validTo }) => validTo === null,
      )
    },
  },
  Query: {
    threadChanges: (_, { state, threadId }, context) =>
      mayLook(context)
        ? findThreadChanges(context.deps.db, { state: state ?? null, threadId: threadId ?? null })
        : null,
    threadChange: (_, { id }, context) =>
      mayLook(context) ? (findThreadChange(context.deps.db, id) ?? null) : null,
    threadChangePreview: (_, { input }, context) => previewOf(context, input),
    retags: (_, __, context) =>
      may(actorOf(context), 'thread.retag')
        ? context.loaders.openRetags().filter(({ caseId }) => {
            const row = findCase(context.deps.db, caseId)
            return row !== undefined && isVisible(context.viewer, row)
          })
        : null,
    unclearDecisions: (_, { discussed }, context) =>
      mayLook(context) ? unclearDecisions(context, discussed ?? null) : null,
  },
  Mutation: {
    proposeThreadChange: (_, { input }, context) =>
      payload(context, proposeThreadChange(context.deps, actorOf(context), input)),
    decideThreadChange: (_, input, context) =>
      payload(context, decideThreadChange(context.deps, actorOf(context), input)),
    changeThread: (_, { input }, context) =>
      payload(context, changeThread(context.deps, actorOf(context), input)),
    retagCase: (_, input, context) => {
      const result = retagCase(context.deps, actorOf(context), input)
      return {
        case: found(result, (id) => findCase(context.deps.db, id)),
        problems: problemsOf(result),
      }
    },
    recordDiscussion: (_, { input }, context) => {
      const result = recordDiscussion(context.deps, actorOf(context), input)
      return {
        decision: found(result, (caseId) =>
          unclearDecisions(context, true).find((each) => each.case.id === caseId),
        ),
        problems: problemsOf(result),
      }
    },
  },
}

const payload = ({ deps }: Context, result: ReturnType<typeof proposeThreadChange>) => ({
  change: found(result, (id) => findThreadChange(deps.db, id)),
  problems: problemsOf(result),
})

/** Where cases of a thread went, or came from, with how many of them are published. */
export const mappingsOf = async ({ loaders, deps }: Context, side: 'from' | 'to', threadId: string) =>
  loaders
    .threadMappings()
    .filter((mapping) => mapping[side] === threadId && mapping.from !== mapping.to)
    .map(({ changeId, from, to, at }) => ({
      from: sure(findThread(deps.db, from) ?? null),
      to: sure(findThread(deps.db, to) ?? null),
      at,
      caseCount: (loaders.movedByChange().get(changeId) ?? []).filter(
        (move) => move.to === to && move.published === 1,
      ).length,
    }))
