// Cases: what each viewer sees of one, and what may be done with it.
import { CODERS_NEEDED } from '#core/coding.ts'
import { startOfDay, startOfMonth } from '#core/days.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import { type Action, may, maySee } from '#core/permissions.ts'
import { findOpenPairs } from '#db/caseRepeats.ts'
import { type CaseRow, caseReference, findCase, findCaseByReference, findCaseVersions } from '#db/cases.ts'
import { findCoding } from '#db/codings.ts'
import { findPrecedentsNear } from '#db/law.ts'
import { findMainThread } from '#db/threadUse.ts'
import {
  countVisibleCases,
  findVisibleCases,
  isInProgress,
  isReconsidered,
  isVisible,
  visibleStatuses,
} from '#db/visibleCases.ts'
import { findWaiting } from '#db/work.ts'
import { similarToCase } from '#search/similarCases.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { instantOf } from '#usecases/deps.ts'
import { editCase } from '#usecases/editCase.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { recordCaseReading } from '#usecases/recordAccess.ts'
import { reopenCase } from '#usecases/reopenCase.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { countableCodings, hasPlaceToCode, isBlind, maySeeLink } from '../blindness.ts'
import { connectionOf, pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { namedLawOf } from '../namedLaw.ts'
import { found, problemsOf } from '../payload.ts'
import { noteCase } from '../readings.ts'
import { presentChoices, presentRisk } from '../risk.ts'
import { presentSimilar } from '../similar.ts'
import { suggestionsFor } from '../suggestions.ts'
import { maySeeSignal } from './signal.ts'

const CASE_ACTIONS = [
  'case.code',
  'case.adjudicate',
  'case.reopen',
  'case.edit',
  'case.coarsen',
  'case.publish',
  'case.withdraw',
  'case.merge',
  'case.unmerge',
  'case.split',
  'case.relate',
] as const satisfies readonly Action[]

const WITHDRAWN_TEXT = 'Deze casus is ingetrokken.'
const MERGED_TEXT = 'Deze casus is samengevoegd met een andere casus.'

/** A text of a case, or what stands in its place when the case no longer stands on its own. */
function textOf(context: Context, row: CaseRow, text: string): string {
  noteCase(context, row)
  return unlessWithdrawn(row, text, row.mergedInto ? MERGED_TEXT : WITHDRAWN_TEXT)
}

/** What a withdrawn case still says: that it was here, and no more. */
const unlessWithdrawn = <T, U>(row: CaseRow, value: T, instead: U): T | U =>
  row.status === 'withdrawn' ? instead : value

/** The fields about the person, which a tombstone does not show. */
const QUIET_FIELDS = [
  'household',
  'ageBand',
  'benefit',
  'severity',
  'duration',
  'amountBand',
  'grave',
  'disproportionate',
  'unintended',
  'attributable',
  'tailoring',
  'remedyKind',
  'legalGround',
  'culpability',
  'enforcementPhase',
  'preventive',
] as const

const quietFields = Object.fromEntries(
  QUIET_FIELDS.map((field) => [field, (row: CaseRow) => unlessWithdrawn(row, row[field], null)]),
)

export const caseResolvers: Pick<Resolvers, 'Case' | 'CaseVersion'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'case' | 'cases' | 'nextToCode' | 'reconsidered'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'adjudicateCase'
    | 'coarsenCase'
    | 'editCase'
    | 'linkPrecedent'
    | 'publishCase'
    | 'reopenCase'
    | 'withdrawCase'
  >
} = {
  Case: {
    ...quietFields,
    reference: caseReference,
    title: (row, _, context) => textOf(context, row, row.title),
    summary: (row, _, context) => textOf(context, row, row.summary),
    narrative: (row, _, context) => textOf(context, row, row.narrative),
    wouldHaveHelped: (row, _, context) => {
      noteCase(context, row)
      return unlessWithdrawn(row, row.wouldHaveHelped, null)
    },
    namedLaw: (row, _, context) => namedLawOf(context, row),
    period: (row) => unlessWithdrawn(row, row.period, String(row.year)),
    outcome: (row) => unlessWithdrawn(row, row.outcome, 'onbekend'),
    // The moment a case was made or published tells which came in together, and so from one sender.
    createdAt: (row, _, { viewer }) =>
      maySee(viewer, 'signal.organisation') ? row.createdAt : startOfMonth(row.createdAt),
    publishedAt: (row, _, { viewer }) =>
      row.publishedAt === null || maySee(viewer, 'signal.organisation')
        ? row.publishedAt
        : startOfDay(row.publishedAt),
    province: (row, _, { viewer }) =>
      maySee(viewer, 'place') ? unlessWithdrawn(row, row.province, null) : null,
    municipalitySize: (row, _, { viewer }) =>
      maySee(viewer, 'place.size') ? unlessWithdrawn(row, row.municipalitySize, null) : null,
    circumstance: (row, _, { viewer }) =>
      maySee(viewer, 'case.circumstance') ? unlessWithdrawn(row, row.circumstance, null) : null,
    lifeEvents: async (row, _, { viewer, loaders }) =>
      maySee(viewer, 'case.life-events')
        ? unlessWithdrawn(
            row,
            (await loaders.lifeEventsOfCase.load(row.id)).map(({ lifeEvent }) => lifeEvent),
            [],
          )
        : [],
    tags: (row, _, { loaders }) => unlessWithdrawn(row, loaders.tagsOfCase.load(row.id), []),
    threads: async (row, _, { loaders }) => {
      const ids = (await loaders.tagsOfCase.load(row.id)).flatMap((tag) => tag.threadId ?? [])
      return present(await Promise.all(unlessWithdrawn(row, ids, []).map((id) => loaders.thread.load(id))))
    },
    provisions: async (row, _, { loaders }) => {
      const ids = (await loaders.tagsOfCase.load(row.id)).flatMap((tag) => tag.provisionId ?? [])
      return present(await Promise.all(unlessWithdrawn(row, ids, []).map((id) => loaders.provision.load(id))))
    },
    signalCount: async (row, _, { loaders }) => {
      const [counted] = await loaders.signalCountOfCase.load(row.id)
      return unlessWithdrawn(row, counted?.signals ?? 0, 0)
    },
    signals: async (row, _, context) => {
      const links = (await context.loaders.signalsOfCase.load(row.id)).filter(({ signal }) =>
        maySeeSignal(context, signal),
      )
      const seen = await Promise.all(links.map(({ linkedBy }) => maySeeLink(context, row, linkedBy)))
      return links.filter((_, index) => seen[index]).map(({ signal }) => signal)
    },
    organisationKinds: async (row, _, { loaders }) => {
      if (row.status === 'withdrawn') return []
      const signals = await loaders.signalsOfCase.load(row.id)
      const organisations = present(
        await Promise.all(signals.map(({ signal }) => loaders.organisation.load(signal.organisationId))),
      )
      const tellable = loaders.tellableKinds()
      return [...new Set(organisations.map(({ kind }) => kind))].filter((kind) => tellable.has(kind)).sort()
    },
    myCoding: async (row, _, { viewer, loaders }) =>
      (await loaders.codingsOfCase.load(row.id)).find((coding) => coding.coderId === viewer?.personId) ??
      null,
    codings: async (row, _, { viewer, loaders }) => {
      if (!may(viewer, 'case.read-in-progress') || row.status === 'coding') return []
      const codings = await loaders.codingsOfCase.load(row.id)
      // A case that was merged while it was being coded may yet go back to its coders.
      const settled = codings.filter(({ status }) => status === 'done').length >= CODERS_NEEDED
      return row.mergedInto === null || settled ? codings : []
    },
    codingsDone: async (row, _, context) =>
      (await countableCodings(context, row)).filter((coding) => coding.status === 'done').length,
    decision: async (row, _, { viewer, loaders }) => {
      const [decision] = may(viewer, 'case.read-in-progress') ? await loaders.decisionOfCase.load(row.id) : []
      if (!decision) return null
      const reasons = (await loaders.reasonsOfDecision.load(row.id)).map((each) => ({
        ...each,
        label: CODING_ITEM_LABELS[each.item],
      }))
      return { ...decision, reasons, discussions: await loaders.discussionsOfCase.load(row.id) }
    },
    stepChecks: async (row, _, { viewer, loaders }) =>
      may(viewer, 'case.read-in-progress') ? loaders.stepChecksOf.load(row.id) : [],
    versions: (row, _, { viewer, deps }) =>
      may(viewer, 'case.read-in-progress') ? [...findCaseVersions(deps.db, row.id)] : [],
    suggestions: async (row, _, context) => {
      const { viewer } = context
      if (row.status === 'withdrawn' || !may(viewer, 'case.read-in-progress')) return null
      if (await isBlind(context, row)) return null
      noteCase(context, row)
      return suggestionsFor(context, row)
    },
    similar: (row, { first }, context) => {
      if (row.status === 'withdrawn') return []
      const { limit } = pageOf({ first: first ?? 5 })
      // A case that comes back is not pointed out by the case it repeats, nor the other way round.
      const twin = findOpenPairs(context.deps.db, [row.id]).get(row.id)
      const { db } = context.deps
      const visible = visibleStatuses(context.viewer)
      // More than are shown, as circumstances in common may move a case up.
      const similar = similarToCase(db, row.id, visible, 2 * limit + 1, findMainThread(db, row.id))
      const others = similar.filter(({ caseId }) => caseId !== twin)
      return presentSimilar(context, others, row, limit)
    },
    precedents: async (row, _, { deps, loaders }) => {
      if (row.status === 'withdrawn') return []
      const tags = await loaders.tagsOfCase.load(row.id)
      return findPrecedentsNear(deps.db, {
        caseId: row.id,
        threadIds: tags.flatMap((tag) => (tag.main && tag.threadId) || []),
        provisionIds: tags.flatMap((tag) => tag.provisionId ?? []),
      })
    },
    risk: (row, { after }, { deps, viewer }) =>
      may(viewer, 'case.read-in-progress') && row.status !== 'withdrawn'
        ? presentRisk(deps.db, viewer, { combination: row, counted: true, after, subject: {} })
        : null,
    coarsenings: (row, _, { viewer }) =>
      may(viewer, 'case.read-in-progress') && row.status !== 'withdrawn'
        ? [...presentChoices(viewer, row, {})]
        : [],
    actions: async (row, _, context) => {
      const allowed = CASE_ACTIONS.filter(
        (action) =>
          may(context.viewer, action, { caseStatus: row.status }) &&
          (action !== 'case.unmerge' || row.mergedInto !== null),
      )
      if (!allowed.includes('case.code') || (await hasPlaceToCode(context, row))) return allowed
      return allowed.filter((action) => action !== 'case.code')
    },
  },
  CaseVersion: {},
  Query: {
    cases: (_, { filter, first, after }, context) => {
      const page = pageOf({ first: first ?? null, after: after ?? null })
      const { db } = context.deps
      const rows = findVisibleCases(db, context.viewer, filter ?? {}, page.limit, page.offset)
      return connectionOf(page, rows, countVisibleCases(db, context.viewer, filter ?? {}))
    },
    case: (_, { id, reference }, { deps, viewer }) => {
      const row = id ? findCase(deps.db, id) : reference ? findCaseByReference(deps.db, reference) : undefined
      if (!row) return null
      const ownWork = viewer !== null && findCoding(deps.db, row.id, viewer.personId) !== undefined
      if (!ownWork && !isVisible(viewer, row)) return null
      if (isInProgress(row)) recordCaseReading(deps, viewer, row.id)
      return row
    },
    reconsidered: (_, { reference }, { deps, viewer }) => {
      if (!may(viewer, 'case.read-published')) return false
      const row = findCaseByReference(deps.db, reference)
      return row !== undefined && isReconsidered(row)
    },
    // In the order of the queue, so that what is urgent or due first comes first and what was set aside last.
    nextToCode: (_, __, context) => {
      if (!may(context.viewer, 'case.code')) return null
      const { db } = context.deps
      const [next] = findWaiting(db, actorOf(context), 'code', instantOf(context.deps), 1)
      return next ? (findCase(db, next.id) ?? null) : null
    },
  },
  Mutation: {
    adjudicateCase: (_, { input }, context) =>
      payload(context, adjudicateCase(context.deps, actorOf(context), input)),
    coarsenCase: (_, { input }, context) =>
      payload(context, coarsenCase(context.deps, actorOf(context), input)),
    editCase: (_, { input }, context) => payload(context, editCase(context.deps, actorOf(context), input)),
    linkPrecedent: (_, input, context) =>
      payload(context, linkPrecedent(context.deps, actorOf(context), input)),
    publishCase: (_, input, context) => payload(context, publishCase(context.deps, actorOf(context), input)),
    reopenCase: (_, input, context) => payload(context, reopenCase(context.deps, actorOf(context), input)),
    withdrawCase: (_, input, context) =>
      payload(context, withdrawCase(context.deps, actorOf(context), input)),
  },
}

const payload = ({ deps }: Context, result: ReturnType<typeof publishCase>) => ({
  case: found(result, (id) => findCase(deps.db, id)),
  problems: problemsOf(result),
})

const present = <T>(rows: readonly (T | null)[]): readonly T[] => rows.flatMap((row) => row ?? [])
