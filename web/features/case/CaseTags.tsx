// The labels of a case by kind, each with the passage it rests on.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { passageId } from './CaseText.tsx'
import type { ShownCase } from './caseDocuments.ts'
import type { NumberedPassage } from './passages.ts'

type Tag = ShownCase['tags'][number]

interface Props {
  readonly tags: readonly Tag[]
  readonly passages: readonly NumberedPassage[]
  readonly onLook: (passage: number | null) => void
}

const KINDS = ['THREAD', 'PROVISION', 'CAUSE', 'EFFECT', 'ADDRESSEE'] as const

export function CaseTags({ tags, passages, onLook }: Props) {
  if (tags.length === 0)
    return <p className="rd-soft">De labels zijn er nog niet, of worden nog blind vastgesteld.</p>
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = tags.filter((tag) => tag.kind === kind)
        return ofKind.length === 0 ? null : (
          <section key={kind} className="case-tags">
            <Heading level={3}>{label('tagKind', kind)}</Heading>
            <ul>
              {ofKind.map((tag) => (
                <li key={tag.label}>
                  <TagName tag={tag} /> {tag.main ? <Badge tone="thread">Hoofd</Badge> : null}{' '}
                  <PassageButton passage={passageOf(tag, passages)} label={tag.label} onLook={onLook} />
                  {tag.note ? <p className="rd-soft">{tag.note}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const passageOf = ({ passageStart, passageEnd }: Tag, passages: readonly NumberedPassage[]) =>
  passages.find(({ start, end }) => start === passageStart && end === passageEnd)

function TagName({ tag: { thread, provision, label: text } }: { readonly tag: Tag }): ReactNode {
  if (thread)
    return (
      <Link to="/rode-draden/$id" params={{ id: thread.id }} className="nl-link">
        {text}
      </Link>
    )
  if (provision?.url)
    return (
      <a
        href={provision.url}
        className="nl-link"
        rel="noreferrer"
        title="Lees de bepaling op wetten.overheid.nl"
      >
        {text}
      </a>
    )
  return text
}

interface PassageButtonProps {
  readonly passage: NumberedPassage | undefined
  readonly label: string
  readonly onLook: (passage: number | null) => void
}

function PassageButton({ passage, label: text, onLook }: PassageButtonProps) {
  if (!passage) return <span className="case-tags__implicit">geen zin uit de tekst</span>
  const { number } = passage
  return (
    <button
      type="button"
      className="case-tags__passage"
      aria-label={`passage ${number} van ${text}`}
      onMouseEnter={() => onLook(number)}
      onMouseLeave={() => onLook(null)}
      onFocus={() => onLook(number)}
      onBlur={() => onLook(null)}
      onClick={() => document.getElementById(passageId(number))?.scrollIntoView({ block: 'center' })}
    >
      passage {number}
    </button>
  )
}
