// Letters: their versions as data, and the count behind each number.
import { tellsPlace } from '#core/letter/countQuery.ts'
import { LETTER_FILES, letterPath } from '#core/letter/edition.ts'
import { isOwn } from '#core/letter/ownParagraphs.ts'
import { staleQuotes } from '#core/letter/quotes.ts'
import { isDissent } from '#core/letter/signOff.ts'
import { staleNumbers } from '#core/letter/staleNumbers.ts'
import type { Block, LetterDraft, LetterNumber } from '#core/letter.ts'
import { type Actor, may, maySee } from '#core/permissions.ts'
import { bottleneckName } from '#db/bottleneckFacts.ts'
import { findBottlenecks } from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import { readQuotable } from '#db/exampleFacts.ts'
import { hasAnnex } from '#db/letterAnnexes.ts'
import { findCaseChanges } from '#db/letterCaseChanges.ts'
import {
  findLetter,
  findLetterByYear,
  findLetters,
  findLetterVersion,
  findLetterVersions,
  findYearsWithoutLetter,
  type LetterRow,
  type LetterVersionHead,
} from '#db/letters.ts'
import { findPublicLetters } from '#db/publicLetters.ts'
import { findVisibleCasesById } from '#db/visibleCases.ts'
import { authorize } from '#usecases/authorize.ts'
import { todayOf } from '#usecases/deps.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { freezeLetter } from '#usecases/freezeLetter.ts'
import { readLetterVersion } from '#usecases/readLetterVersion.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { found, problemsOf } from '../payload.ts'
import { sure } from '../sure.ts'

export const letterResolvers: Pick<
  Resolvers,
  'LetterVersion' | 'LetterBlock' | 'LetterParagraph' | 'LetterRun'
