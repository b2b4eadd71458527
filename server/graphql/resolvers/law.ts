// Laws, provisions and precedents, and finding a provision by what someone types.
import { findCitations } from '#core/citations/findCitations.ts'
import { findKnownProvision, parseProvision } from '#core/citations/parseProvision.ts'
import { amendmentInWords, futureChangeInWords, remarkInWords } from '#core/law/amendmentWords.ts'
import { isDay } from '#core/period.ts'
import { findCase } from '#db/cases.ts'
import {
  findPrecedents,
  findProvisions,
  findProvisionsBySubject,
  findProvisionsOfRegulation,
  findRegulations,
  type ProvisionRow,
} from '#db/law.ts'
import { findPrecedentIds } from '#db/reshapings.ts'
import { countVisibleCases, findVisibleCases, isVisible } from '#db/visibleCases.ts'
import { authorize } from '#usecases/authorize.ts'
import { describeCitation } from '../citation.ts'
import { pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { lawsOfCase } from '../lawsOfCase.ts'
import { readable } from '../limits.ts'
import { fullCitation, provisionUrl, shortCitation } from '../provisionLabel.ts'
import { requestError } from '../requestError.ts'
import { sure } from '../sure.ts'

const SUGGESTIONS_MAX = 20

export const lawResolvers: Pick<Resolvers, 'Regulation' | 'Provision' | 'Precedent'> & {
  Query: Pick<
    NonNullable<Resolvers['Query']>,
    'regulations' | 'provision' | 'provisionSuggestions' | 'precedents' | 'citations'
  >
} = {
  Regulation: {
    url: ({ bwbId }) => (bwbId ? `https://wetten.overheid.nl/${bwbId}` : null),
    provisions: (row, _, { deps }) => findProvisionsOfRegulation(deps.db, row.id),
  },
  Provision: {
    regulation: (row, _, { loaders }) => loaders.regulation.load(row.regulationId).then(sure),
    citation: (row) => fullCitation(row),
    shortCitation: async (row, _, { loaders }) =>
      shortCitation(row, await loaders.regulation.load(row.regulationId)),
    url: (row) => provisionUrl(row),
    amendedBy: (row) => amendmentInWords(row),
    futureChange: (row) => futureChangeInWords(row),
    note: (row) => remarkInWords(row),
    threads: (row, _, context) => threadsOfProvision(row, context),
    precedents: async (row, _, { loaders }) =>
      (await loaders.precedentsOfProvision.load(row.id)).map(({ precedent }) => precedent),
    caseCount: (row, _, { loaders }) => loaders.caseCountsByProvision().get(row.id) ?? 0,
  },
  Precedent: {
    url: ({ kind, identifier }) =>
      kind === 'ruling'
        ? `https://uitspraken.rechtspraak.nl/inziendocument?id=${encodeURIComponent(identifier)}`
        : null,
    provisions: async (row, _, { loaders }) =>
      (await loaders.provisionsOfPrecedent.load(row.id)).map(({ provision }) => provision),
    threads: async (row, _, { loaders }) => {
      const links = await loaders.threadsOfPrecedent.load(row.id)
      return (await Promise.all(links.map(({ threadId }) => loaders.thread.load(threadId)))).map(sure)
    },
    cases: (row, { first }, { deps, viewer }) =>
      findVisibleCases(
        deps.db,
        viewer,
        { precedentIds: [row.id] },
        pageOf({ first: first ?? null }).limit,
        0,
      ),
    caseCount: (row, _, { deps, viewer }) => countVisibleCases(deps.db, viewer, { precedentIds: [row.id] }),
    standsBeside: (row, { caseId }, { deps, viewer }) => {
      const found = findCase(deps.db, caseId)
      return (
        found !== undefined && isVisible(viewer, found) && findPrecedentIds(deps.db, caseId).includes(row.id)
      )
    },
  },
  Query: {
    regulations: (_, __, { deps }) => findRegulations(deps.db),
    provision: (_, { id }, { deps }) => findProvisions(deps.db, [id])[0] ?? null,
    provisionSuggestions: (_, { text, first, caseId }, context) =>
      suggestProvisions(
        context,
        readable(text).trim(),
        Math.min(pageOf({ first }).limit, SUGGESTIONS_MAX),
        lawsOfCase(context, caseId ?? null),
      ),
    precedents: (_, { words }, context) => {
      actorOf(context)
      const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
      return findPrecedents(context.deps.db).filter((row) => {
        const text = `${row.identifier} ${row.title} ${row.summary}`.toLowerCase()
        return wanted.every((word) => text.includes(word))
      })
    },
    citations: (_, { text, date }, context) => {
      authorize(actorOf(context), 'thread.read')
      const day = date ?? undefined
      if (day !== undefined && !isDay(day))
        throw requestError('Schrijf de dag als jjjj-mm-dd, bijvoorbeeld 2024-05-31.')
      return findCitations(readable(text), day === undefined ? {} : { date: day }).map((citation) =>
        describeCitation(context.deps.db, citation, day),
      )
    },
  },
}

/** What is typed as an article ("58 lid 8 pw") gives that article and what lies under it; other words search subjects. */
function suggestProvisions(
  { deps }: Context,
  text: string,
  limit: number,
  laws: readonly string[],
): readonly ProvisionRow[] {
  const parsed = text === '' ? null : parseProvision(text, 'pw')
  const reference = parsed?.ok ? parsed.value[0] : undefined
  if (!reference) return text.length < 3 ? [] : findProvisionsBySubject(deps.db, text, limit, laws)
  const exact = findKnownProvision(reference).provisionId
  const ofArticle = findProvisionsOfRegulation(deps.db, reference.regulationId).filter(
    (row) =>
      row.article === reference.article && (!reference.paragraph || row.paragraph === reference.paragraph),
  )
  return [...ofArticle].sort((a, b) => Number(b.id === exact) - Number(a.id === exact)).slice(0, limit)
}

async function threadsOfProvision(row: ProvisionRow, { loaders }: Context) {
  const all = loaders.allThreads()
  const links = await loaders.provisionsOfThread.loadMany(all.map(({ id }) => id))
  return all.filter((_, index) => {
    const own = links[index]
    return own instanceof Error || own === undefined
      ? false
      : own.some(({ provisionId }) => provisionId === row.id)
  })
}
