// The law that a story names: each source with its page of that day, and a word of warning where an article is not on record.
import { useQuery } from 'urql'
import { firstDay } from '#core/period.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'

const CitedLawDocument = graphql(`
  query CitedLaw($text: String!, $date: String) {
    citations(text: $text, date: $date) { kind text url standing }
  }
`)

type Cited = ResultOf<typeof CitedLawDocument>['citations'][number]

/** What a reader should know of an article that is not simply in force; an act without a full list tells nothing. */
const WARNINGS = {
  unlisted: 'bestaat niet in deze wet, kijk het na',
  nonexistent: 'bestaat niet, kijk het na',
  repealed: 'gold toen niet meer',
  not_yet_in_force: 'gold toen nog niet',
  unknown: 'niet in onze lijst, kijk het na',
} as const satisfies Partial<Record<NonNullable<Cited['standing']>, string>>

const warningFor = (standing: Cited['standing']): string | null =>
  standing === null || standing === 'known' ? null : WARNINGS[standing]

interface Props {
  readonly text: string
  readonly period: string
}

export function CitedLaw({ text, period }: Props) {
  const [{ data }] = useQuery({ query: CitedLawDocument, variables: { text, date: firstDay(period) } })
  const cited = (data?.citations ?? []).filter(
    (one, index, all) => all.findIndex((other) => other.text === one.text) === index,
  )
  if (cited.length === 0) return null
  return (
    <section className="rd-stack" aria-labelledby="genoemde-regels">
      <Heading id="genoemde-regels" level={3}>
        Regels en uitspraken in deze tekst
      </Heading>
      <ul>
        {cited.map((one) => (
          <li key={one.text}>
            <Source cited={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ cited: { text, url, standing } }: { readonly cited: Cited }) {
  const warning = warningFor(standing)
  return (
    <>
      {url === null ? (
        text
      ) : (
        <a href={url} className="nl-link" rel="noreferrer">
          {text}
        </a>
      )}
      {warning === null ? null : (
        <>
          {' '}
          <Badge tone="warning">{warning}</Badge>
        </>
      )}
    </>
  )
}
