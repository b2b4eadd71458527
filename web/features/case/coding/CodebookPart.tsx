// A part of the codebook: its heading, whether it is complete, what was chosen and how to choose more.
import type { ReactNode } from 'react'
import { Badge } from '../../../ui/Badge.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { ChosenTag, type TagContext } from './ChosenTag.tsx'
import type { DraftTag } from './codingState.ts'

interface Props {
  readonly id: string
  readonly title: string
  /** Needed and not there yet. */
  readonly isMissing: boolean
  readonly children: ReactNode
}

export const CodebookPart = ({ id, title, isMissing, children }: Props) => (
  <section className="codebook-part" aria-labelledby={id}>
    <div className="codebook-part__head">
      <Heading level={3} id={id}>
        {title}
      </Heading>
      {isMissing ? <Badge tone="warning">Nog nodig</Badge> : null}
    </div>
    {children}
  </section>
)

interface ChosenProps extends TagContext {
  readonly tags: readonly DraftTag[]
}

export const ChosenTags = ({ tags, ...shared }: ChosenProps) =>
  tags.length === 0 ? null : (
    <ul className="chosen-tags">
      {tags.map((tag) => (
        <ChosenTag key={tag.target} tag={tag} {...shared} />
      ))}
    </ul>
  )
