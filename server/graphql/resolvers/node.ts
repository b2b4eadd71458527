// `node(id:)`: every kind of thing in turn, each through what the viewer may see.
import { may } from '#core/permissions.ts'
import { findBottleneck } from '#db/bottlenecks.ts'
import { findCase } from '#db/cases.ts'
import { findPrecedents, findProvisions, findRegulations } from '#db/law.ts'
import { findLetter } from '#db/letters.ts'
import { findOrganisation } from '#db/people.ts'
import { findSignal } from '#db/signals.ts'
import { findThread } from '#db/threads.ts'
import { isInProgress, isVisible } from '#db/visibleCases.ts'
import { recordCaseReading, recordSignalReading } from '#usecases/recordAccess.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { maySeeSignal } from './signal.ts'

/** Ids are unique over all kinds (a test guards the readable ones), so the first kind that knows the id is it. */
function findNode(context: Context, id: string) {
  const { viewer, deps } = context
  const { db } = deps
  const row = findCase(db, id)
  if (row) {
    if (!isVisible(viewer, row)) return null
    if (isInProgress(row)) recordCaseReading(deps, viewer, row.id)
    return { ...row, __typename: 'Case' as const }
  }
  const signal = findSignal(db, id)
  if (signal) {
    if (!maySeeSignal(context, signal)) return null
    recordSignalReading(deps, viewer, signal.id)
    return { ...signal, __typename: 'Signal' as const }
  }
  const thread = findThread(db, id)
  if (thread) return { ...thread, __typename: 'Thread' as const }
  const provision = findProvisions(db, [id])[0]
  if (provision) return { ...provision, __typename: 'Provision' as const }
  const regulation = findRegulations(db, [id])[0]
  if (regulation) return { ...regulation, __typename: 'Regulation' as const }
  return findTeamNode(context, id)
}

function findTeamNode({ viewer, deps: { db } }: Context, id: string) {
  const precedent = may(viewer, 'case.read-published') ? findPrecedents(db, [id])[0] : undefined
  if (precedent) return { ...precedent, __typename: 'Precedent' as const }
  const bottleneck = may(viewer, 'bottleneck.read') ? findBottleneck(db, id) : undefined
  if (bottleneck) return { ...bottleneck, __typename: 'Bottleneck' as const }
  const letter = may(viewer, 'letter.read') ? findLetter(db, id) : undefined
  if (letter) return { ...letter, __typename: 'Letter' as const }
  const organisation = may(viewer, 'people.manage') ? findOrganisation(db, id) : undefined
  return organisation ? { ...organisation, __typename: 'Organisation' as const } : null
}

export const nodeResolvers: { Query: Pick<NonNullable<Resolvers['Query']>, 'node'>; Node: object } = {
  Node: { __resolveType: (value: { readonly __typename: string }) => value.__typename },
  Query: { node: (_, { id }, context) => findNode(context, id) },
}
