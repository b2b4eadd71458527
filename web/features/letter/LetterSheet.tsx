// The letter as a letter: a sheet with chapters, paragraphs, lists and tables.
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { formatDay } from '../../dates.ts'
import { AddParagraph } from './AddParagraph.tsx'
import { ChapterTurn } from './ChapterNav.tsx'
import { ChapterSignOff } from './ChapterSignOff.tsx'
import { anchorsIn, type Chapter, pointsIn } from './chapters.ts'
import { staleIn } from './editing.ts'
import { LetterTable } from './LetterTable.tsx'
import type { ShownBlock, ShownLetter, ShownSection, ShownVersion } from './letterDocuments.ts'
import { sectionId } from './openPoints.ts'
import { Paragraph } from './Paragraph.tsx'
import { SectionFold } from './SectionFold.tsx'

interface Props {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly chapters: readonly Chapter[]
  /** The chapter that is shown; null when all are. */
  readonly open: string | null
  readonly mayEdit: boolean
  readonly onOpen: (token: string) => void
}

export function LetterSheet({ letter, shown, chapters, open, mayEdit, onOpen }: Props) {
  const isNewest = shown.number === letter.currentVersion
  const stale = isNewest ? staleIn(letter) : new Set<string>()
  const shared = { letter, shown, mayEdit, stale, folds: open !== null, onOpen }
  const isSigned = isNewest && letter.stage !== 'COMPOSED' && letter.stage !== 'EDITING'
  return (
    <div className="letter-sheet">
      {letter.status === 'DRAFT' ? <p className="letter-sheet__draft">Concept</p> : null}
      {chapters.map(({ id, sections }, place) => {
        const signing = isSigned ? letter.chapters.find((each) => each.id === id) : undefined
        return (
          <ChapterPage key={id} id={id} isOpen={open === null || open === id}>
            {place === 0 ? <Head head={shown.head} /> : null}
            {sections.map((section) => (
              <Section key={section.id} section={section} {...shared} />
            ))}
            {signing ? <ChapterSignOff letter={letter} chapter={signing} /> : null}
            {open === null ? null : <ChapterTurn chapters={chapters} id={id} />}
          </ChapterPage>
        )
      })}
    </div>
  )
}

interface ChapterPageProps {
  readonly id: string
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A closed chapter stays in the page, so that the browser's own search and links find what stands in it and open it. */
function ChapterPage({ id, isOpen, children }: ChapterPageProps) {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isOpen) page.current?.removeAttribute('hidden')
    else page.current?.setAttribute('hidden', 'until-found')
  }, [isOpen])
  return (
    <div ref={page} className="letter-chapter" data-chapter={id}>
      {children}
    </div>
  )
}

const Head = ({ head: { to, from, date, reference, subject, contact } }: Pick<ShownVersion, 'head'>) => (
  <dl className="letter-head">
    {[
      ['Aan', to],
      ['Van', from],
      ['Datum', formatDay(date)],
      ['Onze referentie', reference],
      ['Betreft', subject],
      ['Contact', contact],
    ].map(([term, value]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

interface Shared {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly stale: ReadonlySet<string>
  /** Whether each bottleneck opens by its heading; where the whole letter is shown all is open. */
  readonly folds: boolean
  readonly onOpen: (token: string) => void
}

interface SectionProps extends Shared {
  readonly section: ShownSection
}

function Section({ section, folds, ...shared }: SectionProps) {
  const { id, heading, level } = section
  // The same as long as the section is: who listens to the address by them must not be replaced while it changes.
  const anchors = useMemo(() => anchorsIn(section), [section])
  const Title = level <= 1 ? 'h2' : 'h3'
  const content = <SectionContent section={section} folds={folds} {...shared} />
  return (
    <section className={`letter-section letter-section--${level}`} aria-labelledby={sectionId(id)}>
      {level > 2 ? (
        <SectionFold
          anchors={anchors}
          headingId={sectionId(id)}
          heading={heading}
          folds={folds}
          marks={pointsIn({ sections: [section] }, shared.letter, shared.shown)}
        >
          {content}
        </SectionFold>
      ) : (
        <>
          <Title id={sectionId(id)} tabIndex={-1} className="letter-section__heading">
            {heading}
          </Title>
          {content}
        </>
      )}
    </section>
  )
}

function SectionContent({ section, ...shared }: SectionProps) {
  const { id, heading, blocks } = section
  const { letter, mayEdit, onOpen } = shared
  const last = blocks.findLast(({ paragraphs }) => !paragraphs.some(({ dissent }) => dissent))
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.id} block={block} section={section} {...shared} />
      ))}
      {mayEdit ? (
        <AddParagraph
          letter={letter}
          sectionId={id}
          heading={heading}
          afterId={last?.id ?? null}
          onOpen={onOpen}
        />
      ) : null}
    </>
  )
}

interface BlockProps extends Shared {
  readonly block: ShownBlock
  readonly section: ShownSection
}

function Block({ block, section, ...shared }: BlockProps) {
  const { letter, mayEdit, stale, onOpen } = shared
  if (block.table) return <LetterTable table={block.table} stale={stale} onOpen={onOpen} />
  if (block.kind === 'PARAGRAPH')
    return block.paragraphs.map((paragraph) => (
      <Paragraph key={paragraph.id} paragraph={paragraph} {...shared} />
    ))
  return (
    <>
      <ul className="letter-list">
        {block.paragraphs.map((paragraph) => (
          <li key={paragraph.id}>
            <Paragraph paragraph={paragraph} {...shared} />
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <AddParagraph
          letter={letter}
          sectionId={section.id}
          heading={section.heading}
          afterId={block.paragraphs.at(-1)?.id ?? null}
          listItem
          onOpen={onOpen}
        />
      ) : null}
    </>
  )
}
