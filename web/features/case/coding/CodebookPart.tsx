// A part of the codebook: its heading, whether it is complete, what was chosen and how to choose more.
import type { Dispatch, ReactNode } from 'react'
import { Badge } from '../../../ui/Badge.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { ChosenTag } from './ChosenTag.tsx'
import type { CodingAction, DraftTag } from './codingState.ts'
import type { Passage } from './sentences.ts'

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

interface ChosenProps {
  readonly tags: readonly DraftTag[]
  readonly text: string
  readonly chosen: Passage | null
  readonly dispatch: Dispatch<CodingAction>
}

export const ChosenTags = ({ tags, ...shared }: ChosenProps) =>
  tags.length === 0 ? null : (
    <ul className="chosen-tags">
      {tags.map((tag) => (
        <ChosenTag key={tag.target} tag={tag} {...shared} />
      ))}
    </ul>
  )
