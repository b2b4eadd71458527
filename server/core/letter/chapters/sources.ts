// The documents a letter refers to, with a number by which tables name them.
import type { Citation } from '../../citations/citation.ts'
import { documentsIn } from '../../citations/documents.ts'
import { type Amendment, amendmentOf, isPublicBy } from '../../law/amendment.ts'
import type { Regulation } from '../../law/provision.ts'
import { REGULATIONS } from '../../law/reference.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import type { LetterFacts } from '../facts.ts'

/** Answers, publications and parliamentary papers behind the bottlenecks of this letter, each once, in alphabetical order. */
export function documentsOf({ facts, groups }: LetterContext): readonly string[] {
  const named = [...groups.detailed, ...groups.enforcement, ...groups.earlier]
  const used = new Set(named.flatMap(({ provisions }) => provisions))
  const answers = named.flatMap(({ answers }) => answers.flatMap(({ citation }) => citation ?? []))
  const steps = named.flatMap(({ history }) => history.at(-1)?.source ?? [])
  const amendments = facts.provisions.flatMap((provision): readonly Source[] => {
    const amendment = used.has(provision.id) ? amendmentOf(provision) : null
    if (amendment === null || !isPublicBy(amendment, facts.countedOn)) return []
    const act = amendment.publication === null ? undefined : actPublishedIn(amendment.publication)
    return [act ? { act, published: true } : publicationOf(amendment.description)]
  })
  const mentioned = named.flatMap(toldOf).flatMap((told) => documentsIn(told).flatMap(sourcesOf))
  const sources = [...answers, ...steps, ...amendments, ...mentioned]
  // An act that one place cites by its publication and another by its parliamentary papers is one document.
  const published = new Set(sources.flatMap((source) => (isPublished(source, facts) ? source.act : [])))
  const names = sources.map((source) =>
    typeof source === 'string' ? source : actName(source.act, published.has(source.act)),
  )
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nl'))
}

/** A document as it was cited, or an act, with whether it was cited as one that was published. */
type Source = string | { readonly act: Regulation; readonly published: boolean }

/** Whether it is an act that was surely published by the day of counting. */
const isPublished = (source: Source, facts: LetterFacts): source is Exclude<Source, string> =>
  typeof source !== 'string' &&
  (source.published ||
    (source.act.status !== 'proposed' &&
      changesBy(source.act, facts.provisions).some((change) => isPublicBy(change, facts.countedOn))))

type Change = Pick<Amendment, 'publication' | 'inForceFrom'>

/** The act by its bulletin, and what it changed: an act that changed a provision is in force from that day. */
function changesBy({ staatsblad }: Regulation, provisions: LetterFacts['provisions']): readonly Change[] {
  const publication = staatsblad[0] ?? null
  if (publication === null) return []
  const amendments = provisions.flatMap((provision) => amendmentOf(provision) ?? [])
  return [
    { publication, inForceFrom: null },
    ...amendments.filter((amendment) => amendment.publication === publication),
  ]
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

/** An act where the reference data knows it; else the document as it was cited. */
function sourcesOf(citation: Citation): readonly Source[] {
  if (citation.kind === 'kamerstuk') {
    const act = REGULATIONS.find(({ parliamentaryDossier }) => parliamentaryDossier === citation.dossier)
    const number = citation.number === null ? '' : `, nr. ${citation.number}`
    return [act && number === '' ? { act, published: false } : `Kamerstukken ${citation.dossier}${number}`]
  }
  if (citation.kind !== 'staatsblad' && citation.kind !== 'staatscourant') return []
  const publication = `${citation.kind === 'staatsblad' ? 'Stb.' : 'Stcrt.'} ${citation.year}, ${citation.number}`
  const act = actPublishedIn(publication)
  return [act ? { act, published: true } : publication]
}

const actPublishedIn = (publication: string): Regulation | undefined =>
  REGULATIONS.find(({ staatsblad }) => staatsblad[0] === publication)

/**
 * `Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582)`; as long as it was not published
 * `Wetsvoorstel Participatiewet in balans (Kamerstukken 36582)`.
 */
function actName(act: Regulation, published: boolean): string {
  const { citationTitle, staatsblad, parliamentaryDossier: dossier } = act
  const [publication] = published ? staatsblad : []
  const places = [...(publication ? [publication] : []), ...(dossier ? [`Kamerstukken ${dossier}`] : [])]
  const title = published ? citationTitle : `Wetsvoorstel ${citationTitle.replace(/^Wet /, '')}`
  return places.length === 0 ? title : `${title} (${places.join('; ')})`
}

/** The publication itself, without when it took effect or the explanation behind it. */
const publicationOf = (amendedBy: string): string => amendedBy.split(/[:;]\s|,\sper\s|\.$/)[0] ?? amendedBy
