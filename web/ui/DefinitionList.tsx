// Facts beside their names; facts that are not known are left out.
import type { ReactNode } from 'react'

export interface Fact {
  readonly term: string
  readonly value: ReactNode
}

export function DefinitionList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="rd-facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term} className="rd-facts__fact">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
