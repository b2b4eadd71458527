// Signals: who may see which, and what may be done with one.
import { ANONYMITY_CHECKLIST, type ChecklistAnswers } from '#core/checklist.ts'
import { startOfDay, startOfMonth } from '#core/days.ts'
import type { Stretch } from '#core/deidentify/span.ts'
import { checklistItemLabels } from '#core/labels/codebook.nl.ts'
import { type Action, may, maySee, unreadStates } from '#core/permissions.ts'
import { type AnsweredPlace, type PlaceAnswer, placesIn, SIGNAL_TEXTS } from '#core/signalPlaces.ts'
import { countSignals, findSignal, findSignals, type SignalRow, signalSubject } from '#db/signals.ts'
import { isVisible } from '#db/visibleCases.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { recordSignalReading } from '#usecases/recordAccess.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { maySeeLink } from '../blindness.ts'
import { connectionOf, pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { rareWordsOf } from '../rareWords.ts'
import { noteSignal } from '../readings.ts'
import { presentChoices, presentRisk } from '../risk.ts'
import { ANSWER_KEPT, COARSENED_TEXT, coarsenedCases, combinationShown } from '../signalShown.ts'

/** Whether the viewer may see a signal: the team what it may read, a submitter those of the own organisation. */
export const maySeeSignal = ({ viewer }: Context, row: SignalRow): boolean =>
  may(viewer, 'signal.read', signalSubject(row)) ||
  (may(viewer, 'signal.read-own') && row.organisationId === viewer?.organisationId)

/** A text of a signal, unless it would tell what the chair made coarser. */
async function textOf(context: Context, row: SignalRow, text: string): Promise<string> {
  noteSignal(context, row)
  return (await coarsenedCases(context, row)).length > 0 ? COARSENED_TEXT : text
}

const SIGNAL_ACTIONS = [
  'signal.answer',
  'signal.revise',
  'signal.withdraw',
  'signal.check',
  'signal.triage',
] as const satisfies readonly Action[]

export const signalResolvers: Pick<Resolvers, 'Signal' | 'SignalCheck' | 'SignalMessage'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'signal' | 'signals'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    'submitSignal' | 'reviseSignal' | 'answerQuestion' | 'withdrawSignal' | 'checkSignal' | 'triageSignal'
  >
} = {
  Signal: {
    title: async (row, _, context) => {
      noteSignal(context, row)
      // The chair, who can split a case, has to tell its signals apart.
      const [coarsened] = may(context.viewer, 'case.split') ? [] : await coarsenedCases(context, row)
      return coarsened?.title ?? row.title
    },
    narrative: (row, _, context) => textOf(context, row, row.narrative),
    harshEffect: (row, _, context) => textOf(context, row, row.harshEffect),
    wouldHaveHelped: (row, _, context) =>
      row.wouldHaveHelped === null ? null : textOf(context, row, row.wouldHaveHelped),
    period: async (row, _, context) => (await combinationShown(context, row)).period,
    household: async (row, _, context) => (await combinationShown(context, row)).household,
    ageBand: async (row, _, context) => (await combinationShown(context, row)).ageBand,
    benefit: async (row, _, context) => (await combinationShown(context, row)).benefit,
    reference: (row, _, { viewer }) =>
      maySee(viewer, 'signal.reference', signalSubject(row)) ? row.reference : null,
    province: async (row, _, context) =>
      maySee(context.viewer, 'place') ? (await combinationShown(context, row)).province : null,
    municipalitySize: async (row, _, context) =>
      maySee(context.viewer, 'place.size', signalSubject(row))
        ? (await combinationShown(context, row)).municipalitySize
        : null,
    circumstance: async (row, _, context) =>
      maySee(context.viewer, 'case.circumstance', signalSubject(row))
        ? (await combinationShown(context, row)).circumstance
        : null,
    regulation: (row, _, { loaders }) =>
      row.regulationId ? loaders.regulation.load(row.regulationId) : null,
    provisions: async (row, _, { loaders }) =>
      (await loaders.provisionsOfSignal.load(row.id)).map(({ provision }) => provision),
    organisation: (row, _, { viewer, loaders }) =>
      maySee(viewer, 'signal.organisation', signalSubject(row))
        ? loaders.organisation.load(row.organisationId)
        : null,
    organisationKind: async (row, _, { viewer, loaders }) => {
      const kind = (await loaders.organisation.load(row.organisationId))?.kind
      const told = maySee(viewer, 'signal.organisation', signalSubject(row))
      return kind && (told || loaders.tellableKinds().has(kind)) ? kind : null
    },
    // The day on which a signal came in shows which ones came together, and so from one sender.
    submittedAt: (row, _, { viewer }) =>
      maySee(viewer, 'signal.organisation', signalSubject(row))
        ? row.submittedAt
        : startOfMonth(row.submittedAt),
    // A sender may answer several questions in one go; which ones were, the moment would tell.
    messages: async (row, _, context) => {
      const { viewer, loaders } = context
      noteSignal(context, row)
      if ((await coarsenedCases(context, row)).length > 0) return []
      const messages = await loaders.messagesOfSignal.load(row.id)
      return maySee(viewer, 'signal.organisation', signalSubject(row))
        ? messages
        : messages.map((each) => (each.kind === 'answer' ? { ...each, at: startOfDay(each.at) } : each))
    },
    cases: async (row, _, context) => {
      const links = (await context.loaders.casesOfSignal.load(row.id)).filter((link) =>
        isVisible(context.viewer, link.case),
      )
      const seen = await Promise.all(links.map((link) => maySeeLink(context, link.case, link.linkedBy)))
      return links.filter((_, index) => seen[index]).map((link) => link.case)
    },
    marks: async (row, _, context) => ((await coarsenedCases(context, row)).length > 0 ? [] : placesIn(row)),
    likenesses: async (row, _, { viewer, loaders }) =>
      (await loaders.likenessesOfSignal.load(row.id)).filter((said) => isVisible(viewer, said.case)),
    rareWords: (row, _, context) => {
      const { deps, viewer } = context
      if (!may(viewer, 'signal.read') || row.status === 'linked') return []
      noteSignal(context, row)
      return rareWordsOf(deps.db, viewer, row)
    },
    contentHash: (row, _, { viewer }) => (may(viewer, 'signal.read') ? row.contentHash : null),
    checks: async (row, _, context) => {
      if (!may(context.viewer, 'signal.read')) return []
      const checks = await context.loaders.checksOfSignal.load(row.id)
      // A remark could tell what the chair made coarser, as the messages could.
      const withheld = (await coarsenedCases(context, row)).length > 0
      // What had to go from a text stands in what was said of it when it was sent back.
      const readsUnchecked = maySee(context.viewer, 'signal.unchecked-answer', signalSubject(row))
      return checks.map((check) =>
        withheld || (!readsUnchecked && check.verdict === 'returned') ? { ...check, note: null } : check,
      )
    },
    // By whom and when a signal was placed tells of a case that is still being coded, as its cases do.
    stepChecks: async (row, _, context) => {
      if (!may(context.viewer, 'signal.read')) return []
      const links = await context.loaders.casesOfSignal.load(row.id)
      const seen = await Promise.all(links.map((link) => maySeeLink(context, link.case, link.linkedBy)))
      return seen.every(Boolean) ? context.loaders.stepChecksOf.load(row.id) : []
    },
    risk: (row, { after }, { deps, viewer }) =>
      row.status === 'linked'
        ? null
        : presentRisk(deps.db, viewer, {
            combination: row,
            counted: row.status === 'checked' || row.status === 'questioned',
            after,
            subject: signalSubject(row),
          }),
    coarsenings: async (row, _, context) =>
      presentChoices(context.viewer, await combinationShown(context, row), signalSubject(row)),
    actions: (row, _, { viewer }) =>
      SIGNAL_ACTIONS.filter((action) => may(viewer, action, signalSubject(row))),
  },
  SignalCheck: {
    confirmed: ({ verdict }) => verdict === 'confirmed',
    placesKept: ({ places }) => places.length,
    by: async ({ checkedBy }, _, { loaders }) => {
      const person = await loaders.person.load(checkedBy)
      if (!person) throw new Error('a check by nobody')
      return person
    },
    notInOrder: ({ checklist }) =>
      ANONYMITY_CHECKLIST.filter((item) => checklist[item] === false).map(
        (item) => checklistItemLabels[item],
      ),
  },
  SignalMessage: {
    kind: ({ kind }) => (kind === 'question' ? 'QUESTION' : kind === 'answer' ? 'ANSWER' : 'DECISION'),
    fromTeam: ({ kind }) => kind !== 'answer',
    body: async ({ kind, body, signalId }, _, { viewer, deps, loaders }) => {
      const signal = findSignal(deps.db, signalId)
      if (signal && maySee(viewer, 'signal.unchecked-answer', signalSubject(signal))) return body
      if (kind === 'answer') return ANSWER_KEPT
      const checks = await loaders.checksOfSignal.load(signalId)
      return checks.some(({ verdict, note }) => verdict === 'returned' && note === body) ? ANSWER_KEPT : body
    },
  },
  Query: {
    signals: (_, { filter, first, after }, context) => {
      const viewer = actorOf(context)
      const all = may(viewer, 'signal.read') && !filter?.own
      if (!all && !may(viewer, 'signal.read-own')) throw new ForbiddenError('signal.read')
      const selection = {
        organisationId: all ? undefined : viewer.organisationId,
        statuses: filter?.statuses,
        unreadOfOthers: all ? { by: viewer.organisationId, statuses: unreadStates(viewer) } : undefined,
        knowsSender: maySee(viewer, 'signal.organisation'),
      }
      const page = pageOf({ first: first ?? null, after: after ?? null })
      const { db } = context.deps
      return connectionOf(
        page,
        findSignals(db, selection, page.limit, page.offset),
        countSignals(db, selection),
      )
    },
    signal: (_, { id }, context) => {
      const row = findSignal(context.deps.db, id)
      if (!row || !maySeeSignal(context, row)) return null
      recordSignalReading(context.deps, context.viewer, row.id)
      return row
    },
  },
  Mutation: {
    submitSignal: (_, { input, draftId }, context) =>
      payload(context, submitSignal(context.deps, actorOf(context), input, { draftId })),
    reviseSignal: (_, input, context) =>
      payload(context, reviseSignal(context.deps, actorOf(context), input)),
    answerQuestion: (_, input, context) =>
      payload(context, answerQuestion(context.deps, actorOf(context), input)),
    withdrawSignal: (_, input, context) =>
      payload(context, withdrawSignal(context.deps, actorOf(context), input)),
    checkSignal: (_, { input }, context) =>
      payload(
        context,
        checkSignal(context.deps, actorOf(context), {
          ...input,
          answers: answersOf(input.answers),
          places: placesOf(input.places ?? []),
        }),
      ),
    triageSignal: (_, { input }, context) => {
      const result = triageSignal(context.deps, actorOf(context), input)
      const signal = found(result, ({ signalId }) => findSignal(context.deps.db, signalId))
      return { signal, problems: problemsOf(result) }
    },
  },
}

const payload = ({ deps }: Context, result: ReturnType<typeof withdrawSignal>) => ({
  signal: found(result, (id) => findSignal(deps.db, id)),
  problems: problemsOf(result),
})

/** The answers to places; those in a text that a signal does not have are left out. */
const placesOf = (answers: readonly (Stretch & { readonly field: string; readonly answer: PlaceAnswer })[]) =>
  answers.flatMap(({ field: name, start, end, answer }): readonly AnsweredPlace[] => {
    const field = SIGNAL_TEXTS.find((text) => text === name)
    return field ? [{ field, start, end, answer }] : []
  })

/** The answers by point; a point that is not on the list is left out. */
const answersOf = (answers: readonly { readonly item: string; readonly ok: boolean }[]): ChecklistAnswers =>
  Object.fromEntries(
    ANONYMITY_CHECKLIST.flatMap((item) => {
      const answer = answers.find((given) => given.item === item)
      return answer ? [[item, answer.ok]] : []
    }),
  )
