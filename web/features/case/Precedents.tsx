// Earlier rulings, reports and policy rules that bear on what is shown.
import { Link } from '@tanstack/react-router'
import { courtAndYear } from '#core/citations/courts.nl.ts'
import { formatDay } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useFirstFew } from '../../ui/useFirstFew.ts'
import { CitationGraph } from '../precedent/CitationGraph.tsx'
import './case.css'

export interface Precedent {
  readonly id: string
  readonly kind: EnumOf<'PrecedentKind'>
  readonly title: string
  readonly identifier: string
  readonly date: string | null
  readonly outcome: string | null
  readonly summary: string
  readonly certainty: EnumOf<'Certainty'>
}

interface PrecedentsProps {
  readonly precedents: readonly Precedent[]
  /** The case they stand beside, with the provisions it is about; none beside results. */
  readonly beside?: {
    readonly reference: string
    readonly provisions: readonly { readonly id: string; readonly shortCitation: string }[]
  }
}

const SHOWN_AT_FIRST = 3

export function Precedents({ precedents, beside }: PrecedentsProps) {
  const { list, shown, hidden, showAll } = useFirstFew(precedents, SHOWN_AT_FIRST)
  if (precedents.length === 0) return null
  return (
    <section className="precedents rd-stack" aria-labelledby="precedenten">
      <Heading id="precedenten">Eerdere uitspraken en regels</Heading>
      {beside ? (
        <CitationGraph
          left={beside.provisions.map(({ id, shortCitation }) => ({ id, text: shortCitation }))}
          middle={`casus ${beside.reference}`}
          right={shown.map(({ id, identifier }) => ({ id, text: identifier }))}
        />
      ) : null}
      <ul className="similar__list" ref={list}>
        {shown.map((precedent) => (
          <PrecedentItem key={precedent.id} precedent={precedent} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button kind="subtle" onPress={showAll}>
          Toon alle {precedents.length} uitspraken en regels
        </Button>
      ) : null}
    </section>
  )
}

/** Whether it is told by a number that nobody has looked up yet. */
export const isUnchecked = ({ kind, certainty }: Pick<Precedent, 'kind' | 'certainty'>): boolean =>
  kind === 'RULING' && certainty === 'AANNEMELIJK'

export function PrecedentItem({ precedent }: { readonly precedent: Precedent }) {
  const { id, kind, title, identifier, date, outcome, summary } = precedent
  const facts = [
    label('precedentKind', kind),
    courtAndYear(identifier),
    identifier,
    date ? formatDay(date) : null,
  ]
  return (
    <li className="similar__case">
      <Link to="/uitspraken/$id" params={{ id }} className="nl-link">
        {title}
      </Link>
      <p className="rd-soft">
        {facts.filter(Boolean).join(' · ')}{' '}
        {isUnchecked(precedent) ? <Badge tone="warning">Nummer niet nagezien</Badge> : null}
      </p>
      <p>{summary}</p>
      {kind === 'RULING' || outcome ? <p>Uitkomst: {outcome ?? 'nog niet beschreven'}</p> : null}
    </li>
  )
}
