// The filters that are on, each with a way to take it off.
import { Link } from '@tanstack/react-router'
import { LIST_FIELDS } from '#core/caseAddress.ts'
import { severityOptions } from '../case/coding/codingFields.ts'
import type { FacetsOf } from './Facets.tsx'
import { type SearchParams, toggled, valuesOf, withValues } from './searchParams.ts'
import { inOneBreath } from './years.ts'

interface Props {
  readonly facets: FacetsOf
  readonly params: SearchParams
}

export function ActiveFilters({ facets, params }: Props) {
  const labelOf = (field: string, value: string): string =>
    facets.find((facet) => facet.field === field)?.values.find((one) => one.value === value)?.label ?? value
  const lists = LIST_FIELDS.flatMap((field) => {
    const span = field === 'years' ? inOneBreath(valuesOf(params, field)) : null
    if (span !== null) return [{ key: field, text: span, without: withValues(params, field, []) }]
    return valuesOf(params, field).map((value) => ({
      key: `${field} ${value}`,
      text: labelOf(field, value),
      without: toggled(params, field, value),
    }))
  })
  const { severityMin, pages: _pages, ...rest } = params
  const severity = severityOptions.find(({ value }) => value === severityMin)
  const chips = [
    ...lists,
    ...(severity ? [{ key: 'severityMin', text: `Zwaarte vanaf ${severity.label}`, without: rest }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters die aan staan">
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <Link to="/zoeken" search={without} className="chip" resetScroll={false}>
            <span className="rd-visually-hidden">Haal filter weg: </span>
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          to="/zoeken"
          search={params.words ? { words: params.words } : {}}
          className="nl-link"
          resetScroll={false}
        >
          Haal alle filters weg
        </Link>
      </li>
    </ul>
  )
}