> & {
  Letter: Pick<
    NonNullable<Resolvers['Letter']>,
    'versions' | 'version' | 'downloads' | 'annex' | 'caseChanges' | 'staleNumbers' | 'staleQuotes'
  >
  Query: Pick<
    NonNullable<Resolvers['Query']>,
    'publicLetters' | 'letters' | 'letter' | 'letterNumber' | 'yearsWithoutLetter'
  >
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'draftLetter' | 'editLetter' | 'freezeLetter'>
} = {
  Letter: {
    versions: (row, _, { deps }) => findLetterVersions(deps.db, row.id),
    version: (row, { number }, context) =>
      readLetterVersion(context.deps, actorOf(context), row, number ?? row.currentVersion) ?? null,
    downloads: (row) => downloadsOf(row),
    annex: (row, _, { deps, viewer }) =>
      may(viewer, 'letter.annex') && hasAnnex(deps.db, row)
        ? { format: 'docx', url: `/brieven/${row.year}/bijlage-v.docx` }
        : null,
    caseChanges: (row, _, { deps }) => {
      const version = row.frozenAt !== null && findLetterVersion(deps.db, row.id, row.currentVersion)
      return version ? findCaseChanges(deps.db, version.draft, row.frozenAt ?? '') : []
    },
    staleNumbers: (row, _, { deps, loaders }) => {
      const version = row.status === 'draft' && findLetterVersion(deps.db, row.id, row.currentVersion)
      return version ? staleNumbers(version.draft, loaders.composedLetter(row.year, todayOf(deps))) : []
    },
    staleQuotes: (row, _, { deps }) => {
      const version = row.status === 'draft' && findLetterVersion(deps.db, row.id, row.currentVersion)
      return version ? staleQuotes(version.draft, readQuotable(deps.db, version.draft)) : []
    },
  },
  LetterVersion: {
    number: ({ version }) => version,
    author: (row, _, { loaders }) => loaders.person.load(row.createdBy).then(sure),
    head: (row, _, context) => draftOf(context, row).head,
    numbers: (row, _, context) => draftOf(context, row).numbers,
    quotes: (row, _, context) => draftOf(context, row).quotes ?? [],
    sections: (row, _, context) => draftOf(context, row).sections,
  },
  LetterBlock: {
    kind: ({ kind }) => KINDS[kind],
    paragraphs: (block) => (block.kind === 'table' ? [] : block.paragraphs),
    table: (block) => (block.kind === 'table' ? block.table : null),
  },
  LetterParagraph: { own: isOwn, dissent: isDissent },
  LetterRun: {
    numberId: ({ numberId }) => numberId ?? null,
    quoteOf: ({ quoteOf }) => quoteOf ?? null,
    url: ({ url }) => url ?? null,
  },
  Query: {
    publicLetters: (_, __, { deps }) =>
      findPublicLetters(deps.db).map(({ letter, sentOn }) => ({
        year: letter.year,
        sentOn,
        downloads: downloadsOf(letter),
      })),
    letters: (_, __, context) => {
      authorize(actorOf(context), 'letter.read')
      return findLetters(context.deps.db)
    },
    letter: (_, { year }, { deps, viewer }) =>
      may(viewer, 'letter.read') ? (findLetterByYear(deps.db, year) ?? null) : null,
    yearsWithoutLetter: (_, __, { deps, viewer }) =>
      may(viewer, 'letter.draft') ? findYearsWithoutLetter(deps.db, Number(todayOf(deps).slice(0, 4))) : null,
    letterNumber: (_, { letterId, version, numberId }, context) => {
      const actor = actorOf(context)
      authorize(actor, 'letter.read')
      const { db } = context.deps
      const letter = findLetter(db, letterId)
      const read = letter && readLetterVersion(context.deps, actor, letter, version)
      const number = read?.draft.numbers.find(({ id }) => id === numberId)
      return number
        ? {
            ...number,
            note: number.note ?? null,
            cases: findVisibleCasesById(db, actor, openableCases(actor, number)),
            bottlenecks: may(actor, 'bottleneck.read') ? bottlenecksBehind(db, number.query) : [],
          }
        : null
    },
  },
  Mutation: {
    draftLetter: (_, { year }, context) =>
      letterPayload(context, draftLetter(context.deps, actorOf(context), year)),
    editLetter: (_, { input }, context) =>
      letterPayload(context, editLetter(context.deps, actorOf(context), input)),
    freezeLetter: (_, input, context) =>
      letterPayload(context, freezeLetter(context.deps, actorOf(context), input)),
  },
}

const downloadsOf = ({ year, currentVersion }: Pick<LetterRow, 'year' | 'currentVersion'>) =>
  LETTER_FILES.map((format) => ({ format, url: letterPath(year, currentVersion, format) }))

const KINDS = { paragraph: 'PARAGRAPH', list: 'LIST', table: 'TABLE' } as const satisfies Record<
  Block['kind'],
  string
>

/** The cases behind a number; behind a province only for those who see the province of a case as well. */
const openableCases = (actor: Actor, { query, caseIds }: LetterNumber): readonly string[] => {
  const counts = query.kind === 'count' ? [query.count] : query.kind === 'share' ? [query.part] : []
  return counts.some(tellsPlace) && !maySee(actor, 'place') ? [] : caseIds
}

function draftOf(context: Context, { letterId, version, draft }: LetterVersionHead): LetterDraft {
  if (draft) return draft
  const letter = sure(findLetter(context.deps.db, letterId))
  return sure(readLetterVersion(context.deps, actorOf(context), letter, version)).draft
}

export const letterPayload = ({ deps }: Context, result: ReturnType<typeof draftLetter>) => ({
  letter: found(result, (id) => findLetter(deps.db, id)),
  problems: problemsOf(result),
})

/** The bottlenecks that a number counts, those withdrawn since left out. */
const bottlenecksBehind = (db: Queryable, query: LetterNumber['query']) => {
  const names = new Set(query.kind === 'other' ? query.bottlenecks : [])
  return names.size === 0 ? [] : findBottlenecks(db).filter(({ number }) => names.has(bottleneckName(number)))
}
