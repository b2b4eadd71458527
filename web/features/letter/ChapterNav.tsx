// The chapters of the letter, each with what is still to be done in it.
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { type Chapter, marksOf } from './chapters.ts'
import type { ShownLetter, ShownVersion } from './letterDocuments.ts'
import { sectionId } from './openPoints.ts'

/** A version of a letter by its chapters, of which one or all are shown. */
export interface ByChapter {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly chapters: readonly Chapter[]
  /** The chapter that is shown; null when all are. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
}

export const ChapterNav = ({ letter, shown, chapters, open, onOpen }: ByChapter) => (
  <nav aria-label="Hoofdstukken van de brief" className="rd-stack">
    <Heading>Inhoud</Heading>
    <ol className="letter-contents">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <a
            href={`#${sectionId(chapter.id)}`}
            className="nl-link"
            aria-current={chapter.id === open ? 'true' : undefined}
            onClick={() => (open === null ? null : onOpen(chapter.id))}
          >
            {chapter.heading}
          </a>
          {marksOf(chapter, letter, shown).map(({ words, tone }) => (
            <Badge key={words} tone={tone}>
              {words}
            </Badge>
          ))}
          {chapter.id === open ? <Parts chapter={chapter} /> : null}
        </li>
      ))}
    </ol>
    <div>
      <Button
        size="small"
        kind="subtle"
        onPress={() => onOpen(open === null ? (chapters[0]?.id ?? null) : null)}
      >
        {open === null ? 'Toon per hoofdstuk' : 'Toon de hele brief'}
      </Button>
    </div>
  </nav>
)

/** The parts of the chapter that is shown. */
const Parts = ({ chapter: { sections } }: { readonly chapter: Chapter }) =>
  sections.length < 2 ? null : (
    <ol className="letter-contents__parts">
      {sections.slice(1).map(({ id, heading }) => (
        <li key={id}>
          <a href={`#${sectionId(id)}`} className="nl-link">
            {heading}
          </a>
        </li>
      ))}
    </ol>
  )

/** From one chapter to the ones beside it. */
export function ChapterTurn({
  chapters,
  id,
}: {
  readonly chapters: readonly Chapter[]
  readonly id: string
}) {
  const place = chapters.findIndex((each) => each.id === id)
  const [before, after] = [chapters[place - 1], chapters[place + 1]]
  return (
    <nav aria-label="Vorig en volgend hoofdstuk" className="letter-turn">
      {before ? (
        <a href={`#${sectionId(before.id)}`} className="nl-link" rel="prev">
          Vorige: {before.heading}
        </a>
      ) : null}
      {after ? (
        <a href={`#${sectionId(after.id)}`} className="nl-link" rel="next">
          Volgende: {after.heading}
        </a>
      ) : null}
    </nav>
  )
}
