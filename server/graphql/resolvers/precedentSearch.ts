// Finding rulings, reports and policy rules, in the same box as cases, and the cases beside each.
import type { PrecedentKind } from '#core/codes.ts'
import { enumKey } from '#core/enumKey.ts'
import { LABELS } from '#core/labels.nl.ts'
import { findPrecedents } from '#db/law.ts'
import { authorize } from '#usecases/authorize.ts'
import { connectionOf, pageOf } from '../connection.ts'
import { actorOf } from '../context.ts'
import type { Resolvers } from '../generated.ts'

/** More are not looked at: what was decided before is a list of hundreds, not of thousands. */
const LOOKED_AT_MAX = 2_000

export const precedentSearchResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'precedentSearch'>
} = {
  Query: {
    precedentSearch: async (_, { words, filter, first, after }, context) => {
      authorize(actorOf(context), 'case.read-published')
      const page = pageOf({ first: first ?? null, after: after ?? null })
      const { hits } = await context.search.search({
        words,
        kind: 'precedent',
        visible: ['published'],
        filter: { provisionIds: filter?.provisionIds ?? null, threadIds: filter?.threadIds ?? null },
        limit: LOOKED_AT_MAX,
      })
      const rows = new Map(
        findPrecedents(
          context.deps.db,
          hits.map(({ id }) => id),
        ).map((row) => [row.id, row]),
      )
      const found = hits.flatMap(({ id }) => rows.get(id) ?? [])
      const wanted = filter?.kinds?.length ? found.filter(({ kind }) => filter.kinds?.includes(kind)) : found
      return {
        ...connectionOf(page, wanted.slice(page.offset, page.offset + page.limit), wanted.length),
        kinds: Object.entries(LABELS.precedentKind).map(([code, label]) => ({
          value: enumKey(code),
          label,
          count: found.filter(({ kind }: { kind: PrecedentKind }) => kind === code).length,
          parent: null,
        })),
      }
    },
  },
}
