// The chapters of a letter: what stands in each, and what in it still asks for somebody's attention.
import { placeholderIn } from '#core/letter/looseWords.ts'
import type { BadgeTone } from '../../ui/Badge.tsx'
import { asParagraph, staleIn, tokenOfShown } from './editing.ts'
import type { ShownLetter, ShownParagraph, ShownSection, ShownVersion } from './letterDocuments.ts'
import { looseIn, paragraphAnchor, sectionId, signOffAnchor } from './openPoints.ts'

/** A chapter with its sections, of which the first is the chapter itself. */
export interface Chapter {
  readonly id: string
  readonly heading: string
  readonly sections: readonly ShownSection[]
}

/** The sections by chapter, in order. */
export function chaptersOf(sections: readonly ShownSection[]): readonly Chapter[] {
  const starts = sections.flatMap(({ level }, index) => (level <= 1 ? [index] : []))
  return starts.flatMap((start, place) => {
    const [first, ...others] = sections.slice(start, starts[place + 1])
    return first ? [{ id: first.id, heading: first.heading, sections: [first, ...others] }] : []
  })
}

const paragraphsOf = ({ sections }: Pick<Chapter, 'sections'>): readonly ShownParagraph[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(({ paragraphs }) => paragraphs))

/** The chapter in which a place of the page stands. */
export const chapterWith = (chapters: readonly Chapter[], anchor: string): Chapter | undefined =>
  chapters.find(
    (chapter) =>
      anchor === signOffAnchor(chapter.id) ||
      chapter.sections.some(({ id }) => anchor === sectionId(id)) ||
      paragraphsOf(chapter).some(({ id }) => anchor === paragraphAnchor(id)),
  )

/** The places of the page that stand in a section. */
export const anchorsIn = (section: ShownSection): ReadonlySet<string> =>
  new Set([
    sectionId(section.id),
    ...paragraphsOf({ sections: [section] }).map(({ id }) => paragraphAnchor(id)),
  ])

/** Something in a chapter that is not done yet, or that it is signed. */
export interface ChapterMark {
  readonly words: string
  readonly tone: BadgeTone
}

/** What a drafter sees of a chapter before opening it; of an old version there is nothing to do. */
export const marksOf = (
  chapter: Chapter,
  letter: ShownLetter,
  shown: ShownVersion,
): readonly ChapterMark[] =>
  shown.number === letter.currentVersion
    ? [...pointsIn(chapter, letter, shown), ...signed(chapter, letter)]
    : []

/** What is still open in these sections: what moved, what is unfinished, and what was remarked. */
export function pointsIn(
  part: Pick<Chapter, 'sections'>,
  letter: ShownLetter,
  shown: ShownVersion,
): readonly ChapterMark[] {
  if (shown.number !== letter.currentVersion) return []
  const paragraphs = paragraphsOf(part)
  const ids = new Set(paragraphs.map(({ id }) => id))
  const remarks = letter.comments.filter(
    ({ paragraphId, replyTo, resolvedAt }) => ids.has(paragraphId) && replyTo === null && resolvedAt === null,
  ).length
  const isDraft = letter.status === 'DRAFT'
  const unfinished = paragraphs.filter(
    (each) => looseIn(each).length > 0 || placeholderIn(asParagraph(each).runs) !== undefined,
  ).length
  return [
    ...counted(movedIn(part, letter), 'veranderd', 'veranderd', 'warning'),
    ...(isDraft ? counted(unfinished, 'alinea nakijken', 'alinea’s nakijken', 'warning') : []),
    ...counted(remarks, 'opmerking', 'opmerkingen', 'info'),
  ]
}

const counted = (count: number, one: string, more: string, tone: BadgeTone): readonly ChapterMark[] =>
  count > 0 ? [{ words: `${count} ${count === 1 ? one : more}`, tone }] : []

/** How many numbers and quotes of the chapter would read otherwise now. */
function movedIn({ sections }: Pick<Chapter, 'sections'>, letter: ShownLetter): number {
  const stale = staleIn(letter)
  const runs = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ paragraphs, table }) => [
      ...paragraphs.flatMap((each) => each.runs),
      ...(table?.rows.flatMap(({ cells }) => cells) ?? []),
    ]),
  )
  const tokens = new Set(runs.map(tokenOfShown).filter((token) => token !== undefined))
  return [...tokens].filter((token) => stale.has(token)).length
}

function signed({ id }: Chapter, { chapters, stage }: ShownLetter): readonly ChapterMark[] {
  const signOffs = chapters.find((each) => each.id === id)?.signOffs ?? []
  if (stage !== 'REVIEW' || signOffs.length === 0) return []
  const given = signOffs.filter(({ state }) => state === 'AGREED' || state === 'DISSENT').length
  const hasLapsed = signOffs.some(({ state }) => state === 'LAPSED')
  const tone = given === signOffs.length ? 'ok' : hasLapsed ? 'warning' : 'neutral'
  return [{ words: `${given} van ${signOffs.length} akkoord`, tone }]
}
