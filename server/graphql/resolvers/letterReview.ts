// A letter on its way: its steps, remarks, signatures, and what changed between versions.

import { comparedVersions } from '#core/letter/compare.ts'
import { keepEdits } from '#core/letter/keepEdits.ts'
import { ACTION_OF, letterMay, obstaclesTo, signatoryOf } from '#core/letter/lifeCycle.ts'
import { chaptersOf, signOffState, withDissent } from '#core/letter/signOff.ts'
import { LETTER_STEPS, SIGNATORIES } from '#core/letterCodes.ts'
import { may } from '#core/permissions.ts'
import { readQuotable } from '#db/exampleFacts.ts'
import { findLetterComments } from '#db/letterComments.ts'
import { findSignOffs, type LetterSignOffRow } from '#db/letterSignOffs.ts'
import { findLetterStage, findLetterSteps } from '#db/letterSteps.ts'
import { findLetterByYear, type LetterRow } from '#db/letters.ts'
import { authorize } from '#usecases/authorize.ts'
import { commentOnLetter, resolveLetterComment } from '#usecases/commentOnLetter.ts'
import { todayOf } from '#usecases/deps.ts'
import { chapterHash } from '#usecases/letterHash.ts'
import { findObstacles, secretNamesIn } from '#usecases/letterObstacles.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { addLetterParagraph, removeLetterParagraph } from '#usecases/ownParagraphs.ts'
import { readLetterVersion } from '#usecases/readLetterVersion.ts'
import { signLetter } from '#usecases/signLetter.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { comparedDrafts, comparedVersionsOf } from '../letterCompared.ts'
import { requestError } from '../requestError.ts'
import { sure } from '../sure.ts'
import { letterPayload } from './letter.ts'

/** How a partner stands to a chapter; without a row when it said nothing. */
export interface ShownSignOff {
  readonly partner: LetterSignOffRow['partner']
  readonly state: ReturnType<typeof signOffState>
  readonly row: LetterSignOffRow | undefined
}

const newestOf = (context: Context, letter: LetterRow) =>
  sure(readLetterVersion(context.deps, actorOf(context), letter, letter.currentVersion))

