// What stands above the cases that were found: how many there are, in which order, and what can be done with them.
import { counted } from '#core/dutch/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { useVisit } from '../../viewer.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { type SearchParams, SORTS } from './searchParams.ts'
import { ToBottleneck } from './ToBottleneck.tsx'

interface Props {
  readonly totalCount: number
  /** References of the cases on this page. */
  readonly onPage: readonly string[]
  readonly ticked: readonly string[]
  readonly params: SearchParams
  readonly onChange: (params: SearchParams) => void
  readonly onSave: (() => void) | undefined
}

/** Where the keyboard goes from the foot of the filters. */
export const RESULTS_ID = 'gevonden'

const SORT_LABELS = {
  RELEVANCE: 'Best passend eerst',
  NEWEST: 'Nieuwste eerst',
  OLDEST: 'Oudste eerst',
} as const

export function ResultsHead({ totalCount, onPage, ticked, params, onChange, onSave }: Props) {
  const { may } = useVisit()
  return (
    <>
      <div className="results__head">
        <p id={RESULTS_ID} role="status" tabIndex={-1} className="results__count">
          {foundWords(totalCount)}
        </p>
        <Order params={params} onChange={onChange} />
        {onSave ? <Button onPress={onSave}>Bewaar deze zoekvraag</Button> : null}
      </div>
      {may('case.tabulate') && totalCount > 0 ? (
        <ExportMenu params={params} withCases={may('case.export')} />
      ) : null}
      {may('bottleneck.manage') && onPage.length > 0 ? (
        <ToBottleneck onPage={onPage} ticked={ticked} />
      ) : null}
      {may('bottleneck.read') && params.words ? <Explained params={params} onChange={onChange} /> : null}
    </>
  )
}

const foundWords = (count: number): string => {
  if (count === 0) return 'Geen casus gevonden'
  return counted(count, 'casus gevonden', 'casussen gevonden')
}

const Order = ({ params, onChange }: Pick<Props, 'params' | 'onChange'>) => (
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
)

const Explained = ({ params, onChange }: Pick<Props, 'params' | 'onChange'>) => (
  <Checkbox
    label="Vertel bij elke casus waarom hij hier staat"
    checked={params.explain === 'ja'}
    onChange={(wanted) => {
      const { explain: _old, ...rest } = params
      onChange(wanted ? { ...rest, explain: 'ja' } : rest)
    }}
  />
)
