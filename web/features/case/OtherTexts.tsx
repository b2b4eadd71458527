// What a case tells beside what happened: the consequence, what would have helped, and the law that its senders named.
import { Heading } from '../../ui/Heading.tsx'

interface Props {
  readonly shown: {
    readonly kind: string
    readonly summary: string
    readonly wouldHaveHelped: string | null
    readonly namedLaw: NamedBySenders | null
  }
}

interface NamedBySenders {
  readonly regulations: readonly { readonly id: string; readonly name: string }[]
  readonly provisions: readonly {
    readonly id: string
    readonly citation: string
    readonly regulation: { readonly id: string }
  }[]
}

export const OtherTexts = ({ shown: { kind, summary, wouldHaveHelped, namedLaw } }: Props) => (
  <>
    <section className="rd-stack">
      <Heading>{kind === 'GOOD_PRACTICE' ? 'Wat het opleverde' : 'Wat het gevolg was'}</Heading>
      <p className="rd-prose">{summary}</p>
    </section>
    {wouldHaveHelped ? (
      <section className="rd-stack">
        <Heading>{kind === 'GOOD_PRACTICE' ? 'Wat hielp' : 'Wat had geholpen'}</Heading>
        <p className="rd-prose">{wouldHaveHelped}</p>
      </section>
    ) : null}
    <NamedLaw named={namedLaw} />
  </>
)

/** An act is told by its provisions where the sender named any. */
export function NamedLaw({ named }: { readonly named: NamedBySenders | null }) {
  if (named === null) return null
  const { regulations, provisions } = named
  const bare = regulations.filter(({ id }) => !provisions.some(({ regulation }) => regulation.id === id))
  const names = [...provisions.map(({ citation }) => citation), ...bare.map(({ name }) => name)]
  if (names.length === 0) return null
  return (
    <section className="rd-stack">
      <Heading>Wet of regel die de indiener noemde</Heading>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
