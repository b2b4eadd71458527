// The thesaurus of threads, with counts of published cases.

import { may } from '#core/permissions.ts'
import { countsOfThread } from '#core/threadMapping.ts'
import { findBottlenecksOfThread } from '#db/bottlenecks.ts'
import { countCasesByYear } from '#db/caseCounts.ts'
import { findPrecedentsNear } from '#db/law.ts'
import { findCountedCases, findMoves } from '#db/threadChanges.ts'
import { findThread, findThreadVersions } from '#db/threads.ts'
import { retireThread } from '#usecases/retireThread.ts'
import { saveThread } from '#usecases/saveThread.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'
import { mappingsOf } from './threadChange.ts'

export const threadResolvers: Pick<Resolvers, 'Thread'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'thread' | 'threads'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'saveThread' | 'retireThread'>
} = {
  Thread: {
    parent: (row, _, { loaders }) => (row.parentId ? loaders.thread.load(row.parentId) : null),
    children: (row, _, { loaders }) => loaders.allThreads().filter(({ parentId }) => parentId === row.id),
    provisions: async (row, _, { loaders }) => {
      const links = await loaders.provisionsOfThread.load(row.id)
      return (await Promise.all(links.map(({ provisionId }) => loaders.provision.load(provisionId)))).map(
        sure,
      )
    },
    precedents: (row, _, { deps }) => findPrecedentsNear(deps.db, { threadIds: [row.id], provisionIds: [] }),
    caseCount: (row, _, { loaders }) => loaders.caseCountsByThread().get(row.id) ?? 0,
    caseCountsByYear: (row, _, { deps }) => countCasesByYear(deps.db, row.id),
    bottlenecks: (row, _, { deps, viewer }) =>
      may(viewer, 'bottleneck.read') ? findBottlenecksOfThread(deps.db, row.id) : [],
    hasBundle: (row, _, { loaders, viewer }) =>
      may(viewer, 'case.export') ? loaders.hasBundle.load(row.id) : null,
    inUse: ({ validTo }) => validTo === null,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo,
    movedTo: (row, _, context) => mappingsOf(context, 'from', row.id),
    movedFrom: (row, _, context) => mappingsOf(context, 'to', row.id),
    mappedCounts: (row, _, { deps, loaders }) => {
      const below = loaders.allThreads().filter(({ parentId }) => parentId === row.id)
      return countsOfThread(
        [row.id, ...below.map(({ id }) => id)],
        findCountedCases(deps.db, [row.id, ...below.map(({ id }) => id)]),
        findMoves(deps.db),
      )
    },
    versions: (row, _, { deps }) => findThreadVersions(deps.db, row.id),
  },
  Query: {
    threads: (_, __, { loaders }) => loaders.allThreads().filter(({ parentId }) => parentId === null),
    thread: (_, { id }, { deps }) => findThread(deps.db, id) ?? null,
  },
  Mutation: {
    saveThread: (_, { input }, context) =>
      payload(context, saveThread(context.deps, actorOf(context), input)),
    retireThread: (_, input, context) =>
      payload(context, retireThread(context.deps, actorOf(context), input)),
  },
}

const payload = ({ deps }: Context, result: ReturnType<typeof saveThread>) => ({
  thread: found(result, (id) => findThread(deps.db, id)),
  problems: problemsOf(result),
})
