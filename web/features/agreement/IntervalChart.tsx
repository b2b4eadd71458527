// Alpha with its interval for the codes that agree worst, against the two bounds of the letter. The table beside it says the
// same in figures, so that nobody has to see the picture.

import { PROVISIONAL_BELOW, WITHHELD_BELOW } from '#core/agreement/reliability.ts'
import { formatMeasure } from '../../dates.ts'
import type { CodeRow } from './agreementDocuments.ts'

const ROWS_SHOWN = 12
/** Alpha can lie below nought, down to minus one; little of that is worth showing. */
const LEAST = -0.2

const place = (value: number): string => `${(100 * (Math.max(LEAST, value) - LEAST)) / (1 - LEAST)}%`

export function IntervalChart({
  rows,
  title,
}: {
  readonly rows: readonly CodeRow[]
  readonly title: string
}) {
  const measured = rows
    .flatMap((row) =>
      row.alpha === null || row.reliability === 'UNKNOWN' ? [] : [{ ...row, alpha: row.alpha }],
    )
    .slice(0, ROWS_SHOWN)
  if (measured.length === 0) return null
  return (
    <figure className="interval-chart">
      <figcaption>
        {title}: alfa met 95%-interval{measured.length === ROWS_SHOWN ? `, de ${ROWS_SHOWN} laagste` : ''}. De
        tabel hieronder geeft dezelfde getallen.
      </figcaption>
      <div aria-hidden="true">
        {measured.map(({ code, label, alpha }) => (
          <div key={code} className="interval-chart__row">
            <span className="interval-chart__label">{label}</span>
            <span className="interval-chart__track">
              <span className="interval-chart__bound" style={{ insetInlineStart: place(WITHHELD_BELOW) }} />
              <span
                className="interval-chart__bound"
                style={{ insetInlineStart: place(PROVISIONAL_BELOW) }}
              />
              {alpha.low === null || alpha.high === null ? null : (
                <span
                  className="interval-chart__range"
                  style={{
                    insetInlineStart: place(alpha.low),
                    inlineSize: `calc(${place(alpha.high)} - ${place(alpha.low)})`,
                  }}
                />
              )}
              <span className="interval-chart__point" style={{ insetInlineStart: place(alpha.value) }} />
            </span>
            <span className="interval-chart__value">{formatMeasure(alpha.value)}</span>
          </div>
        ))}
        <div className="interval-chart__row interval-chart__axis">
          <span className="interval-chart__label" />
          <span className="interval-chart__track">
            {[0, WITHHELD_BELOW, PROVISIONAL_BELOW, 1].map((value) => (
              <span key={value} className="interval-chart__tick" style={{ insetInlineStart: place(value) }}>
                {String(value).replace('.', ',')}
              </span>
            ))}
          </span>
          <span className="interval-chart__value" />
        </div>
      </div>
    </figure>
  )
}
