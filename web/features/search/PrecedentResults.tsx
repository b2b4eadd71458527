// Rulings, reports and policy rules found with the words of the box.

import { useQuery } from 'urql'
import { formatNumber } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { isEnum } from '../../labels.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PrecedentItem } from '../case/Precedents.tsx'
import { PrecedentSearchDocument } from './searchDocuments.ts'
import { cursorOf, type SearchParams } from './searchParams.ts'
import { TurnPage } from './TurnPage.tsx'

interface PrecedentResultsProps {
  readonly params: SearchParams
  readonly onChange: (params: SearchParams) => void
}

export function PrecedentResults({ params, onChange }: PrecedentResultsProps) {
  const kinds = (params.uitspraken ?? '')
    .split(',')
    .flatMap((kind) => (isEnum('precedentKind', kind) ? [kind] : []))
  const [result] = useQuery({
    query: PrecedentSearchDocument,
    variables: { words: params.words ?? '', filter: { kinds }, after: cursorOf(params) },
  })

  function toggle(kind: string) {
    const others = kinds.filter((one) => one !== kind)
    const next = others.length < kinds.length ? others : [...kinds, kind]
    const { pages: _pages, ...rest } = params
    onChange({ ...rest, uitspraken: next.length === 0 ? 'alle' : next.join(',') })
  }

  return (
    <Loaded result={result}>
      {({ precedentSearch: { totalCount, edges, pageInfo, kinds: counts } }) => (
        <div className="results precedents">
          <p role="status" className="results__count">
            {formatNumber(totalCount)} gevonden
          </p>
          <fieldset className="precedent-kinds">
            <legend className="rd-visually-hidden">Soort</legend>
            {counts.map(({ value, label, count }) => (
              <Checkbox
                key={value}
                label={`${label} (${formatNumber(count)})`}
                checked={kinds.some((kind) => kind === value)}
                onChange={() => toggle(value)}
              />
            ))}
          </fieldset>
          {totalCount === 0 ? (
            <EmptyState title="Niets gevonden">
              <p>Probeer een ander of korter woord, of kies een andere soort.</p>
            </EmptyState>
          ) : null}
          <ul className="similar__list">
            {edges.map(({ node }) => (
              <PrecedentItem key={node.id} precedent={node} />
            ))}
          </ul>
          <TurnPage params={params} pageInfo={pageInfo} />
        </div>
      )}
    </Loaded>
  )
}
