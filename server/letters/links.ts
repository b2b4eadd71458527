// Sources with a page of their own lead there: rulings, papers, gazettes, laws and addresses that are written out.
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import type { Citation } from '#core/citations/citation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { REGULATIONS } from '#core/law/reference.ts'

/** A piece of a text; with `url` it leads to that page. */
export interface Piece {
  readonly text: string
  readonly url?: string
}

/** A text that leads somewhere as a whole, or nowhere. */
export const wholeLink = (text: string, url: string | undefined): readonly Piece[] =>
  url === undefined ? [{ text }] : [{ text, url }]

interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** The text in pieces, which together are the text. */
export function withLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, url } of linksIn(text)) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: text.slice(start, end), url })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces
}

function linksIn(text: string): readonly Link[] {
  const law = lawNamed(text.replace(/\.$/, ''))
  if (law !== undefined) return [law]
  const cited = findCitations(text).flatMap((citation) => {
    const url = pageOf(citation)
    return url === null ? [] : [{ start: citation.start, end: citation.end, url }]
  })
  const written = [...text.matchAll(/https?:\/\/[^\s<>"”]*[^\s<>"”.,;:)]/g)].map(
    ({ 0: url, index: start }) => ({
      start,
      end: start + url.length,
      url,
    }),
  )
  return [...cited, ...written].sort((a, b) => a.start - b.start)
}

const pageOf = (citation: Citation): string | null =>
  citation.kind === 'ecli'
    ? `https://uitspraken.rechtspraak.nl/details?id=${citation.ecli}`
    : aboutCitation(citation).url

/** A law that is named and nothing else, as its consolidated text. */
function lawNamed(name: string): Link | undefined {
  const bwbId = REGULATIONS.find(({ citationTitle }) => citationTitle === name)?.bwbId
  return bwbId
    ? { start: 0, end: name.length, url: `https://wetten.overheid.nl/jci1.3:c:${bwbId}` }
    : undefined
}
