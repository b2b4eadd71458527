// What was found: how many, in which order, the cases themselves, and earlier rulings.
import { Link } from '@tanstack/react-router'
import type { ResultOf } from '../../graphql.ts'
import { Alert } from '../../ui/Alert.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Precedents } from '../case/Precedents.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { Hits } from './Hits.tsx'
import { ResultsHead } from './ResultsHead.tsx'
import type { SearchDocument } from './searchDocuments.ts'
import type { SearchParams } from './searchParams.ts'
import { useTicks } from './ToBottleneck.tsx'
import { TurnPage } from './TurnPage.tsx'
import './results.css'

interface Props {
  readonly answer: ResultOf<typeof SearchDocument>['search']
  readonly params: SearchParams
  readonly busy: boolean
  readonly onChange: (params: SearchParams) => void
  readonly onSave?: () => void
}

export function Results({ answer, params, busy, onChange, onSave }: Props) {
  const { totalCount, didYouMean, notes, partialFrom, edges, precedents, facets, pageInfo } = answer
  const onPage = edges.map(({ node }) => node.case.reference)
  const { ticked, tick } = useTicks(onPage)
  return (
    <div className={busy ? 'results results--busy' : 'results'}>
      <ResultsHead {...{ totalCount, onPage, ticked, params, onChange, onSave }} />
      <ActiveFilters facets={facets} params={params} />
      {didYouMean ? (
        <p>
          Bedoelde u{' '}
          <Link to="/zoeken" search={{ ...params, words: didYouMean }} className="nl-link">
            {didYouMean}
          </Link>
          ?
        </p>
      ) : null}
      {notes.map((note) => (
        <Alert key={note}>{note}</Alert>
      ))}
      {totalCount === 0 ? (
        <EmptyState title="Niets gevonden">
          <p>Probeer een ander of korter woord, of haal een filter weg.</p>
        </EmptyState>
      ) : null}
      <Hits edges={edges.slice(0, partialFrom ?? edges.length)} ticked={ticked} tick={tick} />
      {partialFrom === null ? null : (
        <>
          <p className="hits__partial">Hieronder staan casussen waarin niet alles voorkomt wat u zocht.</p>
          <Hits edges={edges.slice(partialFrom)} ticked={ticked} tick={tick} />
        </>
      )}
      <TurnPage params={params} pageInfo={pageInfo} />
      <Precedents key={params.words} precedents={precedents} />
    </div>
  )
}
