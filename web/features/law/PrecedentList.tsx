// Rulings, ombudsman reports and policy rules that went before.
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'

interface Precedent {
  readonly id: string
  readonly kind: EnumOf<'PrecedentKind'>
  readonly identifier: string
  readonly title: string
  readonly summary: string
  readonly outcome: string | null
  readonly url: string | null
}

interface PrecedentListProps {
  readonly precedents: readonly Precedent[]
  readonly level?: 2 | 3 | 4
}

export function PrecedentList({ precedents, level = 2 }: PrecedentListProps) {
  if (precedents.length === 0) return null
  return (
    <>
      <Heading level={level}>Precedenten</Heading>
      <ul>
        {precedents.map(({ id, kind, identifier, title, summary, outcome, url }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> <Badge>{label('precedentKind', kind)}</Badge>
            </p>
            <p className="rd-soft">
              {url ? (
                <a href={url} rel="noreferrer">
                  {identifier}
                </a>
              ) : (
                identifier
              )}
            </p>
            <p>
              {summary} {outcome}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
