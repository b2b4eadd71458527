// The letter as a letter: a sheet with chapters, paragraphs, lists and tables.
import type { ReactNode } from 'react'
import { formatDay } from '../../dates.ts'
import { AddParagraph } from './AddParagraph.tsx'
import { ChapterSignOff } from './ChapterSignOff.tsx'
import { staleIn } from './editing.ts'
import { LetterTable } from './LetterTable.tsx'
import type { ShownBlock, ShownLetter, ShownSection, ShownVersion } from './letterDocuments.ts'
import { Paragraph } from './Paragraph.tsx'

interface Props {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly onOpen: (token: string) => void
}

export function LetterSheet({ letter, shown, mayEdit, onOpen }: Props) {
  const isNewest = shown.number === letter.currentVersion
  const stale = isNewest ? staleIn(letter) : new Set<string>()
  const shared = { letter, shown, mayEdit, stale, onOpen }
  return (
    <div className="letter-sheet">
      {letter.status === 'DRAFT' ? <p className="letter-sheet__draft">Concept</p> : null}
      <Head head={shown.head} />
      {shown.sections.map((section, index) => {
        const endsChapter = (shown.sections[index + 1]?.level ?? 1) === 1
        const chapter = endsChapter && isNewest ? chapterUpTo(letter, shown.sections, index) : undefined
        return (
          <Section key={section.id} section={section} {...shared}>
            {chapter && letter.stage !== 'COMPOSED' && letter.stage !== 'EDITING' ? (
              <ChapterSignOff letter={letter} chapter={chapter} />
            ) : null}
          </Section>
        )
      })}
    </div>
  )
}

/** The chapter that ends with this section. */
const chapterUpTo = (letter: ShownLetter, sections: readonly ShownSection[], index: number) => {
  const start = sections.slice(0, index + 1).findLast(({ level }) => level === 1)
  return letter.chapters.find(({ id }) => id === start?.id)
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

export const sectionId = (id: string): string => `deel-${id}`

interface Shared {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  readonly mayEdit: boolean
  readonly stale: ReadonlySet<string>
  readonly onOpen: (token: string) => void
}

interface SectionProps extends Shared {
  readonly section: ShownSection
  readonly children: ReactNode
}

function Section({ section, children, ...shared }: SectionProps) {
  const { id, heading, level, blocks } = section
  const { letter, mayEdit, onOpen } = shared
  const Title = level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  const last = blocks.findLast(({ paragraphs }) => !paragraphs.some(({ dissent }) => dissent))
  return (
    <section className={`letter-section letter-section--${level}`} aria-labelledby={sectionId(id)}>
      <Title id={sectionId(id)} tabIndex={-1} className="letter-section__heading">
        {heading}
      </Title>
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
      {children}
    </section>
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
