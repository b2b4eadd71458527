// The filters beside the results, with how many cases each would give; folded away on a narrow screen.
import { useState } from 'react'
import { formatNumber } from '../../dates.ts'
import type { ResultOf } from '../../graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { severityOptions } from '../case/coding/codingFields.ts'
import type { SearchDocument } from './searchDocuments.ts'
import { isListField, type ListField, type SearchParams, toggled, valuesOf } from './searchParams.ts'

export type FacetsOf = ResultOf<typeof SearchDocument>['search']['facets']
type Facet = FacetsOf[number]

interface Props {
  readonly facets: FacetsOf
  readonly params: SearchParams
  readonly onChange: (params: SearchParams) => void
}

const OPEN_AT_FIRST = ['threadIds', 'regulationIds', 'years']

export function Facets({ facets, params, onChange }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <section className="facets" aria-label="Filters">
      <div className="facets__toggle">
        <Button expanded={shown} controls="filters" onPress={() => setShown(!shown)}>
          {shown ? 'Verberg filters' : 'Toon filters'}
        </Button>
      </div>
      <div id="filters" className={shown ? 'facets__list facets__list--shown' : 'facets__list'}>
        {facets.map((facet) =>
          isListField(facet.field) ? (
            <FacetField
              key={facet.field}
              facet={facet}
              field={facet.field}
              params={params}
              onChange={onChange}
            />
          ) : null,
        )}
        <Select
          label="Zwaarte vanaf"
          value={params.severityMin ?? ''}
          onChange={(severityMin) => {
            const { severityMin: _old, pages: _pages, ...rest } = params
            onChange(severityMin === '' ? rest : { ...rest, severityMin })
          }}
          options={severityOptions}
          empty="Alle"
          narrows
        />
      </div>
    </section>
  )
}

const SHOWN_AT_FIRST = 8

interface FacetFieldProps {
  readonly facet: Facet
  readonly field: ListField
  readonly params: SearchParams
  readonly onChange: (params: SearchParams) => void
}

function FacetField({ facet, field, params, onChange }: FacetFieldProps) {
  const chosen = valuesOf(params, field)
  const [all, setAll] = useState(false)
  // Only how it begins: a filter that is taken off must not fold up under the focus.
  const [openAtFirst] = useState(chosen.length > 0 || OPEN_AT_FIRST.includes(field))
  const values = facet.values.filter(
    ({ value }, index) => all || index < SHOWN_AT_FIRST || chosen.includes(value),
  )
  const hidden = facet.values.length - values.length
  return (
    <details className="facet" open={openAtFirst}>
      <summary>{facet.label}</summary>
      <fieldset className="facet__values">
        <legend className="rd-visually-hidden">{facet.label}</legend>
        {values.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            label={
              <>
                {label} <span className="facet__count">({formatNumber(count)})</span>
              </>
            }
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(params, field, value))}
          />
        ))}
        {hidden > 0 ? (
          <Button kind="subtle" onPress={() => setAll(true)} label={`Toon nog ${hidden}: ${facet.label}`}>
            Toon nog {hidden}
          </Button>
        ) : null}
      </fieldset>
    </details>
  )
}
