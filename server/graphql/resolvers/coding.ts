// Codings, tags and decisions.
import { ADDRESSEES, CAUSES, EFFECTS } from '#core/codes.ts'
import { findCodebookVersions } from '#db/codebookVersions.ts'
import { findCodingById } from '#db/codings.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { codebookEntries } from '../codebook.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'
import { codeOf, labelOfTag } from '../tagLabel.ts'

export const codingResolvers: Pick<Resolvers, 'Coding' | 'Tag' | 'Decision' | 'CodebookVersion'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'codebook' | 'codebookVersions'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'saveCoding'>
} = {
  Coding: {
    coder: (row, _, { loaders }) => loaders.person.load(row.coderId).then(sure),
    organisation: (row, _, { loaders }) => loaders.organisation.load(row.organisationId).then(sure),
    done: (row) => row.status === 'done',
    tags: (row, _, { loaders }) => loaders.tagsOfCoding.load(row.id),
    stepChecks: async (row, _, { loaders }) => loaders.stepChecksOf.load(row.id),
  },
  Tag: {
    thread: (row, _, { loaders }) => (row.threadId ? loaders.thread.load(row.threadId) : null),
    provision: (row, _, { loaders }) => (row.provisionId ? loaders.provision.load(row.provisionId) : null),
    cause: (row) => codeOf(row, 'cause', CAUSES),
    effect: (row) => codeOf(row, 'effect', EFFECTS),
    addressee: (row) => codeOf(row, 'addressee', ADDRESSEES),
    label: (row, _, context) => labelOfTag(row, context),
  },
  Decision: {},
  CodebookVersion: {
    threads: async ({ threadIds }, _, { loaders }) =>
      Promise.all(threadIds.map((id) => loaders.thread.load(id).then(sure))),
  },
  Query: {
    codebook: () => codebookEntries(),
    codebookVersions: (_, __, { deps }) => findCodebookVersions(deps.db),
  },
  Mutation: {
    saveCoding: (_, { input }, context) => {
      const result = saveCoding(context.deps, actorOf(context), input)
      return {
        coding: found(result, (id) => findCodingById(context.deps.db, id)),
        problems: problemsOf(result),
      }
    },
  },
}
