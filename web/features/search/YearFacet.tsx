// In which years it happened: bars to press, a span to choose, and the counts as a table.

import type { CSSProperties } from 'react'
import { plural } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import type { FacetValue } from './facetTree.ts'
import { everyYear, spanOf, yearsBetween } from './years.ts'

interface YearFacetProps {
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onChange: (years: readonly string[]) => void
}

export function YearFacet({ values, chosen, onChange }: YearFacetProps) {
  const years = everyYear(values)
  const most = Math.max(1, ...years.map(({ count }) => count))
  const span = spanOf(chosen)
  const options = years.map(({ year }) => ({ value: year, label: year }))
  return (
    <>
      <fieldset className="year-bars">
        <legend className="rd-visually-hidden">Jaren waarin het gebeurde</legend>
        {years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            className="year-bars__year"
            aria-pressed={chosen.includes(year)}
            onClick={() =>
              onChange(
                chosen.includes(year) ? chosen.filter((one) => one !== year) : [...chosen, year].sort(),
              )
            }
          >
            <span className="year-bars__name">{year}</span>
            <span className="year-bars__bar" style={heightOf(count / most)} />
            <span className="year-bars__count">
              {formatNumber(count)}
              <span className="rd-visually-hidden">{plural(count, ' casus', ' casussen')}</span>
            </span>
          </button>
        ))}
      </fieldset>
      <div className="year-span">
        <Select
          label="Van jaar"
          value={span.from}
          options={options}
          empty="Alle"
          narrows
          onChange={(from) => onChange(from === '' ? [] : yearsBetween(years, from, span.until))}
        />
        <Select
          label="Tot en met"
          value={span.until}
          options={options}
          empty="Alle"
          narrows
          onChange={(until) => onChange(until === '' ? [] : yearsBetween(years, span.from, until))}
        />
      </div>
      <details className="rd-details">
        <summary>Aantallen als tabel</summary>
        <Table
          caption="Casussen per jaar"
          captionHidden
          short
          rows={years}
          rowKey={({ year }) => year}
          columns={[
            { header: 'Jaar', rowHeader: true, cell: ({ year }) => year },
            { header: 'Casussen', numeric: true, cell: ({ count }) => formatNumber(count) },
          ]}
        />
      </details>
    </>
  )
}

const heightOf = (share: number): CSSProperties => ({ blockSize: `${(share * 4).toFixed(2)}rem` })
