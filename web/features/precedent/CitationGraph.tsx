// A drawing of what the lists beside it say: the page in the middle, with what it hangs together with on both sides.
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import './precedent.css'

const WIDTH = 520
const ROW = 34
const SHOWN_MAX = 6
const LEFT = 176
const RIGHT = 324
const NODE_WIDTH = 36
const NODE_LEFT = (LEFT + RIGHT - NODE_WIDTH) / 2
const NODE_RIGHT = NODE_LEFT + NODE_WIDTH
/** Where the lines bend: halfway between a dot and the page in the middle. */
const BEND = (NODE_LEFT - LEFT) / 2
const TEXT_MAX = 24
/** The room above the lines for the name of the page. */
const NAME_ROOM = 24

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

/** The first few on each side, and all of them when asked. */
export function CitationGraph({ left, middle, right }: CitationGraphProps) {
  const [all, setAll] = useState(false)
  if (left.length === 0 || right.length === 0) return null
  const max = all ? Number.POSITIVE_INFINITY : SHOWN_MAX
  const longest = Math.max(left.length, right.length)
  return (
    <div className="citation-drawing">
      <Drawing left={left.slice(0, max)} middle={middle} right={right.slice(0, max)} />
      {longest > SHOWN_MAX ? (
        <p>
          {all ? null : `Getekend: ${SHOWN_MAX} van de ${longest}. `}
          <Button kind="subtle" expanded={all} onPress={() => setAll(!all)}>
            {all ? `Teken alleen de eerste ${SHOWN_MAX}` : `Teken alle ${longest}`}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** Not read aloud: every line of it stands in the lists as a link. */
function Drawing({ left, middle: name, right }: CitationGraphProps) {
  const rows = Math.max(left.length, right.length)
  const height = Math.max(rows, 2) * ROW + 16 + NAME_ROOM
  const middle = (height + NAME_ROOM) / 2
  // Above the highest dot as well, since a long name reaches as far as the dots.
  const nameAt = Math.min(middle - 20, middle - ((rows - 1) / 2) * ROW - 14)
  const placed = (side: readonly Leaf[]) =>
    side.map((one, at) => ({ ...one, y: middle + (at - (side.length - 1) / 2) * ROW }))
  return (
    <svg className="citation-graph" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {placed(left).map(({ id, text, y }) => (
        <g key={id}>
          <path
            d={`M ${LEFT} ${y} C ${LEFT + BEND} ${y}, ${LEFT + BEND} ${middle}, ${NODE_LEFT} ${middle}`}
          />
          <circle cx={LEFT} cy={y} r="4" />
          <text x={LEFT - 12} y={y + 5} textAnchor="end">
            {shortened(text)}
          </text>
        </g>
      ))}
      {placed(right).map(({ id, text, y }) => (
        <g key={id}>
          <path
            d={`M ${NODE_RIGHT} ${middle} C ${RIGHT - BEND} ${middle}, ${RIGHT - BEND} ${y}, ${RIGHT} ${y}`}
          />
          <circle cx={RIGHT} cy={y} r="4" />
          <text x={RIGHT + 12} y={y + 5}>
            {shortened(text)}
          </text>
        </g>
      ))}
      <rect x={NODE_LEFT} y={middle - 12} width={NODE_WIDTH} height="24" rx="12" />
      <text x={(LEFT + RIGHT) / 2} y={nameAt} textAnchor="middle" className="citation-graph__name">
        {shortened(name)}
      </text>
    </svg>
  )
}
