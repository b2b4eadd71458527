// A drawing of what the lists beside it say: the page in the middle, with what it hangs together with on both sides.
import './precedent.css'

const WIDTH = 640
const ROW = 34
const SHOWN_MAX = 6
const LEFT = 170
const RIGHT = 470
const TEXT_MAX = 24

const shortened = (text: string): string =>
  text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1).trimEnd()}…` : text

interface Leaf {
  readonly id: string
  readonly text: string
}

interface CitationGraphProps {
  readonly left: readonly Leaf[]
  readonly middle: string
  readonly right: readonly Leaf[]
}

/** Not read aloud: every line of it stands in the lists as a link. */
export function CitationGraph({ left: allLeft, middle: name, right: allRight }: CitationGraphProps) {
  const [left, right] = [allLeft.slice(0, SHOWN_MAX), allRight.slice(0, SHOWN_MAX)]
  const rows = Math.max(left.length, right.length)
  if (left.length === 0 || right.length === 0) return null
  const height = Math.max(rows, 2) * ROW + 16
  const middle = height / 2
  const placed = (side: readonly Leaf[]) =>
    side.map((one, at) => ({ ...one, y: middle + (at - (side.length - 1) / 2) * ROW }))
  return (
    <svg className="citation-graph" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {placed(left).map(({ id, text, y }) => (
        <g key={id}>
          <path d={`M ${LEFT} ${y} C 230 ${y}, 230 ${middle}, 290 ${middle}`} />
          <circle cx={LEFT} cy={y} r="4" />
          <text x={LEFT - 12} y={y + 5} textAnchor="end">
            {shortened(text)}
          </text>
        </g>
      ))}
      {placed(right).map(({ id, text, y }) => (
        <g key={id}>
          <path d={`M 350 ${middle} C 410 ${middle}, 410 ${y}, ${RIGHT} ${y}`} />
          <circle cx={RIGHT} cy={y} r="4" />
          <text x={RIGHT + 12} y={y + 5}>
            {shortened(text)}
          </text>
        </g>
      ))}
      <rect x="290" y={middle - 12} width="60" height="24" rx="12" />
      <text x="320" y={middle - 20} textAnchor="middle">
        {shortened(name)}
      </text>
    </svg>
  )
}
