// A few counts side by side.
import { formatNumber } from '../../dates.ts'

export const Totals = ({
  counts,
}: {
  readonly counts: readonly (readonly [count: number, text: string])[]
}) => (
  <ul className="rd-totals">
    {counts.map(([count, text]) => (
      <li key={text}>
        <strong>{formatNumber(count)}</strong> {text}
      </li>
    ))}
  </ul>
)
