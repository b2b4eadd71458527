// Codings, tags and decisions.
import { ADDRESSEES, CAUSES, EFFECTS } from '#core/codes.ts'
import { labelOf } from '#core/labels.nl.ts'
import { findCodingById, type TagRow } from '#db/codings.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { codebookEntries } from '../codebook.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { shortCitation } from '../provisionLabel.ts'
import { sure } from '../sure.ts'

const codeOf = <Code extends string>(row: TagRow, kind: TagRow['kind'], list: readonly Code[]): Code | null =>
  (row.kind === kind && list.find((code) => code === row.code)) || null

export const codingResolvers: Pick<Resolvers, 'Coding' | 'Tag' | 'Decision'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'codebook'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'saveCoding'>
} = {
  Coding: {
    coder: (row, _, { loaders }) => loaders.person.load(row.coderId).then(sure),
    organisation: (row, _, { loaders }) => loaders.organisation.load(row.organisationId).then(sure),
    done: (row) => row.status === 'done',
    tags: (row, _, { loaders }) => loaders.tagsOfCoding.load(row.id),
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
  Query: {
    codebook: () => codebookEntries(),
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

async function labelOfTag(row: TagRow, { loaders }: Context): Promise<string> {
  if (row.threadId) return (await loaders.thread.load(row.threadId))?.label ?? row.threadId
  const provision = row.provisionId ? await loaders.provision.load(row.provisionId) : null
  if (provision) return shortCitation(provision, await loaders.regulation.load(provision.regulationId))
  const cause = codeOf(row, 'cause', CAUSES)
  if (cause) return labelOf('cause', cause)
  const effect = codeOf(row, 'effect', EFFECTS)
  if (effect) return labelOf('effect', effect)
  const addressee = codeOf(row, 'addressee', ADDRESSEES)
  return addressee ? labelOf('addressee', addressee) : (row.code ?? '')
}
