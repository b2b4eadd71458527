// Earlier rulings, reports and policy rules that bear on what is shown.
import { formatDay } from '../../dates.ts'
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Heading } from '../../ui/Heading.tsx'
import './case.css'

interface Precedent {
  readonly id: string
  readonly kind: EnumOf<'PrecedentKind'>
  readonly title: string
  readonly identifier: string
  readonly date: string | null
  readonly outcome: string | null
  readonly summary: string
  readonly url: string | null
}

export function Precedents({ precedents }: { readonly precedents: readonly Precedent[] }) {
  if (precedents.length === 0) return null
  return (
    <section className="precedents rd-stack" aria-labelledby="precedenten">
      <Heading id="precedenten">Eerdere uitspraken en regels</Heading>
      <ul className="similar__list">
        {precedents.map(({ id, kind, title, identifier, date, outcome, summary, url }) => (
          <li key={id} className="similar__case">
            {url ? (
              <a href={url} className="nl-link" rel="noreferrer">
                {title}
              </a>
            ) : (
              <strong>{title}</strong>
            )}
            <p className="rd-soft">
              {[label('precedentKind', kind), identifier, date ? formatDay(date) : '']
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p>{summary}</p>
            {outcome ? <p>Uitkomst: {outcome}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
