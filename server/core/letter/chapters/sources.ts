// The documents a letter refers to, with a number by which tables name them.
import type { Citation } from '../../citations/citation.ts'
import { documentsIn } from '../../citations/documents.ts'
import { amendmentOf, isPublicBy } from '../../law/amendment.ts'
import type { Regulation } from '../../law/provision.ts'
import { REGULATIONS } from '../../law/reference.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'

/** Answers, publications and parliamentary papers behind the bottlenecks of this letter, each once, in alphabetical order. */
export function documentsOf({ facts, groups }: LetterContext): readonly string[] {
  const named = [...groups.detailed, ...groups.enforcement, ...groups.earlier]
  const used = new Set(named.flatMap(({ provisions }) => provisions))
  const citations = named.flatMap(({ answers }) => answers.flatMap(({ citation }) => citation ?? []))
  const amendments = facts.provisions.flatMap((provision) => {
    const amendment = used.has(provision.id) ? amendmentOf(provision) : null
    if (amendment === null || !isPublicBy(amendment, facts.countedOn)) return []
    const act = amendment.publication === null ? undefined : actPublishedIn(amendment.publication)
    return [act ? actName(act) : publicationOf(amendment.description)]
  })
  const mentioned = named.flatMap(toldOf).flatMap((told) => documentsIn(told).flatMap(documentName))
  return [...new Set([...citations, ...amendments, ...mentioned])].sort((a, b) => a.localeCompare(b, 'nl'))
}

/** How a document is referred to: its number in annex D. */
export const sourceName = (documents: readonly string[], citation: string): string =>
  `Bron ${documents.indexOf(citation) + 1}`

/** What the letter says of a bottleneck in the words of the record. */
const toldOf = ({ description, remedy, history, answers }: LetterBottleneck): readonly string[] => [
  description,
  remedy,
  history.at(-1)?.evidence ?? '',
  answers.at(-1)?.body ?? '',
]

/** An act by its title with where it was published and discussed, where the reference data knows it; else as it was cited. */
function documentName(citation: Citation): readonly string[] {
  if (citation.kind === 'kamerstuk') {
    const act = REGULATIONS.find(({ parliamentaryDossier }) => parliamentaryDossier === citation.dossier)
    const number = citation.number === null ? '' : `, nr. ${citation.number}`
    return [act && number === '' ? actName(act) : `Kamerstukken ${citation.dossier}${number}`]
  }
  if (citation.kind !== 'staatsblad' && citation.kind !== 'staatscourant') return []
  const publication = `${citation.kind === 'staatsblad' ? 'Stb.' : 'Stcrt.'} ${citation.year}, ${citation.number}`
  const act = actPublishedIn(publication)
  return [act ? actName(act) : publication]
}

const actPublishedIn = (publication: string): Regulation | undefined =>
  REGULATIONS.find(({ staatsblad }) => staatsblad[0] === publication)

/** `Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582)`. */
function actName({
  citationTitle,
  staatsblad: [published],
  parliamentaryDossier: dossier,
}: Regulation): string {
  const places = [...(published ? [published] : []), ...(dossier ? [`Kamerstukken ${dossier}`] : [])]
  return `${citationTitle} (${places.join('; ')})`
}

/** The publication itself, without when it took effect or the explanation behind it. */
const publicationOf = (amendedBy: string): string => amendedBy.split(/[:;]\s|,\sper\s|\.$/)[0] ?? amendedBy
