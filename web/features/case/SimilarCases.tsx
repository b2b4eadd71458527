// Cases that look like this one, with what they share and how they ended: like cases alike, unlike cases unalike.
import { Link } from '@tanstack/react-router'
import { formatPeriod } from '../../dates.ts'
import { label } from '../../labels.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import type { ShownCase } from './caseDocuments.ts'

export function SimilarCases({ similar }: Pick<ShownCase, 'similar'>) {
  return (
    <section className="similar rd-stack" aria-labelledby="lijkt-op">
      <Heading id="lijkt-op">Lijkt op</Heading>
      {similar.length === 0 ? <p className="rd-soft">Er zijn geen casussen die hierop lijken.</p> : null}
      <ul className="similar__list">
        {similar.map(
          ({ case: { id, reference, title, period, outcome, tailoring }, shared, differentOutcome }) => (
            <li key={id} className="similar__case">
              <Link to="/casussen/$reference" params={{ reference }} className="nl-link">
                {title}
              </Link>
              <p className="rd-soft">
                {reference} · {formatPeriod(period)}
              </p>
              {shared.length > 0 ? <p>Deelt: {shared.join(', ')}</p> : null}
              <p>
                Afloop: {(label('outcome', outcome) || 'Onbekend').toLowerCase()}
                {tailoring ? `; maatwerk: ${label('tailoring', tailoring).toLowerCase()}` : ''}{' '}
                {differentOutcome ? <Badge tone="warning">Liep anders af</Badge> : null}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
