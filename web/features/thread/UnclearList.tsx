// Decisions in which the chair found the codebook unclear, so that the team can talk about the words.
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Heading } from '../../ui/Heading.tsx'
import type { CHANGES } from './changeDocuments.ts'

type Unclear = NonNullable<ResultOf<typeof CHANGES>['unclearDecisions']>[number]

export const UnclearList = ({ decisions }: { readonly decisions: readonly Unclear[] }) => (
  <section className="rd-stack" aria-labelledby="onduidelijk">
    <Heading id="onduidelijk">Waar het codeboek onduidelijk was</Heading>
    {decisions.length === 0 ? (
      <p>De voorzitter vond het codeboek nog bij geen besluit onduidelijk.</p>
    ) : (
      <>
        <p>
          Bij deze besluiten vond de voorzitter het codeboek onduidelijk. Voor een draad kunt u een
          verandering voorstellen. De andere lijsten staan vast in het programma: bespreek ze met het team.
        </p>
        <ul className="rd-stack">
          {decisions.map(({ case: { id, reference, title }, items, reason, at }) => (
            <li key={id}>
              <Link to="/casussen/$reference" params={{ reference }}>
                {title}
              </Link>
              <span className="rd-soft">
                {' '}
                {reference} · {formatDay(at)}
              </span>
              <br />
              {items.length > 0 ? (
                <strong>Verschil over: {items.map(({ label }) => label.toLowerCase()).join(', ')}. </strong>
              ) : null}
              {reason}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
