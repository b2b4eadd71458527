// What was counted each month beside what was expected and the bound; the table says the same.
import { expectedInWords } from '#core/warning/sentence.ts'
import { formatPeriod, monthInShort } from '../../dates.ts'
import { Table } from '../../ui/Table.tsx'
import type { ShownWarning } from './warningDocuments.ts'

const WIDTH = 560
const HEIGHT = 184
const BASE = 122
const TOP = 10
const LEFT = 32

type Month = ShownWarning['months'][number]

export function WarningChart({ warning }: { readonly warning: ShownWarning }) {
  const { months, events } = warning
  const most = Math.max(1, ...months.map(({ observed, bound }) => Math.max(observed, (bound ?? 0) + 1)))
  const step = (WIDTH - LEFT) / months.length
  const x = (index: number) => LEFT + step * index
  const y = (count: number) => BASE - ((BASE - TOP) * count) / most
  return (
    <figure className="warning-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {months.map(({ month }, index) =>
          events.some(
            ({ firstDay, lastDay }) => firstDay.slice(0, 7) <= month && lastDay.slice(0, 7) >= month,
          ) ? (
            <rect
              key={month}
              className="warning-chart__event"
              x={x(index)}
              y={TOP}
              width={step}
              height={BASE - TOP}
            />
          ) : null,
        )}
        <line className="warning-chart__axis" x1={LEFT} x2={WIDTH} y1={BASE} y2={BASE} />
        {[0, most].map((count) => (
          <text key={count} x={LEFT - 6} y={y(count) + 4} className="warning-chart__count">
            {count}
          </text>
        ))}
        {months.map((month, index) => (
          <rect
            key={month.month}
            className={isOver(month) ? 'warning-chart__bar warning-chart__bar--over' : 'warning-chart__bar'}
            x={x(index) + step * 0.18}
            y={y(month.observed)}
            width={step * 0.64}
            height={BASE - y(month.observed)}
          />
        ))}
        <path
          className="warning-chart__expected"
          d={lineOf(months, ({ expected }) => expected, x, y, step)}
        />
        <path className="warning-chart__bound" d={lineOf(months, ({ bound }) => bound, x, y, step)} />
        {months.map(({ month }, index) => (
          <AxisWords
            key={month}
            month={month}
            x={x(index) + step / 2}
            named={(months.length - 1 - index) % NAMED_EACH === 0}
          />
        ))}
      </svg>
      <figcaption>
        <Key of="over">geteld, boven de grens</Key> <Key of="bar">geteld, niet erboven</Key>{' '}
        <Key of="expected">verwacht</Key> <Key of="bound">grens</Key>
        {events.length > 0 ? (
          <>
            {' '}
            <Key of="event">campagne of mediaweek</Key>
          </>
        ) : null}
      </figcaption>
      <p className="rd-soft">De grens: tot en met dit aantal in een maand kan het nog toeval zijn.</p>
      <MonthTable warning={warning} />
    </figure>
  )
}

/** Every so many months one has its name below it, counted back from the month it is about. */
const NAMED_EACH = 3

interface AxisProps {
  /** YYYY-MM. */
  readonly month: string
  readonly x: number
  readonly named: boolean
}

/** Below a month its name, and below January the year. */
const AxisWords = ({ month, x, named }: AxisProps) => (
  <>
    {named ? (
      <text x={x} y={BASE} dy="1.3em">
        {monthInShort(Number(month.slice(5)))}
      </text>
    ) : null}
    {month.endsWith('-01') ? (
      <text x={x} y={BASE} dy="2.6em">
        {month.slice(0, 4)}
      </text>
    ) : null}
  </>
)

interface KeyProps {
  readonly of: 'over' | 'bar' | 'expected' | 'bound' | 'event'
  readonly children: string
}

/** What a colour or line of the drawing stands for; the words stay with it. */
const Key = ({ of, children }: KeyProps) => (
  <span className="rd-nowrap">
    <span className={`warning-chart__key warning-chart__key--${of}`} /> {children}
  </span>
)

const isOver = ({ observed, bound }: Month): boolean => bound !== null && observed > bound

/** A line of level pieces, one per month; months without a value are left open. */
const lineOf = (
  months: readonly Month[],
  heightOf: (month: Month) => number | null,
  x: (index: number) => number,
  y: (count: number) => number,
  step: number,
): string =>
  months
    .flatMap((month, index) => {
      const value = heightOf(month)
      if (value === null) return []
      const joined = index > 0 && heightOf(months[index - 1] ?? month) !== null
      return `${joined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}h${step.toFixed(1)}`
    })
    .join('')

function MonthTable({ warning }: { readonly warning: ShownWarning }) {
  const { months } = warning
  const begun = months.findIndex((month) => !isNothing(month))
  return (
    <details className="rd-details">
      <summary>Toon de aantallen als tabel</summary>
      <Table
        caption={`Casussen per maand waarin het eerste signaal binnenkwam, met wat werd verwacht: ${nameOf(warning)}`}
        captionHidden
        short
        rows={months.slice(Math.max(0, begun)).toReversed()}
        rowKey={({ month }) => month}
        columns={[
          { header: 'Maand', rowHeader: true, cell: ({ month }) => formatPeriod(month) },
          { header: 'Geteld', numeric: true, cell: ({ observed }) => observed },
          {
            header: 'Verwacht',
            numeric: true,
            cell: ({ expected }) => (expected === null ? '–' : expectedInWords(expected)),
          },
          { header: 'Grens', numeric: true, cell: ({ bound }) => bound ?? '–' },
        ]}
      />
      {begun > 0 ? (
        <p>
          {begun === 1 ? 'In de maand ervoor' : `In de ${begun} maanden ervoor`} is niets geteld, en viel er
          bijna niets te verwachten.
        </p>
      ) : null}
    </details>
  )
}

/** Whether a month has nothing to tell: nothing counted, and nothing to compare that with. */
const isNothing = ({ observed, expected }: Month): boolean =>
  observed === 0 && (expected === null || expectedInWords(expected) === expectedInWords(0))

/** What the series of a warning is called. */
export const nameOf = ({ thread, provision }: Pick<ShownWarning, 'thread' | 'provision'>): string =>
  [thread?.label, provision?.shortCitation].filter(Boolean).join(' bij ')
