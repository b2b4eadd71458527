// What was found: how many, in which order, the cases themselves, and earlier rulings.
import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Select } from '../../ui/Select.tsx'
import { useVisit } from '../../viewer.tsx'
import { Precedents } from '../case/Precedents.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { Hit } from './Hit.tsx'
import type { SearchDocument } from './searchDocuments.ts'
import { type SearchParams, SORTS } from './searchParams.ts'
import { ToBottleneck, useTicks } from './ToBottleneck.tsx'
import { TurnPage } from './TurnPage.tsx'

interface Props {
  readonly answer: ResultOf<typeof SearchDocument>['search']
  readonly params: SearchParams
  readonly busy: boolean
  readonly onChange: (params: SearchParams) => void
  readonly onSave?: () => void
}

const SORT_LABELS = {
  RELEVANCE: 'Best passend eerst',
  NEWEST: 'Nieuwste eerst',
  OLDEST: 'Oudste eerst',
} as const

export function Results({ answer, params, busy, onChange, onSave }: Props) {
  const { may } = useVisit()
  const { totalCount, didYouMean, notes, partialFrom, edges, precedents, facets, pageInfo } = answer
  const onPage = edges.map(({ node }) => node.case.reference)
  const { ticked, tick } = useTicks(onPage)
  return (
    <div className={busy ? 'results results--busy' : 'results'}>
      <div className="results__head">
        <p role="status" className="results__count">
          {totalCount === 1 ? '1 casus gevonden' : `${formatNumber(totalCount)} casussen gevonden`}
        </p>
        <Select
          label="Volgorde"
          value={params.sort ?? 'RELEVANCE'}
          options={SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))}
          onChange={(value) => {
            const { sort: _old, pages: _pages, ...rest } = params
            const sort = SORTS.find((one) => one === value && one !== 'RELEVANCE')
            onChange(sort ? { ...rest, sort } : rest)
          }}
          narrows
        />
        {onSave ? <Button onPress={onSave}>Bewaar deze zoekvraag</Button> : null}
      </div>
      {may('case.tabulate') && totalCount > 0 ? (
        <ExportMenu params={params} withCases={may('case.export')} />
      ) : null}
      {may('bottleneck.manage') && edges.length > 0 ? <ToBottleneck onPage={onPage} ticked={ticked} /> : null}
      {may('bottleneck.read') && params.words ? (
        <Checkbox
          label="Vertel bij elke casus waarom hij hier staat"
          checked={params.explain === 'ja'}
          onChange={(wanted) => {
            const { explain: _old, ...rest } = params
            onChange(wanted ? { ...rest, explain: 'ja' } : rest)
          }}
        />
      ) : null}
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
      <Precedents precedents={precedents} />
    </div>
  )
}

interface HitsProps extends ReturnType<typeof useTicks> {
  readonly edges: Props['answer']['edges']
}

function Hits({ edges, ticked, tick }: HitsProps) {
  const { may } = useVisit()
  if (edges.length === 0) return null
  return (
    <ol className="hits">
      {edges.map(({ node }) => (
        <Hit key={node.case.id} hit={node}>
          {may('bottleneck.manage') ? (
            <Checkbox
              label={
                <>
                  Kies deze casus <span className="rd-visually-hidden">{node.case.reference}</span>
                </>
              }
              checked={ticked.includes(node.case.reference)}
              onChange={(on) => tick(node.case.reference, on)}
            />
          ) : null}
        </Hit>
      ))}
    </ol>
  )
}
