// Earlier rulings, reports and policy rules that bear on what is shown.
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'
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
}

interface PrecedentsProps {
  readonly precedents: readonly Precedent[]
  /** The case they stand beside, with the provisions it is about; none beside results. */
  readonly beside?: {
    readonly reference: string
    readonly provisions: readonly { readonly id: string; readonly shortCitation: string }[]
  }
}

export function Precedents({ precedents, beside }: PrecedentsProps) {
  if (precedents.length === 0) return null
  return (
    <section className="precedents rd-stack" aria-labelledby="precedenten">
      <Heading id="precedenten">Eerdere uitspraken en regels</Heading>
      {beside ? (
        <CitationGraph
          left={beside.provisions.map(({ id, shortCitation }) => ({ id, text: shortCitation }))}
          middle={`casus ${beside.reference}`}
          right={precedents.map(({ id, identifier }) => ({ id, text: identifier }))}
        />
      ) : null}
      <ul className="similar__list">
        {precedents.map((precedent) => (
          <PrecedentItem key={precedent.id} precedent={precedent} />
        ))}
      </ul>
    </section>
  )
}

export const PrecedentItem = ({
  precedent: { id, kind, title, identifier, date, outcome, summary },
}: {
  readonly precedent: Precedent
}) => (
  <li className="similar__case">
    <Link to="/uitspraken/$id" params={{ id }} className="nl-link">
      {title}
    </Link>
    <p className="rd-soft">
      {[label('precedentKind', kind), identifier, date ? formatDay(date) : ''].filter(Boolean).join(' · ')}
    </p>
    <p>{summary}</p>
    {outcome ? <p>Uitkomst: {outcome}</p> : null}
  </li>
)
