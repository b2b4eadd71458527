// Merging, splitting and relating cases: what it would do, what it did, and where an address leads.
import { startOfMonth } from '#core/days.ts'
import { casesIn } from '#core/letter/casesIn.ts'
import { maySee } from '#core/permissions.ts'
import { isWholeSplit, oldest, type SplitPlan } from '#core/reshaping.ts'
import { type CaseRow, findCase } from '#db/cases.ts'
import { findCodings } from '#db/codings.ts'
import { findLetters, findLetterVersion } from '#db/letters.ts'
import * as rows from '#db/reshapings.ts'
import { isVisible } from '#db/visibleCases.ts'
import { authorize } from '#usecases/authorize.ts'
import { LABELLED, mergeCases } from '#usecases/mergeCases.ts'
import { relateCases } from '#usecases/relateCases.ts'
import { splitCase } from '#usecases/splitCase.ts'
import { unmergeCase } from '#usecases/unmergeCase.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'

type CaseFields = 'firstReceivedAt' | 'mergedInto' | 'mergedFrom' | 'splitFrom' | 'splitInto' | 'relations'

export const reshapingResolvers: {
  Case: Pick<NonNullable<Resolvers['Case']>, CaseFields>
  Query: Pick<NonNullable<Resolvers['Query']>, 'mergePreview' | 'splitPreview'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'mergeCases' | 'unmergeCase' | 'splitCase' | 'relateCases'
  >
} = {
  Case: {
    // As with the signals themselves: the day it came in is for who may know the sender.
    firstReceivedAt: async (row, _, { viewer, loaders }) => {
      const at = firstReceived(await loaders.signalsOfCase.load(row.id))
      return at === null || maySee(viewer, 'signal.organisation') ? at : startOfMonth(at)
    },
    mergedInto: (row, _, context) =>
      seen(context, row.mergedInto ? rows.livesOn(context.deps.db, row) : undefined),
    mergedFrom: (row, _, context) => allSeen(context, rows.findMergedInto(context.deps.db, row.id)),
    splitFrom: (row, _, context) =>
      seen(context, row.splitFrom ? findCase(context.deps.db, row.splitFrom) : undefined),
    splitInto: (row, _, context) => allSeen(context, rows.findSplitFrom(context.deps.db, row.id)),
    relations: (row, _, context) =>
      rows.findRelations(context.deps.db, row.id).flatMap(({ caseId, otherId, kind }) => {
        const other = seen(context, findCase(context.deps.db, caseId === row.id ? otherId : caseId))
        return other && other.status !== 'withdrawn' ? [{ kind, case: other }] : []
      }),
  },
  Query: {
    mergePreview: (_, { caseId, intoId }, context) => {
      authorize(actorOf(context), 'case.merge')
      const from = findCase(context.deps.db, caseId)
      const into = findCase(context.deps.db, intoId)
      return from && into && from.id !== into.id ? previewOf(context, from, into) : null
    },
    splitPreview: (_, { caseId, movingSignalIds, sharedSignalIds }, context) => {
      authorize(actorOf(context), 'case.split')
      const row = findCase(context.deps.db, caseId)
      return row ? splitPreviewOf(context, row, { moving: movingSignalIds, shared: sharedSignalIds }) : null
    },
  },
  Mutation: {
    mergeCases: (_, { input }, context) =>
      payload(context, mergeCases(context.deps, actorOf(context), input)),
    unmergeCase: (_, input, context) => payload(context, unmergeCase(context.deps, actorOf(context), input)),
    splitCase: (_, { input }, context) => payload(context, splitCase(context.deps, actorOf(context), input)),
    relateCases: (_, input, context) => payload(context, relateCases(context.deps, actorOf(context), input)),
  },
}

async function previewOf(context: Context, from: CaseRow, into: CaseRow) {
  const { viewer, loaders } = context
  const { db } = context.deps
  const [own, theirs] = await Promise.all([from, into].map(({ id }) => loaders.signalsOfCase.load(id)))
  const had = new Set(theirs?.map(({ signal }) => signal.id))
  const moved = own?.filter(({ signal }) => !had.has(signal.id)) ?? []
  const without = (all: readonly string[], kept: readonly string[]) => all.filter((id) => !kept.includes(id))
  return {
    from,
    into,
    signalsMoved: moved.length,
    signalsShared: (own?.length ?? 0) - moved.length,
    signalsAfter: had.size + moved.length,
    codingsKept: findCodings(db, [from.id]).filter(({ status }) => status === 'done').length,
    bottlenecks: without(rows.findBottleneckIds(db, from.id), rows.findBottleneckIds(db, into.id)).length,
    precedents: without(rows.findPrecedentIds(db, from.id), rows.findPrecedentIds(db, into.id)).length,
    firstReceivedAt: maySee(viewer, 'signal.organisation')
      ? firstReceived([...(own ?? []), ...(theirs ?? [])])
      : null,
    letterYears: letterYearsOf(context, from),
    leavesSearch: from.status === 'published',
    canRelabel: LABELLED.includes(into.status),
  }
}

async function splitPreviewOf(context: Context, row: CaseRow, plan: SplitPlan) {
  const { viewer, loaders } = context
  const { db } = context.deps
  const signals = await loaders.signalsOfCase.load(row.id)
  const ids = signals.map(({ signal }) => signal.id)
  if (!isWholeSplit(ids, plan)) return null
  const named = [...plan.moving, ...plan.shared]
  return {
    signalsLeft: ids.length - plan.moving.length,
    signalsNew: named.length,
    firstReceivedAt: maySee(viewer, 'signal.organisation')
      ? firstReceived(signals.filter(({ signal }) => named.includes(signal.id)))
      : null,
    codingsKept: findCodings(db, [row.id]).filter(({ status }) => status === 'done').length,
    bottlenecks: rows.findBottleneckIds(db, row.id).length,
    precedents: rows.findPrecedentIds(db, row.id).length,
    letterYears: letterYearsOf(context, row),
    canRelabel: LABELLED.includes(row.status),
  }
}

/** The years of the frozen letters that rest on a case. */
const letterYearsOf = ({ deps: { db } }: Context, row: CaseRow): readonly number[] =>
  findLetters(db).flatMap((letter) => {
    const version =
      letter.status === 'frozen' ? findLetterVersion(db, letter.id, letter.currentVersion) : undefined
    return version && casesIn(version.draft).has(row.id) ? [letter.year] : []
  })

function firstReceived(
  signals: readonly { readonly signal: { readonly submittedAt: string } }[],
): string | null {
  const [first, ...others] = signals.map(({ signal }) => signal.submittedAt)
  return first === undefined ? null : oldest(first, ...others)
}

const seen = ({ viewer }: Context, row: CaseRow | undefined): CaseRow | null =>
  row && isVisible(viewer, row) ? row : null
const allSeen = ({ viewer }: Context, cases: readonly CaseRow[]): readonly CaseRow[] =>
  cases.filter((row) => isVisible(viewer, row))

const payload = ({ deps }: Context, result: ReturnType<typeof mergeCases>) => ({
  case: found(result, (id) => findCase(deps.db, id)),
  problems: problemsOf(result),
})
