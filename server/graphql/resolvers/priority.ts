// The order of bottlenecks by the published formula, and what the chair sets about it.
import { letterMay } from '#core/letter/lifeCycle.ts'
import { maySee } from '#core/permissions.ts'
import { overruled, PRIORITY_PARTS, type PriorityPart, rank, sensitivity } from '#core/priority/priority.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import { findOrderForYear, proposedOrder } from '#db/letterOrders.ts'
import { findLetterStage } from '#db/letterSteps.ts'
import { findLetters, findLetterVersion } from '#db/letters.ts'
import { readPlaces, readPriorityFacts, readWeights } from '#db/priorities.ts'
import { authorize } from '#usecases/authorize.ts'
import { todayOf } from '#usecases/deps.ts'
import { givePlace, setPriorityWeights } from '#usecases/setPriorities.ts'
import { settleLetterOrder } from '#usecases/settleLetterOrder.ts'
import { actorOf, type Context } from '../context.ts'
import type { PriorityPart as ApiPart, Resolvers } from '../generated.ts'
import { problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'

export const priorityResolvers: {
  Query: Pick<NonNullable<Resolvers['Query']>, 'priorities' | 'letterOrders'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'setPriorityWeights' | 'givePriorityPlace' | 'settleLetterOrder'
  >
} = {
  Query: {
    priorities: (_, __, context) => {
      authorize(actorOf(context), 'bottleneck.read')
      return tableOf(context)
    },
    letterOrders: (_, __, context) => {
      authorize(actorOf(context), 'bottleneck.read')
      return ordersOf(context)
    },
  },
  Mutation: {
    setPriorityWeights: (_, { input }, context) =>
      payload(context, setPriorityWeights(context.deps, actorOf(context), input)),
    givePriorityPlace: (_, { input }, context) =>
      payload(context, givePlace(context.deps, actorOf(context), input)),
    settleLetterOrder: (_, { input }, context) => {
      const result = settleLetterOrder(context.deps, actorOf(context), input)
      return { orders: result.ok ? ordersOf(context) : null, problems: problemsOf(result) }
    },
  },
}

const API_PARTS = {
  severity: 'SEVERITY',
  extent: 'EXTENT',
  growth: 'GROWTH',
  sources: 'SOURCES',
  feasibility: 'FEASIBILITY',
  yearsOpen: 'YEARS_OPEN',
} as const satisfies Record<PriorityPart, ApiPart>

function payload(context: Context, result: Parameters<typeof problemsOf>[0] & { readonly ok: boolean }) {
  return { priorities: result.ok ? tableOf(context) : null, problems: problemsOf(result) }
}

/** Who may not see where cases come from gets no number of sources, nor a score from which it would follow. */
function tableOf({ deps, viewer }: Context) {
  const year = Number(todayOf(deps).slice(0, 4))
  const facts = readPriorityFacts(deps.db, year)
  const weights = readWeights(deps.db)
  const scored = rank(facts, weights)
  const given = readPlaces(deps.db)
  const placed = viewer !== null && maySee(viewer, 'place')
  const rowOf = new Map(findBottlenecks(deps.db).map((row) => [row.id, row]))
  const byFormula = scored.map(({ id }) => id)
  return {
    year,
    weights,
    rows: overruled(byFormula, given).map((id, at) => {
      const each = sure(scored.find((one) => one.id === id))
      return {
        bottleneck: sure(rowOf.get(id)),
        place: at + 1,
        formulaPlace: byFormula.indexOf(id) + 1,
        score: placed ? each.score : null,
        parts: PRIORITY_PARTS.map((part) => ({
          part: API_PARTS[part],
          value: part === 'sources' && !placed ? null : each.parts[part],
        })),
        reason: given.find((one) => one.id === id)?.reason ?? null,
      }
    }),
    shifts: sensitivity(facts, weights).map(({ part, moved, ...shift }) => ({
      ...shift,
      part: API_PARTS[part],
      moved: moved.map((id) => sure(rowOf.get(id)).number),
    })),
  }
}

/** The order for each letter that may still change. */
function ordersOf({ deps }: Context) {
  const rowOf = new Map(findBottlenecks(deps.db).map((row) => [row.id, row]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? [])
  return findLetters(deps.db).flatMap((letter) => {
    const current = findLetterVersion(deps.db, letter.id, letter.currentVersion)
    if (!current || !letterMay('letter.draft', findLetterStage(deps.db, letter.id))) return []
    const settled = findOrderForYear(deps.db, letter.year)
    return {
      year: letter.year,
      bottlenecks: named(proposedOrder(deps.db, current.draft).bottleneckIds),
      settled: settled ? named(settled.bottleneckIds) : null,
      settledAt: settled?.at ?? null,
    }
  })
}
