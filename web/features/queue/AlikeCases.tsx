// The cases that look like a signal, shown before it is decided whether it belongs to one of them.
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { LookAlikesDocument } from './queueDocuments.ts'

export function AlikeCases({ text }: { readonly text: string }) {
  const [{ data }] = useQuery({ query: LookAlikesDocument, variables: { text } })
  const cases = data?.looksLike.cases.slice(0, 3) ?? []
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="lijkt-op">
      <p id="lijkt-op">
        <strong>Deze casussen lijken erop</strong>
      </p>
      <ul className="said-beside">
        {cases.map(({ shared, case: { id, reference, title } }) => (
          <li key={id}>
            <Link to="/casussen/$reference" params={{ reference }} target="_blank" className="nl-link">
              {reference} {title}
            </Link>{' '}
            <span className="rd-soft">{shared.join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
