// The filters beside the results, with how many cases each would give; folded away on a narrow screen.
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { focusOn } from '../../ui/focusOn.ts'
import { FacetTree } from './FacetTree.tsx'
import { branchesOf } from './facetTree.ts'
import { RESULTS_ID } from './ResultsHead.tsx'
import type { SearchDocument } from './searchDocuments.ts'
import { isListField, type SearchParams, toggled, valuesOf, withValues } from './searchParams.ts'
import { YearFacet } from './YearFacet.tsx'
import './facets.css'

export type FacetsOf = ResultOf<typeof SearchDocument>['search']['facets']
type Facet = FacetsOf[number]

interface Props {
  readonly facets: FacetsOf
  readonly params: SearchParams
  readonly onChange: (params: SearchParams) => void
  /** How many cases there are with the filters as they are. */
  readonly found: number
}

/** The facets in the order in which people narrow a search; a law is chosen in the tree of its articles. */
const ORDER = [
  'threadIds',
  'provisionIds',
  'years',
  'outcomes',
  'legalGrounds',
  'severities',
  'causes',
  'effects',
  'addressees',
  'kinds',
  'organisationKinds',
  'precedentIds',
  'statuses',
] as const
type ShownField = (typeof ORDER)[number]
const TREES: readonly ShownField[] = ['threadIds', 'provisionIds']
const OPEN_AT_FIRST: readonly ShownField[] = ['threadIds', 'provisionIds', 'years', 'legalGrounds']

export function Facets({ facets, params, onChange, found }: Props) {
  const [shown, setShown] = useState(false)
  /** What was found stands under the filters, which on a narrow screen are several screens long. */
  const toResults = () => {
    flushSync(() => setShown(false))
    focusOn(RESULTS_ID)
  }
  return (
    <section className="facets" aria-label="Filters">
      <div className="facets__toggle">
        <Button expanded={shown} controls="filters" onPress={() => setShown(!shown)}>
          {shown ? 'Verberg filters' : 'Toon filters'}
        </Button>
      </div>
      <div id="filters" className={shown ? 'facets__list facets__list--shown' : 'facets__list'}>
        {ORDER.map((field) => {
          const facet = facets.find((one) => one.field === field)
          return facet && isListField(field) ? (
            <FacetPart key={field} facet={facet} field={field} params={params} onChange={onChange} />
          ) : null
        })}
        <div className="facets__toggle">
          <Button kind="primary" onPress={toResults}>
            {found === 0
              ? 'Naar de resultaten'
              : `Toon ${formatNumber(found)} ${plural(found, 'casus', 'casussen')}`}
          </Button>
        </div>
      </div>
    </section>
  )
}

interface FacetPartProps extends Pick<Props, 'params' | 'onChange'> {
  readonly facet: Facet
  readonly field: ShownField
}

function FacetPart({ facet, field, params, onChange }: FacetPartProps) {
  const chosen = valuesOf(params, field)
  // Only how it begins: a filter that is taken off must not fold up under the focus.
  const [openAtFirst] = useState(chosen.length > 0 || OPEN_AT_FIRST.includes(field))
  return (
    <details className="facet" open={openAtFirst}>
      <summary>{facet.label}</summary>
      {field === 'years' ? (
        <YearFacet
          values={facet.values}
          chosen={chosen}
          onChange={(years) => onChange(withValues(params, field, years))}
        />
      ) : (
        <fieldset className="facet__values">
          <legend className="rd-visually-hidden">{facet.label}</legend>
          <Values
            facet={facet}
            tree={TREES.includes(field)}
            chosen={chosen}
            onToggle={(value) => onChange(toggled(params, field, value))}
          />
        </fieldset>
      )}
    </details>
  )
}

const SHOWN_AT_FIRST = 8

interface ValuesProps {
  readonly facet: Facet
  readonly tree: boolean
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

function Values({ facet, tree, chosen, onToggle }: ValuesProps): ReactNode {
  const [all, setAll] = useState(false)
  const tops = tree ? branchesOf(facet.values) : facet.values.map((value) => ({ ...value, under: [] }))
  const first = tops.filter(({ value }, index) => index < SHOWN_AT_FIRST || chosen.includes(value))
  const shown = all ? tops : first
  const hidden = tops.length - first.length
  return (
    <>
      {tree ? (
        <FacetTree branches={shown} chosen={chosen} onToggle={onToggle} />
      ) : (
        shown.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            label={
              <>
                {label} <span className="facet__count">({formatNumber(count)})</span>
              </>
            }
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
        ))
      )}
      {hidden > 0 ? (
        <Button
          kind="subtle"
          onPress={() => setAll(!all)}
          label={all ? `Toon minder: ${facet.label}` : `Toon nog ${hidden}: ${facet.label}`}
        >
          {all ? 'Toon minder' : `Toon nog ${hidden}`}
        </Button>
      ) : null}
    </>
  )
}