export const letterReviewResolvers: Pick<Resolvers, 'LetterStepTaken' | 'LetterComment' | 'LetterSignOff'> & {
  Letter: Pick<
    NonNullable<Resolvers['Letter']>,
    | 'stage'
    | 'steps'
    | 'nextSteps'
    | 'toldBefore'
    | 'secretBottlenecks'
    | 'comments'
    | 'chapters'
    | 'signingFor'
  >
  Query: Pick<NonNullable<Resolvers['Query']>, 'letterComparison' | 'letterRenewal'>
  Mutation: Pick<
    NonNullable<Resolvers['Mutation']>,
    | 'moveLetter'
    | 'addLetterParagraph'
    | 'removeLetterParagraph'
    | 'commentOnLetter'
    | 'resolveLetterComment'
    | 'signLetter'
  >
} = {
  Letter: {
    stage: ({ id }, _, { deps }) => findLetterStage(deps.db, id),
    steps: ({ id }, _, { deps }) => findLetterSteps(deps.db, id),
    nextSteps: (row, _, context) => {
      const stage = findLetterStage(context.deps.db, row.id)
      const possible = LETTER_STEPS.filter((step) => letterMay(ACTION_OF[step], stage))
      if (possible.length === 0) return []
      const present = findObstacles(
        context.deps.db,
        newestOf(context, row),
        context.loaders.composedLetter(row.year, todayOf(context.deps)),
      )
      return possible.map((step) => ({ step, obstacles: obstaclesTo(step, present) }))
    },
    toldBefore: ({ id, year }, _, { deps, viewer, loaders }) =>
      may(viewer, 'letter.freeze', { letterStage: findLetterStage(deps.db, id) })
        ? (loaders.composedLetter(year, todayOf(deps)).toldBefore ?? [])
        : [],
    secretBottlenecks: (row, _, context) => {
      const stage = findLetterStage(context.deps.db, row.id)
      const isOut = !letterMay('letter.draft', stage) && !letterMay('letter.send', stage)
      return isOut ? [] : secretNamesIn(context.deps.db, newestOf(context, row).draft)
    },
    comments: ({ id }, _, { deps }) => findLetterComments(deps.db, id),
    chapters: (row, _, context) => {
      const signOffs = findSignOffs(context.deps.db, row.id)
      return chaptersOf(newestOf(context, row).draft).map((chapter) => {
        const contentHash = chapterHash(chapter)
        return {
          id: chapter.id,
          heading: chapter.heading,
          contentHash,
          signOffs: SIGNATORIES.map((partner) => {
            const own = signOffs.find((each) => each.chapterId === chapter.id && each.partner === partner)
            return { partner, state: signOffState(own, contentHash), row: own }
          }),
        }
      })
    },
    signingFor: (_, __, { viewer }) =>
      viewer && may(viewer, 'letter.sign') ? signatoryOf(viewer.organisationKind) : null,
  },
  LetterStepTaken: {
    recordedBy: (row, _, { loaders }) => loaders.person.load(row.recordedBy).then(sure),
  },
  LetterComment: {
    writtenBy: (row, _, { loaders }) => loaders.person.load(row.writtenBy).then(sure),
    resolvedBy: ({ resolvedBy }, _, { loaders }) =>
      resolvedBy === null ? null : loaders.person.load(resolvedBy).then(sure),
  },
  LetterSignOff: {
    dissent: ({ row }) => row?.dissent ?? null,
    at: ({ row }) => row?.at ?? null,
    signedBy: ({ row }, _, { loaders }) =>
      row === undefined ? null : loaders.person.load(row.signedBy).then(sure),
  },
  Query: {
    letterComparison: (_, { year, ...asked }, context) => {
      const actor = actorOf(context)
      authorize(actor, 'letter.read')
      const letter = findLetterByYear(context.deps.db, year)
      if (letter === undefined) return null
      const { from, to } = comparedVersions(letter.currentVersion, asked)
      const before = readLetterVersion(context.deps, actor, letter, from)
      const after = readLetterVersion(context.deps, actor, letter, to)
      return before && after ? comparedVersionsOf(context, letter, before, after) : null
    },
    letterRenewal: (_, { year }, context) => {
      authorize(actorOf(context), 'letter.draft')
      const { db } = context.deps
      const letter = findLetterByYear(db, year)
      if (!letter || !letterMay('letter.draft', findLetterStage(db, letter.id))) return null
      const { draft } = newestOf(context, letter)
      const fresh = context.loaders.composedLetter(year, todayOf(context.deps))
      const renewed = keepEdits(draft, fresh, readQuotable(db, draft))
      const signed = findSignOffs(db, letter.id)
      return comparedDrafts(draft, withDissent(renewed, signed), signed)
    },
  },
  Mutation: {
    moveLetter: (_, { input: { step, ...input } }, context) => {
      if (step === 'freeze') throw requestError('Vaststellen gaat met freezeLetter.')
      return letterPayload(context, moveLetter(context.deps, actorOf(context), { ...input, step }))
    },
    addLetterParagraph: (_, { input }, context) =>
      letterPayload(context, addLetterParagraph(context.deps, actorOf(context), input)),
    removeLetterParagraph: (_, { input }, context) =>
      letterPayload(context, removeLetterParagraph(context.deps, actorOf(context), input)),
    commentOnLetter: (_, { input }, context) =>
      letterPayload(context, commentOnLetter(context.deps, actorOf(context), input)),
    resolveLetterComment: (_, input, context) =>
      letterPayload(context, resolveLetterComment(context.deps, actorOf(context), input)),
    signLetter: (_, { input }, context) =>
      letterPayload(context, signLetter(context.deps, actorOf(context), input)),
  },
}
