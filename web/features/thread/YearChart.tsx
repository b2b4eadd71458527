// Counts by year as bars and, for who does not see them or wants the numbers, as a table.
import { Table } from '../../ui/Table.tsx'
import './thread.css'

interface YearCount {
  readonly year: number
  readonly count: number
}

interface YearChartProps {
  readonly counts: readonly YearCount[]
  readonly subject: string
}

const WIDTH = 480
const HEIGHT = 160
const BASE = 130
const TOP = 24

export function YearChart({ counts, subject }: YearChartProps) {
  if (counts.length === 0) return <p>Nog geen gepubliceerde casussen.</p>
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const step = WIDTH / counts.length
  const barWidth = Math.min(48, step * 0.6)
  return (
    <figure className="rd-chart">
      <figcaption>Gepubliceerde casussen per jaar</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} className="rd-chart__axis" />
        {counts.map(({ year, count }, index) => {
          const middle = step * (index + 0.5)
          const height = ((BASE - TOP) * count) / most
          return (
            <g key={year}>
              <rect
                className="rd-chart__bar"
                x={middle - barWidth / 2}
                y={BASE - height}
                width={barWidth}
                height={height}
              />
              <text x={middle} y={BASE - height - 6}>
                {count}
              </text>
              <text x={middle} y={BASE + 20}>
                {year}
              </text>
            </g>
          )
        })}
      </svg>
      <details className="rd-details">
        <summary>Toon de aantallen als tabel</summary>
        <Table
          caption={`Gepubliceerde casussen per jaar: ${subject}`}
          captionHidden
          short
          columns={[
            { header: 'Jaar', cell: ({ year }: YearCount) => year, rowHeader: true },
            { header: 'Casussen', cell: ({ count }: YearCount) => count, numeric: true },
          ]}
          rows={counts}
          rowKey={({ year }) => String(year)}
        />
      </details>
    </figure>
  )
}
